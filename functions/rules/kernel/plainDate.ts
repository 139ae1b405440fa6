const dayMs = 86_400_000;

/** A calendar day `YYYY-MM-DD` of the Gregorian calendar, without time or zone; days are those of Asia/Shanghai. */
export type PlainDate = string & { readonly __brand: 'PlainDate' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Builds a day from its numbers, or null where no such day exists (month 13, 30 February). */
export function findPlainDate(year: number, month: number, day: number): PlainDate | null {
  if (!(year >= 1900 && year <= 9999)) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same ? fromDayNumber(at.getTime() / dayMs) : null;
}

/** Reads `YYYY-MM-DD`; null for any other form and for days that do not exist. */
export function findPlainDateIn(text: string): PlainDate | null {
  const match = pattern.exec(text);
  return match ? findPlainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** As `findPlainDateIn`, for text that is known to be a day. @throws RangeError when it is not. */
export function plainDate(text: string): PlainDate {
  const found = findPlainDateIn(text);
  if (found === null) throw new RangeError(`not a day: ${text}`);
  return found;
}

/** Days since 1970-01-01. */
export function toDayNumber(day: PlainDate): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / dayMs;
}

/** The day so many days after 1970-01-01. */
export function fromDayNumber(dayNumber: number): PlainDate {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10) as PlainDate;
}

/** The day `days` later; earlier when negative. */
export function addDays(day: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(day) + days);
}

/**
 * The corresponding day `months` later; where that month has no such day, its last day
 * (31 December + 2 months = 28 or 29 February).
 * @source 民法典 第二百零二条
 */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month - 1, Math.min(dayOfMonth(day), lastDay)) / dayMs);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(day: PlainDate): number {
  return (((toDayNumber(day) + 4) % 7) + 7) % 7;
}

/** Year, such as 2026. */
export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** Month, 1–12. */
export function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}

/** Day of the month, 1–31. */
export function dayOfMonth(day: PlainDate): number {
  return Number(day.slice(8, 10));
}

/** A moment as UTC ISO text with milliseconds, `2026-03-02T08:00:00.000Z`. */
export type Instant = string & { readonly __brand: 'Instant' };

const shanghaiOffsetMs = 8 * 3_600_000;

/** The day that a moment falls on in Asia/Shanghai (UTC+8 all year, no summer time since 1991). */
export function dayOf(at: Instant): PlainDate {
  return new Date(Date.parse(at) + shanghaiOffsetMs).toISOString().slice(0, 10) as PlainDate;
}

/** The moment at which a day begins in Asia/Shanghai: 00:00, which is 16:00 UTC of the day before. */
export function startOf(day: PlainDate): Instant {
  return new Date(toDayNumber(day) * dayMs - shanghaiOffsetMs).toISOString() as Instant;
}

/** The moments at which a year begins in Asia/Shanghai, and the next one does. */
export function toYearBounds(year: number): readonly [Instant, Instant] {
  return [startOf(plainDate(`${year}-01-01`)), startOf(addDays(plainDate(`${year}-12-31`), 1))];
}
