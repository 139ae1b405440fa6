import { describe, expect, it } from 'vitest';
import { readRuleSetSheets } from '../../../functions/rules/assessments/readRuleSetSheets.ts';
import { ruleSetColumns, ruleSetSheets } from '../../../functions/rules/assessments/ruleSetWorkbook.ts';
import type { Cell, LedgerSheet } from '../../../functions/rules/employers/ledgerSheet.ts';

const titles = ruleSetColumns.map(({ title }) => title);

/** A row that breaks no rule, from column A; change cells by their place. */
function aRow(id: string, change: Readonly<Record<number, Cell>> = {}): Cell[] {
  const row: Cell[] = [id, '组', '内容', 1, null, null, '文件', '第一条', '记录'];
  return row.map((cell, at) => (at in change ? (change[at] ?? null) : cell));
}

function aSheet(rows: readonly (readonly Cell[])[], change: Partial<LedgerSheet> = {}): LedgerSheet {
  return { name: ruleSetSheets.items, rows: [['标题'], ['提示'], titles, ...rows], merges: [], ...change };
}

function problemsOf(...sheets: readonly LedgerSheet[]): readonly (readonly [string, string])[] {
  const read = readRuleSetSheets(sheets);
  return read.ok ? [] : read.refusal.problems.map(({ cell, code }) => [cell, code] as const);
}

describe('marks', () => {
  const rows = (marks: readonly Cell[]) => marks.map((one, at) => aRow(`N${at}`, { 3: one }));

  it.each([
    [[99.999], []],
    [[100], []],
    [[60, 40], []],
    [['６０', ' 40 '], []],
    // Ten times 0.1 is not 1 in floating point; 33.3 three times and 0.1 is 100 exactly.
    [[33.3, 33.3, 33.3, 0.1], []],
    [[33.3, 33.3, 33.3, 0.101], [['D7', 'MARKS_ABOVE_100']]],
    [[60, 40.001], [['D5', 'MARKS_ABOVE_100']]],
    [[60, 40, 0.001, 5], [['D6', 'MARKS_ABOVE_100']]],
    [[100.001], [['D4', 'MARKS_ABOVE_100']]],
    [[0.001], []],
    [[0], [['D4', 'MARKS_INVALID']]],
    [[-1, 1], [['D4', 'MARKS_INVALID']]],
    [[1.0005], [['D4', 'MARKS_INVALID']]],
    [['0x10'], [['D4', 'MARKS_INVALID']]],
    [['十'], [['D4', 'MARKS_INVALID']]],
    [[null], [['D4', 'TEXT_MISSING']]],
  ] as const)('%j: %j', (marks, expected) => {
    expect(problemsOf(aSheet(rows(marks)))).toEqual(expected);
  });
});

describe('items', () => {
  it('are read in their order, empty rows passed over, flags as words', () => {
    const rows = [aRow('A-1', { 4: '是', 5: ' 否 ' }), [], aRow('Ｂ2', { 5: '是' })];
    const read = readRuleSetSheets([{ name: '其他', rows: [], merges: [] }, aSheet(rows)]);
    const source = { instrument: '文件', clause: '第一条', confidence: 'M' };
    const item = { group: '组', text: '内容', marks: 1, source, evidence: '记录' };
    expect(read.ok && read.value).toEqual([
      { ...item, id: 'A-1', keyItem: true, notApplicableAllowed: false },
      { ...item, id: 'B2', keyItem: false, notApplicableAllowed: true },
    ]);
  });

  it('are refused cell by cell, several at once', () => {
    const rows = [
      aRow('A', { 1: '无', 2: '字'.repeat(201), 4: '对' }),
      aRow('A', { 6: null, 7: null, 8: '据'.repeat(101) }),
      aRow('a b'),
      aRow('', { 2: '内容' }),
      aRow('C', { 2: '字'.repeat(200), 8: '据'.repeat(100) }),
    ];
    expect(problemsOf(aSheet(rows))).toEqual([
      ['B4', 'TEXT_MISSING'],
      ['C4', 'TEXT_TOO_LONG'],
      ['E4', 'FLAG_UNKNOWN'],
      ['A5', 'ITEM_ID_TWICE'],
      ['G5', 'TEXT_MISSING'],
      ['H5', 'TEXT_MISSING'],
      ['I5', 'TEXT_TOO_LONG'],
      ['A6', 'ITEM_ID_INVALID'],
      ['A7', 'TEXT_MISSING'],
    ]);
  });

  it('may be 300, not 301, and not none', () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => aRow(`N${at}`, { 3: 0.001 }));
    expect(problemsOf(aSheet(many(300)))).toEqual([]);
    expect(problemsOf(aSheet(many(301)))).toEqual([['A304', 'TOO_MANY_ITEMS']]);
    expect(problemsOf(aSheet([]))).toEqual([['A4', 'NO_ITEMS']]);
  });

  it('are small enough together to be kept as one record', () => {
    const long = { 1: '组'.repeat(40), 2: '字'.repeat(200), 3: 0.1, 6: '文'.repeat(100), 8: '据'.repeat(100) };
    const rows = Array.from({ length: 300 }, (_, at) => aRow(`N${at}`, long));
    expect(problemsOf(aSheet(rows))).toEqual([['A4', 'TABLE_TOO_LARGE']]);
    expect(problemsOf(aSheet(rows.slice(0, 220)))).toEqual([]);
  });
});

describe('a workbook', () => {
  it('that is another one, or has other columns, is refused', () => {
    expect(problemsOf(aSheet([aRow('A')], { name: '自查' }))).toEqual([['A1', 'SHEET_MISSING']]);
    const sheet = aSheet([aRow('A')]);
    const other = { ...sheet, rows: sheet.rows.map((row, at) => (at === 2 ? row.with(3, '分数') : row)) };
    expect(problemsOf(other)).toEqual([['D3', 'COLUMN_CHANGED']]);
  });

  it('with anything hidden is refused, also beside the table', () => {
    expect(problemsOf(aSheet([aRow('A')], { hidden: true, rows: [] }))).toEqual([['A1', 'SHEET_HIDDEN']]);
    const hidden = { name: '附表', rows: [], merges: [], hidden: true };
    expect(problemsOf(aSheet([aRow('A')]), hidden)).toEqual([['A1', 'SHEET_HIDDEN']]);
  });

  it('with a formula that nobody computed is refused there, also in a row of its own', () => {
    const emptyFormulas = [
      { row: 3, column: 3 },
      { row: 4, column: 2 },
    ];
    const codes = problemsOf(aSheet([aRow('A', { 3: null })], { emptyFormulas }));
    expect(codes).toContainEqual(['D4', 'FORMULA_WITHOUT_VALUE']);
    expect(codes).toContainEqual(['C5', 'FORMULA_WITHOUT_VALUE']);
  });
});
