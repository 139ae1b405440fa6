import { accepted, type Result, refused } from '../kernel/result.ts';
import { type FieldMove, findFormField, type PatrolForm } from './patrolForm.ts';
import { type PatrolOperation, type PatrolValue, submissionField } from './patrolRecord.ts';

/** Why an operation cannot be brought to the form that is in use. */
export type MapFault =
  | { readonly code: 'FORM_UNKNOWN' }
  | { readonly code: 'FIELD_GONE'; readonly field: string; readonly because: string };

const mostForms = 50;

/**
 * The operation as it would have been written with the form in use: its field and answers renamed by each form's table
 * of moves, one form after another, its device, sequence and `seen` unchanged. A field without a move stayed as it was,
 * if it is still there. Refused with FORM_UNKNOWN where the forms do not lead from the writer's to this one (a newer one,
 * another county's), FIELD_GONE where the question is no longer asked.
 * @param writtenWith id of the form on the writer's device
 * @param forms all forms that are known, in any order; the one in use among them or not
 */
export function mapOperation(
  operation: PatrolOperation,
  writtenWith: string,
  inUse: PatrolForm,
  forms: readonly PatrolForm[],
): Result<PatrolOperation, MapFault> {
  const steps = findSteps(writtenWith, inUse, forms);
  if (steps === null) return refused({ code: 'FORM_UNKNOWN' });
  if (operation.field === submissionField) return accepted(operation);
  let mapped = operation;
  for (const form of steps) {
    const { field, value } = mapped;
    const move = form.replaces?.moves.find((row) => row.field === field);
    if (move === undefined) {
      // A question that nobody moved and that is not asked any more has no place.
      if (findFormField(form, field) === null)
        return refused({ code: 'FIELD_GONE', field, because: `“${form.title}”没有这一题` });
      continue;
    }
    if ('goneBecause' in move) return refused({ code: 'FIELD_GONE', field, because: move.goneBecause });
    mapped = { ...mapped, field: move.to, value: mapAnswer(value, move) };
  }
  return accepted(mapped);
}

/** The forms after the writer's, up to the one in use; null where they do not lead there. */
function findSteps(writtenWith: string, inUse: PatrolForm, forms: readonly PatrolForm[]): readonly PatrolForm[] | null {
  const steps: PatrolForm[] = [];
  let form: PatrolForm | undefined = inUse;
  while (form !== undefined && form.id !== writtenWith && steps.length < mostForms) {
    steps.unshift(form);
    const former: string | undefined = form.replaces?.formId;
    if (former === writtenWith) return steps;
    form = forms.find(({ id }) => id === former);
  }
  return form?.id === writtenWith ? steps : null;
}

function mapAnswer(value: PatrolValue, { options }: Extract<FieldMove, { to: string }>): PatrolValue {
  if (options === undefined) return value;
  const rename = (answer: PatrolValue): PatrolValue =>
    typeof answer === 'string' && Object.hasOwn(options, answer) ? (options[answer] ?? answer) : answer;
  return Array.isArray(value) ? [...new Set(value.map(rename))] : rename(value);
}
