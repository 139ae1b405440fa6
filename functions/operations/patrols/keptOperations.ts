import { toCanonicalJson } from '../../rules/kernel/canonicalJson.ts';
import type { KeptBatch, KeptOperation, PatrolRef, WaitsBecause } from '../../rules/patrols/keptPatrol.ts';
import type { AcceptedOperation, PatrolOperation } from '../../rules/patrols/patrolRecord.ts';
import type { Context } from '../context.ts';

/** Operations on one record as they are kept, under a new id. */
export function toBatch(
  { newId, now, viewer }: Context,
  { county, month, bodyId, creditCode }: PatrolRef,
  formVersion: string,
  operations: readonly PatrolOperation[],
  keptAside: WaitsBecause | null,
): KeptBatch {
  const kept = operations.map(({ device, sequence, field, value, seen, at }): KeptOperation => {
    return { device, sequence, field, valueJson: toCanonicalJson(value), seen, at };
  });
  const received = { receivedAt: now, by: viewer.subject, keptAside, releases: null };
  return { county, month, bodyId, creditCode, batchId: newId(), formVersion, operations: kept, ...received };
}

/**
 * A batch that waited, merged now in terms of the form in use: kept a second time, so that devices that fetch what is new
 * find it.
 */
export function toReleased(
  context: Context,
  batch: KeptBatch,
  formVersion: string,
  operations: readonly PatrolOperation[],
): KeptBatch {
  const { by, receivedAt, batchId: releases } = batch;
  return { ...toBatch(context, batch, formVersion, operations, null), by, receivedAt, releases };
}

/** The operations of a batch, as they were sent. */
export function toSent({ month, bodyId, creditCode, operations }: KeptBatch): PatrolOperation[] {
  const record = { month, bodyId, creditCode };
  return operations.map(({ valueJson, ...one }) => ({ ...one, record, value: JSON.parse(valueJson) }));
}

/** An operation with who sent it and when it arrived. */
export function toAccepted(operation: PatrolOperation, by: string, receivedAt: AcceptedOperation['receivedAt']) {
  return { ...operation, by, receivedAt } satisfies AcceptedOperation;
}

/** Names an operation on its record. */
export function toDot({ device, sequence }: Pick<KeptOperation, 'device' | 'sequence'>): string {
  return `${device} ${sequence}`;
}
