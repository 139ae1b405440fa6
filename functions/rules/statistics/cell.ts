import type { MeasureId } from './measures.ts';

/** By what a figure is broken down; `total` is not broken down. */
export const dimensions = ['total', 'body', 'industry', 'category', 'factor', 'article'] as const;
export type Dimension = (typeof dimensions)[number];

/**
 * What one record adds to one number: so many (`n`) to a measure, in a row of a dimension (`key`; empty for the total),
 * for a calendar year, a month or a due day (`when`; empty for what is counted as it stands).
 */
export type Cell = {
  readonly measure: MeasureId;
  readonly dimension: Dimension;
  readonly key: string;
  readonly when: string;
  readonly n: number;
};

/** A cell's name: `<measure>|<dimension>|<key>|<when>`. Keys hold no bar, see `toKey`. */
export function nameCell({ measure, dimension, key, when }: Omit<Cell, 'n'>): string {
  return `${measure}|${dimension}|${key}|${when}`;
}

/** Free text as a key: no bar, no surrounding blanks, at most 60 characters. What then is alike is counted together. */
export function toKey(text: string): string {
  return text.replaceAll('|', '｜').trim().slice(0, 60);
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

/** The names of cells whose numbers differ, in order. */
export function listDifferences(counts: Counts, other: Counts): readonly string[] {
  const changed = Object.keys(counts).filter((name) => counts[name] !== other[name]);
  const added = Object.keys(other).filter((name) => counts[name] === undefined);
  return [...changed, ...added].sort();
}
