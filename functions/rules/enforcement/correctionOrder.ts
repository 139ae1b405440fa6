import type { Clock } from '../calendar/clocks.ts';
import { type CountedPeriod, countPeriod } from '../calendar/computeDeadline.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { CountyCalendar } from './enforcementClocks.ts';
import type { EnforcementRefusal } from './enforcementRefusals.ts';

/** How the officer sets the last day: as a day, or as so many working or calendar days after the order is served. */
export type CorrectionTerm =
  | { readonly by: 'DAY'; readonly on: PlainDate }
  | { readonly by: 'WORKING_DAYS' | 'DAYS'; readonly amount: number };

/** 责令限期改正通知书: what must be put right, by when, and how that day was counted. */
export type CorrectionOrder = {
  readonly items: readonly string[];
  readonly servedOn: PlainDate;
  readonly due: CountedPeriod;
  /** At most one, with its reason; the day before it stays. */
  readonly extension: { readonly reason: string; readonly on: PlainDate; readonly before: CountedPeriod } | null;
};

/** Longest term of one order or extension, in days: beyond it a slip of the hand is likelier than a plan (D). */
export const longestCorrectionDays = 365;

const source: LegalSource = {
  instrument: '中华人民共和国行政处罚法（2021年修订）',
  clause: '第二十八条第一款（期限由责令改正通知书确定，计算方法为自定）',
  confidence: 'D',
};

/**
 * Makes an order out of its items and term. The day of service is not counted; a day that is named stands as named; a
 * counted calendar period whose last day is a rest day ends on the next working day, as the party may expect.
 * Refusals: ORDER_WITHOUT_ITEMS, TERM_NOT_POSSIBLE (no whole number of 1–365 days, or not after the day of service).
 * @source R119；行政处罚法 第二十八条；民法典 第二百零一条、第二百零三条
 */
export function composeCorrectionOrder(
  items: readonly string[],
  term: CorrectionTerm,
  servedOn: PlainDate,
  calendar: CountyCalendar = {},
): Result<CorrectionOrder, EnforcementRefusal> {
  if (items.length === 0 || items.some((item) => item.trim() === '')) return refused({ code: 'ORDER_WITHOUT_ITEMS' });
  const due = countTerm(term, servedOn, calendar);
  return due === null
    ? refused({ code: 'TERM_NOT_POSSIBLE', after: servedOn, longestDays: longestCorrectionDays })
    : accepted({ items, servedOn, due, extension: null });
}

/**
 * Extends an order once, on or before its last day, to a later one; counted from the former last day.
 * Refusals: EXTENDED_ALREADY, EXTENSION_TOO_LATE, REASON_MISSING, TERM_NOT_POSSIBLE.
 * @source 期限可否延长法律未作规定：延长一次并说明理由为自定（D）
 */
export function extendCorrectionOrder(
  order: CorrectionOrder,
  { term, reason }: { readonly term: CorrectionTerm; readonly reason: string },
  today: PlainDate,
  calendar: CountyCalendar = {},
): Result<CorrectionOrder, EnforcementRefusal> {
  const { due: before } = order;
  if (order.extension !== null) return refused({ code: 'EXTENDED_ALREADY', dueOn: before.endsOn });
  if (isOverdue(order, today)) return refused({ code: 'EXTENSION_TOO_LATE', dueOn: before.endsOn });
  if (reason.trim() === '') return refused({ code: 'REASON_MISSING' });
  const due = countTerm(term, before.endsOn, calendar);
  return due === null
    ? refused({ code: 'TERM_NOT_POSSIBLE', after: before.endsOn, longestDays: longestCorrectionDays })
    : accepted({ ...order, due, extension: { reason, on: today, before } });
}

/** Whether the last day has passed: on that day there is time until 24:00, on the next day there is none. */
export function isOverdue(order: CorrectionOrder, on: PlainDate): boolean {
  return on > order.due.endsOn;
}

function countTerm(term: CorrectionTerm, from: PlainDate, calendar: CountyCalendar): CountedPeriod | null {
  if (term.by === 'DAY') {
    if (term.on <= from || term.on > countPeriod(toClock('DAYS', longestCorrectionDays, false), from).endsOn)
      return null;
    const days = [
      { on: from, counted: false, why: '起算日不计入（民法典第二百零一条）' },
      { on: term.on, counted: true, why: '通知书指定的日期，当日24时届满' },
    ];
    return { from, endsOn: term.on, provisional: false, days, source };
  }
  const { amount } = term;
  if (!Number.isInteger(amount) || amount < 1 || amount > longestCorrectionDays) return null;
  return countPeriod(toClock(term.by, amount, true), from, calendar);
}

function toClock(by: 'WORKING_DAYS' | 'DAYS', amount: number, rollsOver: boolean): Clock {
  return by === 'DAYS' ? { unit: 'days', amount, rollsOver, source } : { unit: 'workingDays', amount, source };
}
