import { beforeEach, describe, expect, it } from 'vitest';
import { aDecision, anOrder, aSanction, tellFinding, walkLadder } from '../../support/findings.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: Awaited<ReturnType<typeof tellFinding>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = await tellFinding(api);
});

describe('the ladder', () => {
  it('leads from the finding over education, order and re-check to the end', async () => {
    expect(story.opened).toMatchObject({ __typename: 'Finding', state: 'FOUND', clocks: [] });
    expect(await story.record('officer', 'EDUCATE')).toMatchObject({ state: 'EDUCATED' });
    const ordered = await story.record('officer', 'ORDER_CORRECTION', anOrder);
    expect(ordered).toMatchObject({
      state: 'ORDERED',
      order: { servedOn: '2026-03-02', due: { endsOn: '2026-03-09' } },
    });
    expect(
      await story.take('employer', 'SUBMIT_CORRECTION', { text: '已配备', files: [await story.upload('employer')] }),
    ).toMatchObject({ state: 'ORDERED' });
    api.setToday('2026-03-10');
    expect(await story.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-09' })).toMatchObject({
      state: 'CORRECTED',
    });
    expect(await story.take('officer', 'CLOSE', { text: '结案' })).toMatchObject({
      __typename: 'EnforcementRefused',
      code: 'EVIDENCE_MISSING',
    });
    expect(await story.record('officer', 'CLOSE')).toMatchObject({ state: 'CLOSED', clocks: [], nextSteps: [] });
  });

  it('leads from an overdue order to a served and executed decision', async () => {
    await walkLadder(api, story, 'NOTICE_GIVEN');
    await story.take('employer', 'SUBMIT_STATEMENT', {
      text: '放弃',
      statement: { givesUpStatement: true, givesUpHearing: true },
    });
    const decided = await story.take('bureau', 'DECIDE', { sanction: aSanction, decision: aDecision });
    expect(decided).toMatchObject({
      state: 'DECIDED',
      decision: { decidedOn: '2026-03-20', sanction: { fineYuan: 50_000 } },
    });
  });
});
