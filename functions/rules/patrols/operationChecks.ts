import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { Instant } from '../kernel/plainDate.ts';
import { type FieldFault, findFieldFault } from './findValueFault.ts';
import { findWriter, isSameContent, listDevices, seenOf, sequenceOf } from './mergeRecord.ts';
import type { PatrolForm } from './patrolForm.ts';
import { findPatrolMonthIn } from './patrolMonth.ts';
import { batchLimits, devicePattern } from './patrolProtocol.ts';
import type { MergedRecord, PatrolOperation } from './patrolRecord.ts';

/** What an operation is judged by. */
export type OperationContext = {
  /** Who sent it: the subject of the token, and the body that it stands for. */
  readonly subject: string;
  readonly bodyId: string;
  /** The body's round of the month: whether it takes operations, whether it expects this employer. */
  readonly round: {
    readonly state: 'NOT_OPEN' | 'OPEN' | 'LOCKED';
    readonly expectsEmployer: boolean;
  };
  /** The form in use, all that are known, and the one on the device. */
  readonly form: PatrolForm;
  readonly forms: readonly PatrolForm[];
  readonly writtenWith: string;
  /** The record as it stands. */
  readonly record: MergedRecord;
  readonly receivedAt: Instant;
};

export type CheckRow = {
  readonly outcome: 'REFUSED' | 'KEPT_ASIDE';
  readonly source: LegalSource | null;
  /** The reason in Chinese, or null where the row does not apply. `operation` is in terms of the form in use. */
  readonly find: (operation: PatrolOperation, context: OperationContext) => string | null;
};

const when = (applies: boolean, reason: string): string | null => (applies ? reason : null);
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
const isCount = (value: number, least: number): boolean =>
  Number.isInteger(value) && value >= least && value <= batchLimits.sequence;

function ofCode(code: FieldFault['code'], operation: PatrolOperation, form: PatrolForm): string | null {
  const fault = findFieldFault(form, operation.field, operation.value);
  return fault?.code === code ? fault.message : null;
}

/** Of the operation as it was sent, and of the record that it is for. Rows in order; the first that applies decides. */
export const ownChecks = {
  SEQUENCE_INVALID: {
    outcome: 'REFUSED',
    source: null,
    find: ({ sequence }) => when(!isCount(sequence, 1), `序号须为1–${batchLimits.sequence}的整数`),
  },
  OPERATION_INVALID: {
    outcome: 'REFUSED',
    source: null,
    find: ({ device, record, seen, at }) =>
      when(
        !devicePattern.test(device) ||
          !isInstant(at) ||
          findPatrolMonthIn(record.month) === null ||
          Object.keys(seen).length > batchLimits.devices ||
          !Object.entries(seen).every(([name, upTo]) => devicePattern.test(name) && isCount(upTo, 0)),
        '上传内容的写法不对，请更新应用',
      ),
  },
  OTHER_BODY: {
    outcome: 'REFUSED',
    source: pilotSource('R150–R151'),
    find: ({ record }, { bodyId }) => when(record.bodyId !== bodyId, '只能填写本单位负责巡查的用人单位'),
  },
  MONTH_NOT_OPEN: {
    outcome: 'REFUSED',
    source: pilotSource('R151'),
    find: (_operation, { round }) => when(round.state === 'NOT_OPEN', '该月巡查尚未开始'),
  },
  NOT_EXPECTED: {
    outcome: 'REFUSED',
    source: pilotSource('R150–R151'),
    find: (_operation, { round }) => when(!round.expectsEmployer, '该用人单位不在本单位该月的巡查名单中'),
  },
  DEVICE_OF_ANOTHER: {
    outcome: 'REFUSED',
    source: null,
    find: ({ device }, { record, subject }) =>
      when((findWriter(record, device) ?? subject) !== subject, '这一设备编号属于他人，请重新登录后再填写'),
  },
} as const satisfies Readonly<Record<string, CheckRow>>;

/** Of what the record knows of it, under the form in use. */
export const knownChecks = {
  SEQUENCE_REUSED: {
    outcome: 'REFUSED',
    source: null,
    find: (operation, { record }) => when(!isSameContent(record, operation), '这一序号已用于其他填写，请重新填写'),
  },
  SEEN_AHEAD: {
    outcome: 'REFUSED',
    source: null,
    find: ({ field, seen }, { record, subject }) => {
      const known = seenOf(record, field);
      const isAhead = ([device, upTo]: [string, number]): boolean =>
        (findWriter(record, device) ?? subject) !== subject && upTo > sequenceOf(known, device);
      return when(Object.entries(seen).some(isAhead), '所称已看到的他人填写尚未上传，请刷新后重新填写');
    },
  },
} as const satisfies Readonly<Record<string, CheckRow>>;

/** Of an operation that is new to the record, under the form in use. */
export const placeChecks = {
  TOO_MANY_DEVICES: {
    outcome: 'REFUSED',
    source: null,
    find: ({ device, seen }, { record }) =>
      when(
        new Set([...listDevices(record), ...Object.keys(seen), device]).size > batchLimits.devices,
        `一份记录至多由${batchLimits.devices}台设备填写`,
      ),
  },
  FIELD_UNKNOWN: {
    outcome: 'REFUSED',
    source: null,
    find: (operation, { form }) => ofCode('FIELD_UNKNOWN', operation, form),
  },
  VALUE_WRONG: {
    outcome: 'REFUSED',
    source: null,
    find: (operation, { form }) => ofCode('VALUE_WRONG', operation, form),
  },
  ROUND_LOCKED: {
    outcome: 'KEPT_ASIDE',
    source: pilotSource('R153'),
    find: (_operation, { round }) =>
      when(round.state === 'LOCKED', '该月巡查结果已报送并锁定，内容已另存，退回重新填报后自动并入'),
  },
} as const satisfies Readonly<Record<string, CheckRow>>;
