import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { Officer } from './officer.ts';
import { halfDays, type Visit } from './schedule.ts';
import type { Block } from './scheduleWorld.ts';

const halvesOfDay = 2;

/** Visits as they lie on days while a schedule is being made. */
export type ScheduleBoard = {
  place(visit: Visit, on: PlainDate): void;
  remove(visit: Visit): void;
  findDay(visit: Visit): PlainDate | null;
  /** The first hard rule that the visits on the board set against one more on that day, or null. */
  findBlock(visit: Visit, on: PlainDate): Block | null;
  listOfficerDay(officerId: string, on: PlainDate): readonly Visit[];
  listOfficerMonth(officerId: string, on: PlainDate): readonly Visit[];
  listOfEmployer(creditCode: string): readonly Visit[];
};

const none: readonly Visit[] = [];

const toMonth = (on: PlainDate): string => on.slice(0, 7);

/** Whether two visits of one employer lie too close: on one day, or fewer days apart than the longer spacing of both. */
function isTooClose(one: Visit, on: PlainDate, other: Visit, otherOn: PlainDate): boolean {
  return Math.abs(daysBetween(on, otherOn)) < Math.max(1, one.spacingDays, other.spacingDays);
}

/** An empty board for these officers; those that it does not know have no limit. */
export function createScheduleBoard(officers: ReadonlyMap<string, Officer>): ScheduleBoard {
  const dayOf = new Map<Visit, PlainDate>();
  const officerDays = createLists();
  const officerMonths = createLists();
  const employers = createLists();
  const eachList = (visit: Visit, on: PlainDate, change: (lists: Lists, one: string, other: string) => void): void => {
    change(employers, visit.creditCode, '');
    for (const officerId of visit.officerIds) {
      change(officerDays, officerId, on);
      change(officerMonths, officerId, toMonth(on));
    }
  };

  const isDayFull = (officer: Officer, visit: Visit, on: PlainDate): boolean => {
    const others = officerDays.list(officer.officerId, on);
    const halves = others.reduce<number>((sum, { weight }) => sum + halfDays[weight], halfDays[visit.weight]);
    return halves > halvesOfDay || others.length >= officer.visitsPerDay;
  };
  const isMonthFull = (officer: Officer, on: PlainDate): boolean =>
    officerMonths.list(officer.officerId, toMonth(on)).length >= officer.visitsPerMonth;

  return {
    place(visit, on) {
      dayOf.set(visit, on);
      eachList(visit, on, (lists, one, other) => lists.add(one, other, visit));
    },
    remove(visit) {
      const on = dayOf.get(visit);
      if (on === undefined) return;
      dayOf.delete(visit);
      eachList(visit, on, (lists, one, other) => lists.drop(one, other, visit));
    },
    findDay: (visit) => dayOf.get(visit) ?? null,
    findBlock(visit, on) {
      const full = (rule: 'OFFICER_DAY_FULL' | 'OFFICER_MONTH_FULL', isFull: (officer: Officer) => boolean) => {
        const officerIds = visit.officerIds.filter((id) => {
          const officer = officers.get(id);
          return officer !== undefined && isFull(officer);
        });
        return officerIds.length === 0 ? null : { rule, officerIds, otherVisitId: null };
      };
      const block =
        full('OFFICER_DAY_FULL', (officer) => isDayFull(officer, visit, on)) ??
        full('OFFICER_MONTH_FULL', (officer) => isMonthFull(officer, on));
      if (block !== null) return block;
      const near = employers.list(visit.creditCode, '').find((other) => {
        const otherOn = dayOf.get(other);
        return other !== visit && otherOn !== undefined && isTooClose(visit, on, other, otherOn);
      });
      return near === undefined ? null : { rule: 'SPACING', officerIds: [], otherVisitId: near.visitId };
    },
    listOfficerDay: (officerId, on) => officerDays.list(officerId, on),
    listOfficerMonth: (officerId, on) => officerMonths.list(officerId, toMonth(on)),
    listOfEmployer: (creditCode) => employers.list(creditCode, ''),
  };
}

type Lists = {
  list(one: string, other: string): readonly Visit[];
  add(one: string, other: string, visit: Visit): void;
  drop(one: string, other: string, visit: Visit): void;
};

/** Lists by two keys; one joined key would have to be made anew at each of millions of looks. */
function createLists(): Lists {
  const lists = new Map<string, Map<string, Visit[]>>();
  return {
    list: (one, other) => lists.get(one)?.get(other) ?? none,
    add(one, other, visit) {
      const inner = lists.get(one) ?? new Map<string, Visit[]>();
      lists.set(one, inner);
      const visits = inner.get(other);
      if (visits === undefined) inner.set(other, [visit]);
      else visits.push(visit);
    },
    drop(one, other, visit) {
      const visits = lists.get(one)?.get(other);
      visits?.splice(visits.indexOf(visit), 1);
    },
  };
}
