import { beforeEach, describe, expect, it } from 'vitest';
import {
  aFindingInput,
  anOrder,
  aSanction,
  caseOfficers,
  findingDocuments,
  tellFinding,
  walkLadder,
} from '../../support/findings.ts';
import { readInbox } from '../../support/inbox.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: Awaited<ReturnType<typeof tellFinding>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = await tellFinding(api);
});

const decision = { number: '1', facts: '事实' };

describe('the ladder', () => {
  it('leads from the finding over education, order and re-check to the end', async () => {
    expect(story.opened).toMatchObject({ __typename: 'Finding', state: 'FOUND', clocks: [], documents: [] });
    expect(await story.record('officer', 'EDUCATE')).toMatchObject({ state: 'EDUCATED' });
    const ordered = await story.record('officer', 'ORDER_CORRECTION', anOrder);
    expect(ordered).toMatchObject({
      state: 'ORDERED',
      order: { servedOn: '2026-03-02', due: { endsOn: '2026-03-09', provisional: false } },
      clocks: [
        { kind: 'CORRECTION', overdue: false, period: { endsOn: '2026-03-09' } },
        { kind: 'RECHECK', overdue: false, period: { endsOn: '2026-03-23' } },
      ],
      documents: [{ kind: 'CORRECTION_ORDER', title: '责令限期改正通知书' }],
    });
    expect(ordered.order.due.days.filter(({ counted }: { counted: boolean }) => counted)).toHaveLength(5);
    expect(JSON.stringify(ordered.documents)).toContain('2026-03-09 24 时前改正');
    expect(JSON.stringify(ordered.documents)).toContain('第七十二条第二项');
    expect(await story.take('employer', 'SUBMIT_CORRECTION', { text: '已配备' })).toMatchObject({
      code: 'EVIDENCE_MISSING',
    });
    const files = [await story.upload('employer')];
    expect(await story.take('employer', 'SUBMIT_CORRECTION', { text: '已配备', files })).toMatchObject({
      state: 'ORDERED',
    });
    api.setToday('2026-03-10');
    const confirmed = await story.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-09' });
    expect(confirmed).toMatchObject({ state: 'CORRECTED', correctedOn: '2026-03-09', clocks: [] });
    expect(await story.record('officer', 'CLOSE')).toMatchObject({ state: 'CLOSED', clocks: [], nextSteps: [] });
    expect((await story.read()).steps.map(({ action }: { action: string }) => action)).toEqual([
      'EDUCATE',
      'ORDER_CORRECTION',
      'SUBMIT_CORRECTION',
      'CONFIRM_CORRECTED',
      'CLOSE',
    ]);
  });

  it('closes nothing without evidence, and keeps what was there', async () => {
    await walkLadder(api, story, 'ORDERED');
    const refused = await story.take('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-04', text: '已改' });
    expect(refused).toMatchObject({
      __typename: 'EnforcementRefused',
      code: 'EVIDENCE_MISSING',
      fileCount: 0,
      officerCount: 2,
    });
    expect(await story.read()).toMatchObject({ state: 'ORDERED', correctedOn: null });
    await story.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-04' });
    expect(await story.take('officer', 'CLOSE', { text: '结案' })).toMatchObject({ code: 'EVIDENCE_MISSING' });
  });

  it.each([
    ['officer', 'ORDER_CORRECTION', anOrder, { code: 'WRONG_FINDING_STATE', currentState: 'FOUND' }],
    ['officer', 'RECORD_OVERDUE', {}, { code: 'WRONG_FINDING_STATE', action: 'RECORD_OVERDUE' }],
    ['bureau', 'FILE_CASE', {}, { code: 'NO_OVERDUE_ORDER', dueOn: null }],
    ['bureau', 'FILE_CASE_BY_ARTICLE', {}, { code: 'ARTICLE_NEEDS_OVERDUE_ORDER', penaltyId: 'P72-02' }],
    ['bureau', 'FILE_CASE_GRAVE_HARM', {}, { code: 'NO_GRAVE_HARM' }],
    ['officer', 'SUSPEND_WORK', {}, { code: 'NO_SUSPENSION_GROUND' }],
    ['officer', 'LIFT_SUSPENSION', {}, { code: 'NOT_SUSPENDED' }],
    ['officer', 'GIVE_NOTICE', { sanction: aSanction }, { code: 'WRONG_FINDING_STATE' }],
    ['bureau', 'DECIDE', { sanction: aSanction, decision }, { code: 'WRONG_FINDING_STATE' }],
    ['bureau', 'WAIVE', { waiver: {} }, { code: 'WRONG_FINDING_STATE' }],
    ['officer', 'CLOSE', {}, { code: 'WRONG_FINDING_STATE' }],
  ] as const)('refuses %s %s on what was only found', async (as, action, input, refusal) => {
    const refused = await story.record(as, action, input);
    expect(refused).toMatchObject({ __typename: 'EnforcementRefused', ...refusal });
    expect(refused.message).toMatch(/[\u4e00-\u9fff]/);
    expect(await story.read()).toMatchObject({ state: 'FOUND', steps: [] });
  });

  it.each([
    ['bureau', 'EDUCATE', ['OFFICER']],
    ['officer', 'FILE_CASE', ['BUREAU']],
    ['officer', 'DECIDE', ['BUREAU']],
    ['bureau', 'SUBMIT_CORRECTION', ['EMPLOYER']],
  ] as const)('refuses %s %s for the role', async (as, action, allowed) => {
    const input = action === 'DECIDE' ? { decision } : {};
    expect(await story.record(as, action, input)).toMatchObject({ code: 'WRONG_ROLE', allowed });
  });

  it('is overdue on the day after the last day and not before', async () => {
    await walkLadder(api, story, 'ORDERED');
    expect((await story.read()).nextSteps).toContainEqual({
      action: 'RECORD_OVERDUE',
      possibleFrom: '2026-03-12',
      possibleTo: null,
    });
    api.setToday('2026-03-11');
    expect(await story.record('officer', 'RECORD_OVERDUE')).toMatchObject({
      code: 'NOT_OVERDUE_YET',
      dueOn: '2026-03-11',
      possibleFrom: '2026-03-12',
    });
    expect((await story.read()).clocks[0]).toMatchObject({ kind: 'CORRECTION', overdue: false });
    api.setToday('2026-03-12');
    expect((await story.read()).clocks[0]).toMatchObject({ kind: 'CORRECTION', overdue: true });
    const late = await story.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-12' });
    expect(late).toMatchObject({ code: 'CORRECTED_LATE', dueOn: '2026-03-11' });
    expect(await story.record('officer', 'RECORD_OVERDUE')).toMatchObject({ state: 'OVERDUE' });
  });

  it('extends an order once, in time, with a reason', async () => {
    await walkLadder(api, story, 'ORDERED');
    const extendBy = { days: 10 };
    expect(await story.take('officer', 'EXTEND_ORDER', { extendBy })).toMatchObject({ code: 'REASON_MISSING' });
    expect(
      await story.take('officer', 'EXTEND_ORDER', { extendBy: { on: '2026-03-11' }, text: '设备未到货' }),
    ).toMatchObject({
      code: 'TERM_NOT_POSSIBLE',
      after: '2026-03-11',
    });
    api.setToday('2026-03-12');
    expect(await story.take('officer', 'EXTEND_ORDER', { extendBy, text: '设备未到货' })).toMatchObject({
      code: 'EXTENSION_TOO_LATE',
    });
    api.setToday('2026-03-11');
    expect(await story.take('bureau', 'EXTEND_ORDER', { extendBy, text: '设备未到货' })).toMatchObject({
      state: 'ORDERED',
      // The 21st is a Saturday.
      order: { dueBefore: '2026-03-11', extendedBecause: '设备未到货', due: { endsOn: '2026-03-23' } },
    });
    expect(await story.take('officer', 'EXTEND_ORDER', { extendBy, text: '再延' })).toMatchObject({
      code: 'EXTENDED_ALREADY',
    });
  });

  it('goes back before no step that was taken', async () => {
    api.setToday('2026-03-05');
    await story.record('officer', 'EDUCATE');
    api.setToday('2026-03-04');
    expect(await story.record('officer', 'ORDER_CORRECTION', anOrder)).toMatchObject({
      code: 'STEP_BEFORE_LAST',
      lastOn: '2026-03-05',
    });
  });

  it('of two steps at once takes one, and a repeat answers the first', async () => {
    const files = [await story.upload('officer')];
    const input = { idempotencyKey: 'same-key', text: '教育', files };
    const first = await story.take('officer', 'EDUCATE', input);
    expect(await story.take('officer', 'EDUCATE', input)).toEqual(first);
    const answers = await Promise.all([1, 2].map(() => story.record('officer', 'ORDER_CORRECTION', anOrder)));
    const names = answers.map(({ __typename }) => __typename).toSorted();
    expect(['EnforcementRefused,Finding', 'Finding,StateConflict']).toContain(names.join());
    expect((await story.read()).steps).toHaveLength(2);
  });

  it('suspends work where an accident may happen, at once, and closes only when lifted', async () => {
    await story.record('officer', 'ESTABLISH_FACTS', { established: { harm: { accidentImminent: true } } });
    expect(await story.record('officer', 'SUSPEND_WORK')).toMatchObject({ state: 'FOUND', suspended: true });
    await walkLadder(api, story, 'ORDERED');
    await story.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-04' });
    expect(await story.record('officer', 'CLOSE')).toMatchObject({ code: 'SUSPENSION_STANDS' });
    expect(await story.record('officer', 'LIFT_SUSPENSION')).toMatchObject({ suspended: false });
    expect(await story.record('officer', 'CLOSE')).toMatchObject({ state: 'CLOSED' });
  });
});

