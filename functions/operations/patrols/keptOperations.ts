import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { KeptOperation, PatrolBatch, PatrolRef, WaitingReason } from '../../rules/patrols/keptPatrol.ts';
import type { AcceptedOperation, PatrolOperation } from '../../rules/patrols/patrolRecord.ts';
import type { Context } from '../context.ts';

/** Operations on one record as they are kept, under a new id. */
export function toBatch(
  { newId, now, viewer }: Context,
  ref: PatrolRef,
  formVersion: string,
  operations: readonly PatrolOperation[],
  keptAside: WaitingReason | null,
): PatrolBatch {
  const { county, month, bodyId, creditCode } = ref;
  const kept = operations.map(({ device, sequence, field, value, seen, at }): KeptOperation => {
    return { device, sequence, field, valueJson: toCanonicalJson(value), seen, at };
  });
  const received = { receivedAt: now, by: viewer.subject, keptAside, releases: null };
  return { county, month, bodyId, creditCode, batchId: newId(), formVersion, operations: kept, ...received };
}

/** A batch that waited, merged now: kept a second time, so that devices that fetch what is new find it. */
export function toReleased({ newId }: Context, batch: PatrolBatch): PatrolBatch {
  return { ...batch, batchId: newId(), keptAside: null, releases: batch.batchId };
}

/** The operations of a batch, as they were accepted. */
export function toAccepted({ month, bodyId, creditCode, operations, by, receivedAt }: PatrolBatch): AcceptedOperation[] {
  const record = { month, bodyId, creditCode };
  return operations.map(({ valueJson, ...one }) => ({ ...one, record, value: JSON.parse(valueJson), by, receivedAt }));
}

/** Names an operation on its record. */
export function toDot({ device, sequence, field }: Pick<KeptOperation, 'device' | 'sequence' | 'field'>): string {
  return `${device} ${sequence} ${field}`;
}
