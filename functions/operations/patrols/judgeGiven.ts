import { findValueFault } from '../../rules/patrols/judgePatrolValue.ts';
import { findFormField, type PatrolForm } from '../../rules/patrols/patrolForm.ts';
import { type PatrolOperation, submissionField } from '../../rules/patrols/patrolRecord.ts';

export type RefusedOperation = Pick<PatrolOperation, 'sequence' | 'field'> & {
  readonly code: string;
  readonly reason: string;
};

/** TEMPORARY until slice merge's judgeOperation is here. */
export function judgeOne(form: PatrolForm, { sequence, field, value }: PatrolOperation): RefusedOperation | null {
  const fault = (code: string, reason: string) => ({ sequence, field, code, reason });
  if (!Number.isInteger(sequence) || sequence < 1) return fault('SEQUENCE_WRONG', '操作序号须为从 1 起的整数');
  if (field === submissionField) {
    return value === null || typeof value === 'boolean' ? null : fault('VALUE_WRONG', '提交须为是或者否');
  }
  const known = findFormField(form, field);
  if (known === null) return fault('FIELD_UNKNOWN', '巡查表中没有这个项目');
  const wrong = findValueFault(known, value);
  return wrong === null ? null : fault('VALUE_WRONG', wrong);
}
