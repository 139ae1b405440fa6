import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { InputProblem } from '../kernel/refusals.ts';
import { findFieldProblems, isFormText, isShape, type Report, type Shape } from './findFieldProblems.ts';
import { fieldIdPattern, formIdPattern, formLimits } from './patrolForm.ts';

/** Words of enforcement: a patrol informs, advises and refers; it neither inspects nor orders nor punishes. */
const enforcementWords = /行政检查|责令|罚款|处罚|查封|扣押|强制|立案/;

const conditionNames = ['shownWhen', 'requiredWhen', 'photoWantedWhen'] as const;

/**
 * Everything that is wrong with a county's own patrol form, given as data: unknown types and names, ids that are
 * reserved or used twice, limits, conditions on fields or answers that do not exist, circles of conditions, words of
 * enforcement, and keys that do not lead to the day of the visit and the reason of an excuse. Without problems the
 * definition is a `PatrolForm`.
 * @source 国办发〔2024〕54号（无执法证件人员不得实施行政检查）；限度为本平台自定（D）
 */
export function findFormProblems(definition: unknown): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  if (!isShape(definition)) return [{ path: '', code: 'NOT_A_FORM', message: '巡查表须为对象' }];
  if (utf8ToBytes(JSON.stringify(definition)).length > formLimits.bytes)
    return [{ path: '', code: 'TOO_LARGE', message: `巡查表不得超过${formLimits.bytes}字节` }];
  const { id, title, fields, keys, replaces } = definition;
  for (const name of Object.keys(definition)) {
    if (!['id', 'title', 'fields', 'keys', 'replaces'].includes(name)) report(name, 'NAME_UNKNOWN', '巡查表没有这一项');
  }
  if (typeof id !== 'string' || !formIdPattern.test(id)) report('id', 'ID_INVALID', '编号须为小写字母、数字和连字符');
  if (!isFormText(title, formLimits.title)) report('title', 'TEXT_INVALID', `须为1–${formLimits.title}字`);
  if (enforcementWords.test(JSON.stringify(definition)))
    report('', 'ENFORCEMENT_WORD', '巡查只采集信息、告知和移送，不得出现检查、责令、处罚等执法用语');
  if (!Array.isArray(fields) || fields.length === 0 || fields.length > formLimits.fields || !fields.every(isShape)) {
    report('fields', 'FIELDS_WRONG', `须有1–${formLimits.fields}个题目`);
    return problems;
  }
  const known = new Map(fields.map((field) => [field['id'], field]));
  for (const [index, field] of fields.entries()) {
    const at: Report = (path, code, message) => report(`fields[${index}].${path}`, code, message);
    findFieldProblems(field, at);
    if (fields.findIndex((other) => other['id'] === field['id']) !== index) at('id', 'ID_DUPLICATE', '编号重复');
    for (const name of conditionNames) {
      const condition = field[name];
      if (condition === undefined || (condition === 'ALWAYS' && name !== 'shownWhen')) continue;
      checkCondition(condition, known, 1, (path, code, message) => at(`${name}${path}`, code, message));
    }
    if (leadsToItself(field, known)) at('shownWhen', 'CIRCLE', '显示条件互相依赖，成为循环');
  }
  checkKeys(keys, known, report);
  if (replaces !== null) checkMoves(replaces, id, known, report);
  return problems;
}

type Known = ReadonlyMap<unknown, Shape>;

