import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { otherBody, ownBody } from '../../support/accounts.ts';
import { aCampaign, campaignDocuments, tellCampaign } from '../../support/campaigns.ts';
import { plantCodes } from '../../support/plans.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: ReturnType<typeof tellCampaign>;

beforeEach(async () => {
  api = await testApi('2026-03-16');
  story = tellCampaign(api);
});

const save = (at: number, change: object = {}) =>
  api.ask('bureau', documents.saveEmployer, {
    input: anEmployer({ creditCode: plantCodes[at], name: `示例${at + 1}厂`, patrolBodyId: ownBody, ...change }),
  });
const standingOf = async (bodyId: string) => {
  const { countReturns } = await api.ask('bureau', campaignDocuments.standings, { id: '2026-drive' });
  return countReturns.find((one: { bodyId: string }) => one.bodyId === bodyId);
};

describe('campaigns', () => {
  it('begin with the pilot of 2023–2024, which anyone can look up for a day', async () => {
    const { campaigns } = await api.ask(null, campaignDocuments.campaigns, { county: '433122', on: '2023-03-15' });
    expect(campaigns).toMatchObject([
      { id: '2023-pilot@0', running: ['start'], next: [{ daysLeft: 5, deadline: { deadlineId: 'count' } }] },
    ]);
    expect(campaigns[0].deadlines[0].source.confidence).toBe('M');
    const elsewhere = await api.ask(null, campaignDocuments.campaigns, { county: '433101' });
    expect(elsewhere.campaigns).toEqual([]);
  });

  it('of another year are data, in versions', async () => {
    expect(await story.save()).toMatchObject({ id: '2026-drive@1', running: ['start'], next: [{ daysLeft: 4 }] });
    expect(await story.save({ name: '改名' })).toMatchObject({ id: '2026-drive@2', name: '改名' });
    const { campaigns } = await api.ask(null, campaignDocuments.campaigns, { county: '433122' });
    expect(campaigns.map(({ id }: { id: string }) => id)).toEqual(['2023-pilot@0', '2026-drive@2']);
    expect(await story.save({ campaignId: '2023-pilot', name: '改' })).toMatchObject({ id: '2023-pilot@1' });
  });

  it('are refused with every fault, or when the key is used otherwise', async () => {
    expect(await story.save({ name: '', stages: [] })).toMatchObject({
      problems: [{ path: 'name' }, { path: 'stages' }],
    });
    const input = { ...aCampaign(), idempotencyKey: newKey() };
    await api.ask('bureau', campaignDocuments.save, { input });
    const other = await api.ask('bureau', campaignDocuments.save, { input: { ...input, name: '另名' } });
    expect(other.saveCampaign.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  it('saved twice at once get one number each, or one is refused', async () => {
    const answers = await Promise.all([story.save(), story.save({ name: '另名' })]);
    const ids = answers.map((one) => one.id ?? one.code).toSorted();
    expect([
      ['2026-drive@1', '2026-drive@2'],
      ['2026-drive@1', 'STATE_CONFLICT'],
    ]).toContainEqual(ids);
  });
});

describe('the count', () => {
  it('is drawn, signed, accepted and reported, each employer with hazards once', async () => {
    await story.save();
    await save(0, { staff: 30, exposed: 10 });
    await save(1, { declared: false });
    await save(2, { factors: [], exposed: 0 });
    await save(3, { patrolBodyId: otherBody });
    const drawn = await story.draw(ownBody);
    expect(drawn).toMatchObject({ state: 'DRAWN', figures: { employers: 2, declared: 1 }, signed: null });
    const differences = [{ kind: 'NOT_IN_LEDGER', name: '示例新厂', note: '三月开工' }];
    expect(await story.sign(ownBody, drawn.list.sha256, { differences })).toMatchObject({
      state: 'SIGNED',
      signed: { dueOn: '2026-03-20', daysLate: 0, lateBecause: null, differences },
    });
    expect(await story.accept(ownBody)).toMatchObject({ state: 'ACCEPTED' });
    expect(await story.report()).toMatchObject({
      code: 'COUNT_INCOMPLETE',
      message: expect.stringContaining('浦市镇'),
    });
    const report = await story.report('其余单位正在核实');
    expect(report).toMatchObject({ number: 1, figures: { employers: 2 }, incompleteBecause: '其余单位正在核实' });
    expect(report.rows).toHaveLength(13);
    const key = `evidence/433122/campaigns/2026-drive/count-report-${report.document.sha256}.docx`;
    const word = strFromU8(unzipSync(await api.wiring.files.read(key))['word/document.xml'] ?? new Uint8Array());
    expect(word).toContain('存在职业病危害因素的用人单位 2 家');
    expect(word).not.toContain('示例1厂');
    const { countReports } = await api.ask('leader', campaignDocuments.reports, { id: '2026-drive' });
    expect(countReports).toEqual([{ number: 1, document: { sha256: report.document.sha256 } }]);
  });

  it('keeps its list as it was drawn, whatever becomes of the ledger', async () => {
    await story.save();
    await save(0);
    const first = await story.draw(ownBody);
    await save(1);
    const listed = await standingOf(ownBody);
    expect(listed.countReturn.employers.nodes.map(({ creditCode }: { creditCode: string }) => creditCode)).toEqual([
      plantCodes[0],
    ]);
    expect((await story.draw(ownBody)).figures.employers).toBe(2);
    expect(await story.sign(ownBody, first.list.sha256)).toMatchObject({ code: 'COUNT_LIST_CHANGED' });
  });

  it('shows who is late, by how many days and why', async () => {
    await story.save();
    expect(await standingOf(ownBody)).toMatchObject({ daysLate: 0, countReturn: null });
    api.setToday('2026-03-22');
    expect(await standingOf(ownBody)).toMatchObject({ daysLate: 2, lateBecause: null });
    const { list } = await story.draw(ownBody);
    expect(await story.sign(ownBody, list.sha256)).toMatchObject({ problems: [{ code: 'LATE_WITHOUT_REASON' }] });
    await story.sign(ownBody, list.sha256, { lateBecause: '山洪断路' });
    api.setToday('2026-04-22');
    expect(await standingOf(ownBody)).toMatchObject({ daysLate: 2, lateBecause: '山洪断路' });
  });

  it('goes back with a reason, also after it was accepted, and earlier reports stay', async () => {
    await story.save();
    const { list } = await story.draw(ownBody);
    await story.sign(ownBody, list.sha256);
    await story.accept(ownBody);
    const report = await story.report('试报');
    expect(await story.return(ownBody, '')).toMatchObject({ code: 'INVALID_INPUT' });
    const returned = await story.return(ownBody, '数字与现场不符');
    expect(returned).toMatchObject({ state: 'RETURNED' });
    expect(returned.steps.at(-1)).toMatchObject({ action: 'RETURN', reason: '数字与现场不符', role: 'BUREAU' });
    expect(await story.report('试报')).toMatchObject({ code: 'COUNT_INCOMPLETE' });
    const { countReports } = await api.ask('bureau', campaignDocuments.reports, { id: '2026-drive' });
    expect(countReports).toEqual([{ number: 1, document: { sha256: report.document.sha256 } }]);
    expect(await story.draw(ownBody)).toMatchObject({ state: 'DRAWN', signed: null });
    const { inbox } = await api.ask('patrolBody', '{ inbox { nodes { kind title text } } }');
    const told = inbox.nodes.find(({ title }: { title: string }) => title === '摸清底数已退回：武溪镇');
    expect(told).toMatchObject({ kind: 'COUNT_RETURN', text: expect.stringContaining('数字与现场不符') });
  });

  it('counts nobody twice: an employer that two bodies have is named, and nothing is reported', async () => {
    await story.save();
    await save(0);
    const own = await story.draw(ownBody);
    await story.sign(ownBody, own.list.sha256);
    await story.accept(ownBody);
    await save(0, { patrolBodyId: otherBody });
    const other = await story.draw(otherBody, 'otherPatrolBody');
    await story.sign(otherBody, other.list.sha256, {}, 'otherPatrolBody');
    await story.accept(otherBody);
    expect(await story.report('其余待报')).toMatchObject({
      code: 'COUNTED_TWICE',
      count: 1,
      employers: [{ creditCode: plantCodes[0] }],
    });
  });

  it.each([
    ['sign before drawing', () => story.sign(ownBody, ''), null],
    ['accept before signing', () => story.draw(ownBody).then(() => story.accept(ownBody)), 'DRAWN'],
    ['return before signing', () => story.draw(ownBody).then(() => story.return(ownBody)), 'DRAWN'],
  ] as const)('cannot %s', async (_, act, found) => {
    await story.save();
    expect(await act()).toMatchObject({ code: 'WRONG_COUNT_STATE', found });
  });

  it('refuses a campaign without a count, an unknown one, and a body that is none', async () => {
    await story.save({ deadlines: [] });
    expect(await story.draw(ownBody)).toMatchObject({ code: 'NO_COUNT_IN_CAMPAIGN' });
    const unknown = { campaignId: 'none', bodyId: ownBody };
    expect(await story.mutate('drawCountReturn', unknown, 'patrolBody')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.accept('433122999')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await story.mutate('reportCount', { campaignId: 'none#' }, 'bureau')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is the body’s own: another neither sees nor signs it', async () => {
    await story.save();
    await story.draw(ownBody);
    const input = { idempotencyKey: newKey(), campaignId: '2026-drive', bodyId: ownBody };
    const { errors } = await api.send('otherPatrolBody', campaignDocuments.drawCountReturn, { input });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { countReturns } = await api.ask('otherPatrolBody', campaignDocuments.standings, { id: '2026-drive' });
    expect(countReturns).toMatchObject([{ bodyId: otherBody, countReturn: null }]);
  });

  it('is in the audit of its county', async () => {
    await story.save();
    const { list } = await story.draw(ownBody);
    await story.sign(ownBody, list.sha256);
    await story.accept(ownBody);
    await story.report('试报');
    const ids = {
      campaign: ['2026-drive#0001'],
      countReturn: [`2026-drive#${ownBody}`],
      countReport: ['2026-drive#0001'],
    } as const;
    for (const kind of ['campaign', 'countReturn', 'countReport'] as const) {
      const page = await api.wiring.stores.listAggregates(kind, '433122', { first: 10, after: null });
      expect(page.items.map(({ id }) => id)).toEqual(ids[kind]);
    }
  });
});
