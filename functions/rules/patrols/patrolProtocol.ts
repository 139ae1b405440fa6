import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toCanonicalJson } from '../kernel/canonicalJson.ts';
import type { Instant } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { formIdPattern } from './patrolForm.ts';
import { type MergedRecord, type PatrolOperation, type PatrolRecordRef, toRecordId } from './patrolRecord.ts';

/** What a device sends: operations of one device, written with one form, for any records of its body. See protocol.md. */
export type PatrolBatch = {
  readonly device: string;
  /** Id of the form on the device. */
  readonly formVersion: string;
  readonly operations: readonly PatrolOperation[];
};

/** An operation of the batch that is not in the record now, and why. */
export type NotMerged = {
  readonly sequence: number;
  readonly outcome: 'KEPT_ASIDE' | 'REFUSED';
  readonly code: string;
  readonly reason: string;
};

/** What became of the operations for one record: all are in `state` but those named. */
export type RecordAnswer = {
  readonly record: PatrolRecordRef;
  readonly notMerged: readonly NotMerged[];
  /** By how much the device's clock is off, where it is known to be; shown to the clerk. */
  readonly clockSkewSeconds: number | null;
  /** The record as it stands; null where there is none yet. */
  readonly state: MergedRecord | null;
};

/** One for each record of the batch. A record that is missing was not dealt with; its operations are sent again. */
export type PatrolAnswer = { readonly records: readonly RecordAnswer[] };

/** Bounds of what is sent; our own (D). A client makes smaller batches than the server takes. */
export const batchLimits = {
  operations: 500,
  bytes: 256 * 1024,
  clientBytes: 200 * 1024,
  /** Devices that one record knows. */
  devices: 64,
  /** Highest sequence. */
  sequence: 1_000_000,
  /** A clock that is further off is told. */
  clockSkewSeconds: 300,
} as const;

export const devicePattern = /^[0-9A-Za-z][0-9A-Za-z_-]{7,63}$/;

/** Bytes of a value as canonical JSON in UTF-8, as limits count them. */
export function sizeOf(value: unknown): number {
  return utf8ToBytes(toCanonicalJson(value)).length;
}

/**
 * What is wrong with a batch as a whole, before any operation is looked at: none or more than 500 operations, more than
 * 256 KB, a device or form whose name has not the right form, one sequence for two operations. Then nothing of it is
 * taken; single operations are judged by `judgeOperation`.
 */
export function findBatchProblems({ device, formVersion, operations }: PatrolBatch): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!devicePattern.test(device)) add('device', 'DEVICE_INVALID', '设备编号须为8–64位字母、数字、连字符');
  if (!formIdPattern.test(formVersion)) add('formVersion', 'FORM_INVALID', '巡查表编号的写法不对');
  if (operations.length === 0) add('operations', 'EMPTY', '没有要上传的内容');
  // Ten thousand operations are not read one by one to find out that they are too many.
  if (operations.length > batchLimits.operations) {
    add('operations', 'TOO_MANY_OPERATIONS', `一次至多上传${batchLimits.operations}项，请分批上传`);
    return problems;
  }
  if (sizeOf(operations) > batchLimits.bytes)
    add('operations', 'BATCH_TOO_LARGE', `一次至多上传${batchLimits.bytes / 1024} KB，请分批上传`);
  const bySequence = new Map<string, string>();
  for (const [index, operation] of operations.entries()) {
    const key = `${toRecordId(operation.record)}#${operation.sequence}`;
    const content = toCanonicalJson(operation);
    if ((bySequence.get(key) ?? content) !== content)
      add(`operations[${index}].sequence`, 'SEQUENCE_REUSED', '同一序号用于两项不同的填写');
    bySequence.set(key, content);
    if (operation.device !== device) add(`operations[${index}].device`, 'DEVICE_DIFFERS', '一批只能来自一台设备');
  }
  return problems;
}

/**
 * By how many seconds a device's clock is off, where the operation proves it and it is more than five minutes: positive
 * when it was written after it was received, negative when before the month it is about; else null. Never a reason to
 * refuse.
 */
export function findClockSkew(at: Instant, receivedAt: Instant, monthStartsAt: Instant): number | null {
  const secondsAfter = (moment: Instant): number => Math.round((Date.parse(at) - Date.parse(moment)) / 1000);
  if (secondsAfter(receivedAt) > batchLimits.clockSkewSeconds) return secondsAfter(receivedAt);
  return secondsAfter(monthStartsAt) < -batchLimits.clockSkewSeconds ? secondsAfter(monthStartsAt) : null;
}
