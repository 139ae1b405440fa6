import type { PlainDate } from '../kernel/plainDate.ts';
import { type PatrolMonth, patrolMonth } from '../patrols/patrolMonth.ts';
import type { Counts, Dimension } from './cell.ts';
import { getMeasure, type MeasureId, measures, type Period } from './measures.ts';

/** Which part of what was counted is shown. */
export type SumsPeriod = {
  /** For figures of a year. */
  readonly year: number;
  /** For patrols: this month alone; null: the months of the year. */
  readonly month: PatrolMonth | null;
  /** What was due before this day is overdue. */
  readonly today: PlainDate;
  /** The last day for the patrol records of a month. */
  readonly patrolsDueOn: (month: PatrolMonth) => PlainDate;
};

/** Dimension → key → measure → number. */
export type Sums = ReadonlyMap<Dimension, ReadonlyMap<string, ReadonlyMap<MeasureId, number>>>;

type Written = Map<Dimension, Map<string, Map<MeasureId, number>>>;

/**
 * Adds up what is shown of counts. Patrols of all months of the year stand by month; in the totals those of the period.
 * A patrol is late once its month's day due is over, unless its record had come by then: submitted late or not at all.
 * A measure that is no longer in the table counts nothing: figures may be older than the code.
 * @source R153
 */
export function sumUp(counts: Counts, period: SumsPeriod): Sums {
  const sums: Written = new Map();
  const isDueOver = rememberMonths((month) => period.patrolsDueOn(month) < period.today);
  const dueOn = rememberMonths(period.patrolsDueOn);
  for (const [name, n] of Object.entries(counts)) {
    const [measure = '', dimension = '', key = '', when = ''] = name.split('|');
    if (!isMeasure(measure)) continue;
    const kind = getMeasure(measure).period;
    if (!isMonthly(kind)) {
      if (isShown(kind, when, period)) add(sums, dimension as Dimension, key, measure, n);
      continue;
    }
    const [month = '', receivedOn = ''] = when.split('/');
    if (!month.startsWith(`${period.year}-`)) continue;
    if (kind === 'MONTH_IN_TIME' && receivedOn > dueOn(month)) continue;
    const late = isDueOver(month) ? (latePatrols[measure] ?? 0) * n : 0;
    const isOfPeriod = period.month === null || period.month === month;
    const places = [['month', month] as const, ...(isOfPeriod ? [['total', ''] as const] : [])];
    for (const [of, row] of places) {
      add(sums, of, row, measure, n);
      if (late !== 0) add(sums, of, row, 'PATROLS_LATE', late);
    }
  }
  return sums;
}

/** How a patrol counts among the late ones once its day due is over. */
const latePatrols: Partial<Record<MeasureId, 1 | -1>> = { PATROLS_EXPECTED: 1, PATROLS_IN_TIME: -1 };

function isMeasure(name: string): name is MeasureId {
  return Object.hasOwn(measures, name);
}

type Monthly = 'MONTH' | 'MONTH_IN_TIME';

/** Whether a measure counts by month of patrols. */
export function isMonthly(period: Period): period is Monthly {
  return period === 'MONTH' || period === 'MONTH_IN_TIME';
}

function isShown(kind: Exclude<Period, Monthly>, when: string, { year, today }: SumsPeriod): boolean {
  return kind === 'NOW' || (kind === 'YEAR' ? when === String(year) : when < today);
}

function add(sums: Written, dimension: Dimension, key: string, measure: MeasureId, n: number): void {
  const rows = sums.get(dimension) ?? new Map<string, Map<MeasureId, number>>();
  sums.set(dimension, rows);
  const row = rows.get(key) ?? new Map<MeasureId, number>();
  rows.set(key, row);
  row.set(measure, (row.get(measure) ?? 0) + n);
}

/** A month's answer, found once. */
function rememberMonths<T>(find: (month: PatrolMonth) => T): (month: string) => T {
  const found = new Map<string, T>();
  return (month) => {
    const known = found.get(month);
    if (known !== undefined) return known;
    const answer = find(patrolMonth(month));
    found.set(month, answer);
    return answer;
  };
}
