import type { Instant } from '../../rules/kernel/plainDate.ts';
import { toPieces } from '../../rules/kernel/toPieces.ts';
import { type Counts, listDifferences } from '../../rules/statistics/cell.ts';
import { sourceKinds } from '../../rules/statistics/measures.ts';
import {
  addShare,
  type CountedRecord,
  countyScope,
  type RecordPlace,
  type ScopeSums,
  type Tally,
  type TallyScope,
} from '../../rules/statistics/tally.ts';
import type { Stores } from '../../storage/stores.ts';
import { isStale, recount, scopesPerSave, toName, toNewTally } from './countRecords.ts';

/** Records that are read and written at once. */
const pieceSize = 100;

/** Pieces that are under way at once: the store answers while others are counted. */
const piecesAtOnce = 4;

/** A rebuild that has not ended after this was cut off: another may take its place. */
const abandonedAfterMs = 15 * 60_000;

type Work = { readonly stores: Stores; readonly now: Instant };

export type RebuildReport = {
  readonly county: string;
  /** Records that were read. */
  readonly records: number;
  /** Records whose share in the figures was not what it should be. */
  readonly staleRecords: number;
  /** Figures that were wrong: the scope with the name of the cell, the first hundred. */
  readonly differences: readonly string[];
};

/**
 * Counts every record of a county anew and puts the sums in the place of the figures. Meanwhile the stream waits (its
 * events are delivered again), and the dashboard shows the figures of before. May be cut off at any moment: nothing is
 * counted until the next rebuild takes over after a quarter of an hour.
 * @throws Error while another rebuild is under way
 */
export async function rebuildStatistics({ stores, now }: Work, county: string): Promise<RebuildReport> {
  const before = await stores.readTallies(county);
  const locked = lock(before, county, now);
  if ((await stores.saveCounts([], [locked])) !== 'DONE') throw new Error(`figures of ${county} are being written`);
  const tallied = await tallyAll(stores, county, async (stale) => {
    if ((await stores.saveCounts(stale, [])) !== 'DONE') throw new Error(`${county}: counted by another meanwhile`);
  });
  const kept = new Map([...before.map((one) => [one.scope, one] as const), [countyScope, locked] as const]);
  const written = [...new Set([...kept.keys(), ...tallied.sums.keys()])].map((scope): Tally => {
    const tally = kept.get(scope) ?? toNewTally(county, scope, now);
    const counts = tallied.sums.get(scope) ?? {};
    return { ...tally, counts, countedAt: now, lockedSince: null, revision: tally.revision + 1 };
  });
  // The county's totals last: with them the lock goes.
  const inOrder = written.toSorted(
    (one, other) => Number(one.scope === countyScope) - Number(other.scope === countyScope),
  );
  for (const piece of toPieces(inOrder, scopesPerSave)) {
    if ((await stores.saveCounts([], piece)) !== 'DONE') throw new Error(`${county}: rebuilt by another meanwhile`);
  }
  return toReport(county, tallied, before);
}

/** Counts every record of a county and compares, changing nothing. What is written meanwhile may show as a difference. */
export async function checkStatistics({ stores }: Work, county: string): Promise<RebuildReport> {
  const tallied = await tallyAll(stores, county, async () => {});
  return toReport(county, tallied, await stores.readTallies(county));
}

function lock(tallies: readonly Tally[], county: string, now: Instant): Tally {
  const tally = tallies.find(({ scope }) => scope === countyScope) ?? toNewTally(county, countyScope, now);
  const { lockedSince } = tally;
  if (lockedSince !== null && Date.parse(now) - Date.parse(lockedSince) < abandonedAfterMs) {
    throw new Error(`figures of ${county} are being rebuilt since ${lockedSince}`);
  }
  return { ...tally, lockedSince: now, revision: tally.revision + 1 };
}

type Tallied = {
  readonly sums: ReadonlyMap<TallyScope, Counts>;
  readonly records: number;
  readonly staleRecords: number;
};

async function tallyAll(
  stores: Stores,
  county: string,
  repair: (stale: readonly CountedRecord[]) => Promise<void>,
): Promise<Tallied> {
  const sums: ScopeSums = new Map();
  const seen = new Set<string>();
  let staleRecords = 0;
  const take = async (kind: (typeof sourceKinds)[number], piece: readonly RecordPlace[]): Promise<void> => {
    const recounted = await recount(
      stores,
      piece.map((place) => ({ county, kind, place })),
    );
    for (const { after } of recounted) addShare(sums, after, 1);
    const stale = recounted.filter(isStale).map(({ after }) => after);
    staleRecords += stale.length;
    if (stale.length > 0) await repair(stale);
  };
  for (const kind of sourceKinds) {
    for await (const places of stores.walkRecords(county, kind)) {
      // One that changes its list while it is walked through comes twice.
      const fresh = places.filter((place) => !seen.has(toName(place)));
      for (const place of fresh) seen.add(toName(place));
      const pieces = toPieces(fresh, pieceSize);
      for (const together of toPieces(pieces, piecesAtOnce)) {
        await Promise.all(together.map((piece) => take(kind, piece)));
      }
    }
  }
  return { sums, records: seen.size, staleRecords };
}

const mostDifferences = 100;

function toReport(county: string, { sums, records, staleRecords }: Tallied, tallies: readonly Tally[]): RebuildReport {
  const kept = new Map(tallies.map(({ scope, counts }) => [scope, counts]));
  const differences = [...new Set([...kept.keys(), ...sums.keys()])].flatMap((scope) =>
    listDifferences(kept.get(scope) ?? {}, sums.get(scope) ?? {}).map((name) => `${scope}: ${name}`),
  );
  return { county, records, staleRecords, differences: differences.slice(0, mostDifferences) };
}
