import type { LedgerSheet } from '../employers/ledgerSheet.ts';
import { toCellText } from '../employers/normaliseText.ts';
import type { WorkbookProblem } from '../kernel/refusals.ts';
import { guideCells, headerRow, type WorkbookColumn, workbookSheets } from './assessmentWorkbook.ts';
import { createProblemList, toWorkbookProblem } from './workbookProblems.ts';

/** The sheet of that name, blanks around it aside. */
export function findSheet(sheets: readonly LedgerSheet[], name: string): LedgerSheet | undefined {
  return sheets.find((sheet) => sheet.name.trim() === name);
}

/** Whether a sheet of our making is there and has its columns: a missing sheet, or each title that is another. */
export function findSheetProblems(
  sheets: readonly LedgerSheet[],
  name: string,
  columns: readonly WorkbookColumn[],
): readonly WorkbookProblem[] {
  const sheet = findSheet(sheets, name);
  if (sheet === undefined) return [toWorkbookProblem(workbookSheets.guide, guideCells.title, 'SHEET_MISSING', name)];
  const problems = createProblemList(sheet.name);
  for (const [column, { title }] of columns.entries()) {
    if (toCellText(sheet.rows[headerRow - 1]?.[column] ?? null) !== title) {
      problems.add(headerRow, column, 'COLUMN_CHANGED', title);
    }
  }
  return problems.list();
}
