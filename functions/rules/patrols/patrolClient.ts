import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type Change, isSameRecord, openDeviceStore, toPendingKey, toStateKey } from './deviceStore.ts';
import { type FieldFault, findFieldFault } from './findValueFault.ts';
import { mapOperation } from './mapOperation.ts';
import { applyOperation, findCurrentValue, hasSeen, mergeRecords, seenOf } from './mergeRecord.ts';
import type { ClientEntry, PatrolPorts, PendingOperation } from './patrolPorts.ts';
import type { PatrolAnswer, PatrolBatch } from './patrolProtocol.ts';
import {
  type MergedRecord,
  type PatrolOperation,
  type PatrolRecordRef,
  type PatrolValue,
  toRecordId,
} from './patrolRecord.ts';
import { planBatch } from './planBatch.ts';

/** A record as the device shows it: what the server said last, with what waits here or there to be merged. */
export type ShownRecord = {
  readonly record: PatrolRecordRef;
  readonly merged: MergedRecord;
  /** Not sent yet, kept aside, or refused; each with its reason where there is one. */
  readonly pending: readonly PendingOperation[];
};

export type PatrolClient = {
  readonly show: (record: PatrolRecordRef) => ShownRecord;
  /**
   * Writes a field of what was shown; kept when the promise fulfils, sent later. Overwrites what was shown of the field
   * and nothing else, so that it settles a conflict whose values were all shown. Null where nothing is changed by it.
   */
  readonly edit: (
    shown: ShownRecord,
    field: string,
    value: PatrolValue,
  ) => Promise<Result<PatrolOperation | null, FieldFault>>;
  /** Sends one batch and takes the answer in; false where nothing waits. Rejects as `send` does: call again later. */
  readonly sendNext: () => Promise<boolean>;
  /** Takes in a record as the server says it is. */
  readonly receive: (record: PatrolRecordRef, state: MergedRecord) => Promise<void>;
  /** Everything that is not in the server's records, oldest first. */
  readonly listPending: () => readonly PendingOperation[];
  /** Writes a refused operation anew, under a new number. */
  readonly retry: (pending: PendingOperation) => Promise<void>;
  /** Gives a refused operation up. */
  readonly discard: (pending: PendingOperation) => Promise<void>;
};

/**
 * Opens the client library of a device on what it kept. It writes under a device id of its own, made with the first
 * edit, so that a number is never used twice: not by two windows, not after a backup was put back.
 */
export async function openPatrolClient(ports: PatrolPorts): Promise<PatrolClient> {
  const { findState, findPending, listPending, save } = await openDeviceStore(ports.storage);
  const sequences = new Map<string, number>();
  let device: string | null = null;
  let lastOrder = listPending().reduce((last, { order }) => Math.max(last, order), 0);

  const number = (content: Omit<PatrolOperation, 'device' | 'sequence' | 'at'>): ClientEntry & { kind: 'PENDING' } => {
    device ??= ports.newId();
    const recordId = toRecordId(content.record);
    const sequence = (sequences.get(recordId) ?? 0) + 1;
    sequences.set(recordId, sequence);
    lastOrder += 1;
    const { id: formVersion } = ports.formOf(content.record.month);
    const operation = { ...content, device, sequence, at: ports.now() };
    return { kind: 'PENDING', order: lastOrder, formVersion, operation, notMerged: null };
  };

  /** In terms of its month's form, as the server will merge it; none where its question is gone. */
  const toInUse = ({ operation, formVersion }: PendingOperation): readonly PatrolOperation[] => {
    const mapped = mapOperation(operation, formVersion, ports.formOf(operation.record.month), ports.otherForms);
    return mapped.ok ? [mapped.value] : [];
  };

  const show = (record: PatrolRecordRef): ShownRecord => {
    const own = listPending(record);
    // What was kept aside will be merged; what was refused will not.
    const coming = own.filter(({ notMerged }) => notMerged?.outcome !== 'REFUSED').flatMap(toInUse);
    const merged = coming.reduce(
      (state, operation) => applyOperation(state, { ...operation, by: ports.subject, receivedAt: null }),
      findState(record),
    );
    return { record, merged, pending: own };
  };

  /** What an answer for one record changes; an operation that was kept aside is done with once the record knows it. */
  const takeState = (record: PatrolRecordRef, state: MergedRecord): readonly Change[] => {
    const merged = listPending(record).filter(
      (kept) =>
        kept.notMerged?.outcome === 'KEPT_ASIDE' && toInUse(kept).some((operation) => hasSeen(state, operation)),
    );
    const known = findState(record);
    return [
      [toStateKey(record), { kind: 'RECORD', record, state: mergeRecords(known, state) }],
      ...merged.map(({ operation }): Change => [toPendingKey(operation), null]),
    ];
  };

  const takeAnswer = ({ operations }: PatrolBatch, { records }: PatrolAnswer): readonly Change[] => {
    const changes = new Map<string, ClientEntry | null>();
    for (const { record, notMerged, state } of records) {
      if (state !== null) for (const [key, entry] of takeState(record, state)) changes.set(key, entry);
      for (const operation of operations) {
        if (!isSameRecord(operation.record, record)) continue;
        const key = toPendingKey(operation);
        const kept = findPending(operation);
        const fault = notMerged.find(({ sequence }) => sequence === operation.sequence);
        if (fault === undefined) changes.set(key, null);
        else if (kept !== null) changes.set(key, { kind: 'PENDING', ...kept, notMerged: fault });
      }
    }
    return [...changes];
  };

  return {
    show,
    listPending: () => listPending(),
    edit: async ({ record, merged }, field, value) => {
      const fault = findFieldFault(ports.formOf(record.month), field, value);
      if (fault !== null) return refused(fault);
      const current = findCurrentValue(merged, field);
      if (current !== undefined && toCanonicalJson(current) === toCanonicalJson(value)) return accepted(null);
      const entry = number({ record, field, value, seen: seenOf(merged, field) });
      await save(() => [[toPendingKey(entry.operation), entry]]);
      return accepted(entry.operation);
    },
    sendNext: async () => {
      const batch = planBatch(listPending().filter(({ notMerged }) => notMerged === null));
      if (batch === null) return false;
      const answer = await ports.send(batch);
      await save(() => takeAnswer(batch, answer));
      return true;
    },
    receive: (record, state) => save(() => takeState(record, state)),
    retry: async ({ operation, notMerged }) => {
      if (notMerged?.outcome !== 'REFUSED') return;
      // Another device's, so that it overwrites nothing that was written here since.
      device = null;
      sequences.clear();
      const { record, field, value, seen } = operation;
      const entry = number({ record, field, value, seen });
      await save(() => [
        [toPendingKey(operation), null],
        [toPendingKey(entry.operation), entry],
      ]);
    },
    discard: async ({ operation, notMerged }) => {
      if (notMerged?.outcome === 'REFUSED') await save(() => [[toPendingKey(operation), null]]);
    },
  };
}
