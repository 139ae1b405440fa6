import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { anEmployer, tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const query = `{ employers { nodes { creditCode effectiveCategory { category basis since cause byRole } } } }`;
const fileQuery = `query ($id: ID!) { employer(id: $id) {
  effectiveCategory { category basis basisText since cause causeText byRole source { clause } }
  formerCategories { category basis since } } }`;

describe('the effective category of an employer', () => {
  it('is the catalogue’s while nothing is confirmed; each change has a day, a cause and a role, and the one before is kept', async () => {
    const story = tellStory(api);
    const { id } = await story.saveEmployer({ industryCode: 'C311' });
    await story.saveEmployer({ industryCode: 'C311', staff: 61 });
    api.setToday('2026-03-05');
    await story.saveEmployer({ industryCode: 'C131' });
    const { employer } = await api.ask('bureau', fileQuery, { id });
    expect(employer).toEqual({
      effectiveCategory: {
        category: 'YI',
        basis: 'CATALOGUE',
        basisText: '行业风险目录',
        since: '2026-03-05',
        cause: 'LEDGER',
        causeText: '台账变更',
        byRole: 'BUREAU',
        source: { clause: '（二）组织实施阶段2.实施分类监督执法“一是”' },
      },
      formerCategories: [{ category: 'BING', basis: 'CATALOGUE', since: '2026-03-02' }],
    });
  });

  it('stands in the list and can be filtered by', async () => {
    const story = tellStory(api);
    await story.saveEmployer(anEmployer({ creditCode: codes.own, name: '甲示例铁厂', industryCode: 'C311' }));
    await story.saveEmployer(anEmployer({ creditCode: codes.other, name: '乙示例粮厂', industryCode: 'C131' }));
    const { employers } = await api.ask('bureau', query);
    expect(employers.nodes).toHaveLength(2);
    const filtered = `query ($filter: EmployerFilter) { employers(filter: $filter) { nodes { creditCode } } }`;
    const { employers: severe } = await api.ask('bureau', filtered, { filter: { effectiveCategory: 'BING' } });
    expect(severe.nodes).toEqual([{ creditCode: codes.own }]);
    const both = { filter: { effectiveCategory: 'YI', industryCode: 'C31' } };
    expect((await api.ask('bureau', filtered, both)).employers.nodes).toEqual([]);
  });

  it('is settled by the answer about the industry that an assessment gives', async () => {
    const story = tellStory(api);
    const { id } = await story.saveEmployer({ industryCode: 'C202' });
    expect((await api.ask('bureau', fileQuery, { id })).employer.effectiveCategory.basis).toBe('CATALOGUE');
    await story.saveEmployer({ industryCode: 'C203' });
    expect((await api.ask('bureau', fileQuery, { id })).employer.effectiveCategory.basis).toBe('CATALOGUE_UNDECIDED');
    await story.recordAssessment(String(id), { industryAnswer: { applies: true, basis: '示例：胶粘剂含苯' } });
    expect((await api.ask('bureau', fileQuery, { id })).employer.effectiveCategory).toMatchObject({
      category: 'BING',
      cause: 'ASSESSMENT',
      byRole: 'EMPLOYER',
    });
  });
});
