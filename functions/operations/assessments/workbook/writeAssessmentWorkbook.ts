import type { Cell as SheetCell, Workbook, Worksheet } from 'exceljs';
import {
  factorColumns,
  firstRow,
  headerRow,
  selfCheckColumns,
  type WorkbookColumn,
  workbookSheets,
} from '../../../rules/assessments/assessmentWorkbook.ts';
import type { ComposedWorkbook } from '../../../rules/assessments/composeAssessmentWorkbook.ts';
import type { Cell } from '../../../rules/employers/ledgerSheet.ts';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import { setCellRules } from './setCellRules.ts';
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
const formats: Partial<Record<string, string>> = { exposed: countFormat, measuredOn: dateFormat };
const centred = ['number', 'itemId', 'nature', 'level', 'exposed', 'measuredOn', 'marks', 'keyItem', 'verdict'];

type Content = {
  readonly name: string;
  readonly title: string;
  readonly advice: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly { readonly [key: string]: Cell | readonly string[] }[];
};

/**
 * Writes a composed workbook as .xlsx: only input cells are unlocked (the sheets are protected without a password),
 * each with its rule; the header is frozen and repeated on every printed page. No cell is ever a formula.
 */
export async function writeAssessmentWorkbook(composed: ComposedWorkbook, now: Instant): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
  writeGuideSheet(workbook, composed);
  writeTable(workbook, {
    name: workbookSheets.factors,
    title: '职业病危害因素',
    advice: composed.factorsAdvice,
    columns: factorColumns,
    rows: composed.factors,
  });
  writeTable(workbook, {
    name: workbookSheets.selfCheck,
    title: composed.selfCheckTitle,
    advice: composed.selfCheckAdvice,
    columns: selfCheckColumns,
    rows: composed.selfCheck,
  });
  writeIdentitySheet(workbook, composed);
  setCellRules(workbook, composed);
  for (const sheet of workbook.worksheets) await protect(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function writeGuideSheet(workbook: Workbook, { guide }: ComposedWorkbook): void {
  const sheet = addSheet(workbook, workbookSheets.guide, 'portrait');
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

function writeTable(workbook: Workbook, { name, title, advice, columns, rows }: Content): void {
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

function writeIdentitySheet(workbook: Workbook, { identity, factorNames }: ComposedWorkbook): void {
  const sheet = workbook.addWorksheet(workbookSheets.identity, { state: 'veryHidden' });
  for (const [index, [title, value]] of identity.entries()) {
    putValue(sheet.getCell(index + 1, 1), title);
    putValue(sheet.getCell(index + 1, 2), value);
  }
  for (const [index, name] of factorNames.entries()) putValue(sheet.getCell(index + 1, 4), name);
}

/** Strings are written as strings, whatever they begin with. `_x0041_` would be read as an escaped letter. */
export function putValue(cell: SheetCell, value: Cell): void {
  cell.value = typeof value === 'string' ? value.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x') : value;
}

/** Adds a sheet for A4 whose pages are numbered and as wide as the sheet. */
export function addSheet(workbook: Workbook, name: string, orientation: 'portrait' | 'landscape'): Worksheet {
  return workbook.addWorksheet(name, {
    pageSetup: { paperSize: paperA4, orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R第 &P 页，共 &N 页' },
  });
}

/** Against slips only, hence without a password; widths and heights stay free. */
async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect('', { formatColumns: true, formatRows: true });
}
