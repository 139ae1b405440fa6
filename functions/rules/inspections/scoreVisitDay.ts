import type { PlainDate } from '../kernel/plainDate.ts';
import type { Visit } from './schedule.ts';
import type { ScheduleBoard } from './scheduleBoard.ts';
import { scheduleGoals } from './scheduleRules.ts';
import type { ScheduleWorld } from './scheduleWorld.ts';

type Share = { readonly from: number; readonly to: number };

/**
 * Makes the measure by which one day is preferred to another for a visit, given what lies on the board: the points of
 * `scheduleGoals`, higher is better. It says nothing about hard rules.
 */
export function createVisitScore(
  visits: readonly Visit[],
  board: ScheduleBoard,
  { days, isWorking, officers }: ScheduleWorld,
): (visit: Visit, on: PlainDate) => number {
  const workingDays = days.filter(isWorking);
  const place = new Map(workingDays.map((on, at) => [on, at]));
  const shares = divideByRepeats(visits, workingDays.length);

  const scoreOfficer = (officerId: string, visit: Visit, on: PlainDate, at: number): number => {
    let score = 0;
    for (const other of board.listOfficerDay(officerId, on)) {
      score += other.bodyId === visit.bodyId ? scheduleGoals.sameTownship : scheduleGoals.otherTownship;
    }
    for (const near of [workingDays[at - 1], workingDays[at + 1]]) {
      if (near === undefined) continue;
      const isSame = board.listOfficerDay(officerId, near).some(({ bodyId }) => bodyId === visit.bodyId);
      if (isSame) score += scheduleGoals.neighbouringDay;
    }
    const ofMonth = officers.get(officerId)?.visitsPerMonth ?? 0;
    if (ofMonth === 0) return score;
    return score + (scheduleGoals.monthTaken * board.listOfficerMonth(officerId, on).length) / ofMonth;
  };

  return (visit, on) => {
    const at = place.get(on) ?? 0;
    const share = shares.get(visit);
    const isOutside = share !== undefined && (at < share.from || at >= share.to);
    let score = isOutside ? scheduleGoals.outsideShare : 0;
    for (const officerId of visit.officerIds) score += scoreOfficer(officerId, visit, on, at);
    return score;
  };
}

/** An employer's visits get equal shares of the working days, by round; single visits have none. */
function divideByRepeats(visits: readonly Visit[], workingDays: number): ReadonlyMap<Visit, Share> {
  const ofEmployers = Map.groupBy(visits, ({ creditCode }) => creditCode);
  const shares = new Map<Visit, Share>();
  for (const repeats of ofEmployers.values()) {
    if (repeats.length < 2) continue;
    const width = workingDays / repeats.length;
    repeats
      .toSorted((one, other) => one.round - other.round)
      .forEach((visit, at) => {
        shares.set(visit, { from: width * at, to: width * (at + 1) });
      });
  }
  return shares;
}
