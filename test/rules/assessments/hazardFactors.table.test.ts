import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLedgerWorkbook } from '../../../functions/operations/employers/readLedgerWorkbook.ts';
import {
  findHazardFactor,
  type HazardFactorRow,
  hazardFactors,
} from '../../../functions/rules/assessments/hazardFactors.ts';
import { findCounty } from '../../../functions/rules/employers/counties.ts';
import { readLedger } from '../../../functions/rules/employers/readLedger.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const rows: readonly HazardFactorRow[] = hazardFactors;
type CsvRow = Readonly<Record<'category' | 'seq' | 'name' | 'severe', string>>;

const demoLedger = new URL('../../../local/demo/county-ledger.xlsx', import.meta.url);
const shared = (name: string): URL => new URL(`../../../../shared/data/${name}`, import.meta.url);
const here = (name: string): boolean => existsSync(shared(name));

describe('shape', () => {
  test('codes are unique, and no name or synonym stands for two factors', () => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
    for (const row of rows)
      for (const name of [row.name, ...row.synonyms]) expect(findHazardFactor(name), name).toBe(row);
  });

  test('every row has its sources, and a question exactly where the severity depends', () => {
    for (const { code, severity, question, source, severitySource } of rows) {
      expect(
        source.instrument && source.clause && severitySource.instrument && severitySource.clause,
        code,
      ).toBeTruthy();
      expect(question?.endsWith('？') ?? false, code).toBe(severity === 'DEPENDS');
    }
  });
});

test.each([
  ['矽尘', 'ALWAYS'],
  ['石棉粉尘', 'ALWAYS'],
  ['苯', 'ALWAYS'],
  ['甲醛', 'ALWAYS'],
  ['锰及其化合物', 'ALWAYS'],
  ['噪声', 'NO'],
  ['高温', 'NO'],
  ['手传振动', 'NO'],
  ['甲苯', 'NO'],
  ['正己烷', 'NO'],
  ['水泥粉尘', 'DEPENDS'],
  ['电焊烟尘', 'DEPENDS'],
  ['X射线', 'DEPENDS'],
])('%s is severe: %s', (name, severity) => {
  expect(findHazardFactor(name)?.severity).toBe(severity);
});

test('the question on X-rays names the exempted class of device', () => {
  expect(findHazardFactor('X射线')?.question).toContain('Ⅲ类射线装置');
});

describe('findHazardFactor', () => {
  test.each([
    ['Ｘ射线', 'X射线'],
    ['x 射线', 'X射线'],
    [' 矽尘 ', '矽尘'],
    ['矽尘（游离SiO2含量≥10%）', '矽尘'],
    ['矽尘(游离SiO₂含量≥10％)', '矽尘'],
    ['矽尘【游离sio2含量≥10%】', '矽尘'],
    ['pvc粉尘', '聚氯乙烯粉尘'],
    ['噪音', '噪声'],
    ['水　泥　粉尘', '水泥粉尘'],
  ])('%j is %s', (name, expected) => {
    expect(findHazardFactor(name)).toBe(findHazardFactor(expected));
    expect(findHazardFactor(name)).not.toBeNull();
  });

  test.each(['', '苯系物', '粉尘', '未知', 'constructor'])('%j is not guessed at', (name) => {
    expect(findHazardFactor(name)).toBeNull();
  });
});

describe('the demo county’s ledger', () => {
  test('every factor in it is found', async () => {
    const sheets = await readLedgerWorkbook(readFileSync(demoLedger));
    const county = findCounty('433122');
    if (!sheets.ok || county === null) throw new Error('the demo ledger is unreadable');
    const reading = readLedger(sheets.value, { county, today: plainDate('2026-03-02') });
    const rows = reading.ok ? reading.value.rows : [];
    const names = new Set(rows.flatMap(({ employer }) => employer?.factors.map(({ name }) => name) ?? []));
    expect(names.size).toBeGreaterThanOrEqual(16);
    for (const name of names) expect(findHazardFactor(name), name).not.toBeNull();
  });
});

describe.skipIf(!here('hazard_factors_2015_459.csv'))('the catalogue of 459', () => {
  const categoryNames: Record<string, string> = {
    粉尘: 'DUST',
    化学因素: 'CHEMICAL',
    物理因素: 'PHYSICAL',
    放射性因素: 'RADIATION',
    生物因素: 'BIOLOGICAL',
    其他因素: 'OTHER',
  };
  const catalogue = here('hazard_factors_2015_459.csv') ? readCsv('hazard_factors_2015_459.csv') : [];
  const bare = (name: string): string =>
    name
      .normalize('NFKC')
      .replaceAll(/\([^()]*\)/g, '')
      .replaceAll(/\s/g, '');

  test.each(rows)('$code $name stands there with the same severity', ({ code, name, category, severity }) => {
    const found = catalogue.find((one) => `${categoryNames[one.category]}-${one.seq}` === code);
    expect(bare(found?.name ?? '')).toBe(bare(name));
    expect(code.startsWith(category)).toBe(true);
    expect(found?.severe?.toUpperCase()).toBe(severity);
  });
});

describe.skipIf(!here('high_toxic_2003_54.csv'))('the list of 54 highly toxic substances', () => {
  const list = here('high_toxic_2003_54.csv') ? readCsv('high_toxic_2003_54.csv') : [];

  test('what stands on it is never general here', () => {
    const found = list.flatMap(
      ({ name }) => findHazardFactor(name) ?? findHazardFactor(name.split(/[；（(：]/)[0] ?? '') ?? [],
    );
    expect(found.length).toBeGreaterThan(25);
    for (const { severity, name } of found) expect(severity, name).not.toBe('NO');
  });
});

/** Comma-separated with quoted fields; the shared files have no line breaks within a field. */
function readCsv(name: string): readonly CsvRow[] {
  const [head = [], ...body] = readFileSync(shared(name), 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        (field) => field[1]?.replaceAll('""', '"') ?? field[2] ?? '',
      ),
    );
  return body.map((fields) => Object.fromEntries(head.map((key, at) => [key, fields[at] ?? ''])) as CsvRow);
}
