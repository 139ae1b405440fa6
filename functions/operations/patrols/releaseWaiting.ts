import type { PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import type { Context } from '../context.ts';
import { takeInOperations } from './takeInOperations.ts';

/**
 * Merges what had been kept aside while a round was locked, once it is open again. What is missed here, such as when the
 * process ends half-way, is merged when this is done again or when the record is next written.
 */
export async function releaseWaiting(context: Context, round: PatrolRoundRef, idempotencyKey: string): Promise<void> {
  for (let after: string | null = null; ; ) {
    const page = await context.stores.listPatrolRecords(round, 'WAITING', { first: 100, after });
    for (const { creditCode, formVersion } of page.items) {
      await takeInOperations(context, { ref: { ...round, creditCode }, formVersion, operations: [], idempotencyKey });
    }
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNextPage || after === null) return;
  }
}
