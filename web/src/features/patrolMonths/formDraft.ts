import { findFormProblems } from '../../../../functions/rules/patrols/findFormProblems.ts';
import { findSuccessionProblems } from '../../../../functions/rules/patrols/findSuccessionProblems.ts';
import {
  type FieldMove,
  type FormCondition,
  type FormField,
  type FormFieldType,
  type FormOption,
  findFormField,
  type PatrolForm,
} from '../../../../functions/rules/patrols/patrolForm.ts';
import type { Problem } from '../../shared/refusal.ts';

export type ConditionName = 'shownWhen' | 'requiredWhen' | 'photoWantedWhen';
export type Condition = FormCondition | 'ALWAYS';

/** The next form as it begins: the former one under another id. */
export function startForm(former: PatrolForm, id: string): PatrolForm {
  return { ...former, id, replaces: { formId: former.id, moves: [] } };
}

export function changeField(form: PatrolForm, at: number, part: object): PatrolForm {
  return { ...form, fields: form.fields.map((field, index) => (index === at ? { ...field, ...part } : field)) };
}

/** Sets a condition, or takes it away (null). */
export function setCondition(form: PatrolForm, at: number, name: ConditionName, set: Condition | null): PatrolForm {
  const { [name]: _, ...rest } = form.fields[at] as FormField;
  const field = (set === null ? rest : { ...rest, [name]: set }) as FormField;
  return { ...form, fields: form.fields.with(at, field) };
}

/** One place up (-1) or down (1). */
export function moveField(form: PatrolForm, at: number, by: 1 | -1): PatrolForm {
  const field = form.fields[at] as FormField;
  const fields = form.fields.toSpliced(at, 1).toSpliced(at + by, 0, field);
  return { ...form, fields };
}

/** Takes a question out; of one that the former form asked, the reason goes along. */
export function removeField(form: PatrolForm, former: PatrolForm, id: string, goneBecause: string): PatrolForm {
  const { formId = former.id, moves = [] } = form.replaces ?? {};
  const gone: readonly FieldMove[] = findFormField(former, id) ? [{ field: id, goneBecause }] : [];
  return {
    ...form,
    fields: form.fields.filter((field) => field.id !== id),
    replaces: { formId, moves: [...moves, ...gone] },
  };
}

const beginnings = {
  CHOICE: { options: [] },
  CHOICES: { options: [] },
  YES_NO: {},
  TEXT: { most: 500 },
  NUMBER: { least: 0, most: 100_000, decimals: 0, unit: '人' },
  DATE: {},
  PHOTOS: { most: 12 },
  POSITION: {},
  PRESENCE: { options: [] },
} as const satisfies Readonly<Record<FormFieldType, object>>;

/** Adds a question behind those of its heading, or at the end. `id` has never been another question's. */
export function addField(form: PatrolForm, type: FormFieldType, section: string, id: string): PatrolForm {
  const source = { instrument: '本县巡查表', clause: '县卫生健康局自定', confidence: 'D' } as const;
  const field = { id, title: '', section, source, type, ...beginnings[type] } as FormField;
  const last = form.fields.findLastIndex((other) => other.section === section);
  return { ...form, fields: form.fields.toSpliced(last < 0 ? form.fields.length : last + 1, 0, field) };
}

/** Another answer, under an id that none of the question's has. */
export function addOption(options: readonly FormOption[]): readonly FormOption[] {
  let number = options.length + 1;
  while (options.some(({ id }) => id === `OPTION_${number}`)) number += 1;
  return [...options, { id: `OPTION_${number}`, title: '' }];
}

/** What keeps the form from being saved, each in the words of its question. The server looks further back than `former`. */
export function listFormProblems(form: PatrolForm, former: PatrolForm): readonly Problem[] {
  const own = findFormProblems(form);
  const problems = own.length > 0 ? own : findSuccessionProblems(form, former, [former]);
  return problems.map(({ path, message }) => ({ path, message: toPlace(form, path) + message }));
}

function toPlace(form: PatrolForm, path: string): string {
  const [, at] = /^fields\[(\d+)\]/.exec(path) ?? [];
  if (at === undefined) return '';
  return `第 ${Number(at) + 1} 题“${form.fields[Number(at)]?.title ?? ''}”：`;
}
