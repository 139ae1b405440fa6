import type { Instant } from '../kernel/plainDate.ts';
import { addCounts, type Counts, isTotal, toBodyRow } from './cell.ts';
import { type Measure, measures, type SourceKind } from './measures.ts';

/**
 * Whose figures: the county's totals, those of one patrol body by its id, or the county's of one month. What totals are
 * broken down into stands in a record of its own, see `rowsOf`; a month's are one record, see `toMonthScope`.
 */
export type TallyScope = string;
export const countyScope: TallyScope = 'COUNTY';

/** The scope of the breakdowns that belong to the totals of another. */
export function rowsOf(scope: TallyScope): TallyScope {
  return `${scope}#rows`;
}

/** What happened in a month, `2026-03`, of the county with all breakdowns; apart, since a county's file has many months. */
export function toMonthScope(month: string): TallyScope {
  return `MONTH#${month}`;
}

/**
 * The month that a cell of what happens on a day is for; null: it is for none. Patrols count by month only, and a
 * dashboard adds up those of its year: they stand with the totals.
 */
function findMonth(name: string): string | null {
  const [, measure = '', month] = /^(\w+)\|.*\|(\d{4}-\d{2})$/.exec(name) ?? [];
  const known: Readonly<Record<string, Measure>> = measures;
  return month !== undefined && known[measure]?.period === 'YEAR' ? month : null;
}

/** The figures of one scope, in one record. */
export type Tally = {
  readonly county: string;
  readonly scope: TallyScope;
  readonly counts: Counts;
  /** When something last changed. */
  readonly countedAt: Instant;
  /** Of the county's: since when the figures are being rebuilt; nothing is counted meanwhile. */
  readonly lockedSince: Instant | null;
  /** What its next writer must have seen. */
  readonly revision: number;
};

/** What a record has added to the figures: kept beside it, so that it is never counted twice. */
export type CountedRecord = {
  readonly county: string;
  readonly kind: SourceKind;
  /** Where the record is; only the store can read it. */
  readonly place: RecordPlace;
  readonly bodyId: string | null;
  readonly creditCode: string;
  readonly employerName: string;
  /** Its own id below the employer; empty for the employer itself. */
  readonly recordId: string;
  readonly counts: Counts;
  readonly revision: number;
};

/** Names a record that is counted. */
export type RecordPlace = { readonly pk: string; readonly sk: string };

/** A record that something has happened to. */
export type ChangedRecord = { readonly county: string; readonly kind: SourceKind; readonly place: RecordPlace };

/**
 * The scopes that a record's counts belong to: cells of a month to that month's, with a row for its body; all others to
 * the county's and its body's, of each the totals or the breakdowns. Without a body the county's only.
 */
export function toScopes({
  bodyId,
  counts,
}: Pick<CountedRecord, 'bodyId' | 'counts'>): ReadonlyMap<TallyScope, Counts> {
  const byMonth = Map.groupBy(Object.entries(counts), ([name]) => findMonth(name));
  const standing = byMonth.get(null) ?? [];
  const totals = Object.fromEntries(standing.filter(([name]) => isTotal(name)));
  const rows = Object.fromEntries(standing.filter(([name]) => !isTotal(name)));
  const ofBoth = [countyScope, ...(bodyId === null ? [] : [bodyId])];
  const scopes = new Map(ofBoth.flatMap((scope) => [[scope, totals] as const, [rowsOf(scope), rows] as const]));
  for (const [month, cells] of byMonth) {
    if (month === null) continue;
    const ofMonth = Object.fromEntries(cells);
    scopes.set(toMonthScope(month), bodyId === null ? ofMonth : { ...ofMonth, ...toBodyRow(ofMonth, bodyId) });
  }
  return scopes;
}

type Share = Pick<CountedRecord, 'bodyId' | 'counts'>;

/** Scope → cell → number, while it is being added up: zeros stand in it. */
export type ScopeSums = Map<TallyScope, Record<string, number>>;

/** Adds `sign` times what a record adds to the sums of its scopes. */
export function addShare(sums: ScopeSums, share: Share, sign: 1 | -1): void {
  for (const [scope, counts] of toScopes(share)) {
    const sum = sums.get(scope) ?? {};
    sums.set(scope, sum);
    for (const [name, n] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + sign * n;
  }
}

/**
 * What each scope gains when records add `after` in place of `before` (null: they were not counted, or are gone). Scopes
 * that gain nothing are left out.
 */
export function computeGains(
  changes: readonly { readonly before: Share | null; readonly after: Share | null }[],
): ReadonlyMap<TallyScope, Counts> {
  const sums: ScopeSums = new Map();
  for (const { before, after } of changes) {
    if (before !== null) addShare(sums, before, -1);
    if (after !== null) addShare(sums, after, 1);
  }
  const gains = [...sums].map(([scope, sum]) => [scope, addCounts({}, sum)] as const);
  return new Map(gains.filter(([, counts]) => Object.keys(counts).length > 0));
}
