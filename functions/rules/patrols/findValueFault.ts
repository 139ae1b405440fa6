import { findPlainDateIn } from '../kernel/plainDate.ts';
import {
  type FormField,
  type FormFieldType,
  findFormField,
  type PatrolForm,
  photoDigestPattern,
} from './patrolForm.ts';
import { type PatrolValue, submissionField } from './patrolRecord.ts';

type Of<T extends FormFieldType> = Extract<FormField, { type: T }>;

/** What is wrong with a value, as a Chinese sentence without a full stop; null where it is right. */
type Check<T extends FormFieldType> = (field: Of<T>, value: Exclude<PatrolValue, null>) => string | null;

const checks: { readonly [T in FormFieldType]: Check<T> } = {
  CHOICE: ({ options }, value) => (options.some(({ id }) => id === value) ? null : '须为所列选项之一'),
  CHOICES: ({ options }, value) =>
    isSetOf(
      value,
      ({ length }) => length >= 1,
      (id) => options.some((option) => option.id === id),
    )
      ? null
      : '须为所列选项，至少一项，不得重复',
  YES_NO: (_field, value) => (typeof value === 'boolean' ? null : '须为是或者否'),
  TEXT: ({ most }, value) => (isText(value, most) ? null : `须为1–${most}字的文字`),
  NUMBER: ({ least, most, decimals, unit }, value) =>
    isNumber(value, least, most) && isStepOf(value, decimals)
      ? null
      : `须为${least}–${most}${unit}${decimals === 0 ? '的整数' : `，小数不超过${decimals}位`}`,
  DATE: (_field, value) =>
    typeof value === 'string' && findPlainDateIn(value) !== null ? null : '须为存在的日期（年-月-日）',
  PHOTOS: ({ most }, value) =>
    isSetOf(
      value,
      ({ length }) => length >= 1 && length <= most,
      (digest) => photoDigestPattern.test(digest),
    )
      ? null
      : `须为1–${most}张照片的SHA-256，不得重复`,
  POSITION: (_field, value) =>
    hasExactly(value, ['accuracyM', 'latitude', 'longitude']) &&
    isNumber(value['latitude'], -90, 90) &&
    isNumber(value['longitude'], -180, 180) &&
    isNumber(value['accuracyM'], 0, 100_000)
      ? null
      : '须为纬度、经度和误差（米）',
  PRESENCE: ({ options }, value) =>
    hasExactly(value, ['roles', 'signed']) &&
    typeof value['signed'] === 'boolean' &&
    isSetOf(
      value['roles'],
      () => true,
      (id) => options.some((option) => option.id === id),
    ) &&
    // Nobody there: nobody signs.
    !(value['signed'] && (value['roles'] as readonly string[]).length === 0)
      ? null
      : '须为在场人员身份（可以无人）和是否签字；无人在场的不能签字',
};

/**
 * What is wrong with a value for this field, or null. Null as a value empties a field and is always right. Numbers equal
 * to a bound and texts of exactly the most characters are right.
 */
export function findValueFault(field: FormField, value: PatrolValue): string | null {
  if (value === null) return null;
  const check = checks[field.type] as (field: FormField, value: PatrolValue) => string | null;
  const fault = check(field, value);
  return fault === null ? null : `“${field.title}”${fault}`;
}

/** Why a value cannot be written into a field. */
export type FieldFault = { readonly code: 'FIELD_UNKNOWN' | 'VALUE_WRONG'; readonly message: string };

/**
 * What is wrong with writing a value into a field of the form: FIELD_UNKNOWN, VALUE_WRONG, or null. The submission is a
 * field of every form: true, or null to take it back.
 */
export function findFieldFault(form: PatrolForm, id: string, value: PatrolValue): FieldFault | null {
  if (id === submissionField) {
    const isRight = value === true || value === null;
    return isRight ? null : { code: 'VALUE_WRONG', message: '提交只能为“已提交”或者撤回' };
  }
  const field = findFormField(form, id);
  if (field === null) return { code: 'FIELD_UNKNOWN', message: `巡查表没有“${id.slice(0, 40)}”这一题` };
  const message = findValueFault(field, value);
  return message === null ? null : { code: 'VALUE_WRONG', message };
}

function isText(value: unknown, most: number): boolean {
  return (
    typeof value === 'string' &&
    value.trim() !== '' &&
    value.length <= most &&
    value.isWellFormed() &&
    !/[^\P{Cc}\n]/u.test(value)
  );
}

function isNumber(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;
}

const isStepOf = (value: number, decimals: number): boolean => Number(value.toFixed(decimals)) === value;

function isSetOf(
  value: unknown,
  hasRightLength: (items: readonly string[]) => boolean,
  isItem: (item: string) => boolean,
): boolean {
  return (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && isItem(item)) &&
    hasRightLength(value) &&
    new Set(value).size === value.length
  );
}

function hasExactly(value: unknown, names: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).toSorted().join() === names.join();
}
