import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../rules/kernel/plainDate.ts';
import { addCounts, listDifferences, toCounts } from '../../rules/statistics/cell.ts';
import { countRecord } from '../../rules/statistics/statisticsSources.ts';
import {
  type ChangedRecord,
  type CountedRecord,
  computeGains,
  countyScope,
  type RecordPlace,
  type Tally,
} from '../../rules/statistics/tally.ts';
import type { Stores } from '../../storage/stores.ts';

/** Records that are counted at once; of several bodies and months they may take more than one transaction. */
export const recordsPerCount = 40;

/** Items of one transaction. */
export const itemsPerTransaction = 100;

/** Only another delivery of the stream or a rebuild writes the same figures. */
const mostAttempts = 10;
const waitMs = 20;

type Work = { readonly stores: Stores; readonly now: Instant };

/** The figures of a county are being rebuilt: what has changed is to be counted when that is done. */
export class RebuildUnderWay extends Error {
  override readonly name = 'RebuildUnderWay';
}

/**
 * Brings the figures of a county up to date with at most `recordsPerCount` of its records that may have changed. Exactly
 * once, however often and in whatever order it is called: each record is read as it stands, and its share in the figures
 * is replaced in the transaction that writes them. What was counted is read before the record, and written only if
 * nobody has counted it since: so an older reading never replaces a newer one. Four store calls; again for each half
 * where the records' figures are too many for one transaction.
 * @throws RebuildUnderWay
 */
export async function countRecords(work: Work, county: string, changed: readonly ChangedRecord[]): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const outcome = await tryToCount(work, county, changed);
    if (outcome === 'DONE') return;
    if (outcome === 'TOO_MANY') {
      const middle = Math.ceil(changed.length / 2);
      await countRecords(work, county, changed.slice(0, middle));
      return countRecords(work, county, changed.slice(middle));
    }
    await sleep(attempt * waitMs);
  }
  throw new Error(`the figures of ${county} were written by others ${mostAttempts} times`);
}

async function tryToCount(
  { stores, now }: Work,
  county: string,
  changed: readonly ChangedRecord[],
): Promise<'DONE' | 'CONFLICT' | 'TOO_MANY'> {
  const recounted = await recount(stores, changed);
  const gains = computeGains(recounted);
  const stale = recounted.filter(isStale).map(({ after }) => after);
  if (stale.length === 0) return 'DONE';
  const scopes = [...new Set([countyScope, ...gains.keys()])];
  if (stale.length + scopes.length > itemsPerTransaction) return 'TOO_MANY';
  const tallies = await stores.findTallies(county, scopes);
  if (tallies.some(({ lockedSince }) => lockedSince !== null)) throw new RebuildUnderWay(`figures of ${county}`);
  const written = scopes.map((scope): Tally => {
    const tally = tallies.find((one) => one.scope === scope) ?? toNewTally(county, scope, now);
    const counts = addCounts(tally.counts, gains.get(scope) ?? {});
    return { ...tally, counts, countedAt: now, revision: tally.revision + 1 };
  });
  return stores.saveCounts(stale, written);
}

export function toNewTally(county: string, scope: string, now: Instant): Tally {
  return { county, scope, counts: {}, countedAt: now, lockedSince: null, revision: 0 };
}

type Recounted = { readonly before: CountedRecord | null; readonly after: CountedRecord };

/** What records have added so far and what they add as they stand; one that is gone adds nothing. At most 100. */
export async function recount(stores: Stores, changed: readonly ChangedRecord[]): Promise<readonly Recounted[]> {
  const places = changed.map(({ place }) => place);
  const counted = new Map((await stores.findCountedRecords(places)).map((one) => [toName(one.place), one]));
  const records = new Map((await stores.readRecords(places)).map((one) => [toName(one.place), one.record]));
  return changed.map(({ county, kind, place }) => {
    const before = counted.get(toName(place)) ?? null;
    const record = records.get(toName(place));
    const share = record ? countRecord(record) : null;
    const after: CountedRecord = {
      county,
      kind,
      place,
      bodyId: share?.bodyId ?? null,
      creditCode: share?.creditCode ?? before?.creditCode ?? '',
      employerName: share?.employerName ?? before?.employerName ?? '',
      recordId: share?.recordId ?? before?.recordId ?? '',
      counts: toCounts(share?.cells ?? []),
      revision: (before?.revision ?? 0) + 1,
    };
    return { before, after };
  });
}

/** Whether what is kept of a record is not what it adds now. */
export function isStale({ before, after }: Recounted): boolean {
  if (before === null) return Object.keys(after.counts).length > 0;
  return (
    before.bodyId !== after.bodyId ||
    before.employerName !== after.employerName ||
    listDifferences(before.counts, after.counts).length > 0
  );
}

export function toName({ pk, sk }: RecordPlace): string {
  return `${pk} ${sk}`;
}
