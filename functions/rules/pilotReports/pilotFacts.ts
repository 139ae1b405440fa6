import type { Category } from '../assessments/grades.ts';
import type { CountReport } from '../campaigns/countReport.ts';
import type { County } from '../employers/counties.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { PatrolMonth } from '../patrols/patrolMonth.ts';
import { type Counts, type Dimension, nameCell } from '../statistics/cell.ts';
import { getMeasure, type MeasureId, measureIds } from '../statistics/measures.ts';
import type { PilotDeadline, PilotPeriod } from './pilotPeriod.ts';
import type { BodyRounds } from './sumRounds.ts';

/** The figures of a month, all of events that fall in it. */
export type MonthCounts = { readonly month: PatrolMonth; readonly counts: Counts };

/** Everything a report says, frozen: the same facts give the same report. It names no employer and no person. */
export type PilotFacts = PilotPeriod & {
  readonly county: Pick<County, 'code' | 'name'> & {
    readonly bodies: readonly { readonly id: string; readonly name: string }[];
  };
  /** Day of the figures. */
  readonly asOf: PlainDate;
  /** When a figure last changed; null: nothing has been counted yet. */
  readonly countedAt: Instant | null;
  readonly deadline: PilotDeadline | null;
  /** Figures as they stand on `asOf`; what was due before it is overdue. */
  readonly stock: Counts;
  /** Every month of the period, in order. */
  readonly months: readonly MonthCounts[];
  /** The county's shares to be inspected in a year, in ten-thousandths, on the last day; null: none are set. */
  readonly ratios: Readonly<Record<Category, number>> | null;
  /** The county's count as last reported to the leading group; null: never. */
  readonly count: PilotCount | null;
  /** One for each body that had a round in the period. */
  readonly rounds: readonly BodyRounds[];
};

export type PilotCount = Pick<CountReport, 'number' | 'reportedAt' | 'figures' | 'incompleteBecause'> & {
  readonly rows: readonly Pick<
    CountReport['rows'][number],
    'bodyId' | 'name' | 'figures' | 'daysLate' | 'differences'
  >[];
};

/** The breakdowns that a report shows; it is by county, so that factors and due days are left out. */
const shownDimensions: readonly string[] = [
  'total',
  'body',
  'industry',
  'category',
  'article',
] satisfies readonly Dimension[];

/** A county's figures without what a report does not show: deadlines are summed up to what is overdue on the day. */
export function toStock(counts: Counts, asOf: PlainDate): Counts {
  const stock = new Map<string, number>();
  for (const [name, n] of Object.entries(counts)) {
    const [measure = '', dimension = '', key = '', when = ''] = name.split('|');
    const known = measureIds.find((id) => id === measure);
    if (known === undefined || !shownDimensions.includes(dimension)) continue;
    const { period } = getMeasure(known);
    if (period !== 'NOW' && !(period === 'DUE' && when < asOf)) continue;
    const cell = `${measure}|${dimension}|${key}|`;
    stock.set(cell, (stock.get(cell) ?? 0) + n);
  }
  return Object.fromEntries([...stock].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A figure as it stands, of a body or of the county. */
export function findStockOf(facts: Pick<PilotFacts, 'stock'>, measure: MeasureId, bodyId?: string): number {
  return bodyId === undefined ? findStock(facts, measure) : findStock(facts, measure, 'body', bodyId);
}

/** A month's figures without the breakdowns that a report does not show. */
export function toMonthCounts(counts: Counts): Counts {
  return Object.fromEntries(
    Object.entries(counts).filter(([name]) => shownDimensions.includes(name.split('|')[1] ?? '')),
  );
}

/** A figure as it stands; what has no cell is 0. */
export function findStock(
  { stock }: Pick<PilotFacts, 'stock'>,
  measure: MeasureId,
  dimension: Dimension = 'total',
  key = '',
): number {
  return stock[nameCell({ measure, dimension, key, when: '' })] ?? 0;
}

/** A figure of one month. */
function findInMonth(
  { month, counts }: MonthCounts,
  measure: MeasureId,
  dimension: Dimension = 'total',
  key = '',
): number {
  return counts[nameCell({ measure, dimension, key, when: month })] ?? 0;
}

/** Months that are shown one by one at most; longer periods are shown by year. */
const mostShownMonths = 24;

/** A month of a period, or a year of a long one, with its months. */
export type PilotSpan = Pick<PilotFacts, 'months'> & { readonly label: string };

/** The period in months, or where these are more than 24, in calendar years. */
export function listSpans({ months }: Pick<PilotFacts, 'months'>): readonly PilotSpan[] {
  if (months.length <= mostShownMonths) return months.map((one) => ({ label: one.month, months: [one] }));
  return [...Map.groupBy(months, ({ month }) => month.slice(0, 4))].map(([year, ofYear]) => ({
    label: `${year}年`,
    months: ofYear,
  }));
}

/** A figure of the whole period or of a span of it: the sum of its months. */
export function findInPeriod(
  { months }: Pick<PilotFacts, 'months'>,
  measure: MeasureId,
  dimension: Dimension = 'total',
  key = '',
): number {
  return months.reduce((sum, one) => sum + findInMonth(one, measure, dimension, key), 0);
}
