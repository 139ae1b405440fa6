import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { CountLateness, CountSignature } from './countReturn.ts';

/** Bounds of what a body writes, so that a return stays one record of the store. */
export const countLimits = { differences: 100, name: 100, note: 200, remarks: 1000, reason: 500 } as const;

type Signing = Pick<CountSignature, 'lateBecause' | 'remarks' | 'differences'>;

/** Names every fault of what a body signs: texts too long or empty, too many differences, late without a reason. */
export function judgeCountSigning(
  { lateBecause, remarks, differences }: Signing,
  { daysLate }: CountLateness,
): readonly InputProblem[] {
  const reason = lateBecause ?? '';
  return [
    ...(daysLate > 0 && reason.trim() === ''
      ? [problem('lateBecause', 'LATE_WITHOUT_REASON', `已逾期 ${daysLate} 天，请填写逾期的原因。`)]
      : []),
    ...(reason === '' ? [] : findTextProblems('lateBecause', reason, countLimits.reason)),
    ...(remarks === null ? [] : findTextProblems('remarks', remarks, countLimits.remarks)),
    ...(differences.length > countLimits.differences
      ? [problem('differences', 'TOO_MANY', `差异不超过 ${countLimits.differences} 条，其余请先更正台账。`)]
      : []),
    ...differences.flatMap(({ name, note, creditCode }, at) => [
      ...findTextProblems(`differences[${at}].name`, name, countLimits.name),
      ...findTextProblems(`differences[${at}].note`, note, countLimits.note),
      ...(creditCode === null || /^[0-9A-Z]{18}$/.test(creditCode)
        ? []
        : [problem(`differences[${at}].creditCode`, 'CODE_INVALID', '统一社会信用代码应为 18 位。')]),
    ]),
  ];
}
