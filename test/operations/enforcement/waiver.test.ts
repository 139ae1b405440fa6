import { beforeEach, describe, expect, it } from 'vitest';
import { aFindingInput, anOrder, findingDocuments, tellFinding, withFinding } from '../../support/findings.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

const minor = { penaltyId: 'P70-02', text: '未制定职业病防治计划' };
const conditionsOf = `query ($id: ID!) { finding(id: $id) {
  waiverConditions(listedAs: "SW-1") { condition met why source { clause } } } }`;

let api: TestApi;
let story: Awaited<ReturnType<typeof tellFinding>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = await tellFinding(api, minor);
});

async function correct(one: ReturnType<typeof withFinding>) {
  await one.record('officer', 'EDUCATE');
  await one.record('officer', 'ORDER_CORRECTION', anOrder);
  return one.record('officer', 'CONFIRM_CORRECTED', { correctedOn: '2026-03-02' });
}

const waive = (one: ReturnType<typeof withFinding>, listedAs: string | null = 'SW-1') =>
  one.take('bureau', 'WAIVE', { text: '初次违法，后果轻微，已及时改正', waiver: { listedAs } });

describe('a first violation', () => {
  it('may go unpunished where all conditions hold, and is told why; the employer is educated', async () => {
    await correct(story);
    const { finding } = await api.ask('bureau', conditionsOf, { id: story.findingId });
    expect(
      finding.waiverConditions.map(({ condition, met }: { condition: string; met: boolean }) => [condition, met]),
    ).toEqual([
      ['FIRST', true],
      ['MINOR', true],
      ['CORRECTED_IN_TIME', true],
      ['LISTED', true],
    ]);
    const { errors } = await api.send('employer', conditionsOf, { id: story.findingId });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const waived = await waive(story);
    expect(waived).toMatchObject({ state: 'WAIVED', decision: null });
    expect(waived.documents.at(-1)).toMatchObject({ kind: 'NON_PENALTY_DECISION' });
    expect(JSON.stringify(waived.documents)).toContain('避免再次发生');
    expect(await story.record('officer', 'CLOSE')).toMatchObject({ state: 'CLOSED' });
  });

  it('needs a reason', async () => {
    await correct(story);
    expect(await story.take('bureau', 'WAIVE', { waiver: { listedAs: 'SW-1' } })).toMatchObject({
      code: 'REASON_MISSING',
    });
  });

  it('is punished where it is not the first of the employer', async () => {
    await correct(story);
    await waive(story);
    const input = aFindingInput(story.employerId, minor);
    const again = withFinding(api, (await api.ask('officer', findingDocuments.open, { input })).openFinding.id);
    await correct(again);
    const refused = await waive(again);
    expect(refused).toMatchObject({ __typename: 'EnforcementRefused', code: 'WAIVER_NOT_MET' });
    expect(refused.unmet).toEqual(['2026-03-02 已有违法记录（P70-02）']);
  });

  it('stays the first where the other finding was dismissed, only written down, or of another provision', async () => {
    const open = async (change: object) => {
      const input = aFindingInput(story.employerId, change);
      return withFinding(api, (await api.ask('officer', findingDocuments.open, { input })).openFinding.id);
    };
    await open(minor);
    await (await open({ penaltyId: 'P70-01' })).record('officer', 'EDUCATE');
    const dismissed = await open(minor);
    await dismissed.record('officer', 'EDUCATE');
    await dismissed.record('bureau', 'DISMISS', { text: '违法事实不能成立' });
    await correct(story);
    expect(await waive(story)).toMatchObject({ state: 'WAIVED' });
  });

  it('is punished where somebody fell ill', async () => {
    await story.record('officer', 'ESTABLISH_FACTS', { established: { harm: { chronicCases: 1 } } });
    await correct(story);
    expect((await waive(story)).unmet).toEqual(['已有1人患病或者死亡']);
  });

  it('is punished where it is not on the list, or not that row', async () => {
    await correct(story);
    for (const listedAs of [null, 'SW-4']) {
      expect((await waive(story, listedAs)).unmet).toEqual(['不在本县首违不罚清单内']);
    }
  });

  it('is punished where it was not corrected in time', async () => {
    await story.record('officer', 'EDUCATE');
    await story.record('officer', 'ORDER_CORRECTION', anOrder);
    api.setToday('2026-03-10');
    await story.record('officer', 'RECORD_OVERDUE');
    await story.record('bureau', 'FILE_CASE');
    expect((await waive(story)).unmet).toEqual(['尚未改正']);
  });
});
