import type { PlainDate } from '../kernel/plainDate.ts';
import type { Officer } from './officer.ts';
import { isCancelled, type PlannedVisit, type ScheduleCalendar, type ScheduleSettings } from './schedule.ts';
import { createScheduleBoard } from './scheduleBoard.ts';
import type { ScheduleRefusal } from './scheduleRefusals.ts';
import { type Block, findStandingBlock, toScheduleWorld } from './scheduleWorld.ts';

/** Days that are offered in place of a refused one. */
const offeredDays = 3;

/** What a visit is judged among: all visits of the plan, the one that moves included. */
export type ScheduleFacts = {
  readonly visits: readonly PlannedVisit[];
  readonly officers: readonly Officer[];
  readonly settings: ScheduleSettings;
  readonly calendar: ScheduleCalendar;
};

/** The wished day, why on a rest day if it is one, and the earliest day that is offered instead. */
type WishedDay = { readonly on: PlainDate; readonly restDayReason: string | null; readonly today: PlainDate };

/**
 * What keeps a visit from lying on a day among the other visits: VISIT_DAY_BLOCKED with the rule, the officers or the
 * other visit it concerns, and the next possible days; null where every hard rule is kept.
 * @source scheduleRules
 */
export function judgeVisitDay(
  visit: PlannedVisit,
  { on, restDayReason, today }: WishedDay,
  { visits, officers, settings, calendar }: ScheduleFacts,
): (ScheduleRefusal & { readonly code: 'VISIT_DAY_BLOCKED' }) | null {
  const world = toScheduleWorld(officers, settings, calendar);
  const board = createScheduleBoard(world.officers);
  for (const other of [...settings.kept, ...visits]) {
    if (other.visitId !== visit.visitId && !isCancelled(other)) board.place(other, other.on);
  }
  const findBlock = (day: PlainDate, reason: string | null): Block | null =>
    findStandingBlock(visit, day, world, reason) ?? board.findBlock(visit, day);
  const block = findBlock(on, restDayReason);
  if (block === null) return null;
  const possible = world.days.filter((day) => day >= today && day !== visit.on && findBlock(day, null) === null);
  // From the wished day on; where there is none, the last ones before it.
  const later = possible.filter((day) => day > on);
  const possibleOn = later.length > 0 ? later.slice(0, offeredDays) : possible.slice(-offeredDays);
  return { code: 'VISIT_DAY_BLOCKED', on, ...block, possibleOn };
}
