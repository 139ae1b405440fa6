import type { Instant } from '../kernel/plainDate.ts';
import { addCounts, type Counts } from './cell.ts';
import type { SourceKind } from './measures.ts';

/**
 * Whose figures: the county's totals, or those of one patrol body by its id. What they are broken down into stands in a
 * record of its own, see `rowsOf`.
 */
export type TallyScope = string;
export const countyScope: TallyScope = 'COUNTY';

/** The scope of the breakdowns that belong to the totals of another. */
export function rowsOf(scope: TallyScope): TallyScope {
  return `${scope}#rows`;
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
 * The scopes that a record's counts belong to: the county's and its body's, of each the totals and the breakdowns.
 * Without a body the county's only.
 */
export function toScopes({
  bodyId,
  counts,
}: Pick<CountedRecord, 'bodyId' | 'counts'>): ReadonlyMap<TallyScope, Counts> {
  const totals: Record<string, number> = {};
  const rows: Record<string, number> = {};
  for (const [name, n] of Object.entries(counts)) (name.includes('|total|') ? totals : rows)[name] = n;
  const ofBoth = [countyScope, ...(bodyId === null ? [] : [bodyId])];
  return new Map(ofBoth.flatMap((scope) => [[scope, totals] as const, [rowsOf(scope), rows] as const]));
}

type Share = Pick<CountedRecord, 'bodyId' | 'counts'>;

/**
 * What each scope gains when records add `after` in place of `before` (null: they were not counted, or are gone). Scopes
 * that gain nothing are left out.
 */
export function computeGains(
  changes: readonly { readonly before: Share | null; readonly after: Share | null }[],
): ReadonlyMap<TallyScope, Counts> {
  const gains = new Map<TallyScope, Map<string, number>>();
  const add = (share: Share | null, sign: 1 | -1): void => {
    if (share === null) return;
    for (const [scope, counts] of toScopes(share)) {
      const sums = gains.get(scope) ?? new Map<string, number>();
      gains.set(scope, sums);
      for (const [name, n] of Object.entries(counts)) sums.set(name, (sums.get(name) ?? 0) + sign * n);
    }
  };
  for (const { before, after } of changes) {
    add(before, -1);
    add(after, 1);
  }
  const kept = [...gains].map(([scope, sums]) => [scope, addCounts({}, Object.fromEntries(sums))] as const);
  return new Map(kept.filter(([, counts]) => Object.keys(counts).length > 0));
}
