import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLedgerWorkbook } from '../../../functions/operations/employers/readLedgerWorkbook.ts';
import {
  findHazardFactor,
  findHazardFactorByCode,
  listFactorNames,
  listHazardFactors,
} from '../../../functions/rules/assessments/hazardFactors.ts';
import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import { readLedger } from '../../../functions/rules/employers/readLedger.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

type CsvRow = Readonly<Record<'category' | 'seq' | 'name' | 'severe' | 'cas', string>>;

const demoLedger = new URL('../../../local/demo/county-ledger.xlsx', import.meta.url);
const shared = (name: string): URL => new URL(`../../../../shared/data/${name}`, import.meta.url);
const here = (name: string): boolean => existsSync(shared(name));

describe('shape', () => {
  test.each([
    ['DUST', 52],
    ['CHEMICAL', 375],
    ['PHYSICAL', 15],
    ['RADIATION', 8],
    ['BIOLOGICAL', 6],
    ['OTHER', 3],
  ])('%s has %i factors, numbered without a gap', (category, count) => {
    const codes = listHazardFactors()
      .filter((row) => row.category === category)
      .map(({ code }) => code);
    expect(codes).toEqual(Array.from({ length: count }, (_, index) => `${category}-${index + 1}`));
  });

  test('459 factors: 38 always severe, 73 depend, 348 are general', () => {
    const count = (severity: string) => listHazardFactors().filter((row) => row.severity === severity).length;
    expect([listHazardFactors().length, count('ALWAYS'), count('DEPENDS'), count('NO')]).toEqual([459, 38, 73, 348]);
  });

  // A row that slipped by one place would move all that follow.
  test.each([
    ['DUST-26', '聚丙烯腈纤维粉尘'],
    ['DUST-52', '以上未提及的可导致职业病的其他粉尘'],
    ['CHEMICAL-28', '苯'],
    ['CHEMICAL-75', '二聚环戊二烯'],
    ['CHEMICAL-100', '萘'],
    ['CHEMICAL-150', '肼'],
    ['CHEMICAL-200', '二氧化氯'],
    ['CHEMICAL-250', '马来酸酐'],
    ['CHEMICAL-300', '氟乙酰胺'],
    ['CHEMICAL-350', '1,3-二甲基丁基乙酸酯'],
    ['CHEMICAL-375', '以上未提及的可导致职业病的其他化学因素'],
    ['PHYSICAL-6', '振动'],
    ['RADIATION-3', 'X射线装置产生的电离辐射'],
    ['OTHER-3', '刮研作业'],
  ])('%s is %s', (code, name) => {
    expect(findHazardFactorByCode(code)?.name).toBe(name);
  });

  test('no name or synonym stands for two factors, or twice', () => {
    expect(new Set(listFactorNames().map(({ key }) => key)).size).toBe(listFactorNames().length);
    for (const { name, row } of listFactorNames()) expect(findHazardFactor(name), name).toBe(row);
  });

  test('every row has its sources, and a question exactly where the severity depends', () => {
    for (const { row } of listFactorNames()) {
      const { code, severity, question, source, severitySource } = row;
      expect(
        source.instrument && source.clause && severitySource.instrument && severitySource.clause,
        code,
      ).toBeTruthy();
      expect(question?.endsWith('？') ?? false, code).toBe(severity === 'DEPENDS');
    }
  });

  test('every CAS number has its check digit', () => {
    const numbers = listFactorNames().flatMap(({ row }) => row.casNumbers);
    for (const cas of numbers) {
      const digits = cas.match(/^\d{2,7}-\d{2}-\d$/) ? [...cas.replaceAll('-', '')].map(Number) : [];
      const sum = digits.slice(0, -1).reduce((sofar, digit, at) => sofar + digit * (digits.length - 1 - at), 0);
      expect(sum % 10, cas).toBe(digits.at(-1));
    }
  });
});

