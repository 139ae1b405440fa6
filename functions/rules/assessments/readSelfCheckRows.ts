import type { LedgerSheet } from '../employers/ledgerSheet.ts';
import { columnIndex, firstRow, selfCheckColumns, verdictWords } from './assessmentWorkbook.ts';
import type { SelfCheckItem } from './ruleSet.ts';
import type { SelfCheckAnswer, SelfCheckVerdict } from './scoreSelfCheck.ts';
import { findBeyond, hasEmptyFormula, readText, readWord } from './workbookCells.ts';
import { createProblemList, type ProblemList } from './workbookProblems.ts';

const itemColumn = columnIndex(selfCheckColumns, 'itemId');
const verdictColumn = columnIndex(selfCheckColumns, 'verdict');

/** The answers of the sheet, each with its 1-based row, and the problems of its cells. */
export type SelfCheckReading = {
  readonly found: readonly { readonly row: number; readonly answer: SelfCheckAnswer }[];
  readonly problems: ProblemList;
};

/**
 * Reads the answers of the sheet 自查 by the item's number in column A, so that sorted rows are read right. A row
 * without an answer, or with a word that is none, is a problem at its answer's cell and counts as CONFORMING meanwhile,
 * which breaks no other rule.
 */
export function readSelfCheckRows(sheet: LedgerSheet, items: readonly SelfCheckItem[]): SelfCheckReading {
  const problems = createProblemList(sheet.name);
  const found: { row: number; answer: SelfCheckAnswer }[] = [];
  for (let row = firstRow; row < firstRow + items.length; row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    const itemId = readText(cells[itemColumn] ?? null);
    const verdict = readWord<SelfCheckVerdict>(cells[verdictColumn] ?? null, verdictWords);
    const isFormula = hasEmptyFormula(sheet, row, verdictColumn);
    if (isFormula) problems.add(row, verdictColumn, 'FORMULA_WITHOUT_VALUE');
    if (itemId === null && verdict.value === null && verdict.unknown === null && !isFormula) continue;
    if (verdict.unknown !== null) problems.add(row, verdictColumn, 'VERDICT_UNKNOWN', verdict.unknown);
    else if (verdict.value === null) problems.add(row, verdictColumn, 'ANSWER_MISSING');
    found.push({ row, answer: { itemId: itemId ?? '', verdict: verdict.value ?? 'CONFORMING' } });
  }
  const beyond = findBeyond(sheet, firstRow + items.length, [itemColumn, verdictColumn]);
  if (beyond) problems.add(beyond.row, beyond.column, 'ROW_OUTSIDE_TEMPLATE');
  return { found, problems };
}

/**
 * Puts the problems of the judged answers (`answers[ZZ-1]`) to their cells: a number that is unknown or stands twice at
 * the number, an answer at the answer, an item that is missing where the template has it.
 */
export function placeSelfCheckProblems(
  { found, problems }: SelfCheckReading,
  items: readonly SelfCheckItem[],
  judged: readonly { readonly path: string; readonly code: string; readonly message: string }[],
): void {
  for (const problem of judged) {
    const itemId = /^answers\[(.*)\]$/s.exec(problem.path)?.[1];
    const rows = found.filter(({ answer }) => answer.itemId === itemId).map(({ row }) => row);
    const ownRow = firstRow + items.findIndex(({ id }) => id === itemId);
    const isNumber = /^ITEM_/.test(problem.code);
    for (const row of problem.code === 'ITEM_DUPLICATE' ? rows.slice(1) : rows) {
      problems.addOther(row, isNumber ? itemColumn : verdictColumn, problem);
    }
    if (rows.length === 0)
      problems.addOther(Math.max(ownRow, firstRow), isNumber ? itemColumn : verdictColumn, problem);
  }
}
