import { type CellDimension, type Dimension, isDerived, nameCell } from '../../rules/statistics/cell.ts';
import { getMeasure, type MeasureId } from '../../rules/statistics/measures.ts';
import { isMonthly, type Sums, type SumsPeriod, sumUp } from '../../rules/statistics/sumUp.ts';
import type { CountedRecord } from '../../rules/statistics/tally.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { AccessRefused, type Context } from '../context.ts';
import { selectPage } from '../selectPage.ts';
import { findScope, isShown, type StatisticsWanted, toPeriod } from './readStatistics.ts';

/** A figure, as a dashboard shows it: which one, and in which row of which breakdown. */
export type FigureWanted = StatisticsWanted & {
  readonly measure: MeasureId;
  readonly dimension: Dimension;
  readonly key: string;
};

/** A record with what it adds to a figure. */
export type CountedFigure = { readonly counted: CountedRecord; readonly n: number };

/** Shares of patrols that are read to find a page of them. */
const recordsAtOnce = 500;

const nothing: Page<never> = { items: [], cursors: [], hasNextPage: false };

/**
 * The records behind a figure, by body and employer: exactly those that were counted in it, each with what it adds. A
 * late patrol may have no record: behind these stand the rounds. Whoever may not see the figure may not see them either.
 * @throws AccessRefused
 */
export async function listFigure(
  context: Context,
  { measure, dimension, key, ...wanted }: FigureWanted,
  page: PageRequest,
): Promise<Page<CountedFigure>> {
  const scope = await findScope(context, wanted);
  if (scope === null) return nothing;
  if (!isShown(context, scope, measure)) throw new AccessRefused(context.viewer, 'readStatistics');
  const { of: kind, period: kindOfPeriod, dimensions } = getMeasure(measure);
  if (!dimensions.includes(dimension)) return nothing;
  const { county, body } = scope;
  const bodyId = dimension === 'body' ? key : (body?.id ?? null);
  if (body !== null && bodyId !== body.id) return nothing;
  const period = await toPeriod(context, county, wanted);
  const row: { dimension: CellDimension; key: string } = isDerived(dimension)
    ? { dimension: 'total', key: '' }
    : { dimension, key };
  if (!isMonthly(kindOfPeriod)) {
    const cell = nameCell({ measure, ...row, when: kindOfPeriod === 'YEAR' ? String(period.year) : '' });
    const filter = kindOfPeriod === 'DUE' ? { dueBefore: context.today } : { cell };
    const found = await context.stores.listCountedRecords(county.code, { kind, bodyId, ...filter }, page);
    return withShares(found, (counted) => (kindOfPeriod === 'DUE' ? 1 : (counted.counts[cell] ?? 0)));
  }
  const month = dimension === 'month' ? key : period.month;
  const counted = measure === 'PATROLS_LATE' ? 'PATROLS_EXPECTED' : measure;
  const cellsOf = nameCell({ measure: counted, ...row, when: month ?? `${period.year}-` });
  const addTo = async (records: readonly CountedRecord[]) => {
    if (measure !== 'PATROLS_LATE') return (one: CountedRecord) => read(sumUp(one.counts, period), measure, month);
    return readLate(context, county.code, records, period);
  };
  const next = (after: string | null) =>
    context.stores.listCountedRecords(county.code, { kind, bodyId, cellsOf }, { first: recordsAtOnce, after });
  return collect(next, addTo, page);
}

/** What sums have of a measure of patrols in one month, or (null) in the year. */
function read(sums: Sums | undefined, measure: MeasureId, month: string | null): number {
  const row = month === null ? sums?.get('total')?.get('') : sums?.get('month')?.get(month);
  return row?.get(measure) ?? 0;
}

/** How many patrols of a round are late: by the figures of its body. */
async function readLate(
  { stores }: Context,
  county: string,
  rounds: readonly CountedRecord[],
  period: SumsPeriod,
): Promise<(round: CountedRecord) => number> {
  const scopes = [...new Set(rounds.map(({ bodyId }) => bodyId ?? ''))];
  const tallies = await stores.findTallies(county, scopes);
  const sums = new Map(tallies.map(({ scope, counts }) => [scope, sumUp(counts, period)]));
  return ({ bodyId, recordId }) => read(sums.get(bodyId ?? ''), 'PATROLS_LATE', recordId.split('#')[0] ?? '');
}

function withShares(page: Page<CountedRecord>, share: (counted: CountedRecord) => number): Page<CountedFigure> {
  return { ...page, items: page.items.map((counted) => ({ counted, n: share(counted) })) };
}

/** A page of those that add something: what came too late is counted in its cell, and is not shown. */
function collect(
  next: (after: string | null) => Promise<Page<CountedRecord>>,
  addTo: (records: readonly CountedRecord[]) => Promise<(counted: CountedRecord) => number>,
  page: PageRequest,
): Promise<Page<CountedFigure>> {
  return selectPage(page, async (after) => {
    const { items, cursors, hasNextPage } = await next(after);
    const share = await addTo(items);
    const listed = items.map((counted, at) => ({ item: { counted, n: share(counted) }, cursor: cursors[at] ?? '' }));
    return { wanted: listed.filter(({ item }) => item.n !== 0), next: hasNextPage ? (cursors.at(-1) ?? null) : null };
  });
}
