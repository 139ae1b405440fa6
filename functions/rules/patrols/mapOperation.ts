import { accepted, type Result, refused } from '../kernel/result.ts';
import { type FieldMove, findFormField, type PatrolForm } from './patrolForm.ts';
import { type PatrolOperation, type PatrolValue, submissionField } from './patrolRecord.ts';

/** Why an operation cannot be brought to the form that is in use. */
export type MapFault =
  | { readonly code: 'FORM_UNKNOWN' }
  | { readonly code: 'FIELD_GONE'; readonly field: string; readonly because: string };

/**
 * The operation as it would have been written with the form in use: its field and answers renamed by the forms' tables of
 * moves, its device, sequence and `seen` unchanged. From the writer's form the way goes back to the form that both come
 * from, and from there on to the one in use: so what was written with an older form, with a newer one for a month that
 * has the older, or with one that was withdrawn, finds its place. A field without a move stayed as it was, if it is there.
 * Refused with FORM_UNKNOWN where there is no such way (an unknown form, another county's), FIELD_GONE where a form on the
 * way does not ask the question.
 * @param writtenWith id of the form on the writer's device
 * @param forms all forms that are known, in any order; the one in use among them or not
 */
export function mapOperation(
  operation: PatrolOperation,
  writtenWith: string,
  inUse: PatrolForm,
  forms: readonly PatrolForm[],
): Result<PatrolOperation, MapFault> {
  const way = findWay(writtenWith, inUse, forms);
  if (way === null) return refused({ code: 'FORM_UNKNOWN' });
  if (operation.field === submissionField) return accepted(operation);
  let mapped = operation;
  for (const step of way) {
    const { field, value } = mapped;
    const move = step.moves.find((row) => row.field === field);
    if (move !== undefined && 'goneBecause' in move)
      return refused({ code: 'FIELD_GONE', field, because: move.goneBecause });
    // A question that nobody moved and that is not asked there has no place.
    if (move === undefined && (findFormField(step.into, field) === null || step.isTaken(field)))
      return refused({ code: 'FIELD_GONE', field, because: `“${step.into.title}”没有这一题` });
    if (move !== undefined) mapped = { ...mapped, field: move.to, value: mapAnswer(value, move) };
  }
  return accepted(mapped);
}

/** From one form into the next one or the one before. */
type Step = {
  readonly into: PatrolForm;
  readonly moves: readonly FieldMove[];
  /** Whether the field of this id, in the form it goes into, is another question. */
  readonly isTaken: (field: string) => boolean;
};

function findWay(writtenWith: string, inUse: PatrolForm, forms: readonly PatrolForm[]): readonly Step[] | null {
  const all = [inUse, ...forms];
  const [from, to] = [listLineage(writtenWith, all), listLineage(inUse.id, all)];
  const common = from.find((id) => to.includes(id));
  if (common === undefined) return null;
  const named = (ids: readonly string[]) => ids.map((id) => all.find((form) => form.id === id));
  const back = named(from.slice(0, from.indexOf(common))).map((form) => form && toStepBack(form, all));
  const on = named(to.slice(0, to.indexOf(common)).reverse()).map((form) => form && toStepOn(form));
  const way = [...back, ...on];
  return way.every((step) => step !== undefined) ? way : null;
}

/** Ids of a form and of those that it comes from, the nearest first. */
function listLineage(id: string, forms: readonly PatrolForm[]): readonly string[] {
  const lineage: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !lineage.includes(next); ) {
    lineage.push(next);
    next = forms.find((form) => form.id === lineage.at(-1))?.replaces?.formId;
  }
  return lineage;
}

function toStepOn(form: PatrolForm): Step {
  return { into: form, moves: form.replaces?.moves ?? [], isTaken: () => false };
}

function toStepBack({ replaces }: PatrolForm, forms: readonly PatrolForm[]): Step | undefined {
  const into = forms.find(({ id }) => id === replaces?.formId);
  const moves = (replaces?.moves ?? []).flatMap((move) => ('to' in move ? [toReverse(move)] : []));
  const moved = new Set(replaces?.moves.map(({ field }) => field));
  return into && { into, moves, isTaken: (field) => moved.has(field) };
}

function toReverse({ field, to, options }: Extract<FieldMove, { to: string }>): FieldMove {
  if (options === undefined) return { field: to, to: field };
  return {
    field: to,
    to: field,
    options: Object.fromEntries(Object.entries(options).map(([one, other]) => [other, one])),
  };
}

function mapAnswer(value: PatrolValue, { options }: Extract<FieldMove, { to: string }>): PatrolValue {
  if (options === undefined) return value;
  const rename = (answer: PatrolValue): PatrolValue =>
    typeof answer === 'string' && Object.hasOwn(options, answer) ? (options[answer] ?? answer) : answer;
  if (Array.isArray(value)) return [...new Set(value.map(rename))];
  // Who was present: the roles are the answers.
  const roles = findRoles(value);
  return roles === null ? rename(value) : { ...(value as object), roles: [...new Set(roles.map(rename))] };
}

function findRoles(value: PatrolValue): readonly PatrolValue[] | null {
  if (typeof value !== 'object' || value === null || !('roles' in value)) return null;
  const { roles } = value;
  return Array.isArray(roles) ? roles : null;
}
