import type { LegalSource } from '../kernel/legalSource.ts';
import { startOf } from '../kernel/plainDate.ts';
import { type MapFault, mapOperation } from './mapOperation.ts';
import { hasSeen } from './mergeRecord.ts';
import { type CheckRow, knownChecks, type OperationContext, ownChecks, placeChecks } from './operationChecks.ts';
import { firstDayOf } from './patrolMonth.ts';
import { findClockSkew } from './patrolProtocol.ts';
import type { PatrolOperation } from './patrolRecord.ts';

/** Why an operation is not merged. FORM_UNKNOWN and FIELD_GONE keep it aside: a form that knows it may come. */
export type OperationFault =
  | keyof typeof ownChecks
  | keyof typeof knownChecks
  | keyof typeof placeChecks
  | MapFault['code'];

export type OperationVerdict =
  | {
      readonly outcome: 'MERGED';
      /** In terms of the form in use. */
      readonly operation: PatrolOperation;
      /** Merged before: a repeat, which changes nothing whatever has become of the round since. */
      readonly isKnown: boolean;
      readonly clockSkewSeconds: number | null;
    }
  | {
      readonly outcome: 'REFUSED' | 'KEPT_ASIDE';
      readonly code: OperationFault;
      readonly reason: string;
      readonly source: LegalSource | null;
    };

/**
 * What becomes of an operation that a device sent: merged, kept aside until its obstacle is gone, or refused. The clock
 * of a device is never a reason. The rows of three tables are asked in order, after the first of which an older form's
 * operation is mapped to the form in use.
 * @source 泸政办函〔2023〕18号 R150–R153；其余为本平台自定（D）
 */
export function judgeOperation(sent: PatrolOperation, context: OperationContext): OperationVerdict {
  const own = findFault(ownChecks, sent, context);
  if (own !== null) return own;
  const mapped = mapOperation(sent, context.writtenWith, context.form, context.forms);
  if (!mapped.ok) {
    const { code } = mapped.refusal;
    const because = code === 'FORM_UNKNOWN' ? '巡查表版本与平台的不一致' : mapped.refusal.because;
    const kept = code === 'FORM_UNKNOWN' ? '内容已另存，平台启用该版本后自动并入' : '内容已另存，供查阅';
    return { outcome: 'KEPT_ASIDE', code, reason: `${because}，${kept}`, source: null };
  }
  const operation = mapped.value;
  const { at, record } = operation;
  const clockSkewSeconds = findClockSkew(at, context.receivedAt, startOf(firstDayOf(record.month)));
  const reused = findFault(knownChecks, operation, context);
  if (reused !== null) return reused;
  if (hasSeen(context.record, operation)) return { outcome: 'MERGED', operation, isKnown: true, clockSkewSeconds };
  return (
    findFault(placeChecks, operation, context) ?? { outcome: 'MERGED', operation, isKnown: false, clockSkewSeconds }
  );
}

function findFault<C extends OperationFault>(
  checks: Readonly<Record<C, CheckRow>>,
  operation: PatrolOperation,
  context: OperationContext,
): OperationVerdict | null {
  for (const code of Object.keys(checks) as C[]) {
    const { outcome, source, find } = checks[code];
    const reason = find(operation, context);
    if (reason !== null) return { outcome, code, reason, source };
  }
  return null;
}
