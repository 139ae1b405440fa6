import {
  type KeptBatch,
  type KeptPatrol,
  mostRecordBytes,
  mostWaiting,
  type PatrolRef,
} from '../../rules/patrols/keptPatrol.ts';
import type { PatrolForm } from '../../rules/patrols/patrolForm.ts';
import { type NotMerged, sizeOf } from '../../rules/patrols/patrolProtocol.ts';
import type { PatrolOperation } from '../../rules/patrols/patrolRecord.ts';
import { type RecordFault, recordFaults } from '../../rules/patrols/recordFaults.ts';
import { findGate } from '../../rules/patrols/roundGate.ts';
import { listSuspicions, summarisePatrol } from '../../rules/patrols/summarisePatrol.ts';
import type { Change, MessageWrites } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { getPatrolFormOf, listPatrolFormLineages } from './findPatrolForm.ts';
import { findPatrolPlace } from './findPatrolPlace.ts';
import { toBatch, toReleased } from './keptOperations.ts';
import { referPatrol } from './referPatrol.ts';
import { type SortedOperations, sortOperations } from './sortOperations.ts';
import { toNewRecord } from './toNewRecord.ts';

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

/** What is to be written for the operations of one record, as the record and its round stand now. */
export async function decideRecord(context: Context, given: GivenForRecord): Promise<DecidedRecord> {
  const { ref, formVersion } = given;
  const { stores } = context;
  const [record, place, form] = await Promise.all([
    stores.findPatrolRecord(ref),
    findPatrolPlace(context, ref),
    getPatrolFormOf(context, ref),
  ]);
  const before = record ?? toNewRecord(context, ref, place.employerName ?? '', form);
  const batchIds = before.waiting.map(({ batchId }) => batchId);
  const waiting = batchIds.length === 0 ? [] : await stores.findPatrolBatches(ref, batchIds);
  const writtenWith = [formVersion, ...waiting.map((batch) => batch.formVersion)];
  const forms = { form, forms: await listPatrolFormLineages(context, ref.county, [form.id, ...writtenWith]) };
  const sorted = sortOperations(context, before, { ...place, ...forms }, waiting, given);
  const { merged, fresh, aside, released, notMerged, clockSkewSeconds } = sorted;
  const answer = { ref, notMerged, clockSkewSeconds };
  if (fresh.length + aside.length + released.length === 0) return { changes: [], outcome: { ...answer, record } };
  if (before.waiting.length - released.length + aside.length > mostWaiting)
    return refuseRecord(given, 'WAITING_FULL', record);
  if (sizeOf(merged) > mostRecordBytes) return refuseRecord(given, 'RECORD_FULL', record);

  const nowMerged = [
    ...released.map(({ batch, operations }) => toReleased(context, batch, form.id, operations)),
    // In terms of the form in use, to which they were mapped.
    ...(fresh.length > 0 ? [toBatch(context, ref, form.id, fresh, null)] : []),
  ];
  const kept = aside.map(({ because, operations }) => toBatch(context, ref, formVersion, operations, because));
  const next = toNextRecord(context, form, before, sorted, kept);
  const suspicions = listSuspicions(form, merged, { month: ref.month, today: context.today });
  const { changes, referralIds } = await referPatrol(context, 'syncPatrols', next, suspicions);
  const after = { ...next, referralIds, summary: { ...next.summary, referralCount: referralIds.length } };
  const { summary } = after;
  const parts = [
    ...[...nowMerged, ...kept].map((value) => ({ kind: 'patrolBatch' as const, value })),
    { kind: 'patrolSummary' as const, value: { ...ref, summary } },
    // What is merged is merged while the round is open; what is kept aside may come in at any time.
    ...(nowMerged.length > 0 ? [{ kind: 'openGate' as const, value: { ...ref, gate: findGate(ref.creditCode) } }] : []),
  ];
  const change = changeAggregate(context, 'syncPatrols', 'patrolRecord', record, after, parts);
  return { changes: [change, ...changes], outcome: { ...answer, record: after } };
}

function toNextRecord(
  { now, today }: Context,
  form: PatrolForm,
  before: KeptPatrol,
  { merged, released }: SortedOperations,
  kept: readonly KeptBatch[],
): KeptPatrol {
  const gone = new Set(released.map(({ batch }) => batch.batchId));
  const waiting = [
    ...before.waiting.filter(({ batchId }) => !gone.has(batchId)),
    ...kept.flatMap(({ batchId, keptAside, operations: { length: count }, receivedAt }) =>
      keptAside === null ? [] : [{ batchId, ...keptAside, count, receivedAt }],
    ),
  ];
  const occasion = { month: before.month, today, now };
  const summary = { ...before.summary, ...summarisePatrol(form, merged, occasion, before.summary) };
  return { ...before, merged, waiting, summary, formVersion: form.id, changedAt: now };
}

/** Nothing of it is taken. */
function refuseRecord(
  { ref, operations }: GivenForRecord,
  code: RecordFault,
  record: KeptPatrol | null,
): DecidedRecord {
  const reason = recordFaults[code];
  const notMerged = operations.map(({ sequence }) => ({ sequence, outcome: 'REFUSED' as const, code, reason }));
  return { changes: [], outcome: { ref, notMerged, clockSkewSeconds: null, record } };
}
