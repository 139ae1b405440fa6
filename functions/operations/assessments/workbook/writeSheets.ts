import type { Cell as SheetCell, Workbook, Worksheet } from 'exceljs';
import { firstRow, headerRow, type WorkbookColumn } from '../../../rules/assessments/assessmentWorkbook.ts';
import type { Cell } from '../../../rules/employers/ledgerSheet.ts';
import {
  boldFont,
  countFormat,
  dateFormat,
  guideWidths,
  headerFill,
  inputFill,
  lines,
  plainFont,
  textFormat,
  titleFont,
  toRowHeight,
} from './workbookLooks.ts';

const paperA4 = 9;
const titleHeight = 26;
const formats: Partial<Record<string, string>> = { exposed: countFormat, measuredOn: dateFormat, marks: 'General' };
const centred = [
  'number',
  'itemId',
  'nature',
  'level',
  'exposed',
  'measuredOn',
  'marks',
  'keyItem',
  'verdict',
  'notApplicableAllowed',
];

export type TableContent = {
  readonly name: string;
  readonly title: string;
  readonly advice: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly { readonly [key: string]: Cell | readonly string[] }[];
};

/** Writes a guide: a title, then terms with their texts. */
export function writeGuideSheet(
  workbook: Workbook,
  name: string,
  guide: readonly (readonly [string] | readonly [string, string])[],
): void {
  const sheet = addSheet(workbook, name, 'portrait');
  for (const [index, texts] of guide.entries()) {
    for (const [column, text] of texts.entries()) {
      const cell = sheet.getCell(index + 1, column + 1);
      putValue(cell, text);
      cell.font = texts.length === 1 ? titleFont : column === 0 ? boldFont : plainFont;
      cell.alignment = { vertical: 'top', wrapText: texts.length > 1 };
    }
    const text = texts[1] ?? '';
    sheet.getRow(index + 1).height = texts.length === 1 ? titleHeight : toRowHeight([{ text, width: guideWidths[1] }]);
  }
}

/** Writes a table below its title and advice; the header is frozen and repeated on every printed page. No cell is ever a formula. */
export function writeTable(workbook: Workbook, { name, title, advice, columns, rows }: TableContent): Worksheet {
  const sheet = addSheet(workbook, name, 'landscape');
  sheet.views = [{ state: 'frozen', ySplit: headerRow }];
  sheet.pageSetup.printTitlesRow = `${headerRow}:${headerRow}`;
  putValue(sheet.getCell(1, 1), title);
  sheet.getCell(1, 1).font = titleFont;
  putValue(sheet.getCell(2, 1), advice);
  sheet.getCell(2, 1).font = plainFont;
  sheet.getRow(1).height = titleHeight;
  for (const [at, row] of rows.entries()) {
    const texts = columns.map(({ key, width }) => ({ text: String(row[key] ?? ''), width }));
    sheet.getRow(firstRow + at).height = toRowHeight(texts.filter((_, column) => !formats[columns[column]?.key ?? '']));
  }
  for (const [index, column] of columns.entries()) {
    const cell = sheet.getCell(headerRow, index + 1);
    putValue(cell, column.title);
    Object.assign(cell, { font: boldFont, fill: headerFill, border: lines });
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    for (const [at, row] of rows.entries()) {
      writeField(sheet.getCell(firstRow + at, index + 1), column, row[column.key] as Cell);
    }
  }
  return sheet;
}

function writeField(cell: SheetCell, { key, input }: WorkbookColumn, value: Cell): void {
  putValue(cell, value);
  cell.font = plainFont;
  cell.border = lines;
  cell.alignment = { vertical: 'top', wrapText: true, ...(centred.includes(key) && { horizontal: 'center' }) };
  if (!input) return;
  cell.fill = inputFill;
  cell.protection = { locked: false };
  cell.numFmt = formats[key] ?? textFormat;
}

/** Strings are written as strings, whatever they begin with. `_x0041_` would be read as an escaped letter. */
export function putValue(cell: SheetCell, value: Cell): void {
  cell.value = typeof value === 'string' ? value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : value;
}

export function addSheet(workbook: Workbook, name: string, orientation: 'portrait' | 'landscape'): Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: { paperSize: paperA4, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R第 &P 页，共 &N 页' },
  });
}
