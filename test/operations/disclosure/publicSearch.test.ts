import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { publicationDesk } from '../../support/publications.ts';
import { aFiledReport } from '../../support/reviews.ts';
import { tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

const query = `query ($section: PublicSection!, $text: String, $kind: PublicationKind, $year: Int, $first: Int, $after: String,
  $county: String = "433122") { publicSearch(county: $county, section: $section, text: $text, kind: $kind, year: $year,
  first: $first, after: $after) { nodes { id section kindText title partyName creditCode publishedAt path
  lines { label text } } pageInfo { hasNextPage endCursor } } }`;

let api: TestApi;
let receiptNumber: string;
let posted: { reportId: string; take: ReturnType<typeof tellStory> };

async function search(section: string, given: object = {}) {
  return (await api.ask(null, query, { section, ...given })).publicSearch;
}

async function titles(section: string, given: object = {}): Promise<string[]> {
  return (await search(section, given)).nodes.map(({ title }: { title: string }) => title);
}

beforeAll(async () => {
  api = await testApi('2026-03-02');
  const { reportId } = await aFiledReport(api);
  receiptNumber = (
    await api.ask('employer', 'query ($id: ID!) { report(id: $id) { filing { receiptNumber } } }', { id: reportId })
  ).report.filing.receiptNumber;
  const second = await tellStory(api).saveEmployer({ creditCode: codes.other, name: '示例二厂（矿山）' });
  const story = tellStory(api, 'otherEmployer');
  const employerId = second['id'] as unknown as string;
  await story.recordAssessment(employerId);
  const draft = await story.draftReport(employerId);
  posted = { reportId: draft['id'] as unknown as string, take: story };
  const desk = publicationDesk(api);
  await desk.owe('DECISION', 'D1', '2026-03-10');
  await desk.publish('DECISION', 'D1', ['示例人']);
  await desk.owe('DECISION', 'D2', '2026-03-10', { party: { name: '示例自然人', creditCode: null } });
  await desk.publish('DECISION', 'D2', ['示例自然人']);
  api.setToday('2027-01-04');
  await desk.owe('VISIT_RESULT', 'V1', '2026-03-10');
  await desk.publish('VISIT_RESULT', 'V1');
  api.setToday('2026-03-10');
  await story.startPublicity(posted.reportId, { place: '厂门口，电话13800000077' });
});

describe('search of what is public', () => {
  it('finds employers in publicity by part of the name and by code, without what was typed of persons', async () => {
    for (const text of ['二厂', ' 示例二厂（矿山） ', codes.other, codes.other.toLowerCase()]) {
      expect(await titles('NOTICE', { text }), text).toEqual(['示例二厂（矿山）职业病危害综合风险评估结果公示']);
    }
    const { nodes } = await search('NOTICE');
    expect(nodes).toMatchObject([{ creditCode: codes.other, path: `/notice/${posted.reportId}` }]);
    expect(nodes[0].lines).toContainEqual({ label: '公示期', text: '2026-03-10 至 2026-03-17' });
    expect(JSON.stringify(nodes)).not.toContain('13800000077');
    for (const text of ['没有这家', codes.own]) expect(await titles('NOTICE', { text })).toEqual([]);
  });

  it('finds receipts by number, by code and by part of the name, and those of filed reports only', async () => {
    for (const text of [receiptNumber, receiptNumber.toLowerCase(), codes.own, '示例001', null]) {
      const { nodes, pageInfo } = await search('RECEIPT', { text });
      expect(nodes, String(text)).toMatchObject([{ creditCode: codes.own, path: `/receipt/${receiptNumber}` }]);
      expect(pageInfo.hasNextPage).toBe(false);
    }
    const anotherNumber = receiptNumber.slice(0, -1) + (receiptNumber.endsWith('0') ? '1' : '0');
    for (const text of ['二厂', codes.other, anotherNumber]) {
      expect(await titles('RECEIPT', { text }), text).toEqual([]);
    }
    expect(await titles('RECEIPT', { year: 2026 })).toHaveLength(1);
    expect(await titles('RECEIPT', { year: 2025 })).toEqual([]);
    expect(await titles('RECEIPT', { text: receiptNumber, county: '433101' })).toEqual([]);
  });

  it('finds publications by title, unit and code, of one kind, of one year of Shanghai', async () => {
    expect(await titles('PUBLICATION')).toEqual(['V1号公开', 'D2号公开', 'D1号公开']);
    expect(await titles('PUBLICATION', { text: 'D1号' })).toEqual(['D1号公开']);
    expect(await titles('PUBLICATION', { text: '示例木业' })).toEqual(['V1号公开', 'D1号公开']);
    expect(await titles('PUBLICATION', { text: codes.own })).toEqual(['V1号公开', 'D1号公开']);
    expect(await titles('PUBLICATION', { kind: 'DECISION' })).toEqual(['D2号公开', 'D1号公开']);
    expect(await titles('PUBLICATION', { year: 2027 })).toEqual(['V1号公开']);
    expect(await titles('PUBLICATION', { year: 2026, text: '公开', kind: 'DECISION' })).toEqual([
      'D2号公开',
      'D1号公开',
    ]);
  });

  it('does not tell by a search who a natural person behind a publication is', async () => {
    for (const text of ['示例自然人', '自然人', '示例自'])
      expect(await titles('PUBLICATION', { text }), text).toEqual([]);
    const [found] = (await search('PUBLICATION', { text: 'D2' })).nodes;
    expect(found).toMatchObject({ partyName: '示某某', creditCode: null });
  });

  it('goes on page by page', async () => {
    const page = await search('PUBLICATION', { first: 2 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(await titles('PUBLICATION', { first: 2, after: page.pageInfo.endCursor })).toEqual(['D1号公开']);
  });

  it('refuses years that are none, pages that are too long, and cursors from elsewhere', async () => {
    for (const given of [{ year: 0 }, { year: 20261 }, { first: 101 }, { after: 'eHg' }]) {
      const { errors } = await api.send(null, query, { section: 'PUBLICATION', ...given });
      expect(errors?.[0]?.extensions['code'], JSON.stringify(given)).toBe('BAD_USER_INPUT');
    }
  });

  it('no longer finds what was withdrawn', async () => {
    const another = await testApi('2026-03-02');
    const desk = publicationDesk(another);
    await desk.owe('DECISION', 'D1', '2026-03-02');
    await desk.publish('DECISION', 'D1');
    await desk.withdraw('DECISION', 'D1');
    const { publicSearch } = await another.ask(null, query, { section: 'PUBLICATION', text: 'D1' });
    expect(publicSearch.nodes).toEqual([]);
    await posted.take.mutate('withdrawReport', { idempotencyKey: 'w', reportId: posted.reportId, reason: '有误' });
    expect(await titles('NOTICE')).toEqual([]);
  });
});
