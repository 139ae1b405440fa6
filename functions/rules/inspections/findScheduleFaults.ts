import { classifyDay } from '../calendar/classifyDay.ts';
import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { DayRange, Officer } from './officer.ts';
import {
  isCancelled,
  type PlannedVisit,
  type Schedule,
  type ScheduleCalendar,
  type ScheduleSettings,
  type WantedVisit,
} from './schedule.ts';
import type { HardRule } from './scheduleRules.ts';

/** A hard rule that a schedule breaks, a wanted check that stands in it never or twice, one that nobody wanted. */
export type ScheduleFault = {
  readonly rule: HardRule | 'CHECK_LOST' | 'CHECK_TWICE' | 'CHECK_UNKNOWN';
  readonly visitId: string;
  readonly detail: string;
};

/**
 * Names every hard rule that a schedule breaks, and every check that is neither placed nor named as unplaced, stands
 * there twice, or was not wanted. Written apart from the making of schedules, by counting over the finished one: it shares with it
 * the calendar and the words, not the judgement. Cancelled visits take nothing and are not looked at. No faults: an
 * empty list.
 * @source scheduleRules
 */
export function findScheduleFaults(
  schedule: Schedule,
  wanted: readonly WantedVisit[],
  officers: readonly Officer[],
  settings: ScheduleSettings,
  calendar: ScheduleCalendar,
): readonly ScheduleFault[] {
  const visits = schedule.visits.filter((visit) => !isCancelled(visit));
  const all = [...visits, ...settings.kept.filter((visit) => !isCancelled(visit))];
  return [
    ...compareChecks(schedule, wanted),
    ...visits.flatMap((visit) => judgeVisit(visit, officers, settings, calendar)),
    ...officers.flatMap((officer) => judgeLoad(officer, all)),
    ...judgeSpacing(all),
  ];
}

function compareChecks({ visits, unplaced }: Schedule, wanted: readonly WantedVisit[]): readonly ScheduleFault[] {
  const times = new Map<string, number>();
  for (const { checks } of [...visits, ...unplaced]) {
    for (const { visitId } of checks) times.set(visitId, (times.get(visitId) ?? 0) + 1);
  }
  const ids = new Set(wanted.map(({ visitId }) => visitId));
  return [
    ...toFaults(
      'CHECK_LOST',
      [...ids].filter((id) => !times.has(id)),
    ),
    ...toFaults(
      'CHECK_UNKNOWN',
      [...times.keys()].filter((id) => !ids.has(id)),
    ),
    ...toFaults(
      'CHECK_TWICE',
      [...times].flatMap(([id, count]) => (count > 1 ? [id] : [])),
    ),
  ];
}

function toFaults(rule: ScheduleFault['rule'], visitIds: readonly string[]): readonly ScheduleFault[] {
  return visitIds.map((visitId) => ({ rule, visitId, detail: '' }));
}

const covers = (on: PlainDate) => (range: DayRange) => on >= range.from && on <= range.to;

function judgeVisit(
  visit: PlannedVisit,
  officers: readonly Officer[],
  settings: ScheduleSettings,
  { localDays, notices }: ScheduleCalendar,
): readonly ScheduleFault[] {
  const { visitId, on, creditCode, officerIds } = visit;
  const faults: ScheduleFault[] = [];
  const check = (isRight: boolean, rule: HardRule, detail: string = on): void => {
    if (!isRight) faults.push({ rule, visitId, detail });
  };
  check(new Set(officerIds).size >= 2, 'TOO_FEW_OFFICERS', officerIds.join());
  check(covers(on)({ from: settings.startsOn, to: settings.endsOn }), 'OUTSIDE_PERIOD');
  check(classifyDay(on, localDays, notices).working || (visit.restDayReason ?? '').trim() !== '', 'REST_DAY');
  check(!settings.quietPeriods.some(covers(on)), 'PLAN_QUIET');
  check(covers(on)({ from: visit.notBefore, to: visit.notAfter }), 'OUTSIDE_WINDOW');
  check(!visit.quietPeriods.some(covers(on)), 'EMPLOYER_QUIET');
  for (const officerId of officerIds) {
    const officer = officers.find((one) => one.officerId === officerId);
    check(officer !== undefined, 'OFFICER_UNKNOWN', officerId);
    if (officer === undefined) continue;
    check(!officer.recusals.some((one) => one.creditCode === creditCode), 'RECUSED', officerId);
    check(covers(on)({ from: officer.cardValidFrom, to: officer.cardValidTo }), 'CARD_NOT_VALID', officerId);
    check(!officer.daysOff.some(covers(on)), 'OFFICER_OFF', officerId);
  }
  return faults;
}

/** The fault is laid on the last visit of the overfull day or month. */
function judgeLoad(
  { officerId, visitsPerDay, visitsPerMonth }: Officer,
  all: readonly PlannedVisit[],
): readonly ScheduleFault[] {
  const own = all.filter((visit) => visit.officerIds.includes(officerId));
  const judge = (rule: HardRule, of: (visit: PlannedVisit) => string, isRight: (list: PlannedVisit[]) => boolean) =>
    [...Map.groupBy(own, of)].flatMap(([when, list]): ScheduleFault[] =>
      isRight(list) ? [] : [{ rule, visitId: list.at(-1)?.visitId ?? '', detail: `${officerId} ${when}` }],
    );
  const isDayRight = (list: PlannedVisit[]): boolean =>
    list.length <= visitsPerDay && list.reduce((sum, { weight }) => sum + (weight === 'FULL_DAY' ? 1 : 0.5), 0) <= 1;
  return [
    ...judge('OFFICER_DAY_FULL', ({ on }) => on, isDayRight),
    ...judge(
      'OFFICER_MONTH_FULL',
      ({ on }) => on.slice(0, 7),
      (list) => list.length <= visitsPerMonth,
    ),
  ];
}

function judgeSpacing(all: readonly PlannedVisit[]): readonly ScheduleFault[] {
  return [...Map.groupBy(all, ({ creditCode }) => creditCode).values()].flatMap((visits) =>
    visits.flatMap((one, at) =>
      visits.slice(at + 1).flatMap((other): ScheduleFault[] => {
        const apart = Math.abs(daysBetween(one.on, other.on));
        if (apart > 0 && apart >= one.spacingDays && apart >= other.spacingDays) return [];
        return [{ rule: 'SPACING', visitId: other.visitId, detail: `${one.visitId} ${apart}` }];
      }),
    ),
  );
}
