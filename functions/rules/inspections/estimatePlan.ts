import type { Category } from '../assessments/grades.ts';
import { daysBetween } from '../kernel/plainDate.ts';
import { estimateMonths, type MonthLoad } from './estimateMonths.ts';
import type { Officer } from './officer.ts';
import { halfDays, type ScheduleCalendar, type ScheduleSettings, type VisitWeight } from './schedule.ts';

/** Employers that are alike in all that the figures are given by. */
export type PopulationGroup = {
  readonly category: Category;
  readonly industry: string;
  readonly bodyId: string;
  /** The stratum that they are drawn in. */
  readonly stratum: string;
  readonly employers: number;
};

export type EstimateSettings = Pick<ScheduleSettings, 'startsOn' | 'endsOn' | 'quietPeriods'> & {
  /** Visits in the period to each drawn employer, and least days between them. */
  readonly visitsPerEmployer: { readonly [C in Category]: number };
  readonly spacingDays: number;
  readonly officersPerVisit: number;
  readonly weight: VisitWeight;
  /** How many of a stratum are drawn: the very function of the draw. */
  readonly countDrawn: (stratum: string, eligible: number) => number;
};

/** `drawn` is the expected number, for the draw decides which; two decimals. `share` of the employers, four decimals. */
export type CoverageRow = {
  readonly key: string;
  readonly employers: number;
  readonly drawn: number;
  readonly share: number;
};

export type PlanShortage =
  | { readonly code: 'NO_WORKING_DAY' }
  | { readonly code: 'TOO_FEW_OFFICERS'; readonly needed: number; readonly able: number }
  | { readonly code: 'OVER_CAPACITY'; readonly needed: number; readonly possible: number }
  | { readonly code: 'MONTH_OVER_CAPACITY'; readonly month: string; readonly needed: number; readonly possible: number }
  | { readonly code: 'SPACING_TOO_LONG'; readonly category: Category; readonly days: number };

export type PlanEstimate = {
  readonly drawn: number;
  readonly visits: number;
  /** Days of work of single officers. */
  readonly officerDays: number;
  readonly byCategory: readonly CoverageRow[];
  readonly byBody: readonly CoverageRow[];
  readonly byIndustry: readonly CoverageRow[];
  readonly months: readonly MonthLoad[];
  /** Why the plan cannot be carried out. None does not yet mean that it can: recusals and windows are not looked at. */
  readonly shortages: readonly PlanShortage[];
};

/**
 * Works out what settings would mean before anything is fixed: employers drawn by the draw's own count, visits,
 * officer-days, the expected coverage of each category, township and industry, and the load of each month beside the
 * officers' capacity (card valid, not on leave, within their numbers per day and month; equal to it is enough). A month
 * over capacity alone can still be evened out by the others; the whole period over capacity cannot.
 * @source R106–R114
 */
export function estimatePlan(
  groups: readonly PopulationGroup[],
  settings: EstimateSettings,
  officers: readonly Officer[],
  calendar: ScheduleCalendar,
): PlanEstimate {
  const { visitsPerEmployer, officersPerVisit, weight, countDrawn } = settings;
  const strata = Map.groupBy(groups, ({ stratum }) => stratum);
  const expected = [...strata].flatMap(([stratum, members]) => {
    const eligible = members.reduce((sum, { employers }) => sum + employers, 0);
    const drawn = countDrawn(stratum, eligible);
    return members.map((group) => ({ group, drawn: eligible === 0 ? 0 : (drawn * group.employers) / eligible }));
  });
  const drawn = round(
    sumOf(expected, (one) => one.drawn),
    2,
  );
  const visits = round(
    sumOf(expected, (one) => one.drawn * visitsPerEmployer[one.group.category]),
    2,
  );
  const needed = visits * officersPerVisit;
  const { months, able } = estimateMonths(needed, settings, officers, calendar);
  const by = (key: 'category' | 'bodyId' | 'industry') => toCoverage(expected, key);
  return {
    drawn,
    visits,
    officerDays: round((needed * halfDays[weight]) / 2, 2),
    byCategory: by('category'),
    byBody: by('bodyId'),
    byIndustry: by('industry'),
    months,
    shortages: [...listShortages(months, needed, able, officersPerVisit), ...judgeSpacing(groups, settings)],
  };
}

type Expected = { readonly group: PopulationGroup; readonly drawn: number };

function toCoverage(expected: readonly Expected[], key: 'category' | 'bodyId' | 'industry'): readonly CoverageRow[] {
  return [...Map.groupBy(expected, ({ group }) => group[key])]
    .map(([name, list]) => {
      const employers = sumOf(list, ({ group }) => group.employers);
      const drawn = sumOf(list, (one) => one.drawn);
      return { key: name, employers, drawn: round(drawn, 2), share: employers === 0 ? 0 : round(drawn / employers, 4) };
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function listShortages(
  months: readonly MonthLoad[],
  needed: number,
  able: number,
  officersPerVisit: number,
): readonly PlanShortage[] {
  if (needed === 0) return [];
  if (months.length === 0) return [{ code: 'NO_WORKING_DAY' }];
  const shortages: PlanShortage[] = [];
  const possible = sumOf(months, (one) => one.possible);
  if (able < officersPerVisit) shortages.push({ code: 'TOO_FEW_OFFICERS', needed: officersPerVisit, able });
  if (needed > possible) shortages.push({ code: 'OVER_CAPACITY', needed, possible });
  for (const { month, needed: ofMonth, possible: inMonth } of months) {
    if (ofMonth > inMonth) shortages.push({ code: 'MONTH_OVER_CAPACITY', month, needed: ofMonth, possible: inMonth });
  }
  return shortages;
}

function judgeSpacing(groups: readonly PopulationGroup[], settings: EstimateSettings): readonly PlanShortage[] {
  const { startsOn, endsOn, spacingDays, visitsPerEmployer } = settings;
  return [...new Set(groups.map(({ category }) => category))].sort().flatMap((category): PlanShortage[] => {
    const days = (visitsPerEmployer[category] - 1) * Math.max(1, spacingDays);
    return days > daysBetween(startsOn, endsOn) ? [{ code: 'SPACING_TOO_LONG', category, days }] : [];
  });
}

function sumOf<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((sum, one) => sum + of(one), 0);
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
