import { describe, expect, it } from 'vitest';
import {
  factorColumns,
  identityRows,
  selfCheckColumns,
} from '../../../functions/rules/assessments/assessmentWorkbook.ts';
import { composeFilledWorkbook } from '../../../functions/rules/assessments/composeAssessmentWorkbook.ts';
import { readAssessmentSheets } from '../../../functions/rules/assessments/readAssessmentSheets.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { workbookProblemSentences } from '../../../functions/rules/assessments/workbookProblems.ts';
import type { Cell, CellPlace, LedgerSheet } from '../../../functions/rules/employers/ledgerSheet.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { codes } from '../../support/accounts.ts';
import { anEmployerRecord } from '../../support/assessmentWorkbooks.ts';

const employer = anEmployerRecord();
const today = plainDate('2026-03-02');
const items = defaultRuleSet.selfCheckItems;
const noise = {
  name: '噪声',
  nature: null,
  natureBasis: null,
  level: 'CONFORMING',
  exposed: 40,
  measuredOn: plainDate('2026-01-15'),
  testReportNumber: 'JC-1',
} as const;
const answers = items.map(({ id }) => ({ itemId: id, verdict: 'CONFORMING' as const }));

type Change = { readonly sheet: '危害因素' | '自查' | '模板标识'; readonly cells: Readonly<Record<string, Cell>> };

function sheets(...changes: readonly Change[]): LedgerSheet[] {
  const composed = composeFilledWorkbook(employer, { factors: [noise], selfCheck: answers }, defaultRuleSet);
  const table = (columns: readonly { key: string; title: string }[], rows: readonly object[]): Cell[][] => [
    ['title'],
    ['advice'],
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ key }) => (row as Record<string, Cell>)[key] ?? null)),
  ];
  const rows: Record<string, Cell[][]> = {
    填写说明: composed.guide.map((row) => [...row]),
    危害因素: table(factorColumns, composed.factors),
    自查: table(selfCheckColumns, composed.selfCheck),
    模板标识: composed.identity.map((row) => [...row]),
  };
  for (const { sheet, cells } of changes) {
    for (const [name, value] of Object.entries(cells)) {
      const row = Number(name.slice(1)) - 1;
      const target = rows[sheet] ?? [];
      while (target.length <= row) target.push([]);
      (target[row] ?? [])[name.charCodeAt(0) - 0x41] = value;
    }
  }
  return Object.entries(rows).map(([name, own]) => ({ name, rows: own, merges: [] }));
}

const read = (given: readonly LedgerSheet[], own = employer) =>
  readAssessmentSheets(given, { employer: own, ruleSet: defaultRuleSet, today });

function problemsOf(given: readonly LedgerSheet[], own = employer): string[] {
  const result = read(given, own);
  return result.ok ? [] : result.refusal.problems.map(({ sheet, cell, code }) => `${sheet}!${cell} ${code}`);
}

const factors = (cells: Readonly<Record<string, Cell>>) => sheets({ sheet: '危害因素', cells });
const selfCheck = (cells: Readonly<Record<string, Cell>>) => sheets({ sheet: '自查', cells });
const emptyRow = { B4: null, E4: null, F4: null, G4: null, H4: null };

describe('a filled-in workbook', () => {
  it('is read into a draft with its trial grading', () => {
    const result = read(sheets());
    expect(result).toMatchObject({
      ok: true,
      value: { factors: [{ ...noise, points: [] }], selfCheck: answers, grading: { category: 'JIA' } },
    });
  });

  it.each<[string, Cell, unknown]>([
    ['full-width digits', '４０人', 40],
    ['a number typed as text', '40', 40],
    ['nobody', 0, 0],
  ])('headcount: %s', (_, cell, exposed) => {
    expect(read(factors({ F4: cell }))).toMatchObject({ ok: true, value: { factors: [{ exposed }] } });
  });

  it.each<[Cell]>([
    [new Date('2026-01-15T00:00:00Z')],
    ['2026/1/15'],
    ['2026.1.15'],
    ['2026年1月15日'],
    ['２０２６-０１-１５'],
    [20260115],
    [46037],
  ])('day: %s', (cell) => {
    expect(read(factors({ G4: cell }))).toMatchObject({ ok: true, value: { factors: [{ measuredOn: '2026-01-15' }] } });
  });

  it('takes 无 and / for nothing, blanks in words for none, and a factor in the last row', () => {
    const cells = { H4: '无', C4: ' / ', D4: '—', E4: '不 符 合', B203: '甲醛', E203: '符合', F203: 3 };
    const result = read(factors(cells));
    expect(result).toMatchObject({
      ok: true,
      value: {
        factors: [
          { testReportNumber: null, nature: null, natureBasis: null, level: 'NONCONFORMING' },
          { name: '甲醛', exposed: 3, measuredOn: null },
        ],
      },
    });
  });

  it('is read by the item numbers when rows were sorted', () => {
    const result = read(selfCheck({ A4: 'ZZ-2', F4: '不符合', A5: 'ZZ-1', F5: '部分符合' }));
    if (!result.ok) throw new Error('refused');
    const verdictOf = (id: string) => result.value.selfCheck.find(({ itemId }) => itemId === id)?.verdict;
    expect([verdictOf('ZZ-1'), verdictOf('ZZ-2'), verdictOf('ZZ-3')]).toEqual([
      'PARTLY',
      'NONCONFORMING',
      'CONFORMING',
    ]);
  });

  it('does not grade a stale measurement as conforming', () => {
    const result = read(factors({ G4: '2020-01-15' }));
    if (!result.ok) throw new Error('refused');
    expect(result.value.grading.hazardGrade).toBe('II');
    expect(result.value.grading.explanation.sentences[0]).toContain('没有有效检测结果');
  });
});