describe('a name that answers the question of its group', () => {
  test.each([
    ['苯胺', 'CHEMICAL-41', 'ALWAYS'],
    ['硝基苯', 'CHEMICAL-41', 'ALWAYS'],
    ['氰化氢', 'CHEMICAL-24', 'ALWAYS'],
    ['丙烯腈', 'CHEMICAL-24', 'ALWAYS'],
    ['乙腈', 'CHEMICAL-24', 'NO'],
    ['汞', 'CHEMICAL-2', 'ALWAYS'],
    ['黄磷', 'CHEMICAL-9', 'ALWAYS'],
    ['磷酸', 'CHEMICAL-9', 'NO'],
    ['硬木粉尘', 'DUST-32', 'ALWAYS'],
    ['Ⅲ类射线装置', 'RADIATION-3', 'NO'],
    ['Ⅲ类放射源', 'RADIATION-1', 'ALWAYS'],
    ['Ⅴ类放射源', 'RADIATION-1', 'NO'],
    ['丙级非密封源工作场所', 'RADIATION-2', 'NO'],
  ])('%s of %s is %s without a question', (name, code, severity) => {
    expect(findHazardFactor(name)).toMatchObject({ code, severity, question: null });
    expect(findHazardFactorByCode(code)?.severity).toBe('DEPENDS');
  });

  test('铀及其化合物, which stands in two classes, is the one that asks', () => {
    expect(findHazardFactor('铀及其化合物')).toMatchObject({ code: 'RADIATION-7', severity: 'DEPENDS' });
    expect(findHazardFactorByCode('CHEMICAL-11')?.name).toBe('铀及其化合物〔化学毒性〕');
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
    const county = findPresetCounty('433122');
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
      .replaceAll(/[[(〔][^()〕]*[)〕]$/g, '')
      .replaceAll(/\s/g, '');
  /** Where our name is not the statute's, with the reason. */
  const renamed: Readonly<Record<string, string>> = {
    'CHEMICAL-11': 'stands twice in the statute; the plain name is the radiation factor’s',
  };
  /** CAS numbers that the file lacks: of a group's usual member, or the anhydrous form. */
  const addedNumbers = [
    'CHEMICAL-18', // NO2 and NO
    'CHEMICAL-35', // the isomer in use, 1,2-
    'CHEMICAL-146', // paraffin
    'CHEMICAL-209',
    'CHEMICAL-219', // soda ash itself; the file has the other form
    'CHEMICAL-220', // nickel
    'CHEMICAL-282', // copper
    'CHEMICAL-311', // allyl isothiocyanate
    'RADIATION-7', // uranium, as in CHEMICAL-11
  ];

  test('is complete', () => {
    const codes = catalogue.map(({ category, seq }) => `${categoryNames[category]}-${seq}`);
    expect(codes).toEqual(listHazardFactors().map(({ code }) => code));
  });

  test.each(listHazardFactors())('$code $name stands there with the same severity', (row) => {
    const { code, name, synonyms, severity, casNumbers } = row;
    const found = catalogue.find((one) => `${categoryNames[one.category]}-${one.seq}` === code);
    const printed = (found?.name ?? '').normalize('NFKC').replaceAll(/\s/g, '');
    const ours = [name, ...synonyms].map((one) => one.normalize('NFKC'));
    if (code in renamed) expect(bare(name)).toBe(printed);
    else expect(ours).toContain(printed);
    expect(found?.severe?.toUpperCase()).toBe(severity);
    const numbers = found?.cas.match(/\d+-\d\d-\d/g) ?? [];
    expect(casNumbers).toEqual(addedNumbers.includes(code) ? expect.arrayContaining([...numbers]) : numbers);
    if (addedNumbers.includes(code)) expect(casNumbers.length).toBeGreaterThan(numbers.length);
  });
});

describe.skipIf(!here('high_toxic_2003_54.csv'))('the list of 54 highly toxic substances', () => {
  const list = here('high_toxic_2003_54.csv') ? readCsv('high_toxic_2003_54.csv') : [];
  /** Items whose wording holds several names. */
  const worded: Readonly<Record<string, readonly string[]>> = {
    '对硝基氯苯/二硝基氯苯': ['对硝基氯苯', '二硝基氯苯'],
    '二硝基苯（全部异构体）': ['二硝基苯'],
    '二硝基（甲）苯': ['二硝基甲苯', '二硝基苯'],
    '二氧化（一）氮': ['二氧化氮', '一氧化氮'],
    '氟及其化合物（不含氟化氢）': ['氟及其化合物'],
    '甲（基）肼': ['甲基肼'],
    '肼；联氨': ['肼', '联氨'],
    可溶性镍化物: ['可溶性镍化合物'],
    '磷化氢；膦': ['磷化氢', '膦'],
    '氯；氯气': ['氯', '氯气'],
    '氯乙烯；乙烯基氯': ['氯乙烯', '乙烯基氯'],
    '锰化合物（锰尘、锰烟）': ['锰尘', '锰烟'],
    镍与难溶性镍化物: ['金属镍与难溶性镍化合物'],
    '铅：尘/烟': ['铅尘', '铅烟'],
    '氰化氢（按CN计）': ['氰化氢'],
    '氰化物（按CN计）': ['氰化物'],
    '砷化（三）氢；胂': ['砷化三氢', '胂'],
    '石棉总尘/纤维': ['石棉', '石棉纤维'],
    铊及其可溶化合物: ['铊'],
    '（四）羰基镍': ['羰基镍', '四羰基镍'],
    '一氧化碳（非高原）': ['一氧化碳'],
  };

  test('has 54 items', () => {
    expect(list).toHaveLength(54);
  });

  test.each(list)('$name is always severe here', ({ name }) => {
    for (const one of worded[name] ?? [name]) expect(findHazardFactor(one)?.severity, one).toBe('ALWAYS');
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
