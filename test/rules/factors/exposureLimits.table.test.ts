import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findHazardFactor, findHazardFactorByCode } from '../../../functions/rules/assessments/hazardFactors.ts';
import { type ExposureLimit, limitQuantities } from '../../../functions/rules/factors/exposureLimit.ts';
import { listAllExposureLimits, listExposureLimits } from '../../../functions/rules/factors/exposureLimits.ts';
import { openReasons } from '../../../functions/rules/factors/judgeExposure.ts';

const nameOf = ({ factorCode, substances }: ExposureLimit) =>
  substances[0] ?? findHazardFactorByCode(factorCode)?.name ?? '';
const shown = (limit: ExposureLimit) => `${nameOf(limit)} ${limit.quantity} ${limit.condition ?? ''}`;

describe('every limit', () => {
  test('has a value, a unit, a source and a factor of the catalogue, which its substances belong to', () => {
    for (const limit of listAllExposureLimits()) {
      expect(limit.value, shown(limit)).toBeGreaterThan(0);
      expect(limit.unit && limit.source.instrument && limit.source.clause, shown(limit)).toBeTruthy();
      expect(['M', 'D']).toContain(limit.source.confidence);
      expect(findHazardFactorByCode(limit.factorCode)).not.toBeNull();
      for (const name of limit.substances) expect(findHazardFactor(name)?.code, name).toBe(limit.factorCode);
    }
  });

  test('stands once, in one unit with the others of its factor and quantity', () => {
    expect(new Set(listAllExposureLimits().map(shown)).size).toBe(listAllExposureLimits().length);
    const units = Map.groupBy(listAllExposureLimits(), ({ factorCode, quantity }) => `${factorCode} ${quantity}`);
    for (const [key, limits] of units) expect(new Set(limits.map(({ unit }) => unit)).size, key).toBe(1);
  });

  test('of every quantity there is one', () => {
    expect(new Set(listAllExposureLimits().map(({ quantity }) => quantity))).toEqual(new Set(limitQuantities));
  });

  test('over 15 minutes or of respirable dust stands beside its average, and in the right proportion', () => {
    for (const limit of listAllExposureLimits()) {
      const beside = (quantity: string) =>
        listAllExposureLimits().find((one) => shown(one) === shown({ ...limit, quantity } as ExposureLimit))?.value;
      if (limit.quantity === 'PC_STEL') expect(beside('PC_TWA'), shown(limit)).toBeLessThan(limit.value);
      if (limit.quantity === 'RESPIRABLE_DUST_TWA') {
        expect(beside('TOTAL_DUST_TWA'), shown(limit)).toBeGreaterThan(limit.value);
      }
      if (limit.quantity === 'MAC') expect(beside('PC_TWA'), shown(limit)).toBeUndefined();
    }
  });
});

test('the values that most employers meet', () => {
  const limitOf = (name: string, quantity: string) =>
    listExposureLimits(name).find((limit) => limit.quantity === quantity)?.value;
  expect([limitOf('噪声', 'NOISE_LEX_8H'), limitOf('手传振动', 'HAND_ARM_VIBRATION')]).toEqual([85, 5]);
  expect([limitOf('电焊烟尘', 'TOTAL_DUST_TWA'), limitOf('木粉尘', 'TOTAL_DUST_TWA')]).toEqual([4, 3]);
  expect([limitOf('煤尘', 'TOTAL_DUST_TWA'), limitOf('煤尘', 'RESPIRABLE_DUST_TWA')]).toEqual([4, 2.5]);
  expect(listExposureLimits('苯')).toMatchObject([
    { quantity: 'PC_TWA', value: 3, valueIn2007: 6 },
    { quantity: 'PC_STEL', value: 6, valueIn2007: 10 },
  ]);
});

describe('listExposureLimits', () => {
  test('gives a substance its own, the group name all, an unknown name none', () => {
    expect(listExposureLimits('铅烟')).toMatchObject([{ value: 0.03 }]);
    expect(listExposureLimits('铅').map(({ value }) => value)).toEqual([0.05, 0.03]);
    expect(listExposureLimits('氮氧化物').map(({ value }) => value)).toEqual([5, 10]);
    expect(listExposureLimits('不存在的因素')).toEqual([]);
    expect(listExposureLimits('硬质合金粉尘')).toEqual([]);
  });
});

test('every reason to ask for the report’s verdict is a Chinese sentence', () => {
  for (const sentence of Object.values(openReasons)) expect(sentence).toMatch(/^[\u4e00-\u9fff].*。$/);
});

type CsvRow = Readonly<Record<string, string>>;
const shared = (name: string): URL => new URL(`../../../../shared/data/${name}`, import.meta.url);
const readCsv = (name: string): readonly CsvRow[] => {
  if (!existsSync(shared(name))) return [];
  const [head = [], ...body] = readFileSync(shared(name), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((field) => field[1] ?? field[2] ?? ''),
    );
  return body.map((fields) => Object.fromEntries(head.map((key, at) => [key, fields[at] ?? ''])));
};

