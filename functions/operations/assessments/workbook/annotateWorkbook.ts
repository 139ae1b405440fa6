import type { Cell, Workbook, Worksheet } from 'exceljs';
import {
  factorColumns,
  factorRows,
  firstRow,
  selfCheckColumns,
  type WorkbookColumn,
  workbookSheets,
} from '../../../rules/assessments/assessmentWorkbook.ts';
import type { ComposedWorkbook } from '../../../rules/assessments/composeAssessmentWorkbook.ts';
import type { WorkbookProblem } from '../../../rules/kernel/refusals.ts';
import { maySafelyLoad } from './maySafelyLoad.ts';
import { setCellRules } from './setCellRules.ts';
import { inputFill, problemFill } from './workbookLooks.ts';

/** Begins every comment of ours, so that it can be taken away once its cell is right. */
const mark = '【填报问题】';
const ignoredNodes = ['dataValidations', 'mergeCells', 'cols', 'conditionalFormatting', 'extLst'];

/**
 * The uploaded workbook with a comment and a red ground at each problem's cell; comments and grounds of an earlier time
 * go. Drop-downs and widths are set anew, all else stays as it came.
 *
 * @returns null where the workbook cannot be given back: it holds what is unsafe or impossible to load, or none of the
 * sheets that the problems are in. The list of problems is complete in any case.
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  problems: readonly WorkbookProblem[],
  composed: ComposedWorkbook,
): Promise<Uint8Array | null> {
  const workbook = await load(bytes);
  if (workbook === null || !problems.every(({ sheet }) => workbook.getWorksheet(sheet))) return null;
  clear(workbook.getWorksheet(workbookSheets.factors), factorColumns, factorRows);
  clear(workbook.getWorksheet(workbookSheets.selfCheck), selfCheckColumns, composed.selfCheck.length);
  setCellRules(workbook, composed);
  for (const { sheet, cell: name, message } of problems) {
    const cell = workbook.getWorksheet(sheet)?.getCell(name);
    if (cell === undefined) continue;
    cell.note = { texts: [{ text: `${mark}${message}` }], editAs: 'oneCells' };
    paint(cell, problemFill);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function load(bytes: Uint8Array): Promise<Workbook | null> {
  if (!(await maySafelyLoad(bytes))) return null;
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: ignoredNodes });
    return workbook;
  } catch {
    // Our own reader found it sound. What trips the library (drawings, parts of other programs) is no fault of the
    // sender, who gets the list of problems all the same.
    return null;
  }
}

function clear(sheet: Worksheet | undefined, columns: readonly WorkbookColumn[], rows: number): void {
  if (sheet === undefined) return;
  for (let row = 1; row < firstRow + rows; row += 1) {
    for (const [column, { input }] of columns.entries()) {
      const cell = sheet.getCell(row, column + 1);
      if (!toNoteText(cell).startsWith(mark)) continue;
      // The library has no way to take a comment away, and keeps a loaded one in two places.
      Object.assign(cell, { _comment: undefined });
      Object.assign(cell.model, { comment: undefined });
      paint(cell, input && row >= firstRow ? inputFill : { type: 'pattern', pattern: 'none' });
    }
  }
}

function toNoteText({ note }: Cell): string {
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
}

/** Cells share their style objects after loading; a ground of one's own needs a style of one's own. */
function paint(cell: Cell, fill: Cell['fill']): void {
  cell.style = { ...cell.style, fill };
}
