import type { EmployerRecord } from '../../employers/employerRecord.ts';
import { addMonths, type PlainDate } from '../../kernel/plainDate.ts';
import type { CriteriaInForce } from './criteriaVersion.ts';
import { type Ground, listGroundKeys, toTermMonths } from './judgeNonCompliance.ts';
import { isEnded, type ListEntry } from './listEntry.ts';

/** Months in which the same records do not make another candidate after an entry has ended (D). */
const settledMonths = 12;

/** What the daily run does about an employer; null: nothing. */
export type Collected =
  | { readonly kind: 'NEW' | 'CHANGED'; readonly entry: ListEntry }
  | { readonly kind: 'NO_LONGER_MET' };

/**
 * Decides what collecting does about an employer on a day. What is met and open is left alone, but that a candidate not
 * yet checked takes up what was met since; what is no longer met and not yet told to the employer is dropped. An entry that
 * ended settles its records for twelve months, up to the corresponding day: the next candidate needs one that is new. One
 * that was dropped settles nothing. The outcome follows from the records alone, so that a run may be repeated.
 * @param grounds criteria that the employer meets today
 * @param entries its entries on the non-compliant list, oldest first
 * @source R164（收集周期未定，每日为自定）
 */
export function collectEntry(
  employer: Pick<EmployerRecord, 'county' | 'creditCode' | 'name' | 'bodyId'>,
  grounds: readonly Ground[],
  entries: readonly ListEntry[],
  { criteria, today }: { readonly criteria: CriteriaInForce; readonly today: PlainDate },
): Collected | null {
  const latest = entries.at(-1) ?? null;
  const judged = { criteriaId: criteria.id, grounds };
  if (latest !== null && !isEnded(latest)) {
    const isUntold = latest.state === 'CANDIDATE' || latest.state === 'CHECKED';
    if (isUntold && grounds.length === 0) return { kind: 'NO_LONGER_MET' };
    const isStale = listGroundKeys(grounds).join('\n') !== listGroundKeys(latest.grounds).join('\n');
    if (latest.state !== 'CANDIDATE' || !isStale) return null;
    return { kind: 'CHANGED', entry: { ...latest, ...judged, termMonths: toTermMonths(grounds) } };
  }
  if (grounds.length === 0) return null;
  const settling = entries.filter(
    ({ state, stateSince }) => state !== 'DROPPED' && today <= addMonths(stateSince, settledMonths),
  );
  const settled = new Set(settling.flatMap((entry) => listGroundKeys(entry.grounds)));
  if (listGroundKeys(grounds).every((key) => settled.has(key))) return null;
  const { county, creditCode, name: employerName, bodyId } = employer;
  const entry: ListEntry = {
    ...{ county, creditCode, employerName, bodyId, list: 'NONCOMPLIANT', number: (latest?.number ?? 0) + 1 },
    ...{ state: 'CANDIDATE', stateSince: today, ...judged, termMonths: toTermMonths(grounds) },
    ...{ term: null, nominatedFor: null, person: null, steps: [] },
  };
  return { kind: 'NEW', entry };
}
