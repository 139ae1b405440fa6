import type { Instant } from '../kernel/plainDate.ts';
import type { PatrolMonth } from './patrolMonth.ts';

/** The record of one employer in one month, kept by one body. */
export type PatrolRecordRef = {
  readonly month: PatrolMonth;
  readonly bodyId: string;
  readonly creditCode: string;
};

/** What a field may hold: any JSON; null empties the field. Which of them a field takes is the form's to say. */
export type PatrolValue =
  | null
  | boolean
  | number
  | string
  | readonly PatrolValue[]
  | { readonly [name: string]: PatrolValue };

/** How far somebody has seen: device → the highest sequence of it that he knew; all lower ones are seen too. */
export type Seen = Readonly<Record<string, number>>;

/** One edit of one field, made on a device, perhaps offline. It is never changed once it is made. */
export type PatrolOperation = {
  /** One run of the client library on one device; made anew each time the library is opened. */
  readonly device: string;
  /** 1, 2, 3 … among the operations of this device on this record, whatever their field. */
  readonly sequence: number;
  readonly record: PatrolRecordRef;
  readonly field: string;
  readonly value: PatrolValue;
  /** What the writer had before him of this field. */
  readonly seen: Seen;
  /** By the device's clock: shown, never decides. */
  readonly at: Instant;
};

/** An operation as it was accepted. */
export type AcceptedOperation = PatrolOperation & {
  /** Subject of the token that it came with. */
  readonly by: string;
  /** By the server's clock; null on a device that has not sent it yet. */
  readonly receivedAt: Instant | null;
};

/** A value that stands, with the operation that wrote it. */
export type FieldValue = Pick<AcceptedOperation, 'device' | 'sequence' | 'value' | 'at' | 'by' | 'receivedAt'>;

/** A field: the values that nobody has overwritten having seen them, and everything that it knows of. */
export type MergedField = { readonly values: readonly FieldValue[]; readonly seen: Seen };

/** What all operations known so far make of a record. Equal sets of operations give equal records, byte by byte. */
export type MergedRecord = { readonly fields: Readonly<Record<string, MergedField>> };

export const emptyRecord: MergedRecord = { fields: {} };

/** A field that people edited without knowing of each other, with what each of them wrote. */
export type FieldConflict = { readonly field: string; readonly values: readonly FieldValue[] };

/** Said of the record as a whole, in any version of any form: who did it submits the record, offline too. */
export const submissionField = 'submission';

/** The key of a record among the records of a county: its aggregate's id. */
export function toRecordId({ month, bodyId, creditCode }: PatrolRecordRef): string {
  return `${month}#${bodyId}#${creditCode}`;
}
