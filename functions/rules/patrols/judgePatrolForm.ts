import { findPlainDateIn, type PlainDate } from '../kernel/plainDate.ts';
import { findValueFault } from './findValueFault.ts';
import { listConflicts, toCurrentValues } from './mergeRecord.ts';
import {
  type AnswerMeaning,
  type FormCondition,
  type FormField,
  findFormField,
  type PatrolForm,
} from './patrolForm.ts';
import { type PatrolMonth, toPatrolMonth } from './patrolMonth.ts';
import { type MergedRecord, type PatrolValue, submissionField } from './patrolRecord.ts';

type Values = Readonly<Record<string, PatrolValue>>;

/** What keeps a form from being complete. */
export type FormProblem = {
  readonly field: string;
  readonly code: 'MISSING' | 'CONFLICT' | 'VALUE_WRONG' | 'VISIT_OUTSIDE_MONTH' | 'VISIT_IN_FUTURE';
  readonly message: string;
};

/** An answer that means something: which field, what the answer is called. */
export type MeaningfulAnswer = { readonly field: string; readonly title: string; readonly answer: string };

/** What a filled-in form says. */
export type PatrolVerdict = {
  /** Fields to be shown, in the form's order. */
  readonly visible: readonly string[];
  readonly problems: readonly FormProblem[];
  /** Without problems: it may be submitted, and counts as submitted once its submission field says so. */
  readonly isComplete: boolean;
  readonly visitedOn: PlainDate | null;
  /** Why the employer is excused this month: closed or suspended, with the clerk's reason; null where it is not. */
  readonly excuse: { readonly answer: string; readonly reason: string } | null;
  /** What is wrong at the employer: counted, advised on, not ordered. */
  readonly problemsFound: readonly MeaningfulAnswer[];
  /** What is to be referred at once. */
  readonly suspectedViolations: readonly MeaningfulAnswer[];
  /** Fields that ask for a photo while there is none at all; they keep nothing from being complete. */
  readonly photosWanted: readonly string[];
};

type Occasion = { readonly month: PatrolMonth; readonly today: PlainDate };

/** As `judgePatrolForm`, for a record: fields in conflict that are shown are problems, until somebody settles them. */
export function judgePatrolRecord(
  form: PatrolForm,
  record: MergedRecord,
  occasion: Occasion,
): PatrolVerdict & { readonly isSubmitted: boolean } {
  const conflicts = listConflicts(record).map(({ field }) => field);
  const values = toCurrentValues(record);
  const verdict = judgePatrolForm(form, values, occasion);
  const asked = conflicts.filter((field) => field === submissionField || verdict.visible.includes(field));
  const problems: readonly FormProblem[] = [
    ...verdict.problems.filter(({ field }) => !asked.includes(field)),
    ...asked.map((field): FormProblem => {
      const title = findFormField(form, field)?.title ?? '提交';
      return { field, code: 'CONFLICT', message: `“${title}”有不同的填写，请选定` };
    }),
  ];
  const isComplete = problems.length === 0;
  return { ...verdict, problems, isComplete, isSubmitted: isComplete && values[submissionField] === true };
}

/**
 * What the values say under this form: which fields are shown, what is missing or wrong, whether it is complete, why
 * the employer is excused, what was found. A field that is not shown is as if it were empty, whatever it holds. The day
 * of the visit lies in the month and not after today; today itself is right.
 * @source 泸政办函〔2023〕18号 R151–R154
 */
