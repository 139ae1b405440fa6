import { type FormFieldType, fieldIdPattern, formLimits, optionIdPattern } from './patrolForm.ts';
import { submissionField } from './patrolRecord.ts';

export type Shape = Readonly<Record<string, unknown>>;
export type Report = (path: string, code: string, message: string) => void;

/** What a type of field says of itself besides what all say, and what must hold of it. */
const typeRows: Readonly<
  Record<FormFieldType, { readonly names: readonly string[]; readonly check: (field: Shape, report: Report) => void }>
> = {
  CHOICE: { names: ['options'], check: (field, report) => checkOptions(field, true, report) },
  CHOICES: { names: ['options'], check: (field, report) => checkOptions(field, true, report) },
  PRESENCE: { names: ['options'], check: (field, report) => checkOptions(field, false, report) },
  YES_NO: {
    names: ['yesMeans', 'noMeans'],
    check: ({ yesMeans, noMeans }, report) => {
      if (!isMeaning(yesMeans)) report('yesMeans', 'MEANING_UNKNOWN', '未知的含义');
      if (!isMeaning(noMeans)) report('noMeans', 'MEANING_UNKNOWN', '未知的含义');
    },
  },
  TEXT: { names: ['most'], check: ({ most }, report) => checkWhole(most, 1, formLimits.text, 'most', report) },
  PHOTOS: { names: ['most'], check: ({ most }, report) => checkWhole(most, 1, formLimits.photos, 'most', report) },
  NUMBER: {
    names: ['least', 'most', 'decimals', 'unit'],
    check: ({ least, most, decimals, unit }, report) => {
      const isRange = Number.isFinite(least) && Number.isFinite(most) && Number(least) <= Number(most);
      if (!isRange) report('most', 'RANGE_WRONG', '最小值不得大于最大值');
      checkWhole(decimals, 0, 6, 'decimals', report);
      if (!isFormText(unit, 10)) report('unit', 'TEXT_INVALID', '请写明单位');
    },
  },
  DATE: { names: [], check: () => {} },
  POSITION: { names: [], check: () => {} },
};

const commonNames = [
  'id',
  'title',
  'section',
  'help',
  'shownWhen',
  'requiredWhen',
  'photoWantedWhen',
  'source',
  'type',
];

/**
 * What is wrong with one field of a form, its conditions apart: id (a lower-case letter first, at most 40, not the
 * reserved one), type, texts, source, options, bounds, names it must not have.
 */
export function findFieldProblems(field: Shape, report: Report): void {
  const { id, title, section, help, source, type } = field;
  if (typeof id !== 'string' || !fieldIdPattern.test(id))
    report('id', 'ID_INVALID', '编号须以小写字母开头，只含字母和数字，至多40位');
  if (id === submissionField) report('id', 'ID_RESERVED', `编号“${submissionField}”由平台使用`);
  for (const [name, text] of Object.entries({ title, section })) {
    if (!isFormText(text, formLimits.title)) report(name, 'TEXT_INVALID', `须为1–${formLimits.title}字`);
  }
  if (help !== undefined && !isFormText(help, formLimits.help))
    report('help', 'TEXT_INVALID', `须为1–${formLimits.help}字`);
  if (!isSource(source)) report('source', 'SOURCE_MISSING', '请写明依据（文件、条款、把握）');
  if (!isType(type)) {
    report('type', 'TYPE_UNKNOWN', '未知的题型');
    return;
  }
  const { names, check } = typeRows[type];
  for (const name of Object.keys(field)) {
    if (!commonNames.includes(name) && !names.includes(name)) report(name, 'NAME_UNKNOWN', '这一题型没有这一项');
  }
  check(field, report);
}

/** Whether it is an object with names, not an array and not null. */
export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is text of 1 to `most` UTF-16 units that says something, without control characters. */
export function isFormText(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= most && !/\p{Cc}/u.test(value);
}

const isType = (value: unknown): value is FormFieldType => typeof value === 'string' && Object.hasOwn(typeRows, value);

const isMeaning = (value: unknown): boolean =>
  value === undefined || value === 'PROBLEM' || value === 'EXCUSED' || value === 'SUSPECTED_VIOLATION';

const isSource = (value: unknown): boolean =>
  isShape(value) &&
  isFormText(value['instrument'], 200) &&
  isFormText(value['clause'], 200) &&
  ['H', 'M', 'D'].includes(String(value['confidence']));

function checkWhole(value: unknown, least: number, most: number, name: string, report: Report): void {
  if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
    report(name, 'NUMBER_WRONG', `须为${least}–${most}的整数`);
}

function checkOptions({ options }: Shape, mayMean: boolean, report: Report): void {
  if (!Array.isArray(options) || options.length === 0 || options.length > formLimits.options) {
    report('options', 'OPTIONS_WRONG', `须有1–${formLimits.options}个选项`);
    return;
  }
  const ids = new Set<unknown>();
  for (const [index, option] of options.entries()) {
    const path = `options[${index}]`;
    if (!isShape(option)) {
      report(path, 'OPTIONS_WRONG', '选项须有编号和名称');
      continue;
    }
    const { id, title, means } = option;
    if (typeof id !== 'string' || !optionIdPattern.test(id) || ids.has(id))
      report(`${path}.id`, 'ID_INVALID', '选项编号须以大写字母开头，只含大写字母、数字和下划线，不得重复');
    ids.add(id);
    if (!isFormText(title, formLimits.title)) report(`${path}.title`, 'TEXT_INVALID', `须为1–${formLimits.title}字`);
    if (!isMeaning(means) || (!mayMean && means !== undefined))
      report(`${path}.means`, 'MEANING_UNKNOWN', '未知的含义');
    if (Object.keys(option).some((name) => !['id', 'title', 'means'].includes(name)))
      report(path, 'NAME_UNKNOWN', '选项没有这一项');
  }
}