describe('each problem is named at its cell', () => {
  it.each<[string, LedgerSheet[], string[]]>([
    ['no factor at all', factors(emptyRow), ['危害因素!B4 FACTORS_MISSING']],
    ['no name', factors({ B4: null }), ['危害因素!B4 FACTOR_NAME_MISSING']],
    [
      'no level and no headcount',
      factors({ E4: null, F4: '无' }),
      ['危害因素!E4 LEVEL_MISSING', '危害因素!F4 EXPOSED_MISSING'],
    ],
    ['half a row further down', factors({ B9: '甲醛' }), ['危害因素!E9 LEVEL_MISSING', '危害因素!F9 EXPOSED_MISSING']],
    ['words', factors({ C4: '中等', E4: '基本符合' }), ['危害因素!C4 NATURE_UNKNOWN', '危害因素!E4 LEVEL_UNKNOWN']],
    ['a headcount below 0', factors({ F4: -1 }), ['危害因素!F4 EXPOSED_NOT_A_COUNT']],
    ['half a person', factors({ F4: 1.5 }), ['危害因素!F4 EXPOSED_NOT_A_COUNT']],
    ['an error value', factors({ F4: '#REF!' }), ['危害因素!F4 EXPOSED_NOT_A_COUNT']],
    ['as many as staff', factors({ F4: 60 }), []],
    ['more than staff', factors({ F4: 61 }), ['危害因素!F4 EXPOSED_ABOVE_STAFF']],
    ['no such day', factors({ G4: '2026-02-30' }), ['危害因素!G4 DATE_INVALID']],
    ['a month alone', factors({ G4: '2026年1月' }), ['危害因素!G4 DATE_INVALID']],
    ['today', factors({ G4: '2026-03-02' }), []],
    ['tomorrow', factors({ G4: '2026-03-03' }), ['危害因素!G4 DATE_IN_FUTURE']],
    ['an unknown factor', factors({ B4: '示例无此物' }), ['危害因素!B4 FACTOR_UNKNOWN']],
    ['a factor twice, by its synonym', factors({ B6: '噪音', E6: '符合', F6: 1 }), ['危害因素!B6 FACTOR_DUPLICATE']],
    ['a nature that the catalogue fixes', factors({ C4: '严重' }), ['危害因素!C4 NATURE_FIXED']],
    ['a nature to be settled', factors({ B4: '木粉尘' }), ['危害因素!C4 NATURE_UNDECIDED']],
    ['a nature without its basis', factors({ B4: '木粉尘', C4: '一般' }), ['危害因素!D4 NATURE_UNDECIDED']],
    ['a basis of 200', factors({ B4: '木粉尘', C4: '一般', D4: '依'.repeat(200) }), []],
    ['a basis of 201', factors({ B4: '木粉尘', C4: '一般', D4: '依'.repeat(201) }), ['危害因素!D4 TOO_LONG']],
    ['a report number of 101', factors({ H4: '1'.repeat(101) }), ['危害因素!H4 TOO_LONG']],
    ['a row behind the last', factors({ B204: '甲醛' }), ['危害因素!B204 ROW_OUTSIDE_TEMPLATE']],
    ['a column renamed', factors({ E3: '水平' }), ['危害因素!E3 COLUMN_CHANGED']],
    ['no answer', selfCheck({ F4: null, F20: '/' }), ['自查!F4 ANSWER_MISSING', '自查!F20 ANSWER_MISSING']],
    ['no such answer', selfCheck({ F5: '大概符合' }), ['自查!F5 VERDICT_UNKNOWN']],
    ['not applicable where it is', selfCheck({ F13: '不适用' }), []],
    ['not applicable where it is not', selfCheck({ F4: '不适用' }), ['自查!F4 NOT_APPLICABLE_NOT_ALLOWED']],
    ['an item twice, another missing', selfCheck({ A5: 'ZZ-1' }), ['自查!A5 ITEM_DUPLICATE']],
    ['an unknown item', selfCheck({ A52: 'XX-9' }), ['自查!A52 ITEM_UNKNOWN']],
    ['an item whose row was emptied', selfCheck({ A10: null, F10: null }), ['自查!A10 ITEM_MISSING']],
    ['an answer behind the last row', selfCheck({ F53: '符合' }), ['自查!F53 ROW_OUTSIDE_TEMPLATE']],
    [
      'both sheets',
      sheets({ sheet: '自查', cells: { F4: '?' } }, { sheet: '危害因素', cells: { F4: '?' } }),
      ['危害因素!F4 EXPOSED_NOT_A_COUNT', '自查!F4 VERDICT_UNKNOWN'],
    ],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(given)).toEqual(expected);
  });

  it.each<[string, string, CellPlace]>([
    ['危害因素', 'B4', { row: 3, column: 1 }],
    ['危害因素', 'F8', { row: 7, column: 5 }],
    ['自查', 'F7', { row: 6, column: 5 }],
  ])('a formula without result: %s!%s', (name, cell, place) => {
    const given = sheets().map((sheet) => (sheet.name === name ? { ...sheet, emptyFormulas: [place] } : sheet));
    expect(problemsOf(given)).toContain(`${name}!${cell} FORMULA_WITHOUT_VALUE`);
  });

  it('says in Chinese what stood there, cut short', () => {
    const result = read(factors({ E4: `${'很'.repeat(100)}$&` }));
    expect(result.ok ? '' : result.refusal.problems[0]?.message).toBe(
      `接触水平应为“符合”或者“不符合”，不能是“${'很'.repeat(40)}…”。`,
    );
  });

  it('has a sentence for every code that says what to do', () => {
    for (const sentence of Object.values(workbookProblemSentences)) expect(sentence).toMatch(/请|应/);
  });
});

