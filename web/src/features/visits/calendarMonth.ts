import { addDays, monthOf, type PlainDate, weekdayOf, yearOf } from '../../../../functions/rules/kernel/plainDate.ts';
import {
  findPatrolMonthIn,
  firstDayOf,
  lastDayOf,
  nextPatrolMonth,
  toPatrolMonth,
} from '../../../../functions/rules/patrols/patrolMonth.ts';

/** A page of a calendar: whole weeks from Monday to Sunday around a month. */
export type CalendarMonth = {
  readonly month: string;
  readonly former: string;
  readonly next: string;
  /** As people say it: `2026年11月`. */
  readonly title: string;
  readonly weeks: readonly (readonly PlainDate[])[];
};

/** The month that an address names as `2026-11`; that of `today` where it names none. */
export function toCalendarMonth(named: string | null, today: PlainDate): CalendarMonth {
  const month = (named === null ? null : findPatrolMonthIn(named)) ?? toPatrolMonth(today);
  const first = firstDayOf(month);
  const monday = addDays(first, -((weekdayOf(first) + 6) % 7));
  const weeks: PlainDate[][] = [];
  for (let day = monday; day <= lastDayOf(month); day = addDays(day, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((count) => addDays(day, count)));
  }
  const title = `${yearOf(first)}年${monthOf(first)}月`;
  return { month, title, former: toPatrolMonth(addDays(first, -1)), next: nextPatrolMonth(month), weeks };
}
