import { setTimeout as sleep } from 'node:timers/promises';
import type { Instant } from '../../rules/kernel/plainDate.ts';
import { toPieces } from '../../rules/kernel/toPieces.ts';
import { addCounts, listDifferences, toCounts } from '../../rules/statistics/cell.ts';
import { countRecord } from '../../rules/statistics/statisticsSources.ts';
import {
  type ChangedRecord,
  type CountedRecord,
  computeGains,
  countyScope,
  type RecordPlace,
  type Tally,
  type TallyScope,
  toScopes,
} from '../../rules/statistics/tally.ts';
import type { Stores } from '../../storage/stores.ts';

/** Records that are counted at once: the more there are, the fewer transactions write the figures of a body. */
export const recordsPerCount = 500;
const recordsPerRead = 100;

/**
 * Of one transaction, which takes 100 items and 4 MB: figures are items of at most 200 KB
 * (`test/storage/tallySize.test.ts`). Those of the county, of six bodies and of two months are 16.
 */
export const scopesPerSave = 16;
const recordsPerSave = 80;

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
 * nobody has counted it since: so an older reading never replaces a newer one. Two store calls for each 100,
 * and two for each transaction: one for 80 records of at most six bodies and two months.
 * @throws RebuildUnderWay
 */
export async function countRecords(work: Work, county: string, changed: readonly ChangedRecord[]): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    if ((await tryToCount(work, county, changed)) === 'DONE') return;
    await sleep(attempt * waitMs);
  }
  throw new Error(`the figures of ${county} were written by others ${mostAttempts} times`);
}

async function tryToCount(
  { stores, now }: Work,
  county: string,
  changed: readonly ChangedRecord[],
): Promise<'DONE' | 'CONFLICT'> {
  const stale: Recounted[] = [];
  for (const piece of toPieces(changed, recordsPerRead)) {
    stale.push(...(await recount(stores, piece)).filter(isStale));
  }
  for (const together of toSaves(stale)) {
    // What was saved before a conflict is no longer stale when all is read again.
    if ((await save({ stores, now }, county, together)) === 'CONFLICT') return 'CONFLICT';
  }
  return 'DONE';
}

/** Body by body, so that a transaction writes few figures. One record is in ten at most: of two bodies and four months. */
function toSaves(stale: readonly Recounted[]): readonly (readonly Recounted[])[] {
  const ordered = stale.toSorted((one, other) => ((one.after.bodyId ?? '') < (other.after.bodyId ?? '') ? -1 : 1));
  const saves: Recounted[][] = [];
  let scopes = new Set<TallyScope>();
  for (const one of ordered) {
    const own = [one.before, one.after].flatMap((share) => (share ? [...toScopes(share).keys()] : []));
    const touched = new Set([...scopes, ...own]);
    const last = saves.at(-1);
    if (last && last.length < recordsPerSave && touched.size <= scopesPerSave) {
      last.push(one);
      scopes = touched;
    } else {
      saves.push([one]);
      scopes = new Set([countyScope, ...own]);
    }
  }
  return saves;
}

async function save(
  { stores, now }: Work,
  county: string,
  together: readonly Recounted[],
): Promise<'DONE' | 'CONFLICT'> {
  const gains = computeGains(together);
  const scopes = [...new Set([countyScope, ...gains.keys()])];
  const tallies = await stores.findTallies(county, scopes);
  if (tallies.some(({ lockedSince }) => lockedSince !== null)) throw new RebuildUnderWay(`figures of ${county}`);
  const written = scopes.map((scope): Tally => {
    const tally = tallies.find((one) => one.scope === scope) ?? toNewTally(county, scope, now);
    const counts = addCounts(tally.counts, gains.get(scope) ?? {});
    return { ...tally, counts, countedAt: now, revision: tally.revision + 1 };
  });
  return stores.saveCounts(
    together.map(({ after }) => after),
    written,
  );
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
