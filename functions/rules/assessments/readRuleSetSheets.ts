import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Cell, LedgerSheet } from '../employers/ledgerSheet.ts';
import { toHalfWidth } from '../employers/normaliseText.ts';
import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { WorkbookProblem } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { columnIndex, firstRow } from './assessmentWorkbook.ts';
import { findSheet, findSheetProblems } from './findSheetProblems.ts';
import type { SelfCheckItem } from './ruleSet.ts';
import { type RuleSetProblemCode, toRuleSetProblem } from './ruleSetProblems.ts';
import {
  flagWords,
  itemTextLimits,
  mostItems,
  mostMarks,
  type RuleSetColumnKey,
  ruleSetColumns,
  ruleSetSheets,
} from './ruleSetWorkbook.ts';
import { hasEmptyFormula, isBlankCell, readText, readWord } from './workbookCells.ts';
import { createProblemList } from './workbookProblems.ts';

/** Bytes of JSON that the items may have together; the store takes records of 400 KB. */
const largestItemsBytes = 350_000;

type Rejection = { readonly problems: readonly WorkbookProblem[] };
/** Adds a problem at the row being read. */
type Add = (key: RuleSetColumnKey, code: RuleSetProblemCode, given?: string) => void;
type Row = { readonly cell: (key: RuleSetColumnKey) => Cell; readonly add: Add };

/**
 * Reads a county's self-check table. Every cell that is wrong is named: ids twice, texts missing or too long, marks
 * that are not above 0 or have more than three decimals, marks that together pass 100 (exactly 100 is right, less is
 * too: a score is the share of the marks that apply), formulas without a value, hidden sheets, more than 300 items.
 * A basis is kept with confidence M: the county names it, the platform has not read it.
 * @returns the items in the sheet's order, at least one; or the problems, at least one
 * @source R73、R74；合计不超过 100 分为本平台自定（D）
 */
export function readRuleSetSheets(sheets: readonly LedgerSheet[]): Result<readonly SelfCheckItem[], Rejection> {
  const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => toRuleSetProblem(name, 'A1', 'SHEET_HIDDEN'));
  if (hidden.length > 0) return refused({ problems: hidden });
  const structure = findSheetProblems(sheets, ruleSetSheets.items, ruleSetColumns);
  const sheet = findSheet(sheets, ruleSetSheets.items);
  if (structure.length > 0 || !sheet) return refused({ problems: structure });

  const problems = createProblemList(sheet.name);
  const addAt = (row: number, key: RuleSetColumnKey, code: RuleSetProblemCode, given = ''): void =>
    problems.addOther(row, columnIndex(ruleSetColumns, key), toRuleSetProblem(sheet.name, '', code, given));
  const items: SelfCheckItem[] = [];
  const seen = new Set<string>();
  let thousandths = 0;
  let passedAt: number | null = null;
  for (const row of listItemRows(sheet)) {
    if (items.length === mostItems) {
      addAt(row, 'itemId', 'TOO_MANY_ITEMS');
      break;
    }
    const cells = sheet.rows[row - 1] ?? [];
    for (const [column, { key }] of ruleSetColumns.entries()) {
      if (hasEmptyFormula(sheet, row, column)) addAt(row, key, 'FORMULA_WITHOUT_VALUE');
    }
    const item = readItem({
      cell: (key) => cells[columnIndex(ruleSetColumns, key)] ?? null,
      add: (key, code, given) => addAt(row, key, code, given),
    });
    if (seen.has(item.id)) addAt(row, 'itemId', 'ITEM_ID_TWICE', item.id);
    if (item.id !== '') seen.add(item.id);
    thousandths += Math.round(item.marks * 1_000);
    if (passedAt === null && thousandths > mostMarks * 1_000) passedAt = row;
    items.push(item);
  }
  if (passedAt !== null) addAt(passedAt, 'marks', 'MARKS_ABOVE_100', String(thousandths / 1_000));
  if (items.length === 0) addAt(firstRow, 'itemId', 'NO_ITEMS');
  if (utf8ToBytes(toCanonicalJson(items)).length > largestItemsBytes) addAt(firstRow, 'itemId', 'TABLE_TOO_LARGE');
  const found = problems.list();
  return found.length > 0 ? refused({ problems: found }) : accepted(items);
}

/** 1-based rows below the header with anything in a column of the table; empty rows between them are passed over. */
function listItemRows(sheet: LedgerSheet): number[] {
  const rows: number[] = [];
  const last = Math.max(sheet.rows.length, ...(sheet.emptyFormulas ?? []).map(({ row }) => row + 1));
  for (let row = firstRow; row <= last; row += 1) {
    const isFilled = ruleSetColumns.some(
      (_, column) => !isBlankCell(sheet.rows[row - 1]?.[column]) || hasEmptyFormula(sheet, row, column),
    );
    if (isFilled) rows.push(row);
  }
  return rows;
}

function readItem(row: Row): SelfCheckItem {
  const id = toHalfWidth(readRequired(row, 'itemId'));
  if (id !== '' && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id)) row.add('itemId', 'ITEM_ID_INVALID', id);
  return {
    id,
    group: readRequired(row, 'group'),
    text: readRequired(row, 'text'),
    marks: readMarks(row),
    keyItem: readFlag(row, 'keyItem'),
    notApplicableAllowed: readFlag(row, 'notApplicableAllowed'),
    source: {
      instrument: readRequired(row, 'instrument'),
      clause: readRequired(row, 'clause'),
      confidence: 'M',
    },
    evidence: readRequired(row, 'evidence'),
  };
}

function readRequired({ cell, add }: Row, key: keyof typeof itemTextLimits): string {
  const text = readText(cell(key)) ?? '';
  if (text === '') add(key, 'TEXT_MISSING');
  if (text.length > itemTextLimits[key]) add(key, 'TEXT_TOO_LONG', String(itemTextLimits[key]));
  return text;
}

/** 0 where the cell says no marks; a problem then stands there. */
function readMarks({ cell, add }: Row): number {
  const text = readText(cell('marks'));
  const marks = text !== null && /^\d+(\.\d+)?$/.test(toHalfWidth(text)) ? Number(toHalfWidth(text)) : Number.NaN;
  const isFine = Math.abs(marks * 1_000 - Math.round(marks * 1_000)) < 1e-6;
  if (marks > 0 && marks <= mostMarks && isFine) return marks;
  if (text === null) add('marks', 'TEXT_MISSING');
  else if (marks > mostMarks) add('marks', 'MARKS_ABOVE_100', text);
  else add('marks', 'MARKS_INVALID', text);
  return 0;
}

function readFlag({ cell, add }: Row, key: 'keyItem' | 'notApplicableAllowed'): boolean {
  const { value, unknown } = readWord<boolean>(cell(key), flagWords);
  if (unknown !== null) add(key, 'FLAG_UNKNOWN', unknown);
  return value ?? false;
}
