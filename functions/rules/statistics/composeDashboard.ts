import { categories, categoryLabels } from '../assessments/grades.ts';
import type { PatrolBody } from '../employers/counties.ts';
import { type Counts, type Dimension, noKey } from './cell.ts';
import { unlistedFactor } from './countEmployer.ts';
import { describeIndustry } from './describeIndustry.ts';
import { getMeasure, type MeasureId } from './measures.ts';
import { computeRates, type Rate } from './rates.ts';
import { type Sums, type SumsPeriod, sumUp } from './sumUp.ts';

/** One number, with the measure that says what it is. */
export type Figure = { readonly measure: MeasureId; readonly value: number };

export type BreakdownRow = {
  readonly key: string;
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
};

export type Breakdown = {
  readonly dimension: Exclude<Dimension, 'total'>;
  readonly title: string;
  readonly rows: readonly BreakdownRow[];
};

export type DashboardFacts = SumsPeriod & {
  /** Totals and breakdowns. */
  readonly counts: Counts;
  readonly shown: readonly MeasureId[];
  /** The rows of the breakdown by body with their totals; none: it is left out. */
  readonly bodies: readonly (Pick<PatrolBody, 'id' | 'name'> & { readonly counts: Counts })[];
};

const titles = {
  body: '按巡查单位',
  month: '按巡查月份',
  industry: '按行业（国民经济行业中类）',
  category: '按综合风险类别',
  factor: '按职业病危害因素',
  article: '按处罚条款（《职业病防治法》）',
} as const satisfies Record<Breakdown['dimension'], string>;

const breakdownDimensions = Object.keys(titles) as readonly Breakdown['dimension'][];

/**
 * Makes the figures of a county or body out of its counts. A figure of what is due counts the days before `today`: a
 * deadline that ends today is not overdue. Bodies and categories have a row each even where everything is 0; the other
 * breakdowns show the rows that have something, factors by exposed persons, most first. A body's row is what its own
 * dashboard shows as totals.
 */
export function composeDashboard(facts: DashboardFacts): {
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
  readonly breakdowns: readonly Breakdown[];
} {
  const sums = new Map([...sumUp(facts.counts, facts), ['body', sumBodies(facts)] as const]);
  const read = (dimension: Dimension, key: string, columns: readonly MeasureId[]) => {
    const figures = columns.map((measure) => ({ measure, value: sums.get(dimension)?.get(key)?.get(measure) ?? 0 }));
    return { figures, rates: computeRates(figures) };
  };
  const breakdowns = breakdownDimensions.flatMap((dimension) => {
    const columns = facts.shown.filter((measure) => getMeasure(measure).dimensions.includes(dimension));
    const rows = listRows(dimension, columns, sums, facts).map((row) => ({
      ...row,
      ...read(dimension, row.key, columns),
    }));
    return rows.length === 0 ? [] : [{ dimension, title: titles[dimension], rows }];
  });
  const totals = facts.shown.filter((measure) => getMeasure(measure).dimensions.includes('total'));
  return { ...read('total', '', totals), breakdowns };
}

function sumBodies({ bodies, ...period }: DashboardFacts): ReadonlyMap<string, ReadonlyMap<MeasureId, number>> {
  return new Map(
    bodies.map(({ id, counts }) => [id, sumUp(counts, period).get('total')?.get('') ?? new Map()] as const),
  );
}

type Row = { readonly key: string; readonly label: string };

function listRows(
  dimension: Breakdown['dimension'],
  columns: readonly MeasureId[],
  sums: Sums,
  { bodies }: DashboardFacts,
): readonly Row[] {
  if (columns.length === 0) return [];
  switch (dimension) {
    case 'body':
      return bodies.map(({ id, name }) => ({ key: id, label: name }));
    case 'category':
      return [...categories.map((key) => ({ key, label: categoryLabels[key] })), { key: noKey, label: '未定' }];
    default: {
      const found = [...(sums.get(dimension) ?? [])].filter(([, row]) => columns.some((measure) => row.has(measure)));
      const rows = found.map(([key]) => ({ key, label: toLabel(dimension, key) })).sort(byKey);
      if (dimension !== 'factor') return rows;
      const exposedTo = (key: string): number => sums.get('factor')?.get(key)?.get('FACTOR_EXPOSED') ?? 0;
      return rows.sort((one, other) => exposedTo(other.key) - exposedTo(one.key));
    }
  }
}

function byKey(one: Row, other: Row): number {
  return one.key < other.key ? -1 : 1;
}

function toLabel(dimension: Breakdown['dimension'], key: string): string {
  if (key === noKey) return '未填';
  if (dimension === 'article') return `第${key}条`;
  if (dimension === 'industry') return describeIndustry(key);
  return key === unlistedFactor ? '目录以外的因素' : key;
}
