import { beforeEach, describe, expect, it } from 'vitest';
import { aCriterion, listDocuments, tellLists } from '../../support/lists.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const save = async (input: object = {}) => {
  const given = { effectiveOn: '2026-03-02', decision: '泸示例〔2026〕1号', criteria: [aCriterion()], ...input };
  return (await api.ask('bureau', listDocuments.saveCriteria, { input: { idempotencyKey: newKey(), ...given } }))
    .saveListCriteria;
};

describe('criteria of the non-compliant list', () => {
  it('are our own until the county records some, every one marked as such; both are public', async () => {
    const { listCriteria: before } = await api.ask(null, listDocuments.criteria);
    expect(before).toMatchObject({ inForceId: 'default-criteria@1', versions: [] });
    for (const { source } of before.criteria) expect(source.confidence).toBe('D');
    expect(await save()).toMatchObject({
      id: '433122-criteria@1',
      criteria: [{ id: 'C1', source: { instrument: '泸示例〔2026〕1号', clause: '第一条', confidence: 'H' } }],
    });
    const { listCriteria: after } = await api.ask(null, listDocuments.criteria);
    expect(after).toMatchObject({ inForceId: '433122-criteria@1', criteria: [{ id: 'C1' }], versions: [{}] });
  });

  it('stay once in effect, give way on their day when announced, and count from their day on', async () => {
    await save();
    expect(await save()).toMatchObject({ code: 'LIST_CRITERIA_IN_EFFECT', criteriaId: '433122-criteria@1' });
    await save({ effectiveOn: '2026-03-05', decision: '二号' });
    await save({ effectiveOn: '2026-03-05', decision: '三号', criteria: [aCriterion({ id: 'C3', fact: 'PENALTY' })] });
    const lists = tellLists(api);
    await lists.saveUndeclared();
    api.setToday('2026-03-05');
    await lists.run();
    expect(await lists.entries('CANDIDATE')).toEqual([]);
    expect((await api.ask(null, listDocuments.criteria)).listCriteria.inForceId).toBe('433122-criteria@3');
  });

  it('are bounded over all versions, so that they stay one record', async () => {
    const criteria = Array.from({ length: 20 }, (_, at) => aCriterion({ id: `C${at}` }));
    for (let day = 10; day < 22; day += 1) {
      expect(await save({ effectiveOn: `2026-04-${day}`, criteria })).toMatchObject({ effectiveOn: `2026-04-${day}` });
    }
    expect(await save({ effectiveOn: '2026-04-22', criteria })).toMatchObject({
      problems: [{ path: 'criteria', code: 'TOO_MANY' }],
    });
  });

  it('are refused with every fault and its place', async () => {
    const faulty = aCriterion({ id: 'c-1', title: '', atLeast: 0, withinMonths: 3, categories: [], termMonths: 37 });
    const refused = await save({
      effectiveOn: '2026-03-01',
      decision: '',
      criteria: [aCriterion(), aCriterion(), faulty],
    });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect(refused.problems.map(({ path }: { path: string }) => path)).toEqual([
      'effectiveOn',
      'decision',
      'criteria[1].id',
      ...['id', 'title', 'atLeast', 'withinMonths', 'categories', 'termMonths'].map((path) => `criteria[2].${path}`),
    ]);
    expect(await save({ criteria: [] })).toMatchObject({ problems: [{ path: 'criteria', code: 'COUNT_INVALID' }] });
    expect(await save({ criteria: [aCriterion({ repairAfterMonths: 7 })] })).toMatchObject({
      problems: [{ path: 'criteria[0].repairAfterMonths' }],
    });
  });
});