describe('who sees what', () => {
  it('the employer learns of a finding with its first step, in its inbox too, and never who complained', async () => {
    expect(await story.read('employer')).toBeNull();
    const listed = async () =>
      (await api.ask('employer', findingDocuments.ofEmployer, { id: story.employerId })).employerFindings.nodes;
    expect(await listed()).toEqual([]);
    expect(await story.take('employer', 'SUBMIT_CORRECTION', { text: '已改' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect((await readInbox(api, 'employer')).nodes).toEqual([]);
    await walkLadder(api, story, 'ORDERED');
    expect(await listed()).toMatchObject([{ state: 'ORDERED' }]);
    const shown = await story.read('employer');
    expect(shown).toMatchObject({ state: 'ORDERED', officers: caseOfficers });
    expect(shown.steps.map(({ files }: { files: unknown[] }) => files)).toEqual([[], []]);
    const { errors } = await api.send('employer', findingDocuments.origin, { id: story.findingId });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { nodes } = await readInbox(api, 'employer');
    expect(nodes.map(({ title }: { title: string }) => title.split('：')[0])).toEqual(['责令限期改正', '教育引导']);
    expect(JSON.stringify(nodes)).not.toContain('TS-2026-001');
    const files = [await story.upload('employer')];
    await story.take('employer', 'SUBMIT_CORRECTION', { text: '已配备', files });
    expect((await story.read('employer')).steps.at(-1).files).toMatchObject([{ sha256: files[0]?.sha256 }]);
    expect((await readInbox(api, 'bureau')).nodes[0]).toMatchObject({ kind: 'ENFORCEMENT' });
  });

  it('another employer, the technical service and the patrol body see and do nothing', async () => {
    await story.record('officer', 'EDUCATE');
    for (const as of ['otherEmployer', 'techService', 'patrolBody', 'otherCountyBureau'] as const) {
      const { errors } = await api.send(as, findingDocuments.finding, { id: story.findingId });
      expect(errors?.[0]?.extensions['code'], as).toBe('FORBIDDEN');
    }
  });
});

describe('the worklist', () => {
  it('shows what ends first first, by state and by day', async () => {
    const other = await api.ask('officer', findingDocuments.open, { input: aFindingInput(story.employerId) });
    await walkLadder(api, story, 'ORDERED');
    const list = async (filter: object) =>
      (await api.ask('officer', findingDocuments.list, { filter })).findings.nodes.map(({ id }: { id: string }) => id);
    expect(await list({})).toEqual([story.findingId, other.openFinding.id]);
    expect(await list({ state: 'FOUND' })).toEqual([other.openFinding.id]);
    expect(await list({ dueBy: '2026-03-10' })).toEqual([]);
    expect(await list({ dueBy: '2026-03-11' })).toEqual([story.findingId]);
    await story.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-04' });
    await story.record('officer', 'CLOSE');
    expect(await list({})).toEqual([other.openFinding.id]);
    expect(await list({ isOpen: false })).toEqual([story.findingId]);
  });
});
