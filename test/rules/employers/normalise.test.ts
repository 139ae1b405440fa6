import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../functions/rules/employers/ledgerSheet.ts';
import {
  normaliseDeclared,
  normaliseSize,
  normaliseTestResult,
} from '../../../functions/rules/employers/normaliseChoice.ts';
import { normaliseCount } from '../../../functions/rules/employers/normaliseCount.ts';
import { normaliseDate } from '../../../functions/rules/employers/normaliseDate.ts';
import { normaliseFactors } from '../../../functions/rules/employers/normaliseFactors.ts';
import {
  industrySections,
  isIndustryCode,
  normaliseIndustryCode,
} from '../../../functions/rules/employers/normaliseIndustryCode.ts';
import {
  isBlankText,
  normaliseName,
  toHalfWidth,
  trimText,
  withoutBlanks,
  withoutBrackets,
} from '../../../functions/rules/employers/normaliseText.ts';
import { fromDayNumber } from '../../../functions/rules/kernel/plainDate.ts';

const factorFile = new URL('../../../../shared/data/hazard_factors_2015_459.csv', import.meta.url);

describe('normaliseDate', () => {
  const day = '2023-06-07';
  it.each<[Cell]>([
    ['2023-06-07'],
    ['2023-6-7'],
    ['2023/6/7'],
    ['2023/06/07'],
    ['2023.6.7'],
    ['2023.06.07.'.slice(0, -1)],
    ['2023年6月7日'],
    ['2023年06月07日'],
    ['2023年6月7号'],
    ['2023年6月7'],
    ['2023 年 6 月 7 日'],
    [' 2023-06-07 '],
    ['2023—6—7'],
    ['2023－06－07'],
    ['2023、6、7'],
    ['2023。6。7'],
    ['2023\\6\\7'],
    ['20230607'],
    [20230607],
    [45084],
    [45084.75],
    ['45084'],
    ['2023-06-07 00:00:00'],
    ['2023-06-07T08:30:00.000Z'],
    ['2023/6/7 8:30'],
    ['2023年6月7日 上午9时'],
    ['2023年6月7日8:30'],
    [new Date('2023-06-07T00:00:00Z')],
    [new Date('2023-06-07T23:59:59Z')],
  ])('%j is 7 June 2023', (cell) => {
    expect(normaliseDate(cell)).toEqual({ value: day, corrected: false, dayAssumed: false });
  });

  it.each<[Cell]>([['２０２３-０６-０７'], ['２０２３年６月７日'], ['２０２３０６０７'], ['２０２３．６．７']])(
    '%j is 7 June 2023, full-width digits put right',
    (cell) => {
      expect(normaliseDate(cell)).toEqual({ value: day, corrected: true, dayAssumed: false });
    },
  );

  it.each<[Cell]>([
    ['2023年6月'],
    ['2023年6月份'],
    ['2023-06'],
    ['2023.6'],
    ['2023/6'],
    ['202306'],
    [202306],
    [2023.6],
  ])('%j is June 2023, its first day assumed', (cell) => {
    expect(normaliseDate(cell)).toEqual({ value: '2023-06-01', corrected: false, dayAssumed: true });
  });

  it.each<[Cell]>([
    ['2022年13月'],
    ['2022年0月'],
    ['2023-02-29'],
    ['2023-06-31'],
    ['2023-6-0'],
    ['20231301'],
    [20230230],
    ['2023'],
    ['2023年'],
    [2023],
    [2023.1],
    ['23-6-7'],
    ['6/7/2023'],
    ['2023-6-78:30'],
    ['去年6月'],
    ['#N/A'],
    [9_999],
    [100_001],
    [-1],
    [Number.NaN],
    [true],
    [null],
    [new Date(Number.NaN)],
  ])('%j is no day', (cell) => {
    expect(normaliseDate(cell)).toBeNull();
  });

  it('tells 2024-02-29 from 2023-02-29, and 2023.10 as text from 2023.1', () => {
    expect(normaliseDate('2024.2.29')?.value).toBe('2024-02-29');
    expect(normaliseDate('2023.10')?.value).toBe('2023-10-01');
  });

  it('reads each day the same in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: -14_000, max: 47_000 }), (number) => {
        const value = fromDayNumber(number);
        const [year = '', month = '', dayOfMonth = ''] = value.split('-');
        const forms = [
          value,
          `${year}${month}${dayOfMonth}`,
          `${year}/${Number(month)}/${Number(dayOfMonth)}`,
          `${year}.${Number(month)}.${Number(dayOfMonth)}`,
          `${year}年${Number(month)}月${Number(dayOfMonth)}日`,
          number + 25_569,
          new Date(`${value}T00:00:00Z`),
        ];
        expect(forms.map((form) => normaliseDate(form)?.value)).toEqual(forms.map(() => value));
      }),
    );
  });
});