describe('a workbook that is not this employer’s current one', () => {
  const identity = (cells: Readonly<Record<string, Cell>>) => sheets({ sheet: '模板标识', cells });
  const at = (key: keyof typeof identityRows) => `B${identityRows[key].row}`;

  it.each<[string, LedgerSheet[], string]>([
    ['no hidden sheet', sheets().slice(0, 3), 'A1 TEMPLATE_FOREIGN'],
    ['nothing', [], 'A1 TEMPLATE_FOREIGN'],
    ['another mark', identity({ [at('mark')]: '工作簿' }), 'A1 TEMPLATE_FOREIGN'],
    ['a version that is none', identity({ [at('version')]: 'x' }), 'A1 TEMPLATE_FOREIGN'],
    ['no credit code', identity({ [at('creditCode')]: null }), 'A1 TEMPLATE_FOREIGN'],
    ['no rule set', identity({ [at('ruleSetId')]: '' }), 'A1 TEMPLATE_FOREIGN'],
    ['another version', identity({ [at('version')]: 2 }), 'B4 TEMPLATE_OUTDATED'],
    ['another rule set', identity({ [at('ruleSetId')]: 'national-2022-50@0' }), 'B4 TEMPLATE_OUTDATED'],
    ['another employer', identity({ [at('creditCode')]: codes.other }), 'B3 TEMPLATE_OTHER_EMPLOYER'],
    ['another county', identity({ [at('county')]: '433101' }), 'B3 TEMPLATE_OTHER_EMPLOYER'],
    [
      'another employer’s old one',
      identity({ [at('creditCode')]: codes.other, [at('version')]: 2 }),
      'B3 TEMPLATE_OTHER_EMPLOYER',
    ],
  ])('%s', (_, given, expected) => {
    expect(problemsOf(given)).toEqual([`填写说明!${expected}`]);
  });

  it.each(['危害因素', '自查'])('without its sheet %s', (name) => {
    const given = sheets().filter((sheet) => sheet.name !== name);
    expect(problemsOf(given)).toEqual(['填写说明!A1 SHEET_MISSING']);
  });
});
