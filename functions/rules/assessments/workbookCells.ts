import type { Cell, LedgerSheet } from '../employers/ledgerSheet.ts';
import { isBlankText, toCellText, toHalfWidth, withoutBlanks } from '../employers/normaliseText.ts';

/** The text of a cell; null where it is empty or says that there is nothing (无, /, — and the like). */
export function readText(cell: Cell): string | null {
  const text = toCellText(cell);
  return isBlankText(text) ? null : text;
}

/** Whether a cell says nothing, see `readText`. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return readText(cell ?? null) === null;
}

/** A word of a list, blanks and full-width forms aside; `unknown` is a text that is none of them. */
export function readWord<T>(
  cell: Cell,
  words: Readonly<Record<string, T>>,
): { readonly value: T | null; readonly unknown: string | null } {
  const text = readText(cell);
  if (text === null) return { value: null, unknown: null };
  const word = withoutBlanks(toHalfWidth(text));
  return Object.hasOwn(words, word) ? { value: words[word] ?? null, unknown: null } : { value: null, unknown: text };
}

/** Whether a cell is a formula whose result nobody computed. Row 1-based, column 0-based. */
export function hasEmptyFormula({ emptyFormulas = [] }: LedgerSheet, row: number, column: number): boolean {
  return emptyFormulas.some((place) => place.row === row - 1 && place.column === column);
}

/** The first cell with anything in it, in the given columns, from a 1-based row on. */
export function findBeyond(
  { rows }: LedgerSheet,
  fromRow: number,
  columns: readonly number[],
): { readonly row: number; readonly column: number } | null {
  for (let row = fromRow; row <= rows.length; row += 1) {
    const column = columns.find((one) => !isBlankCell(rows[row - 1]?.[one]));
    if (column !== undefined) return { row, column };
  }
  return null;
}
