import { categories, categoryLabels } from '../assessments/grades.ts';
import type { PatrolBody } from '../employers/counties.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Counts, Dimension } from './cell.ts';
import { noKey } from './countEmployer.ts';
import { getMeasure, type MeasureId, measures } from './measures.ts';

/** One number, with the measure that says what it is. */
export type Figure = { readonly measure: MeasureId; readonly value: number };

export type BreakdownRow = { readonly key: string; readonly label: string; readonly figures: readonly Figure[] };

export type Breakdown = {
  readonly dimension: Exclude<Dimension, 'total'>;
  readonly title: string;
  readonly rows: readonly BreakdownRow[];
};

export type DashboardFacts = {
  readonly counts: Counts;
  readonly shown: readonly MeasureId[];
  /** For figures of a year. */
  readonly year: number;
  /** What was due before this day is overdue. */
  readonly today: PlainDate;
  /** The rows of the breakdown by body; none: it is left out. */
  readonly bodies: readonly PatrolBody[];
};

const titles = {
  body: '按巡查单位',
  industry: '按行业（国民经济行业中类）',
  category: '按综合风险类别',
  factor: '按职业病危害因素',
  article: '按处罚条款（《职业病防治法》）',
} as const satisfies Record<Breakdown['dimension'], string>;

const breakdownDimensions = Object.keys(titles) as readonly Breakdown['dimension'][];

/**
 * Makes the figures of a county or body out of its counts. A figure of what is due counts the days before `today`: a
 * deadline that ends today is not overdue. Bodies and categories have a row each even where everything is 0; the other
 * breakdowns show the rows that have something, factors by exposed persons, most first.
 */
export function composeDashboard(facts: DashboardFacts): {
  readonly figures: readonly Figure[];
  readonly breakdowns: readonly Breakdown[];
} {
  const sums = sumUp(facts);
  const figures = facts.shown
    .filter((measure) => getMeasure(measure).dimensions.includes('total'))
    .map((measure) => ({ measure, value: sums.get(`${measure}|total`)?.get('') ?? 0 }));
  const breakdowns = breakdownDimensions.flatMap((dimension) => {
    const columns = facts.shown.filter((measure) => getMeasure(measure).dimensions.includes(dimension));
    const rows = listRows(dimension, columns, sums, facts).map(({ key, label }) => ({
      key,
      label,
      figures: columns.map((measure) => ({ measure, value: sums.get(`${measure}|${dimension}`)?.get(key) ?? 0 })),
    }));
    return rows.length === 0 ? [] : [{ dimension, title: titles[dimension], rows }];
  });
  return { figures, breakdowns };
}

/** `measure|dimension` → key → number. */
type Sums = ReadonlyMap<string, ReadonlyMap<string, number>>;

function sumUp({ counts, year, today }: DashboardFacts): Sums {
  const sums = new Map<string, Map<string, number>>();
  for (const [name, n] of Object.entries(counts)) {
    const [measure = '', dimension = '', key = '', when = ''] = name.split('|');
    if (!isShown(measure, when, year, today)) continue;
    const column = `${measure}|${dimension}`;
    const rows = sums.get(column) ?? new Map<string, number>();
    sums.set(column, rows);
    rows.set(key, (rows.get(key) ?? 0) + n);
  }
  return sums;
}

/** A measure that is no longer in the table counts nothing: figures may be older than the code. */
function isShown(name: string, when: string, year: number, today: PlainDate): boolean {
  if (!Object.hasOwn(measures, name)) return false;
  const { period } = getMeasure(name as MeasureId);
  return period === 'NOW' || (period === 'YEAR' ? when === String(year) : when < today);
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
      const found = new Set(columns.flatMap((measure) => [...(sums.get(`${measure}|${dimension}`)?.keys() ?? [])]));
      const rows = [...found].sort().map((key) => ({ key, label: toLabel(dimension, key) }));
      if (dimension !== 'factor') return rows;
      const exposed = sums.get('FACTOR_EXPOSED|factor');
      return rows.sort((one, other) => (exposed?.get(other.key) ?? 0) - (exposed?.get(one.key) ?? 0));
    }
  }
}

function toLabel(dimension: Breakdown['dimension'], key: string): string {
  if (key === noKey) return '未填';
  return dimension === 'article' ? `第${key}条` : key;
}
