import { addDays, addMonths, findPlainDate, type PlainDate } from '../kernel/plainDate.ts';

/** A quarter (`2026Q1`) or a calendar year (`2026`). */
export type ScorePeriod = string & { readonly __brand: 'ScorePeriod' };

const monthsOfQuarter = 3;

/** Reads a period of 2000–2099; null for any other text. */
export function findScorePeriod(text: string): ScorePeriod | null {
  return /^20\d{2}(Q[1-4])?$/.test(text) ? (text as ScorePeriod) : null;
}

/** Its first and last day, both included. */
export function toPeriodDays(period: ScorePeriod): { readonly from: PlainDate; readonly to: PlainDate } {
  const quarter = period.includes('Q') ? Number(period.slice(-1)) : null;
  const months = quarter === null ? 12 : monthsOfQuarter;
  const from = findPlainDate(Number(period.slice(0, 4)), quarter === null ? 1 : (quarter - 1) * monthsOfQuarter + 1, 1);
  if (from === null) throw new RangeError(`not a period: ${period}`);
  return { from, to: addDays(addMonths(from, months), -1) };
}
