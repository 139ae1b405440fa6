import { classifyDay } from '../calendar/classifyDay.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { judgeVisitDay, type ScheduleFacts } from './judgeVisitDay.ts';
import { isCancelled, type PlannedVisit } from './schedule.ts';
import type { ScheduleRefusal } from './scheduleRefusals.ts';

const longestReason = 500;

export type MovedTo = {
  readonly on: PlainDate;
  readonly reason: string;
  /** Wanted where the day is a rest day; not kept otherwise. */
  readonly restDayReason: string | null;
  /** The day on which the change is made, and its moment. */
  readonly today: PlainDate;
  readonly at: Instant;
};

/**
 * Decides whether a visit may move to another day, and moves it. Every hard rule of a schedule holds for the new day;
 * today is the earliest. A visit whose day has come (today included) can still be moved: it was not carried out.
 * Refusals: REASON_MISSING, VISIT_CANCELLED, DAY_UNCHANGED, DAY_PASSED, VISIT_DAY_BLOCKED with the rule, the officers
 * or the other visit it concerns, and the next possible days.
 * @source scheduleRules；调整须说明理由：本县规定（地方规则，D）
 */
export function rescheduleVisit(
  visit: PlannedVisit,
  { on, reason, restDayReason, today, at }: MovedTo,
  facts: ScheduleFacts,
): Result<PlannedVisit, ScheduleRefusal> {
  if (!isReason(reason)) return refused({ code: 'REASON_MISSING' });
  if (isCancelled(visit)) return refused({ code: 'VISIT_CANCELLED', visitId: visit.visitId });
  if (on === visit.on) return refused({ code: 'DAY_UNCHANGED', on });
  if (on < today) return refused({ code: 'DAY_PASSED', on, today });
  const given = restDayReason !== null && isReason(restDayReason) ? restDayReason.trim() : null;
  const day = { on, restDayReason: given, today };
  const refusal = judgeVisitDay(visit, day, facts);
  if (refusal !== null) return refused(refusal);
  return accepted({
    ...visit,
    on,
    restDayReason: classifyDay(on, facts.calendar.localDays, facts.calendar.notices).working ? null : given,
    changes: [...visit.changes, { from: visit.on, to: on, reason: reason.trim(), at }],
  });
}

/** Cancels a visit for a stated reason; it stays in the plan. Refusals: REASON_MISSING, VISIT_CANCELLED. */
export function cancelVisit(
  visit: PlannedVisit,
  { reason, at }: Pick<MovedTo, 'reason' | 'at'>,
): Result<PlannedVisit, ScheduleRefusal> {
  if (!isReason(reason)) return refused({ code: 'REASON_MISSING' });
  if (isCancelled(visit)) return refused({ code: 'VISIT_CANCELLED', visitId: visit.visitId });
  return accepted({ ...visit, changes: [...visit.changes, { from: visit.on, to: null, reason: reason.trim(), at }] });
}

/** Whether a reason says something, in at most 500 characters. */
export function isReason(text: string): boolean {
  return text.trim() !== '' && text.length <= longestReason;
}
