import { addDays, type PlainDate } from '../kernel/plainDate.ts';
import type { CalendarNotice } from './calendarNotice.ts';
import { classifyDay, type LocalDay } from './classifyDay.ts';

/**
 * Counts the working days after `from`, up to and including `to`: the day counted from is left out, the last day
 * counts. 0 where `to` is not later than `from`. Whole working days.
 * @source 民法典 第二百零一条
 */
export function workingDaysBetween(
  from: PlainDate,
  to: PlainDate,
  overlay: readonly LocalDay[] = [],
  notices: readonly CalendarNotice[] = [],
): number {
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) {
    if (classifyDay(on, overlay, notices).working) count += 1;
  }
  return count;
}
