import type { PlainDate } from '../kernel/plainDate.ts';
import type { Visit } from './schedule.ts';
import type { ScheduleBoard } from './scheduleBoard.ts';

/** A visit with the days that only other visits can still take from it, ascending. */
export type OpenVisit = { readonly visit: Visit; readonly days: readonly PlainDate[] };

/** Puts a visit on the day that suits the goals best among those that break no hard rule; false: there is none. */
export type PlaceBest = (open: OpenVisit) => boolean;

/** How many visits may be pushed one after another so that one more finds a day. */
const longestChain = 4;
/** Pushes that are tried for one visit. */
const pushesPerVisit = 400;
/** And for all of them together, so that a plan far beyond capacity ends soon too. */
const pushesPerSchedule = 10_000;

/**
 * Finds days for waiting visits by pushing others away: on one of its days, the visits that stand against it are taken
 * off and put elsewhere, which may push further ones, at most four in a row. What did not succeed is undone whole, so
 * no visit loses its day by it. Bounded by a count of pushes and not by time: the same input gives the same schedule
 * on every machine. A visit that is kept (not among `open`) is never moved.
 */
export function repairSchedule(
  waiting: readonly OpenVisit[],
  open: readonly OpenVisit[],
  board: ScheduleBoard,
  placeBest: PlaceBest,
): void {
  const movable = new Map(open.map((one) => [one.visit, one]));
  const journal: { readonly visit: Visit; readonly from: PlainDate | null }[] = [];
  const held = new Set<Visit>();
  let pushesLeft = 0;

  const note = (visit: Visit): void => {
    journal.push({ visit, from: board.findDay(visit) });
  };
  const undoTo = (mark: number): void => {
    for (const { visit, from } of journal.splice(mark).reverse()) {
      board.remove(visit);
      if (from !== null) board.place(visit, from);
    }
  };
  const settle = (one: OpenVisit, chain: number): boolean => {
    note(one.visit);
    return placeBest(one) || (chain > 0 && one.days.some((on) => push(one, on, chain)));
  };
  const push = (one: OpenVisit, on: PlainDate, chain: number): boolean => {
    const mark = journal.length;
    const pushed: OpenVisit[] = [];
    while (board.findBlock(one.visit, on) !== null) {
      const other = findInTheWay(one.visit, on, board, (visit) => (held.has(visit) ? undefined : movable.get(visit)));
      if (other === null || pushesLeft <= 0) {
        undoTo(mark);
        return false;
      }
      pushesLeft -= 1;
      note(other.visit);
      board.remove(other.visit);
      pushed.push(other);
    }
    note(one.visit);
    board.place(one.visit, on);
    held.add(one.visit);
    const isSettled = pushed.every((other) => settle(other, chain - 1));
    held.delete(one.visit);
    if (!isSettled) undoTo(mark);
    return isSettled;
  };

  let granted = pushesPerSchedule;
  for (const one of waiting) {
    pushesLeft = Math.min(pushesPerVisit, granted);
    granted -= pushesLeft;
    settle(one, longestChain);
    granted += pushesLeft;
    journal.length = 0;
  }
}

/** Of the visits that the first block rests on, one that stands against most officers, then one with most other days. */
function findInTheWay(
  visit: Visit,
  on: PlainDate,
  board: ScheduleBoard,
  findMovable: (visit: Visit) => OpenVisit | undefined,
): OpenVisit | null {
  const block = board.findBlock(visit, on);
  if (block === null) return null;
  const { rule, officerIds, otherVisitId } = block;
  const list = rule === 'OFFICER_DAY_FULL' ? board.listOfficerDay : board.listOfficerMonth;
  const standing =
    rule === 'SPACING'
      ? board.listOfEmployer(visit.creditCode).filter(({ visitId }) => visitId === otherVisitId)
      : officerIds.flatMap((id) => list(id, on));
  const times = (other: Visit): number => standing.filter((one) => one === other).length;
  const [first] = [...new Set(standing)]
    .flatMap((other) => findMovable(other) ?? [])
    .sort((a, b) => times(b.visit) - times(a.visit) || b.days.length - a.days.length);
  return first ?? null;
}
