import { beforeEach, describe, expect, it } from 'vitest';
import { codes, otherBody } from '../../support/accounts.ts';
import { anEmployer, documents, tellStory } from '../../support/story.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

describe('the ledger record', () => {
  it('says what is due: the first round for an old employer, two months for a new one, nothing without hazards', async () => {
    const story = tellStory(api);
    const due = async (change: object) => (await story.saveEmployer(change))['nextDue'];
    expect(await due({})).toEqual({ kind: 'FIRST_ASSESSMENT', on: '2023-07-31', overdue: true });
    expect(await due({ productionStartOn: '2026-02-10' })).toEqual({
      kind: 'FIRST_ASSESSMENT',
      on: '2026-04-10',
      overdue: false,
    });
    expect(await due({ factors: [], exposed: 0 })).toBeNull();
  });

  it.each([
    ['creditCode', { creditCode: '91433122MAQCG2KEAA' }, 'creditCode', 'CREDIT_CODE_CHECK'],
    ['exposed above staff', { exposed: 61 }, 'exposed', 'EXPOSED_ABOVE_STAFF'],
    ['negative staff', { staff: -1 }, 'staff', 'STAFF_INVALID'],
    ['fractional exposed', { exposed: 1.5 }, 'exposed', 'EXPOSED_INVALID'],
    ['future production', { productionStartOn: '2026-03-03' }, 'productionStartOn', 'PRODUCTION_DATE_FUTURE'],
    ['oversize name', { name: '厂'.repeat(101) }, 'name', 'TEXT_TOO_LONG'],
    ['unknown body', { patrolBodyId: '433122999' }, 'patrolBodyId', 'BODY_UNKNOWN'],
  ])('is refused for %s, and nothing is written', async (_, change, path, code) => {
    const refused = await tellStory(api).saveEmployer(change);
    const problems = refused['problems'] as unknown as { path: string; code: string }[];
    expect(problems).toContainEqual(expect.objectContaining({ path, code }));
    const { employers } = await api.ask('bureau', '{ employers { nodes { id } } }');
    expect(employers.nodes).toEqual([]);
  });
});

describe('the list of employers', () => {
  const names = ['浦市陶瓷厂', '武溪水泥制品厂', '武溪印刷有限公司', '武溪第二水泥厂'];

  beforeEach(async () => {
    const story = tellStory(api);
    const records = [
      { creditCode: codes.own, name: names[0], patrolBodyId: otherBody, industryCode: 'C307', declared: false },
      { creditCode: codes.other, name: names[1], industryCode: 'C302', productionStartOn: '2026-02-10' },
      { creditCode: codes.techService, name: names[2], industryCode: 'C231' },
      { creditCode: codes.otherTechService, name: names[3], industryCode: 'C301', factors: [], exposed: 0 },
    ];
    for (const record of records) await story.saveEmployer(anEmployer(record));
  });

  const list = async (filter: object, as: 'bureau' | 'patrolBody' = 'bureau') => {
    const query = 'query ($filter: EmployerFilter) { employers(filter: $filter) { nodes { name } } }';
    const { employers } = await api.ask(as, query, { filter });
    return employers.nodes.map(({ name }: { name: string }) => name);
  };

  it('is in ledger order, by body and name', async () => {
    expect(await list({})).toEqual([...names.slice(1).toSorted(), names[0]]);
  });

  it('filters by body, industry, declaration, due day and part of the name, and by all at once', async () => {
    expect(await list({ patrolBodyId: otherBody })).toEqual([names[0]]);
    expect(await list({ industryCode: 'C30' })).toHaveLength(3);
    expect(await list({ declared: false })).toEqual([names[0]]);
    expect(await list({ overdue: true })).toEqual([names[2], names[0]]);
    expect((await list({ overdue: false })).toSorted()).toEqual([names[1], names[3]].toSorted());
    expect((await list({ search: '水泥' })).toSorted()).toEqual([names[1], names[3]].toSorted());
    expect(await list({ search: '水泥', industryCode: 'C302', declared: true })).toEqual([names[1]]);
    expect(await list({ category: 'JIA' })).toEqual([]);
  });

  it('is searched by part of the name or of the credit code', async () => {
    for (const [search, found] of [
      ['第二', [names[3]]],
      [' 第 二水泥 ', [names[3]]],
      [codes.other, [names[1]]],
      [' 91433122-ma1c 6q23t4', [names[1]]],
      ['９１４３３１２２ＭＡ１Ｃ６Ｑ２３Ｔ４', [names[1]]],
      ['23t4', [names[1]]],
      ['9143', names],
      ['3T4', []],
      ['91433122MA4L00001X', []],
      ['第三', []],
      ['  ', names],
    ] as const) {
      expect((await list({ search })).toSorted(), search).toEqual(found.toSorted());
    }
  });

  it('shows a patrol body no other body’s employer by its code', async () => {
    expect(await list({ search: codes.own })).toEqual([names[0]]);
    expect(await list({ search: codes.own }, 'patrolBody')).toEqual([]);
    expect(await list({ search: codes.other }, 'patrolBody')).toEqual([names[1]]);
  });

  it('shows a patrol body its own only, whatever it asks for', async () => {
    expect(await list({}, 'patrolBody')).toHaveLength(3);
    expect(await list({ patrolBodyId: otherBody }, 'patrolBody')).toEqual([]);
  });

  it('goes on page by page without gap or repetition, with and without a filter', async () => {
    for (const filter of [{}, { industryCode: 'C' }]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const query = `query ($filter: EmployerFilter, $after: String) { employers(first: 1, after: $after, filter: $filter) {
          edges { cursor node { name } } pageInfo { hasNextPage endCursor } } }`;
        const { employers } = await api.ask('bureau', query, { filter, after });
        seen.push(...employers.edges.map(({ node }: { node: { name: string } }) => node.name));
        after = employers.pageInfo.hasNextPage ? employers.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toEqual(await list(filter));
    }
  });

  it.each(['x', Buffer.from('["a"]').toString('base64url'), Buffer.from('{}').toString('base64url')])(
    'refuses a cursor that no list gave out: %s',
    async (after) => {
      const query = 'query ($after: String) { employers(after: $after) { nodes { id } } }';
      const { errors } = await api.send('bureau', query, { after });
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it.each([0, -1, 101])('refuses a page of %i', async (first) => {
    const { errors } = await api.send('bureau', 'query ($first: Int) { employers(first: $first) { nodes { id } } }', {
      first,
    });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('finds one employer, and null where there is none', async () => {
    const { employers } = await api.ask('bureau', '{ employers(first: 1) { nodes { id } } }');
    const { employer } = await api.ask('bureau', documents.employer, { id: employers.nodes[0].id });
    expect(employer.name).toBe([...names.slice(1)].toSorted()[0]);
    const missing = Buffer.from('E:433122:91433122MAXXXXXXX0').toString('base64url');
    expect((await api.ask('bureau', documents.employer, { id: missing })).employer).toBeNull();
  });
});