function checkCondition(condition: unknown, known: Known, depth: number, report: Report): void {
  if (depth > formLimits.conditionDepth) {
    report('', 'TOO_DEEP', `条件不得超过${formLimits.conditionDepth}层`);
    return;
  }
  const names = isShape(condition) ? Object.keys(condition).toSorted().join() : '';
  const shape = condition as Shape;
  for (const name of ['allOf', 'anyOf']) {
    const parts = names === name ? shape[name] : null;
    if (!Array.isArray(parts) || parts.length === 0) continue;
    parts.forEach((part, index) => {
      checkCondition(part, known, depth + 1, (path, code, message) =>
        report(`.${name}[${index}]${path}`, code, message),
      );
    });
    return;
  }
  const answers = names === 'field,oneOf' ? shape['oneOf'] : null;
  if (!Array.isArray(answers) || answers.length === 0) {
    report('', 'CONDITION_WRONG', '条件的写法不对');
    return;
  }
  const field = known.get(shape['field']);
  if (field === undefined) {
    report('.field', 'FIELD_UNKNOWN', '条件所指的题目不存在');
    return;
  }
  const possible = listAnswers(field);
  if (answers.some((answer) => !possible.includes(answer)))
    report('.oneOf', 'ANSWER_UNKNOWN', '条件所指的答案不存在，或者该题不是选择题');
}

function listAnswers({ type, options }: Shape): readonly unknown[] {
  if (type === 'YES_NO') return [true, false];
  if ((type !== 'CHOICE' && type !== 'CHOICES') || !Array.isArray(options)) return [];
  return options.map((option) => (isShape(option) ? option['id'] : undefined));
}

function leadsToItself(field: Shape, known: Known): boolean {
  const reached = new Set<unknown>();
  const open = listConditionFields(field['shownWhen'], 0);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === field['id']) return true;
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...listConditionFields(known.get(next)?.['shownWhen'], 0));
  }
  return false;
}

function listConditionFields(condition: unknown, depth: number): unknown[] {
  if (!isShape(condition) || depth > formLimits.conditionDepth) return [];
  const parts = [condition['allOf'], condition['anyOf']].flatMap((list) => (Array.isArray(list) ? list : []));
  const own = condition['field'] === undefined ? [] : [condition['field']];
  return [...own, ...parts.flatMap((part) => listConditionFields(part, depth + 1))];
}

function checkKeys(keys: unknown, known: Known, report: Report): void {
  const { visitedOn, excuseReason } = isShape(keys) ? keys : {};
  const day = known.get(visitedOn);
  if (day?.['type'] !== 'DATE' || day['shownWhen'] !== undefined || day['requiredWhen'] !== 'ALWAYS')
    report('keys.visitedOn', 'KEY_WRONG', '巡查日期须为始终显示的必填日期题');
  if (known.get(excuseReason)?.['type'] !== 'TEXT')
    report('keys.excuseReason', 'KEY_WRONG', '停产、关闭说明须为文字题');
}

function checkMoves(replaces: unknown, id: unknown, known: Known, report: Report): void {
  const { formId, moves } = isShape(replaces) ? replaces : {};
  if (typeof formId !== 'string' || !formIdPattern.test(formId) || formId === id)
    report('replaces.formId', 'ID_INVALID', '须为被取代的巡查表的编号');
  if (!Array.isArray(moves)) {
    report('replaces.moves', 'MOVES_WRONG', '须列出题目的变化（可以为空）');
    return;
  }
  for (const [index, move] of moves.entries()) {
    const { field, to, options, goneBecause } = isShape(move) ? move : {};
    const path = `replaces.moves[${index}]`;
    if (typeof field !== 'string' || !fieldIdPattern.test(field)) {
      report(path, 'MOVES_WRONG', '须写明原题目的编号');
      continue;
    }
    if (to === undefined) {
      if (!isFormText(goneBecause, formLimits.help)) report(path, 'MOVES_WRONG', '取消题目的，请说明原因');
      continue;
    }
    const target = known.get(to);
    if (target === undefined) {
      report(`${path}.to`, 'FIELD_UNKNOWN', '变化所指的题目不存在');
      continue;
    }
    const possible = listAnswers(target);
    if (options !== undefined && !(isShape(options) && Object.values(options).every((name) => possible.includes(name))))
      report(`${path}.options`, 'ANSWER_UNKNOWN', '变化所指的答案不存在');
  }
}
