import type { Actor } from '../kernel/auditChain.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { CalendarNotice } from './calendarNotice.ts';
import { type HolidayYear, holidayYears } from './holidays.ts';

/** A county's notice for a year, with those that it replaced, and whether open deadlines have been computed by it. */
export type LoadedNotice = {
  readonly county: string;
  readonly year: number;
  readonly notice: CalendarNotice;
  readonly loadedAt: Instant;
  readonly loadedBy: Actor;
  /** Replaced notices, oldest first. */
  readonly history: readonly { readonly notice: CalendarNotice; readonly loadedAt: Instant }[];
  /** Null: the job has not yet gone through the county. */
  readonly recomputed: { readonly at: Instant; readonly movedEmployers: number } | null;
};

/** Day of issue of the notice that counts for a year before another is loaded, or null where there is none. */
function findIssuedOn(year: number, before: LoadedNotice | null): PlainDate | null {
  const years: readonly HolidayYear[] = holidayYears;
  return before?.notice.issuedOn ?? years.find((row) => row.year === year && row.published)?.issuedOn ?? null;
}

/**
 * Decides whether a notice may take the place of what counts for its year: only one issued on a later day replaces
 * another, built in or loaded; the same day is not later. Refusal: NOTICE_NOT_NEWER.
 */
export function replaceNotice(
  before: LoadedNotice | null,
  loading: Pick<LoadedNotice, 'county' | 'notice' | 'loadedAt' | 'loadedBy'>,
): Result<LoadedNotice, Refusal> {
  const { year, issuedOn } = loading.notice;
  const known = findIssuedOn(year, before);
  if (known !== null && issuedOn <= known) return refused({ code: 'NOTICE_NOT_NEWER', year, issuedOn: known });
  const history = before ? [...before.history, { notice: before.notice, loadedAt: before.loadedAt }] : [];
  return accepted({ ...loading, year, history, recomputed: null });
}