export function judgePatrolForm(form: PatrolForm, values: Values, { month, today }: Occasion): PatrolVerdict {
  const shown = listShown(form, values);
  const held = Object.fromEntries(shown.map(({ id }) => [id, heldBy(values, id)]));
  const holds = (condition: 'ALWAYS' | FormCondition | undefined): boolean =>
    condition === 'ALWAYS' || (condition !== undefined && isMet(condition, (id) => heldBy(held, id)));
  const problems = shown.flatMap((field): FormProblem[] => {
    const value = heldBy(held, field.id);
    if (value === null && !holds(field.requiredWhen)) return [];
    if (value === null) return [{ field: field.id, code: 'MISSING', message: `请填写“${field.title}”` }];
    const fault = findValueFault(field, value);
    return fault === null ? [] : [{ field: field.id, code: 'VALUE_WRONG', message: fault }];
  });
  const visitedOn = findDay(heldBy(held, form.keys.visitedOn));
  if (visitedOn !== null) {
    const field = form.keys.visitedOn;
    if (toPatrolMonth(visitedOn) !== month)
      problems.push({ field, code: 'VISIT_OUTSIDE_MONTH', message: `巡查日期不在${month}之内` });
    else if (visitedOn > today)
      problems.push({ field, code: 'VISIT_IN_FUTURE', message: `巡查日期晚于今天（${today}）` });
  }
  const meant = shown.flatMap((field) => listMeanings(field, heldBy(held, field.id)));
  const ofMeaning = (meaning: AnswerMeaning): readonly MeaningfulAnswer[] =>
    meant.flatMap(({ means, ...answer }) => (means === meaning ? [answer] : []));
  const [excused] = ofMeaning('EXCUSED');
  const reason = heldBy(held, form.keys.excuseReason);
  const hasPhotos = shown.some(({ id, type }) => type === 'PHOTOS' && heldBy(held, id) !== null);
  return {
    visible: shown.map(({ id }) => id),
    problems,
    isComplete: problems.length === 0,
    visitedOn,
    excuse: excused !== undefined && typeof reason === 'string' ? { answer: excused.answer, reason } : null,
    problemsFound: ofMeaning('PROBLEM'),
    suspectedViolations: ofMeaning('SUSPECTED_VIOLATION'),
    photosWanted: hasPhotos ? [] : shown.filter((field) => holds(field.photoWantedWhen)).map(({ id }) => id),
  };
}

function listShown(form: PatrolForm, values: Values): readonly FormField[] {
  const decided = new Map<string, boolean>();
  const isShown = (field: FormField): boolean => {
    const known = decided.get(field.id);
    if (known !== undefined) return known;
    // A circle of conditions, which no checked form has, hides its fields instead of never ending.
    decided.set(field.id, false);
    const { shownWhen } = field;
    const shown = shownWhen === undefined || isMet(shownWhen, valueIfShown);
    decided.set(field.id, shown);
    return shown;
  };
  const valueIfShown = (id: string): PatrolValue => {
    const field = findFormField(form, id);
    return field !== null && isShown(field) ? heldBy(values, id) : null;
  };
  return form.fields.filter(isShown);
}

function isMet(condition: FormCondition, find: (field: string) => PatrolValue): boolean {
  if ('allOf' in condition) return condition.allOf.every((part) => isMet(part, find));
  if ('anyOf' in condition) return condition.anyOf.some((part) => isMet(part, find));
  const value = find(condition.field);
  const answers: readonly unknown[] = Array.isArray(value) ? value : [value];
  return condition.oneOf.some((wanted) => answers.includes(wanted));
}

function listMeanings(field: FormField, value: PatrolValue): readonly (MeaningfulAnswer & { means: AnswerMeaning })[] {
  const { id, title } = field;
  if (field.type === 'YES_NO') {
    const means = value === true ? field.yesMeans : value === false ? field.noMeans : undefined;
    return means === undefined ? [] : [{ field: id, title, answer: value === true ? '是' : '否', means }];
  }
  if (field.type !== 'CHOICE' && field.type !== 'CHOICES') return [];
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
  return field.options.flatMap((option) =>
    option.means !== undefined && chosen.includes(option.id)
      ? [{ field: id, title, answer: option.title, means: option.means }]
      : [],
  );
}

const heldBy = (values: Values, id: string): PatrolValue => (Object.hasOwn(values, id) ? (values[id] ?? null) : null);

const findDay = (value: PatrolValue): PlainDate | null => (typeof value === 'string' ? findPlainDateIn(value) : null);
