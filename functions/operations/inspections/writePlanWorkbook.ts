import type { Workbook } from 'exceljs';
import type { PlanSheet } from '../../rules/inspections/composePlanWorkbook.ts';
import type { Instant } from '../../rules/kernel/plainDate.ts';
import {
  boldFont,
  dateFormat,
  headerFill,
  lines,
  plainFont,
  textFormat,
  titleFont,
  toRowHeight,
} from '../assessments/workbook/workbookLooks.ts';
import { addSheet, putValue } from '../assessments/workbook/writeSheets.ts';

const headerRow = 2;
const titleHeight = 26;

/**
 * Writes a composed plan as .xlsx, to be read and printed: the header is frozen and repeated on every printed page. No
 * cell is ever a formula: text is written as text, in text format.
 */
export async function writePlanWorkbook(sheets: readonly PlanSheet[], now: Instant): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
  for (const sheet of sheets) writeSheet(workbook, sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeSheet(workbook: Workbook, { name, title, columns, rows }: PlanSheet): void {
  const sheet = addSheet(workbook, name, 'landscape');
  sheet.views = [{ state: 'frozen', ySplit: headerRow }];
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  sheet.columns = columns.map(({ width }) => ({ width }));
  putValue(sheet.getCell(1, 1), title);
  sheet.getCell(1, 1).font = titleFont;
  sheet.getRow(1).height = titleHeight;
  for (const [index, column] of columns.entries()) {
    const cell = sheet.getCell(headerRow, index + 1);
    putValue(cell, column.title);
    Object.assign(cell, { font: boldFont, fill: headerFill, border: lines });
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  }
  for (const [at, row] of rows.entries()) {
    const texts = columns.map(({ width }, index) => ({ text: toText(row[index]), width }));
    sheet.getRow(headerRow + 1 + at).height = toRowHeight(texts);
    for (const [index, column] of columns.entries()) {
      const cell = sheet.getCell(headerRow + 1 + at, index + 1);
      const value = row[index] ?? null;
      putValue(cell, value);
      cell.font = plainFont;
      cell.border = lines;
      cell.alignment = { vertical: 'top', wrapText: true, ...(column.align && { horizontal: column.align }) };
      if (value instanceof Date) cell.numFmt = dateFormat;
      if (typeof value === 'string') cell.numFmt = textFormat;
    }
  }
}

function toText(value: PlanSheet['rows'][number][number] | undefined): string {
  return value instanceof Date ? dateFormat : String(value ?? '');
}