describe('normaliseCount', () => {
  it.each<[Cell, number, boolean]>([
    [0, 0, false],
    [26, 26, false],
    ['26', 26, false],
    [' 26 ', 26, false],
    ['26人', 26, true],
    ['26 名', 26, true],
    ['２６', 26, true],
    ['1,200', 1200, true],
    ['1，200人', 1200, true],
    ['12,345,678', 12_345_678, true],
    ['26.0', 26, true],
    ['026', 26, true],
  ])('%j is %d, corrected: %s', (cell, value, corrected) => {
    expect(normaliseCount(cell)).toEqual({ value, corrected });
  });

  it.each<[Cell]>([
    [-1],
    ['-1'],
    [2.5],
    ['2.5'],
    ['约50'],
    ['50余人'],
    ['12,34'],
    ['1 200'],
    ['二十'],
    ['#REF!'],
    [true],
    [null],
  ])('%j is no headcount', (cell) => {
    expect(normaliseCount(cell)).toBeNull();
  });
});

describe('normaliseFactors', () => {
  it.each<[string, [string, number | null][]]>([
    [
      '矽尘（32人）；高温（48人）、噪声(37人),苯【3】',
      [
        ['矽尘', 32],
        ['高温', 48],
        ['噪声', 37],
        ['苯', 3],
      ],
    ],
    ['矽尘', [['矽尘', null]]],
    [
      '木粉尘;甲醛；噪声',
      [
        ['木粉尘', null],
        ['甲醛', null],
        ['噪声', null],
      ],
    ],
    [
      '矽尘32人、噪声：37、高温:5人',
      [
        ['矽尘', 32],
        ['噪声', 37],
        ['高温', 5],
      ],
    ],
    [
      '1,2-二氯乙烷（3人）,苯（2人）',
      [
        ['1,2-二氯乙烷', 3],
        ['苯', 2],
      ],
    ],
    [
      '苯，1，1，1-三氯乙烷',
      [
        ['苯', null],
        ['1，1，1-三氯乙烷', null],
      ],
    ],
    [
      'N,N-二甲基乙酰胺（4人），甲苯',
      [
        ['N,N-二甲基乙酰胺', 4],
        ['甲苯', null],
      ],
    ],
    [
      "4,4'-联苯胺、苯",
      [
        ["4,4'-联苯胺", null],
        ['苯', null],
      ],
    ],
    [
      '粉尘（矽尘、煤尘）（12人）；噪声',
      [
        ['粉尘（矽尘、煤尘）', 12],
        ['噪声', null],
      ],
    ],
    ['矽尘（游离SiO2含量≥10%）（32人）', [['矽尘（游离SiO2含量≥10%）', 32]]],
    ['噪声（85dB）', [['噪声（85dB）', null]]],
    [
      '矽尘（32人；高温（48人）',
      [
        ['矽尘', 32],
        ['高温', 48],
      ],
    ],
    [
      '1.矽尘 2.噪声',
      [
        ['矽尘', null],
        ['噪声', null],
      ],
    ],
    [
      '1、矽尘；2、噪声',
      [
        ['矽尘', null],
        ['噪声', null],
      ],
    ],
    [
      '①矽尘\n②噪声（约3人）',
      [
        ['矽尘', null],
        ['噪声', 3],
      ],
    ],
    [
      '噪声（3人） 高温（2人）',
      [
        ['噪声', 3],
        ['高温', 2],
      ],
    ],
    ['锰及其化合物 （3人）', [['锰及其化合物', 3]]],
    ['X 射线（1人）', [['X 射线', 1]]],
    [
      '苯/甲苯/二甲苯',
      [
        ['苯', null],
        ['甲苯', null],
        ['二甲苯', null],
      ],
    ],
    ['无', []],
    ['—', []],
    ['；、', []],
    [
      '噪声；；高温；',
      [
        ['噪声', null],
        ['高温', null],
      ],
    ],
  ])('%s', (text, factors) => {
    expect(normaliseFactors(text).value).toEqual(factors.map(([name, exposed]) => ({ name, exposed })));
  });

  it('marks full-width digits as put right', () => {
    expect(normaliseFactors('矽尘（３２人）')).toEqual({ value: [{ name: '矽尘', exposed: 32 }], corrected: true });
    expect(normaliseFactors('矽尘（32人）').corrected).toBe(false);
  });

  it.skipIf(!existsSync(factorFile))('keeps every statutory factor whole, with and without a count', () => {
    const rows = readFileSync(factorFile, 'utf8').trim().split('\n').slice(1);
    const names = rows.map((row) => (/^[^,]*,[^,]*,[^,]*,(?:"([^"]*)"|([^,]*))/.exec(row) ?? []).slice(1).join(''));
    const single = names.filter((name) => name !== '磷化氢、磷化锌、磷化铝');
    expect(single.length).toBe(458);
    for (const name of single) {
      expect(normaliseFactors(`噪声（2人）；${name}（3人）、高温（4人）`).value.map(({ exposed }) => exposed)).toEqual([
        2, 3, 4,
      ]);
      expect(normaliseFactors(`苯；${name}；高温`).value[1]?.name).toBe(name);
    }
  });

  it('takes no time over hostile text', () => {
    const started = performance.now();
    for (const text of ['1'.repeat(30_000), '（'.repeat(30_000), ' '.repeat(30_000), `${'（1'.repeat(15_000)}人）`]) {
      normaliseFactors(text);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('normaliseIndustryCode', () => {
  it.each([
    ['C202', 'C202', false],
    ['C20', 'C20', false],
    ['C2021', 'C2021', false],
    ['202', 'C202', true],
    ['c202', 'C202', true],
    ['Ｃ２０２', 'C202', true],
    ['C 202', 'C202', true],
    ['C-202', 'C202', true],
    ['C202人造板制造', 'C202', true],
    ['0610', 'B0610', true],
    ['Q841', 'Q841', false],
  ])('%s is %s, corrected: %s', (text, value, corrected) => {
    expect(normaliseIndustryCode(text)).toEqual({ value, corrected });
  });

  it.each(['A202', 'C2', '2', 'C20211', '20211', '000', '98', 'U20', 'C', '制造业', '制造业C202'])(
    '%s is no code',
    (text) => {
      expect(normaliseIndustryCode(text)).toBeNull();
    },
  );

  it('gives every division from 01 to 97 one section, in order and without gaps', () => {
    let next = 1;
    for (const { from, to } of industrySections) {
      expect(from).toBe(next);
      next = to + 1;
    }
    expect(next).toBe(98);
  });

  it.each([
    ['B06', 'A06'],
    ['A05', 'B05'],
    ['C13', 'B13'],
    ['C43', 'D43'],
    ['T97', 'S97'],
  ])('%s is a code, %s is not', (right, wrong) => {
    expect(isIndustryCode(right)).toBe(true);
    expect(isIndustryCode(wrong)).toBe(false);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Ta-t]?\d{1,5}$/), (text) => {
        const once = normaliseIndustryCode(text);
        return once === null || normaliseIndustryCode(once.value)?.corrected === false;
      }),
    );
  });
});

describe('choices', () => {
  it.each([
    ['大型', 'LARGE'],
    ['中', 'MEDIUM'],
    [' 小 型 ', 'SMALL'],
    ['微型（个体）', 'MICRO'],
    ['规上', null],
  ])('size %s is %s', (text, size) => {
    expect(normaliseSize(text)).toBe(size);
  });

  it.each([
    ['已申报', true],
    ['是', true],
    ['√', true],
    ['yes', true],
    ['已申报（2023年）', true],
    ['未申报', false],
    ['否', false],
    ['×', false],
    ['无', false],
    ['2023年3月', null],
    ['正在申报', null],
  ])('declared %s is %s', (text, declared) => {
    expect(normaliseDeclared(text)).toBe(declared);
  });

  it.each([
    ['合格', 'CONFORMING'],
    ['未超标', 'CONFORMING'],
    ['部分超标', 'PARTLY_EXCEEDED'],
    ['超标', 'EXCEEDED'],
    ['不合格', 'EXCEEDED'],
    ['待出', null],
  ])('test result %s is %s', (text, result) => {
    expect(normaliseTestResult(text)).toBe(result);
  });
});

describe('texts', () => {
  it.each([
    ['泸溪示例厂　', '泸溪示例厂', true],
    ['\u200b泸溪示例厂', '泸溪示例厂', true],
    ['泸溪 示例\n厂', '泸溪示例厂', true],
    ['ABC  Co 厂', 'ABC Co厂', true],
    ['ABC Co', 'ABC Co', false],
    ['泸溪示例（有限合伙）', '泸溪示例（有限合伙）', false],
  ])('name %j is kept as %s, corrected: %s', (given, value, corrected) => {
    expect(normaliseName(given)).toEqual({ value, corrected });
  });

  it.each(['', '无', '/', '—', '——', '不详', '未检测', 'N/A'])('%j says nothing', (text) => {
    expect(isBlankText(text)).toBe(true);
  });

  it.each(['0', '无锡示例厂', '无机粉尘'])('%j says something', (text) => {
    expect(isBlankText(text)).toBe(false);
  });

  it('are normalised once and for all', () => {
    const piece = fc.constantFrom(
      '泸',
      'A',
      ' ',
      '\u3000',
      '\u00a0',
      '\u200b',
      '\n',
      '（',
      '）',
      '(',
      ')',
      '【',
      '】',
      '１',
      'ｚ',
    );
    const text = fc.array(piece).map((pieces) => pieces.join(''));
    for (const normalise of [
      toHalfWidth,
      trimText,
      withoutBlanks,
      withoutBrackets,
      (t: string) => normaliseName(t).value,
    ]) {
      fc.assert(fc.property(text, (given) => normalise(normalise(given)) === normalise(given)));
    }
  });
});
