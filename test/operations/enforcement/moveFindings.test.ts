import { expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { aNotice } from '../../support/calendarNotice.ts';
import { aDecision, anOrder, aSanction, tellFinding } from '../../support/findings.ts';
import { newKey, testApi } from '../../support/testApi.ts';

it('a holiday notice moves a clock at once, and the worklist by the job; the order’s own day stays as served', async () => {
  const api = await testApi('2026-12-01');
  const story = await tellFinding(api);
  await story.record('officer', 'EDUCATE');
  await story.record('officer', 'ORDER_CORRECTION', anOrder);
  api.setToday('2026-12-28');
  await story.record('officer', 'RECORD_OVERDUE');
  await story.record('bureau', 'FILE_CASE');
  await story.record('officer', 'GIVE_NOTICE', { sanction: aSanction });
  const statement = { givesUpStatement: true, givesUpHearing: true };
  await story.take('employer', 'SUBMIT_STATEMENT', { text: '放弃', statement });
  const decided = await story.take('bureau', 'DECIDE', { sanction: aSanction, decision: aDecision });
  expect(decided.clocks[0].period).toMatchObject({ endsOn: '2027-01-07', provisional: true });

  const load = 'mutation ($input: LoadCalendarNoticeInput!) { loadCalendarNotice(input: $input) { __typename } }';
  await api.ask('bureau', load, { input: { idempotencyKey: newKey(), ...aNotice() } });
  // The notice bridges the New Year from Thursday the 31st and takes Saturday the 9th in its place.
  expect((await story.read()).clocks[0].period).toMatchObject({ endsOn: '2027-01-08', provisional: false });
  const placeOf = async () => {
    const page = await api.wiring.stores.listFindings('433122', { isOpen: true }, { first: 1, after: null });
    return page.items[0]?.nextDue;
  };
  expect(await placeOf()).toMatchObject({ endsOn: '2027-01-07', provisional: true });
  api.setToday('2026-12-29');
  await createJobsHandler(api.wiring)({ job: 'recomputeDeadlines' });
  expect(await placeOf()).toMatchObject({ endsOn: '2027-01-08', provisional: false });
  expect((await story.read()).order.due).toEqual(decided.order.due);
  expect((await auditFaultsOf(api)).faults).toEqual([]);
});
