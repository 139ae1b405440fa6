import type { ClientEntry, PatrolPorts, PendingOperation } from './patrolPorts.ts';
import {
  emptyRecord,
  type MergedRecord,
  type PatrolOperation,
  type PatrolRecordRef,
  toRecordId,
} from './patrolRecord.ts';

/** What is put under a key of the device's storage; null removes. */
export type Change = readonly [key: string, entry: ClientEntry | null];

/** What a device keeps, held in memory as it was saved. */
export type DeviceStore = {
  /** The record as the server said it was; empty where it said nothing. */
  readonly findState: (record: PatrolRecordRef) => MergedRecord;
  readonly findPending: (operation: PatrolOperation) => PendingOperation | null;
  /** Of one record or of all, oldest first. */
  readonly listPending: (record?: PatrolRecordRef) => PendingOperation[];
  /** One save after another, each from what the one before left. Saved first, then known: what was not, never was. */
  readonly save: (toChanges: () => readonly Change[]) => Promise<void>;
};

/** The key of an operation that is pending. */
export function toPendingKey({ device, sequence, record }: PatrolOperation): string {
  return `operation#${device}#${toRecordId(record)}#${sequence}`;
}

/** The key of a record's last known state. */
export function toStateKey(record: PatrolRecordRef): string {
  return `record#${toRecordId(record)}`;
}

/** Whether both name the same record. */
export function isSameRecord(a: PatrolRecordRef, b: PatrolRecordRef): boolean {
  return a.creditCode === b.creditCode && a.month === b.month && a.bodyId === b.bodyId;
}

/** Loads what the device kept. */
export async function openDeviceStore(storage: PatrolPorts['storage']): Promise<DeviceStore> {
  const states = new Map<string, MergedRecord>();
  const pending = new Map<string, PendingOperation>();
  const know = ([key, entry]: Change): void => {
    if (entry === null) pending.delete(key);
    else if (entry.kind === 'RECORD') states.set(key, entry.state);
    else pending.set(key, entry);
  };
  for (const kept of await storage.load()) know(kept);
  let lastSave: Promise<void> = Promise.resolve();
  return {
    findState: (record) => states.get(toStateKey(record)) ?? emptyRecord,
    findPending: (operation) => pending.get(toPendingKey(operation)) ?? null,
    listPending: (record) =>
      [...pending.values()]
        .filter(({ operation }) => record === undefined || isSameRecord(operation.record, record))
        .toSorted((a, b) => a.order - b.order),
    save: (toChanges) => {
      const saved = lastSave.then(async () => {
        const changes = toChanges();
        await storage.save(changes);
        for (const change of changes) know(change);
      });
      lastSave = saved.catch(() => {});
      return saved;
    },
  };
}
