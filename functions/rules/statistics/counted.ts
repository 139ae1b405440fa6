import { type PlainDate, yearOf } from '../kernel/plainDate.ts';
import { type Cell, type CellDimension, isDerived } from './cell.ts';
import { getMeasure, type MeasureId } from './measures.ts';

/** What a record adds to the figures, and under which body it stands; null: to the county's only. */
export type Counted = {
  readonly bodyId: string | null;
  readonly creditCode: string;
  readonly employerName: string;
  /** Its own id below the employer; empty for the employer itself. */
  readonly recordId: string;
  readonly cells: readonly Cell[];
};

/**
 * The cells of one measure: one for each of its dimensions that the record has a key for, beside the total. `when`: as
 * the measure's period asks.
 */
export function cellsOf(
  measure: MeasureId,
  place: Readonly<Partial<Record<CellDimension, string>>>,
  { n = 1, when = '' }: { readonly n?: number; readonly when?: string } = {},
): readonly Cell[] {
  if (n === 0) return [];
  return getMeasure(measure).dimensions.flatMap((dimension) => {
    if (isDerived(dimension)) return [];
    const key = dimension === 'total' ? '' : place[dimension];
    return key === undefined ? [] : [{ measure, dimension, key, when, n }];
  });
}

/**
 * The cells of something that happened on a day: for its year, which dashboards show, and for its month, which reports
 * of any period add up.
 */
export function eventCellsOf(
  measure: MeasureId,
  place: Readonly<Partial<Record<CellDimension, string>>>,
  on: PlainDate,
): readonly Cell[] {
  return [String(yearOf(on)), on.slice(0, 7)].flatMap((when) => cellsOf(measure, place, { when }));
}
