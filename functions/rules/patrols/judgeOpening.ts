import { computeDeadline, type DeadlineSettings } from '../calendar/computeDeadline.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';
import { firstDayOf, type PatrolMonth, toPatrolMonth } from './patrolMonth.ts';
import type { RoundRefusal } from './roundRefusals.ts';

/** Months before the current one that may still be opened: who would remember whom it visited longer ago? */
const mostMonthsBack = 12;

/**
 * Whether the rounds of a month may be opened on a day: its first day has come, and it lies at most 12 months back. Null:
 * they may. Refusals: PATROL_MONTH_NOT_OPEN, PATROL_MONTH_OVER.
 * @source R151（补开的期限为自定，D）
 */
export function judgeOpening(month: PatrolMonth, today: PlainDate): RoundRefusal | null {
  const firstDay = firstDayOf(month);
  if (today < firstDay) return { code: 'PATROL_MONTH_NOT_OPEN', month, possibleFrom: firstDay };
  const earliest = toPatrolMonth(addMonths(today, -mostMonthsBack));
  return month < earliest ? { code: 'PATROL_MONTH_OVER', month, earliest } : null;
}

/**
 * The last day for the records and the return of a month: the 5th of the next one, that day included, a rest day or not
 * unless the county lets it roll over.
 * @source 泸政办函〔2023〕18号 R153
 */
export function findReturnDueOn(
  month: PatrolMonth,
  settings: Pick<DeadlineSettings, 'patrolRollsOver' | 'notices'>,
): PlainDate {
  return computeDeadline('patrol', firstDayOf(month), settings).endsOn;
}
