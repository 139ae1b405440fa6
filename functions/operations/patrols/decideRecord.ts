import { defaultPatrolForm } from '../../rules/patrols/defaultPatrolForm.ts';
import {
  type KeptPatrol,
  mostRecordBytes,
  mostWaiting,
  type PatrolBatch,
  type WaitingReason,
  waitingReasons,
} from '../../rules/patrols/keptPatrol.ts';
import { applyOperation, hasSeen, sequenceOf } from '../../rules/patrols/mergeRecord.ts';
import type { AcceptedOperation, MergedRecord } from '../../rules/patrols/patrolRecord.ts';
import { listSuspicions, summarisePatrol } from '../../rules/patrols/summarisePatrol.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { findPatrolPlace, type PatrolPlace } from './findPatrolPlace.ts';
import { judgeOne } from './judgeGiven.ts';
import { toAccepted, toBatch, toDot, toReleased } from './keptOperations.ts';
import { referPatrol } from './referPatrol.ts';
import { type DecidedRecord, type GivenForRecord, type RecordOutcome, refuseRecord } from './takeInOperations.ts';
import { toNewRecord } from './toNewRecord.ts';

/** Sorts what was given into what is refused, known, to be merged and to be kept aside, and makes of it the next record. */
export async function decideRecord(context: Context, given: GivenForRecord): Promise<DecidedRecord> {
  const { ref } = given;
  const [record, place] = await Promise.all([context.stores.findPatrolRecord(ref), findPatrolPlace(context, ref)]);
  if (!place.ok) return refuseRecord(ref, place.refusal, null);
  const before = record ?? toNewRecord(context, ref, place.value.employerName);
  const sorted = await sortOperations(context, before, given, place.value);
  const { refused, fresh, aside, released, waitsBecause } = sorted;

  const toOutcome = (after: KeptPatrol | null, reason: WaitingReason | null): RecordOutcome => {
    const isNothing = given.operations.length > 0 && refused.length === given.operations.length;
    const status = reason !== null ? 'KEPT_ASIDE' : isNothing ? 'REFUSED' : 'MERGED';
    return { ref, status, code: reason, reason: reason && waitingReasons[reason], refused, record: after };
  };
  if (fresh.length + aside.length + released.length === 0) {
    return { changes: [], outcome: toOutcome(record, waitsBecause) };
  }
  if (aside.length > 0 && before.waiting.length >= mostWaiting) return refuseRecord(ref, 'WAITING_FULL', record);

  const batches = [
    ...released.map((batch) => toReleased(context, batch)),
    ...(fresh.length > 0 ? [toBatch(context, ref, given.formVersion, fresh, null)] : []),
  ];
  const kept = aside.length > 0 ? [toBatch(context, ref, given.formVersion, aside, waitsBecause)] : [];
  const merged = batches.flatMap(toAccepted).reduce(applyBounded, before.merged);
  if (Buffer.byteLength(JSON.stringify(merged)) > mostRecordBytes) return refuseRecord(ref, 'RECORD_FULL', record);

  const next = toNextRecord(context, before, merged, { released, kept });
  const suspicions = batches.length > 0 ? listSuspicions(defaultPatrolForm, merged, { ...ref, ...context }) : [];
  const referring = await referPatrol(context, 'syncPatrols', next, suspicions);
  const { referralIds } = referring;
  const after = { ...next, referralIds, summary: { ...next.summary, referralCount: referralIds.length } };
  const parts = [...batches, ...kept].map((value) => ({ kind: 'patrolBatch' as const, value }));
  const change = changeAggregate(context, 'syncPatrols', 'patrolRecord', record, after, parts);
  return { changes: [change, ...referring.changes], outcome: toOutcome(after, waitsBecause) };
}

type Sorted = Pick<RecordOutcome, 'refused'> & {
  readonly fresh: GivenForRecord['operations'];
  readonly aside: GivenForRecord['operations'];
  /** Batches that waited for a lock that is gone. */
  readonly released: readonly PatrolBatch[];
  /** Why some of what was given waits, now or since an earlier time. */
  readonly waitsBecause: WaitingReason | null;
};

async function sortOperations(
  { stores }: Context,
  { merged, waiting, ...ref }: KeptPatrol,
  { operations, formVersion }: GivenForRecord,
  { isLocked }: PatrolPlace,
): Promise<Sorted> {
  const isFormKnown = formVersion === defaultPatrolForm.id;
  const lock = isLocked ? 'ROUND_LOCKED' : isFormKnown ? null : 'FORM_UNKNOWN';
  const judged = operations.map((operation) => ({ operation, fault: isFormKnown ? judgeOne(defaultPatrolForm, operation) : null }));
  const refused = judged.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  const good = judged.filter(({ fault }) => fault === null).map(({ operation }) => operation);
  const batchIds = waiting.map(({ batchId }) => batchId);
  const waitingBatches = batchIds.length === 0 ? [] : await stores.findPatrolBatches(ref, batchIds);
  const released = isLocked ? [] : waitingBatches.filter(({ keptAside }) => keptAside === 'ROUND_LOCKED');
  const waits = new Map(waitingBatches.flatMap((batch) => batch.operations.map((one) => [toDot(one), batch] as const)));
  const unknown = good.filter((operation) => !hasSeen(merged, operation) && !waits.has(toDot(operation)));
  const waited = good.map((operation) => waits.get(toDot(operation))).find((batch) => batch && !released.includes(batch));
  return {
    refused,
    fresh: lock === null ? unknown : [],
    aside: lock === null ? [] : unknown,
    released,
    waitsBecause: (lock !== null && unknown.length > 0 ? lock : waited?.keptAside) ?? null,
  };
}

/**
 * Applies an operation, whose writer cannot have seen more of another device than the platform has: else a mistaken
 * claim would make what that device sends later look as if it had been overwritten.
 */
function applyBounded(record: MergedRecord, operation: AcceptedOperation): MergedRecord {
  const known = record.fields[operation.field]?.seen ?? {};
  const bounded = Object.entries(operation.seen).map(([device, sequence]) => [
    device,
    device === operation.device ? sequence : Math.min(sequence, sequenceOf(known, device)),
  ]);
  return applyOperation(record, { ...operation, seen: Object.fromEntries(bounded) });
}

function toNextRecord(
  { now, today }: Context,
  before: KeptPatrol,
  merged: MergedRecord,
  { released, kept }: { readonly released: readonly PatrolBatch[]; readonly kept: readonly PatrolBatch[] },
): KeptPatrol {
  const gone = new Set(released.map(({ batchId }) => batchId));
  const waiting = [
    ...before.waiting.filter(({ batchId }) => !gone.has(batchId)),
    ...kept.flatMap(({ batchId, keptAside: reason, operations: { length: count }, receivedAt }) =>
      reason === null ? [] : [{ batchId, reason, count, receivedAt }],
    ),
  ];
  const occasion = { month: before.month, today, now };
  const summary = { ...before.summary, ...summarisePatrol(defaultPatrolForm, merged, occasion, before.summary) };
  return { ...before, merged, waiting, summary, formVersion: defaultPatrolForm.id, changedAt: now };
}
