import type { InputProblem } from '../kernel/refusals.ts';
import { findPatrolMonthIn } from './patrolMonth.ts';
import { type PatrolOperation, toRecordId } from './patrolRecord.ts';

/** Bounds of one call: operations, bytes of them as JSON, records, devices that an operation has seen (D). */
export const syncLimits = { operations: 500, bytes: 256 * 1024, records: 100, devices: 64 } as const;

type Batch = {
  readonly idempotencyKey: string;
  readonly device: string;
  readonly formVersion: string;
  readonly operations: readonly Omit<PatrolOperation, 'device'>[];
};

const name = /^[\x21-\x7e]{1,64}$/;
const device = /^[\w-]{8,64}$/;
const creditCode = /^[0-9A-Z]{18}$/;

/**
 * What is wrong with a batch as a whole, so that nothing of it is looked at: too many operations (500 are right, 501 are
 * not), too many bytes or records, names that are none, months that do not exist. Of its operations the first that is
 * malformed is named; which fields and values are right is judged one by one, with the record.
 */
export function findBatchProblems(batch: Batch): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  const { operations } = batch;
  if (!name.test(batch.idempotencyKey)) {
    add('idempotencyKey', 'IDEMPOTENCY_KEY_INVALID', '请求编号（idempotencyKey）须为 1–64 个可见英文字符');
  }
  if (!device.test(batch.device)) add('device', 'DEVICE_INVALID', '设备编号须为 8–64 个字母、数字、- 或 _');
  if (!name.test(batch.formVersion)) add('formVersion', 'FORM_VERSION_INVALID', '巡查表版本有误');
  if (operations.length === 0) add('operations', 'NOTHING_SENT', '没有要上传的内容');
  if (operations.length > syncLimits.operations) {
    add('operations', 'TOO_MANY', `一次最多上传 ${syncLimits.operations} 条操作，请分批上传`);
    return problems;
  }
  if (JSON.stringify(operations).length > syncLimits.bytes) {
    add('operations', 'TOO_LARGE', `一次最多上传 ${syncLimits.bytes / 1024} KB，请分批上传`);
  }
  if (new Set(operations.map(({ record }) => toRecordId(record))).size > syncLimits.records) {
    add('operations', 'TOO_MANY_RECORDS', `一次最多上传 ${syncLimits.records} 份记录，请分批上传`);
  }
  const at = operations.findIndex(isMalformed);
  if (at !== -1) add(`operations[${at}]`, 'OPERATION_MALFORMED', `第 ${at + 1} 条操作的月份、信用代码、项目或者序号有误`);
  return problems;
}

function isMalformed({ record, field, sequence, seen }: Batch['operations'][number]): boolean {
  const counts = Object.entries(seen);
  const areCounts = counts.every(([other, highest]) => device.test(other) && Number.isInteger(highest) && highest >= 1);
  return (
    findPatrolMonthIn(record.month) === null ||
    !creditCode.test(record.creditCode) ||
    !/^[A-Za-z]\w{0,63}$/.test(field) ||
    !Number.isInteger(sequence) ||
    sequence < 1 ||
    counts.length > syncLimits.devices ||
    !areCounts
  );
}
