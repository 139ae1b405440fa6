import type { PlainDate } from '../kernel/plainDate.ts';
import { isWithin, type Officer } from './officer.ts';
import type { ScheduleCalendar, ScheduleSettings, VisitWeight } from './schedule.ts';
import { toScheduleWorld } from './scheduleWorld.ts';

/** Officer-visits (one officer at one visit) of a month: those needed when spread by working days, and those possible. */
export type MonthLoad = {
  readonly month: string;
  readonly workingDays: number;
  readonly needed: number;
  readonly possible: number;
};

/** The months of a period, and how many officers are able on at least one of its days. */
export type MonthsEstimate = { readonly months: readonly MonthLoad[]; readonly able: number };

/**
 * Sets the officer-visits that each month needs beside those that its officers can do. An officer is able on a working
 * day on which the card is valid (its first and last day included) and that is no day off; a month holds no more than
 * the officer's number for it. A full-day visit takes the officer's day whatever the number per day.
 * @param needed officer-visits of the whole period, spread in proportion to each month's working days; two decimals
 */
export function estimateMonths(
  needed: number,
  settings: Pick<ScheduleSettings, 'startsOn' | 'endsOn' | 'quietPeriods'> & { readonly weight: VisitWeight },
  officers: readonly Officer[],
  calendar: ScheduleCalendar,
): MonthsEstimate {
  const { days, isWorking } = toScheduleWorld(officers, { ...settings, kept: [] }, calendar);
  const workingDays = days.filter((on) => isWorking(on) && !isWithin(on, settings.quietPeriods));
  const isAble = (officer: Officer) => (on: PlainDate) =>
    officer.cardValidFrom <= on && on <= officer.cardValidTo && !isWithin(on, officer.daysOff);
  const possibleOf = (officer: Officer, list: readonly PlainDate[]): number => {
    const perDay = settings.weight === 'FULL_DAY' ? 1 : officer.visitsPerDay;
    return Math.min(officer.visitsPerMonth, perDay * list.filter(isAble(officer)).length);
  };
  const months = [...Map.groupBy(workingDays, (on) => on.slice(0, 7))].map(([month, list]) => ({
    month,
    workingDays: list.length,
    needed: Math.round((needed * list.length * 100) / workingDays.length) / 100,
    possible: officers.reduce((sum, officer) => sum + possibleOf(officer, list), 0),
  }));
  return { months, able: officers.filter((officer) => workingDays.some(isAble(officer))).length };
}
