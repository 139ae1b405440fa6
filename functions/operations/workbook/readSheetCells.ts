import type { Cell, CellPlace, LedgerSheet, MergedRange } from '../../rules/employers/ledgerSheet.ts';
import { createTextPieces } from './sharedStrings.ts';
import { WorkbookFault } from './workbookFault.ts';
import { type SheetEntry, scanPart } from './workbookParts.ts';
import { attributeIn } from './xmlScanner.ts';
import type { ZipArchive } from './zipArchive.ts';

/** What the cells of every sheet refer to. */
export type CellContext = {
  readonly strings: readonly string[];
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
};

/** Rows with a value that the whole workbook may still have; counted down by each. */
export type RowBudget = { rowsLeft: number };

/** Rows that a sheet can have in any office program. */
const mostSheetRows = 1_048_576;
/** Columns that are read; a ledger has 19. */
const mostColumns = 100;
const mostMerges = 100_000;
/** A number, boolean or shared string with its attributes in the usual order; all others take the long way. */
const plainCell = /<c r="([A-Z]{1,3})\d{1,7}"(?: s="(\d+)")?(?: t="([nsb])")?(?:\/>|><v>([^<&]*)<\/v><\/c>)/y;
const letterC = 'c'.charCodeAt(0);
const noCells: readonly Cell[] = [];
/** Formulas without a result that are named; a sheet of formulas that were never computed has one fault, not many. */
const mostEmptyFormulas = 1_000;
/** Serial number of 9999-12-31; a larger number in a date style is shown as ##### and stays a number. */
const lastSerial = 2_958_465;
const msPerDay = 86_400_000;
/** Milliseconds from 1970-01-01 back to day 0 of the two date systems. */
const day0Of1900 = Date.UTC(1899, 11, 30);
const day0Of1904 = Date.UTC(1904, 0, 1);

/**
 * Reads the cells and merged ranges of one sheet: shared, inline and formula texts, numbers, days, booleans; an error
 * value is its text (`#N/A`), a formula without a stored result is empty and named. Rows and cells may lack their reference.
 *
 * @throws WorkbookFault TOO_MANY_ROWS, DAMAGED_WORKBOOK for references outside a sheet
 */
export async function readSheetCells(
  archive: ZipArchive,
  sheet: SheetEntry,
  context: CellContext,
  budget: RowBudget,
): Promise<LedgerSheet> {
  const rows: (readonly Cell[])[] = [];
  const merges: MergedRange[] = [];
  const pieces = createTextPieces();
  let row: Cell[] | null = null;
  let rowNumber = 0;
  let column = -1;
  let type = 'n';
  let style = -1;
  let collecting = false;
  let phonetic = false;
  let isFormula = false;
  const emptyFormulas: CellPlace[] = [];

  function openCell(attributes: string): void {
    const reference = attributeIn(attributes, 'r');
    column = reference === null ? column + 1 : columnOf(reference);
    type = attributeIn(attributes, 't') ?? 'n';
    style = Number(attributeIn(attributes, 's') ?? -1);
    isFormula = false;
  }

  function closeCell(): void {
    const text = pieces.take();
    if (text === '' && isFormula && emptyFormulas.length < mostEmptyFormulas) {
      emptyFormulas.push({ row: rowNumber - 1, column });
    }
    storeCell(text);
  }

  /** A cell as most programs write it, read at once instead of tag by tag, for speed. */
  function readPlainCell(xml: string, open: number): number {
    if (xml.charCodeAt(open + 1) !== letterC) return -1;
    plainCell.lastIndex = open;
    const match = plainCell.exec(xml);
    if (match === null) return -1;
    column = columnOf(match[1] ?? '');
    style = Number(match[2] ?? -1);
    type = match[3] ?? 'n';
    storeCell(match[4] ?? '');
    return plainCell.lastIndex;
  }

  function storeCell(text: string): void {
    if (text === '' || column >= mostColumns) return;
    const value = toCell(text, type, style, context);
    if (value === null) return;
    row ??= startRow(rows, rowNumber, budget);
    while (row.length < column) row.push(null);
    row[column] = value;
  }

  await scanPart(archive, sheet.path, {
    open: (name, attributes) => {
      if (name === 'c') openCell(attributes);
      else if (name === 'v' || name === 't') collecting = !phonetic;
      else if (name === 'row') {
        rowNumber = Number(attributeIn(attributes, 'r') ?? rowNumber + 1);
        row = null;
        column = -1;
      } else if (name === 'f') isFormula = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'mergeCell') merges.push(toRange(attributeIn(attributes, 'ref') ?? '', merges.length));
    },
    shortcut: readPlainCell,
    close: (name) => {
      if (name === 'c') closeCell();
      else if (name === 'v' || name === 't') collecting = false;
      else if (name === 'rPh') phonetic = false;
    },
    text: (text) => {
      if (collecting) pieces.add(text);
    },
  });
  return { name: sheet.name, rows, merges, ...(emptyFormulas.length > 0 && { emptyFormulas }) };
}

function startRow(rows: (readonly Cell[])[], rowNumber: number, budget: RowBudget): Cell[] {
  if (!(rowNumber >= 1 && rowNumber <= mostSheetRows)) throw new WorkbookFault('DAMAGED_WORKBOOK');
  budget.rowsLeft -= 1;
  if (budget.rowsLeft < 0) throw new WorkbookFault('TOO_MANY_ROWS');
  while (rows.length < rowNumber) rows.push(noCells);
  const row: Cell[] = [];
  rows[rowNumber - 1] = row;
  return row;
}

function toCell(text: string, type: string, style: number, context: CellContext): Cell {
  if (type === 's') return context.strings[Number(text)] || null;
  if (type === 'b') return text === '1';
  if (type !== 'n') return text;
  const number = Number(text);
  if (Number.isNaN(number)) return text;
  const isDate = context.dateStyles[style] && number >= 0 && number <= lastSerial;
  return isDate ? toDate(number, context.from1904) : number;
}

/** The moment of a serial number; before 1900-03-01 the 1900 system is a day behind, for its 29 February 1900. */
function toDate(serial: number, from1904: boolean): Date {
  const days = from1904 || serial >= 60 ? serial : serial + 1;
  return new Date((from1904 ? day0Of1904 : day0Of1900) + Math.round(days * msPerDay));
}

/** 0-based column of a cell reference (`B12` is 1). */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column - 1;
}

function toRange(reference: string, already: number): MergedRange {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(reference);
  if (match === null || already >= mostMerges) throw new WorkbookFault('DAMAGED_WORKBOOK');
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top) - 1, left: columnOf(left), bottom: Number(bottom) - 1, right: columnOf(right) };
}
