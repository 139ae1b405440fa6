import { beforeAll, describe, expect, it } from 'vitest';
import { accounts, codes } from '../../support/accounts.ts';
import { initCounty } from '../../support/counties.ts';
import { tokenFor } from '../../support/embeddedStack.ts';
import { countAll, toRow, toValues } from '../../support/statistics.ts';
import { anEmployer, documents } from '../../support/story.ts';
import { graphqlEvent, type TestApi, testApi } from '../../support/testApi.ts';

const query = `{ areaFigures { area year figures { measure value title }
  breakdowns { dimension rows { key figures { measure value } } }
  counties { county { code name } countedAt figures { measure value } } } }`;

let api: TestApi;

async function askAs(area: string) {
  const headers = { authorization: `Bearer ${await tokenFor({ ...accounts.superior, area })}` };
  const { body } = await api.handle(graphqlEvent({ query }, headers));
  return JSON.parse(body ?? '{}').data.areaFigures;
}

/** Two employers in 泸溪县, the second of them in 吉首市 too, and one in 长沙, which is another prefecture's. */
beforeAll(async () => {
  api = await testApi();
  await initCounty(api);
  const townships = [{ id: '430102001', name: '示例街道', villages: [] }];
  await initCounty(api, { code: '430102', name: '示例区', prefecture: '长沙市', townships });
  const save = (as: 'bureau' | 'otherCountyBureau', change: object) =>
    api.ask(as, documents.saveEmployer, { input: anEmployer(change) });
  await save('bureau', { exposed: 40 });
  await save('bureau', { creditCode: codes.other, name: '示例二厂', exposed: 7 });
  await save('otherCountyBureau', { creditCode: codes.other, name: '示例二厂', exposed: 5, patrolBodyId: '433101001' });
  await countAll(api);
});

describe('the figures of an area', () => {
  it('are the sums of its counties, and each county’s own', async () => {
    const figures = (await api.ask('superior', query)).areaFigures;
    expect(figures).toMatchObject({ area: '4331', year: 2026 });
    expect(toValues(figures)).toMatchObject({ EMPLOYERS: 3, EXPOSED: 52, DECLARED: 3 });
    const ofCounties = figures.counties.map((one: { county: { code: string }; figures: object }) => [
      one.county.code,
      toValues(one)['EMPLOYERS'],
      toValues(one)['EXPOSED'],
    ]);
    expect(ofCounties).toEqual([
      ['433101', 1, 5],
      ['433122', 2, 47],
    ]);
    for (const measure of Object.keys(toValues(figures))) {
      const parts = figures.counties.map((one: object) => toValues(one)[measure] ?? 0);
      expect(
        parts.reduce((sum: number, n: number) => sum + n, 0),
        measure,
      ).toBe(toValues(figures)[measure]);
    }
    expect(toRow(figures, 'industry', 'C202')['EMPLOYERS']).toBe(3);
  });

  it('name no employer and no patrol body', async () => {
    const figures = (await api.ask('superior', query)).areaFigures;
    const text = JSON.stringify(figures);
    for (const name of ['示例二厂', codes.own, codes.other]) expect(text).not.toContain(name);
    expect(figures.breakdowns.map(({ dimension }: { dimension: string }) => dimension)).not.toContain('body');
  });

  it('of a province hold all its prefectures, and 0 where nothing was counted', async () => {
    const figures = await askAs('43');
    expect(figures.counties.map(({ county }: { county: { code: string } }) => county.code)).toEqual([
      '430102',
      '433101',
      '433122',
    ]);
    expect(toValues(figures)['EMPLOYERS']).toBe(3);
    expect(toValues(figures.counties[0])['EMPLOYERS']).toBe(0);
    expect(figures.counties[0].countedAt).toBeNull();
  });

  it('of another area hold nothing of these', async () => {
    expect((await askAs('4301')).counties).toHaveLength(1);
    expect(await askAs('11')).toMatchObject({ counties: [] });
  });
});
