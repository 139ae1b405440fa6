import { beforeEach, describe, expect, it } from 'vitest';
import { readInbox } from '../../support/inbox.ts';
import { aFiledReport, fileOn, reviewDocuments, tellReview } from '../../support/reviews.ts';
import { tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

async function confirm(employerId: unknown, change: object = {}, by: 'officer' | 'bureau' = 'bureau') {
  const input = { idempotencyKey: newKey(), employerId, ...change };
  return (await api.ask(by, reviewDocuments.confirm, { input })).confirmCategory;
}

describe('the category of an employer that has filed nothing', () => {
  it.each([
    ['C311', [], 'BING'],
    ['C131', [], 'YI'],
    ['C131', ['C311'], 'BING'],
    ['C131', ['C141'], 'YI'],
    ['P831', ['C311'], 'BING'],
  ] as const)(
    'of %s with other sites %s is %s by the catalogue',
    async (industryCode, otherIndustryCodes, category) => {
      const { id } = await tellStory(api).saveEmployer({ industryCode });
      expect(await confirm(id, { otherIndustryCodes })).toMatchObject({
        confirmed: { category, basis: 'CATALOGUE', confirmedOn: '2026-03-02' },
        effectiveCategory: { category, basis: 'CATALOGUE' },
      });
      const { nodes } = await readInbox(api, 'employer');
      expect(nodes[0]).toMatchObject({ kind: 'CATEGORY_CONFIRMED' });
    },
  );

  it('is an officer’s decision where the catalogue does not tell, with a reason and never 甲', async () => {
    const { id } = await tellStory(api).saveEmployer({ industryCode: 'P831' });
    expect(await confirm(id)).toMatchObject({ code: 'CATALOGUE_UNDECIDED', industryCodes: ['P831'] });
    expect(await confirm(id, { category: 'JIA', reason: '' })).toMatchObject({
      problems: [{ code: 'CATEGORY_NEEDS_ASSESSMENT' }, { code: 'REASON_INVALID' }],
    });
    api.setToday('2026-03-04');
    expect(await confirm(id, { category: 'BING', reason: '示例：使用含苯胶粘剂' }, 'officer')).toMatchObject({
      confirmed: { category: 'BING', basis: 'OFFICER', reason: 'P831（目录未列）；示例：使用含苯胶粘剂' },
      effectiveCategory: { category: 'BING', basis: 'OFFICER', cause: 'DECISION', byRole: 'OFFICER' },
    });
    const { employer } = await api.ask('bureau', reviewDocuments.category, { id });
    expect(employer.formerCategories).toEqual([{ category: null, basis: 'CATALOGUE_UNLISTED', since: '2026-03-02' }]);
  });

  it('is no officer’s decision where the catalogue tells, nor of codes that are none', async () => {
    const { id } = await tellStory(api).saveEmployer({ industryCode: 'C131' });
    const decided = { category: 'BING', reason: '示例' };
    expect(await confirm(id, decided)).toMatchObject({ code: 'CATALOGUE_DECIDES', category: 'YI' });
    expect(await confirm(id, { otherIndustryCodes: ['Z99'] })).toMatchObject({
      problems: [{ path: 'otherIndustryCodes[0]' }],
    });
  });

  it('falls with the industry that it was confirmed for', async () => {
    const story = tellStory(api);
    const { id } = await story.saveEmployer({ industryCode: 'P831' });
    await confirm(id, { category: 'BING', reason: '示例' });
    await story.saveEmployer({ industryCode: 'P831', staff: 61 });
    const read = async () => (await api.ask('bureau', reviewDocuments.category, { id })).employer;
    expect((await read()).confirmed).toMatchObject({ category: 'BING' });
    await story.saveEmployer({ industryCode: 'C131' });
    expect(await read()).toMatchObject({
      confirmed: null,
      effectiveCategory: { category: 'YI', basis: 'CATALOGUE', cause: 'LEDGER' },
    });
  });
});

it('is not confirmed without hazard factors', async () => {
  const { id } = await tellStory(api).saveEmployer({ factors: [], exposed: 0 });
  expect(await confirm(id)).toMatchObject({ code: 'OUT_OF_SCOPE' });
});

it('is decided by the review where a report is filed, and by the catalogue again once that is returned', async () => {
  const { story, employerId, reportId } = await aFiledReport(api);
  expect(await confirm(employerId)).toMatchObject({ code: 'FILED_REPORT_DECIDES' });
  const review = tellReview(api, reportId);
  await review.start();
  await review.judgeAll({ CATEGORY: { verdict: 'UNTRUE', reason: '示例' } });
  await review.return();
  expect(await confirm(employerId)).toMatchObject({ confirmed: { category: 'BING', basis: 'CATALOGUE' } });
  const refiled = (await story.draftReport(employerId))['id'] as unknown as string;
  await fileOn(api, refiled, '2026-03-18');
  expect(await confirm(employerId)).toMatchObject({ code: 'FILED_REPORT_DECIDES' });
});