describe.skipIf(!existsSync(shared('oel_gbz21_common.csv')))('the list of common limits', () => {
  /** Its wording, where no name of ours is in it; null where the catalogue has no such factor. */
  const worded: Readonly<Record<string, string | null>> = {
    溶剂汽油: '汽油',
    '氮氧化物（NO和NO2）': '氮氧化物',
    '氟及其化合物（不含氟化氢）': '氟及其化合物',
    '三氧化铬、铬酸盐、重铬酸盐（按Cr计）': '铬酸盐',
    '汞-金属汞（蒸气）': '金属汞',
    '铝金属、铝合金粉尘': '铝金属粉尘',
    二氧化碳: null,
  };
  const columns = [
    ['mac_mg_m3', 'MAC'],
    ['pc_twa_mg_m3', 'PC_TWA'],
    ['pc_stel_mg_m3', 'PC_STEL'],
    ['dust_total_twa', 'TOTAL_DUST_TWA'],
    ['dust_resp_twa', 'RESPIRABLE_DUST_TWA'],
  ] as const;
  const bands: Readonly<Record<string, string>> = { '10%': '10%≤', '50%': '50%<', 游离: '游离SiO2含量>80%' };

  test.each(readCsv('oel_gbz21_common.csv'))('$name has the same values', (row) => {
    const printed = row['name'] ?? '';
    const bare = printed.replace(/[（ ].*$/, '');
    const name = printed in worded ? worded[printed] : bare;
    if (name === null || name === undefined) {
      expect(findHazardFactor(bare)).toBeNull();
      return;
    }
    const band = printed.startsWith('矽尘') ? (bands[printed.slice(3).match(/^(10%|50%|游离)/)?.[0] ?? ''] ?? '?') : '';
    for (const [column, quantity] of columns) {
      const limit = listExposureLimits(name).find(
        (one) => one.quantity === quantity && (one.condition ?? '').startsWith(band),
      );
      expect(String(limit?.value ?? ''), `${name} ${quantity}`).toBe(row[column]);
      if (limit) expect(limit.source.confidence).toBe('M');
    }
  });
});

describe.skipIf(!existsSync(shared('oel_gbz21_2007_partial.csv')))('the edition of 2007, as far as stored', () => {
  /** Rows of the copy that are not about the factor with the same CAS number, or are printed in another form. */
  const otherRows: Readonly<Record<string, string>> = {
    '7440-02-0': 'the copy holds only the row of insoluble nickel',
    '7727-43-7': 'there the salt as barium, here the dust',
    '10102-43-9': 'nitrogen monoxide, which has a row of its own here',
    '10102-44-0': 'nitrogen dioxide: its row here is the whole factor’s',
    '106-46-7': 'the para isomer, which shares the factor’s number',
  };
  const copied = new Map(readCsv('oel_gbz21_2007_partial.csv').map((row) => [row['cas'] ?? '', row] as const));
  const chemical = Map.groupBy(
    listAllExposureLimits().filter(({ factorCode }) => factorCode.startsWith('CHEMICAL')),
    (limit) => nameOf(limit),
  );
  const pairs = [...chemical].flatMap(([name, limits]) =>
    (findHazardFactor(name)?.casNumbers ?? []).flatMap((cas) => {
      const row = copied.get(cas);
      return row === undefined || row['value1_twa_or_mac'] === '' || cas in otherRows ? [] : [{ name, limits, row }];
    }),
  );

  test('overlaps with ours by most of its rows', () => {
    expect(pairs.length).toBeGreaterThan(180);
  });

  test.each(pairs)('$name had the same values', ({ limits, row }) => {
    const then = ({ value, valueIn2007 }: ExposureLimit) => String(valueIn2007 ?? value);
    const short = limits.find(({ quantity }) => quantity === 'PC_STEL');
    expect(limits.filter(({ quantity }) => quantity !== 'PC_STEL').map(then)).toEqual([row['value1_twa_or_mac']]);
    expect(short ? then(short) : '').toBe(row['value2_stel']);
  });
});

describe.skipIf(!existsSync(shared('gbz22_physical.csv')))('the limits of physical factors', () => {
  const ours = listAllExposureLimits().filter(({ factorCode }) => factorCode.startsWith('PHYSICAL'));

  test('are as many, with the same values in the same units', () => {
    const toKey = (value: number | string, unit: string) => `${Number(value)} ${unit}`;
    const theirs = readCsv('gbz22_physical.csv').map((row) => toKey(row['limit'] ?? '', row['unit'] ?? ''));
    expect(ours.map(({ value, unit }) => toKey(value, unit)).sort()).toEqual(theirs.sort());
  });
});
