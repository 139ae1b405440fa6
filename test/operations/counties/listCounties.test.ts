import { beforeEach, describe, expect, it } from 'vitest';
import { initCounty } from '../../support/counties.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

const query = `query ($search: String, $first: Int, $after: String) { counties(search: $search, first: $first, after: $after) {
  nodes { code name prefecture province } pageInfo { hasNextPage endCursor } } }`;

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

const list = async (variables: object = {}) => (await api.ask(null, query, variables)).counties;
const codesOf = async (variables: object = {}) =>
  (await list(variables)).nodes.map(({ code }: { code: string }) => code);

const prefecture = '湘西土家族苗族自治州';

/** 吉首市, and a county of another prefecture that stands before both. */
async function initTwo() {
  await initCounty(api);
  const townships = [{ id: '430102001', name: '示例街道', villages: [] }];
  await initCounty(api, { code: '430102', name: '示例区', prefecture: '长沙市', townships });
}

describe('the public list of counties', () => {
  it('is the one that is shipped where none was set up', async () => {
    expect(await list()).toEqual({
      nodes: [{ code: '433122', name: '泸溪县', prefecture, province: '湖南省' }],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    });
  });

  it('has the shipped one once when that is set up, as it was set up', async () => {
    const townships = [{ id: '433122107', name: '武溪镇', villages: [] }];
    await initCounty(api, { code: '433122', name: '泸溪县', townships, update: true });
    expect((await api.wiring.stores.findCounty('433122'))?.name).toBe('泸溪县');
    expect(await codesOf()).toEqual(['433122']);
  });

  it('shows at once what was set up, by code, page by page', async () => {
    expect(await codesOf()).toEqual(['433122']);
    await initTwo();
    expect(await codesOf()).toEqual(['430102', '433101', '433122']);
    const first = await list({ first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ code }: { code: string }) => code)).toEqual(['433122']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('is searched by part of the name, of the prefecture, or of the whole', async () => {
    await initTwo();
    for (const [search, found] of [
      ['溪', ['433122']],
      [' 泸 溪 ', ['433122']],
      ['湘西', ['433101', '433122']],
      ['湖南省长沙市示例区', ['430102']],
      ['', ['430102', '433101', '433122']],
      ['没有这个县', []],
    ] as const) {
      expect(await codesOf({ search }), search).toEqual(found);
    }
  });

  it.each(['x', Buffer.from('43').toString('base64url')])(
    'refuses a cursor that it never gave out: %s',
    async (after) => {
      const { errors } = await api.send(null, query, { after });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('is the same for whoever asks', async () => {
    await initTwo();
    for (const account of ['operator', 'superior', 'otherCountyBureau', 'employer'] as const) {
      expect((await api.ask(account, query)).counties, account).toEqual(await list());
    }
  });
});
