import {
  type AnswerMeaning,
  type FormCondition,
  type FormFieldType,
  findFormField,
  type PatrolForm,
} from '../../../../functions/rules/patrols/patrolForm.ts';

export const typeWords: Readonly<Record<FormFieldType, string>> = {
  CHOICE: '单选',
  CHOICES: '多选',
  YES_NO: '是或否',
  TEXT: '文字',
  NUMBER: '数字',
  DATE: '日期',
  PHOTOS: '照片',
  POSITION: '现场位置',
  PRESENCE: '在场人员与签字',
};

export const meaningWords: Readonly<Record<AnswerMeaning, string>> = {
  PROBLEM: '算一个问题',
  EXCUSED: '当月无需巡查',
  SUSPECTED_VIOLATION: '涉嫌违法，立即移送',
};

/** When a question is asked, as a clause: `“是否在产”为“正常生产”或“部分停产”时`. */
export function toConditionWords(form: PatrolForm, condition: FormCondition): string {
  return `${toClause(form, condition)}时`;
}

function toClause(form: PatrolForm, condition: FormCondition): string {
  if ('allOf' in condition) return condition.allOf.map((part) => toClause(form, part)).join('，并且');
  if ('anyOf' in condition) return condition.anyOf.map((part) => toClause(form, part)).join('，或者');
  const field = findFormField(form, condition.field);
  const answers = condition.oneOf.map((answer) => {
    if (typeof answer === 'boolean') return answer ? '“是”' : '“否”';
    const option = field && 'options' in field ? field.options.find(({ id }) => id === answer) : null;
    return `“${option?.title ?? answer}”`;
  });
  return `“${field?.title ?? condition.field}”为${answers.join('或')}`;
}
