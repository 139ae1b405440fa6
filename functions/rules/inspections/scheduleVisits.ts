import type { PlainDate } from '../kernel/plainDate.ts';
import { mergeVisits } from './mergeVisits.ts';
import type { Officer } from './officer.ts';
import { type OpenVisit, type PlaceBest, repairSchedule } from './repairSchedule.ts';
import {
  isCancelled,
  type PlannedVisit,
  type Schedule,
  type ScheduleCalendar,
  type ScheduleSettings,
  type UnplacedVisit,
  type Visit,
  type WantedVisit,
} from './schedule.ts';
import { createScheduleBoard, type ScheduleBoard } from './scheduleBoard.ts';
import type { HardRule } from './scheduleRules.ts';
import { findStandingBlock, type ScheduleWorld, toScheduleWorld } from './scheduleWorld.ts';
import { createVisitScore } from './scoreVisitDay.ts';

/** Times that every visit is taken up again to find a day that suits the goals better. */
const improvingRounds = 2;

/**
 * Lays wanted checks on days of the plan's period. No hard rule is ever broken: a check whose visit has no day is named
 * with what stands against each day. Visits with the fewest possible days go first, then by township, so that the
 * visits of one township and the same officers meet on a day. A visit without a day may push others to other days
 * (`repairSchedule`, bounded, so it can miss a day that a full search would find); then every visit is taken up again
 * where another day suits the goals better. Nothing is random and ties go by day and id: the same input in any order
 * gives the same schedule. Rest days are never used here.
 * @param wanted of one plan, as `judgeWantedVisits` accepts them
 * @source R106–R114；scheduleRules, scheduleGoals
 */
export function scheduleVisits(
  wanted: readonly WantedVisit[],
  officers: readonly Officer[],
  settings: ScheduleSettings,
  calendar: ScheduleCalendar,
): Schedule {
  const world = toScheduleWorld(officers, settings, calendar);
  const board = createScheduleBoard(world.officers);
  for (const visit of settings.kept) if (!isCancelled(visit)) board.place(visit, visit.on);
  const open = sortForPlacing(
    mergeVisits(wanted).map((visit) => ({
      visit,
      days: world.days.filter((on) => findStandingBlock(visit, on, world) === null),
    })),
  );
  const placeBest = createPlacing(open, board, world);
  const waiting = open.filter((one) => !placeBest(one));
  repairSchedule(waiting, open, board, placeBest);
  for (let round = 0; round < improvingRounds; round += 1) {
    for (const one of open) {
      if (board.findDay(one.visit) === null) continue;
      board.remove(one.visit);
      placeBest(one);
    }
  }
  // Moving others may have opened a day; after this pass nobody who waits has one.
  for (const one of waiting) if (board.findDay(one.visit) === null) placeBest(one);
  return toSchedule(open, board, world);
}

function sortForPlacing(open: readonly OpenVisit[]): readonly OpenVisit[] {
  const groupOf = ({ visit, days }: OpenVisit): string => {
    // Powers of two, so that townships stay together unless a visit is much tighter than others.
    const room = String(Math.ceil(Math.log2(days.length + 1))).padStart(2, '0');
    return [room, visit.bodyId, visit.officerIds.toSorted().join(), visit.creditCode, visit.visitId].join('\n');
  };
  return open
    .map((one) => ({ one, group: groupOf(one) }))
    .sort((a, b) => (a.group < b.group ? -1 : 1))
    .map(({ one }) => one);
}

function createPlacing(open: readonly OpenVisit[], board: ScheduleBoard, world: ScheduleWorld): PlaceBest {
  const toScore = createVisitScore(
    open.map(({ visit }) => visit),
    board,
    world,
  );
  return ({ visit, days }) => {
    let best: PlainDate | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const on of days) {
      if (board.findBlock(visit, on) !== null) continue;
      const score = toScore(visit, on);
      if (score <= most) continue;
      most = score;
      best = on;
    }
    if (best !== null) board.place(visit, best);
    return best !== null;
  };
}

function toSchedule(open: readonly OpenVisit[], board: ScheduleBoard, world: ScheduleWorld): Schedule {
  const visits: PlannedVisit[] = [];
  const unplaced: UnplacedVisit[] = [];
  for (const { visit } of open) {
    const on = board.findDay(visit);
    if (on === null) unplaced.push({ ...visit, blocks: countBlocks(visit, board, world) });
    else visits.push({ ...visit, on, restDayReason: null, changes: [] });
  }
  const key = (visit: { on?: PlainDate; bodyId: string; visitId: string }) =>
    `${visit.on ?? ''}\n${visit.bodyId}\n${visit.visitId}`;
  const inOrder = <T extends { on?: PlainDate; bodyId: string; visitId: string }>(list: T[]): T[] =>
    list.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return { visits: inOrder(visits), unplaced: inOrder(unplaced) };
}

/** Most frequent first. */
function countBlocks(visit: Visit, board: ScheduleBoard, world: ScheduleWorld): UnplacedVisit['blocks'] {
  const counts = new Map<HardRule, number>();
  // A period without days still has a reason.
  const days = world.days.length === 0 ? [world.settings.startsOn] : world.days;
  for (const on of days) {
    const block = findStandingBlock(visit, on, world) ?? board.findBlock(visit, on);
    if (block !== null) counts.set(block.rule, (counts.get(block.rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, days: count })).sort((one, other) => other.days - one.days);
}
