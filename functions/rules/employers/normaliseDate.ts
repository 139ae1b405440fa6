import { findPlainDate, fromDayNumber, type PlainDate } from '../kernel/plainDate.ts';
import type { Cell } from './ledgerSheet.ts';
import { toHalfWidth, trimText } from './normaliseText.ts';

/** A day as read: whether its digits were full-width, and whether only year and month stood there. */
export type NormalisedDate = { readonly value: PlainDate; readonly corrected: boolean; readonly dayAssumed: boolean };

/** Serial number of 1970-01-01 in the 1900 date system, the one that every office program uses by default. */
const serialOfEpoch = 25_569;
const dayForm =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:[日号]|(?=[T ]|$))(?:[T ]?(?:[上下]午|星期.|周.)?(?:\d{1,2}[:时].*)?)$/;
const monthForm = /^(\d{4})[-/.年](\d{1,2})(?:月份?)?$/;

/**
 * The day that a cell means, in every form county offices use: date cells, serial numbers (five digits),
 * `2023-06-07`, `2023/6/7`, `2023.6.7`, `2023年6月7日`, `20230607`, full-width, with a time of day (which is dropped).
 * A month alone (`2023年6月`, `2023-06`, `202306`) is its first day, marked. Null for days that do not exist
 * (`2022年13月`), a year alone, two-digit years, and the number 2023.1, which may be January or October.
 */
export function normaliseDate(cell: Cell): NormalisedDate | null {
  if (cell instanceof Date) {
    return asRead(findPlainDate(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate()));
  }
  if (typeof cell === 'number') return fromNumber(cell);
  if (typeof cell !== 'string') return null;
  const text = trimText(cell);
  return fromText(text) ?? fromLooseText(text);
}

/** Text with full-width forms, stray blanks or unusual separators, and bare digits. */
function fromLooseText(text: string): NormalisedDate | null {
  const plain = toHalfWidth(text)
    .replace(/[—–‐―_]/g, '-')
    .replace(/[。、,]/g, '.')
    .replaceAll('\\', '/')
    .replace(/\s*([-/.年月日号])\s*/g, '$1')
    .replace(/\s+/g, ' ');
  const corrected = /[０-９]/.test(text);
  const read = fromText(plain) ?? (/^\d+(\.\d+)?$/.test(plain) ? fromNumber(Number(plain)) : null);
  return read && { ...read, corrected };
}

function fromText(text: string): NormalisedDate | null {
  const day = dayForm.exec(text);
  if (day) return asRead(findPlainDate(Number(day[1]), Number(day[2]), Number(day[3])));
  const month = monthForm.exec(text);
  return month ? asRead(findPlainDate(Number(month[1]), Number(month[2]), 1), true) : null;
}

function fromNumber(number: number): NormalisedDate | null {
  const whole = Math.floor(number);
  if (whole >= 10_000 && whole <= 99_999) return asRead(fromDayNumber(whole - serialOfEpoch));
  if (whole !== number) return /\.1$/.test(String(number)) ? null : fromText(String(number));
  if (whole >= 100_000 && whole <= 999_999) return asRead(findPlainDate(Math.floor(whole / 100), whole % 100, 1), true);
  if (whole < 10_000_000) return null;
  return asRead(findPlainDate(Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100));
}

function asRead(value: PlainDate | null, dayAssumed = false): NormalisedDate | null {
  return value && { value, corrected: false, dayAssumed };
}
