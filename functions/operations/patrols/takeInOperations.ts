import type { KeptPatrol, PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import type { NotMerged } from '../../rules/patrols/patrolProtocol.ts';
import type { PatrolOperation } from '../../rules/patrols/patrolRecord.ts';
import { type RecordFault, recordFaults } from '../../rules/patrols/recordFaults.ts';
import type { Change, MessageWrites } from '../../storage/stores.ts';
import { withIdempotencyKey } from '../changes.ts';
import type { Context } from '../context.ts';
import { decideRecord } from './decideRecord.ts';

/** What a device sends for one record. */
export type GivenForRecord = {
  readonly ref: PatrolRef;
  readonly formVersion: string;
  readonly operations: readonly PatrolOperation[];
  readonly idempotencyKey: string;
};

/** What became of it: all operations are in the record but those named. */
export type RecordOutcome = {
  readonly ref: PatrolRef;
  readonly notMerged: readonly NotMerged[];
  readonly clockSkewSeconds: number | null;
  readonly record: KeptPatrol | null;
};

/** What is to be written for a record, and what is said of it then. */
export type DecidedRecord = {
  readonly changes: readonly (Change | MessageWrites)[];
  readonly outcome: RecordOutcome;
};

/** Merging again always goes, so this ends unless ever more devices write the same record at the same moment. */
const mostAttempts = 20;

/**
 * Takes in what a device wrote on one record: merged, or kept aside with the reason, such as a locked round or a form
 * that is unknown; what had waited for an obstacle that is gone is merged with it. One transaction over the record, the
 * operations as they came, a referral and the audit entry; whoever writes the record meanwhile makes it read and merge
 * anew. Operations that are known change nothing, so they need no first answer: a repeat is told the record as it stands.
 */
export async function takeInOperations(context: Context, given: GivenForRecord): Promise<RecordOutcome> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { changes, outcome } = await decideRecord(context, given);
    if (changes.length === 0) return outcome;
    const keyed = changes.map((change) => withIdempotencyKey(change, given.idempotencyKey));
    if ((await context.stores.commit(keyed, null)) === 'DONE') return outcome;
  }
  return refuseRecord(given, 'STATE_CONFLICT', null).outcome;
}

/** Nothing of it is taken. */
export function refuseRecord(
  { ref, operations }: GivenForRecord,
  code: RecordFault,
  record: KeptPatrol | null,
): DecidedRecord {
  const reason = recordFaults[code];
  const notMerged = operations.map(({ sequence }) => ({ sequence, outcome: 'REFUSED' as const, code, reason }));
  return { changes: [], outcome: { ref, notMerged, clockSkewSeconds: null, record } };
}
