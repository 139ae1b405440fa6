import { withIdempotencyKey } from '../changes.ts';
import type { Context } from '../context.ts';
import { decideRecord, type GivenForRecord, type RecordOutcome } from './decideRecord.ts';

/** Merging again always goes, so this ends unless ever more devices write the same record at the same moment. */
const mostAttempts = 20;

/**
 * Takes in what a device wrote on one record: merged, or kept aside with the reason, such as a locked round or a form
 * that is unknown; what had waited for an obstacle that is gone is merged with it. One transaction over the record, the
 * operations as they came, a referral and the audit entry; whoever writes the record meanwhile makes it read and merge
 * anew. Operations that are known change nothing, so they need no first answer: a repeat is told the record as it stands.
 * Null: others wrote the record at every try; nothing was taken.
 */
export async function takeInOperations(context: Context, given: GivenForRecord): Promise<RecordOutcome | null> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { changes, outcome } = await decideRecord(context, given);
    if (changes.length === 0) return outcome;
    const keyed = changes.map((change) => withIdempotencyKey(change, given.idempotencyKey));
    if ((await context.stores.commit(keyed, null)) === 'DONE') return outcome;
  }
  return null;
}
