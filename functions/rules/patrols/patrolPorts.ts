import type { Instant } from '../kernel/plainDate.ts';
import type { PatrolForm } from './patrolForm.ts';
import type { PatrolMonth } from './patrolMonth.ts';
import type { NotMerged, PatrolAnswer, PatrolBatch } from './patrolProtocol.ts';
import type { MergedRecord, PatrolOperation, PatrolRecordRef } from './patrolRecord.ts';

/** An operation that is not known to be in the server's record. `notMerged` null: it waits to be sent. */
export type PendingOperation = {
  /** Order in which they were made on this device. */
  readonly order: number;
  readonly formVersion: string;
  readonly operation: PatrolOperation;
  readonly notMerged: Pick<NotMerged, 'outcome' | 'code' | 'reason'> | null;
};

/** What a device keeps, under its key. */
export type ClientEntry =
  | { readonly kind: 'RECORD'; readonly record: PatrolRecordRef; readonly state: MergedRecord }
  | ({ readonly kind: 'PENDING' } & PendingOperation);

/** Everything that the library needs from where it runs. */
export type PatrolPorts = {
  readonly storage: {
    /** Everything that was saved, in any order. */
    readonly load: () => Promise<readonly (readonly [key: string, entry: ClientEntry])[]>;
    /** Saves all of it or none; null removes. It has happened when the promise fulfils. */
    readonly save: (changes: readonly (readonly [key: string, entry: ClientEntry | null])[]) => Promise<void>;
  };
  /** Sends a batch; rejects when it is not known what became of it. */
  readonly send: (batch: PatrolBatch) => Promise<PatrolAnswer>;
  readonly now: () => Instant;
  /** An id that nobody else has ever had, 8–64 letters, digits, `-`. */
  readonly newId: () => string;
  /** The form of a month, as `patrolForm` gives it; the one that was fetched last where it was not. */
  readonly formOf: (month: PatrolMonth) => PatrolForm;
  /** Others that something on this device may have been written with, and those in between (`patrolForms`). */
  readonly otherForms: readonly PatrolForm[];
  /** Who is signed in. Each subject has a storage of its own. */
  readonly subject: string;
};
