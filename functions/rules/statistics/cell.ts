import type { MeasureId } from './measures.ts';

/** By what a figure is broken down; `total` is not broken down. */
export const dimensions = ['total', 'body', 'month', 'industry', 'category', 'factor', 'article'] as const;
export type Dimension = (typeof dimensions)[number];

/** Rows of a dashboard that need no cells of their own: a body's are its totals, a month's are those of that month. */
const derivedDimensions = ['body', 'month'] as const;
export type CellDimension = Exclude<Dimension, (typeof derivedDimensions)[number]>;

/** Whether the rows of a dimension are read from totals. */
export function isDerived(dimension: Dimension): dimension is (typeof derivedDimensions)[number] {
  return derivedDimensions.some((one) => one === dimension);
}

/** The key of what has no category, industry or other row of its own. */
export const noKey = 'NONE';

/**
 * What one record adds to one number: so many (`n`) to a measure, in a row of a dimension (`key`; empty for the total),
 * for a calendar year or a month of it, a due day, a month or a day for a month of patrols (`when`, see `Period`; empty
 * for what is counted as it stands).
 */
export type Cell = {
  readonly measure: MeasureId;
  readonly dimension: CellDimension;
  readonly key: string;
  readonly when: string;
  readonly n: number;
};

/** A cell's name: `<measure>|<dimension>|<key>|<when>`. Keys are codes, ids or names of our own tables: without a bar. */
export function nameCell({
  measure,
  dimension,
  key,
  when,
}: Omit<Cell, 'n' | 'dimension'> & { readonly dimension: Dimension }): string {
  return `${measure}|${dimension}|${key}|${when}`;
}

/** Numbers by the names of their cells. A cell that is not there is 0. */
export type Counts = Readonly<Record<string, number>>;

/** The counts of one record; cells of the same name are added up, zeros are left out. */
export function toCounts(cells: readonly Cell[]): Counts {
  const sums: Record<string, number> = {};
  for (const cell of cells) {
    if (cell.n === 0) continue;
    const name = nameCell(cell);
    sums[name] = (sums[name] ?? 0) + cell.n;
  }
  return sums;
}

/** `counts` with `added` times `sign`; zeros are left out, so that equal counts have equal cells. */
export function addCounts(counts: Counts, added: Counts, sign: 1 | -1 = 1): Counts {
  const sums = new Map(Object.entries(counts));
  for (const [name, n] of Object.entries(added)) sums.set(name, (sums.get(name) ?? 0) + sign * n);
  return Object.fromEntries([...sums].filter(([, n]) => n !== 0));
}

/** The totals among counts as the row of a body in a breakdown by body. */
export function toBodyRow(counts: Counts, bodyId: string): Counts {
  const totals = Object.entries(counts).filter(([name]) => isTotal(name));
  return Object.fromEntries(totals.map(([name, n]) => [name.replace('|total||', `|body|${bodyId}|`), n]));
}

/** Whether a cell is of no breakdown. */
export function isTotal(name: string): boolean {
  return name.includes('|total|');
}

/** The names of cells whose numbers differ, in order. */
export function listDifferences(counts: Counts, other: Counts): readonly string[] {
  const changed = Object.keys(counts).filter((name) => counts[name] !== other[name]);
  const added = Object.keys(other).filter((name) => counts[name] === undefined);
  return [...changed, ...added].sort();
}
