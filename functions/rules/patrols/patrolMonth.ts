import { addDays, addMonths, findPlainDate, type PlainDate, plainDate } from '../kernel/plainDate.ts';

/** A month `YYYY-MM` that is patrolled; months compare as text. */
export type PatrolMonth = string & { readonly __brand: 'PatrolMonth' };

const pattern = /^(\d{4})-(\d{2})$/;

/** Reads `YYYY-MM`; null for any other form and for months that do not exist (`2026-13`). */
export function findPatrolMonthIn(text: string): PatrolMonth | null {
  const match = pattern.exec(text);
  return match && findPlainDate(Number(match[1]), Number(match[2]), 1) !== null ? (text as PatrolMonth) : null;
}

/** As `findPatrolMonthIn`, for text that is known to be a month. @throws RangeError when it is not. */
export function patrolMonth(text: string): PatrolMonth {
  const found = findPatrolMonthIn(text);
  if (found === null) throw new RangeError(`not a month: ${text}`);
  return found;
}

/** The month that a day falls in. */
export function toPatrolMonth(day: PlainDate): PatrolMonth {
  return day.slice(0, 7) as PatrolMonth;
}

/** Its first day. */
export function firstDayOf(month: PatrolMonth): PlainDate {
  return plainDate(`${month}-01`);
}

/** The month after it: after December, January of the next year. */
export function nextPatrolMonth(month: PatrolMonth): PatrolMonth {
  return toPatrolMonth(addMonths(firstDayOf(month), 1));
}

/** Its last day, the 28th to the 31st. */
export function lastDayOf(month: PatrolMonth): PlainDate {
  return addDays(firstDayOf(nextPatrolMonth(month)), -1);
}
