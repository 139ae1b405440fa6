import type { Cell, LedgerSheet, MergedRange } from './ledgerSheet.ts';

/** Looks up a cell of a sheet, reading down merged ranges; rows must be asked for in ascending order per column. */
export type MergedCells = (row: number, column: number) => Cell;

/**
 * A cell's own value, or that of the range merged down over it: the value of a merged range counts for every one of
 * its rows, in its first column (a title merged across counts once). Ranges that begin at or above the header do not
 * reach into the data.
 */
export function readMergedCells({ rows, merges }: LedgerSheet, headerRow: number): MergedCells {
  const ranges = new Map<number, MergedRange[]>();
  for (const merge of merges) {
    if (merge.bottom === merge.top || merge.top <= headerRow) continue;
    const column = ranges.get(merge.left);
    if (column === undefined) ranges.set(merge.left, [merge]);
    else column.push(merge);
  }
  for (const column of ranges.values()) column.sort((a, b) => b.top - a.top);
  return (row, column) => {
    const own = rows[row]?.[column] ?? null;
    const pending = ranges.get(column);
    if (own !== null || pending === undefined) return own;
    while ((pending.at(-1)?.bottom ?? row) < row) pending.pop();
    const range = pending.at(-1);
    return range !== undefined && range.top <= row ? (rows[range.top]?.[column] ?? null) : null;
  };
}
