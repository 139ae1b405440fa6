import type { Cell } from './ledgerSheet.ts';
import { type Normalised, toHalfWidth, trimText } from './normaliseText.ts';

const written = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.0+)?\s*[人名个位]?$/;

/**
 * A headcount, a whole number of 0 or more. Full-width digits, thousands separators and a unit (「26人」) are read and
 * marked as corrected; digits typed as text are not. Null for a negative, a fraction, words, a date.
 */
export function normaliseCount(cell: Cell): Normalised<number> | null {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? { value: cell, corrected: false } : null;
  if (typeof cell !== 'string') return null;
  const text = trimText(cell);
  const digits = written.exec(toHalfWidth(text))?.[1];
  if (digits === undefined) return null;
  const value = Number(digits.replaceAll(',', ''));
  return { value, corrected: text !== String(value) };
}
