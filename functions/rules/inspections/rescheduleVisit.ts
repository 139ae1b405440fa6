import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Officer } from './officer.ts';
import { isCancelled, type PlannedVisit, type ScheduleCalendar, type ScheduleSettings } from './schedule.ts';
import { createScheduleBoard } from './scheduleBoard.ts';
import type { ScheduleRefusal } from './scheduleRefusals.ts';
import { type Block, findStandingBlock, toScheduleWorld } from './scheduleWorld.ts';

const longestReason = 500;
/** Days that are offered in place of a refused one. */
const offeredDays = 3;

/** What a visit is judged among: all visits of the plan, the one that moves included. */
export type ScheduleFacts = {
  readonly visits: readonly PlannedVisit[];
  readonly officers: readonly Officer[];
  readonly settings: ScheduleSettings;
  readonly calendar: ScheduleCalendar;
};

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
  const { findBlock, isWorking, days } = createJudgement(visit, facts);
  const block = findBlock(on, given);
  if (block !== null) {
    const possible = days.filter((day) => day >= today && day !== visit.on && findBlock(day, null) === null);
    // From the wished day on; where there is none, the last ones before it.
    const later = possible.filter((day) => day > on);
    const possibleOn = later.length > 0 ? later.slice(0, offeredDays) : possible.slice(-offeredDays);
    return refused({ code: 'VISIT_DAY_BLOCKED', on, ...block, possibleOn });
  }
  return accepted({
    ...visit,
    on,
    restDayReason: isWorking(on) ? null : given,
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

function isReason(text: string): boolean {
  return text.trim() !== '' && text.length <= longestReason;
}

function createJudgement(visit: PlannedVisit, { visits, officers, settings, calendar }: ScheduleFacts) {
  const world = toScheduleWorld(officers, settings, calendar);
  const board = createScheduleBoard(world.officers);
  for (const other of [...settings.kept, ...visits]) {
    if (other.visitId !== visit.visitId && !isCancelled(other)) board.place(other, other.on);
  }
  const findBlock = (on: PlainDate, restDayReason: string | null): Block | null =>
    findStandingBlock(visit, on, world, restDayReason) ?? board.findBlock(visit, on);
  return { findBlock, isWorking: world.isWorking, days: world.days };
}
