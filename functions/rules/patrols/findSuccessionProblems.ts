import type { InputProblem } from '../kernel/refusals.ts';
import type { Report } from './findFieldProblems.ts';
import { type FormField, findFormField, type PatrolForm } from './patrolForm.ts';

/**
 * What keeps a form from taking the place of the one before, so that nothing is lost that a device writes with either of
 * them: it names another form as the one before; a question is gone without a word;
 * one is moved that there was not; two end in one; one has another type, lacks an answer or is narrower than it was; an
 * id that once was another question's is used again. Both forms are without problems of their own.
 * @param lineage the form before and all that it comes from; questions of withdrawn forms are nobody's
 * @source 本平台自定（D）：离线填写的内容不得丢失
 */
export function findSuccessionProblems(
  form: PatrolForm,
  former: PatrolForm,
  lineage: readonly PatrolForm[],
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const report: Report = (path, code, message) => problems.push({ path, code, message });
  if (form.replaces?.formId !== former.id) {
    report('replaces', 'NOT_THE_FORMER', `应写明取代上一版巡查表“${former.id}”及题目的变化`);
    return problems;
  }
  const { moves } = form.replaces;
  for (const [index, { field }] of moves.entries()) {
    const path = `replaces.moves[${index}]`;
    if (findFormField(former, field) === null) report(path, 'FIELD_UNKNOWN', `上一版没有题目“${field}”`);
    if (moves.findIndex((other) => other.field === field) !== index) report(path, 'MOVED_TWICE', '同一题目写了两次');
  }
  const kept = new Map<string, FormField>();
  for (const before of former.fields) {
    const move = moves.find(({ field }) => field === before.id);
    if (move !== undefined && 'goneBecause' in move) continue;
    const after = findFormField(form, move?.to ?? before.id);
    if (after === null) {
      report('replaces.moves', 'FIELD_GONE', `上一版的题目“${before.id}”已取消，请说明原因或者写明改为哪一题`);
      continue;
    }
    const other = kept.get(after.id);
    if (other !== undefined)
      report('replaces.moves', 'TWO_IN_ONE', `题目“${other.id}”和“${before.id}”不能并为一题“${after.id}”`);
    kept.set(after.id, before);
    const path = `fields[${form.fields.indexOf(after)}]`;
    checkFit(before, after, move?.options ?? {}, (name, code, message) => report(`${path}${name}`, code, message));
  }
  for (const [index, { id }] of form.fields.entries()) {
    if (!kept.has(id) && lineage.some((one) => findFormField(one, id) !== null))
      report(`fields[${index}].id`, 'ID_REUSED', `编号“${id}”曾用于另一题目，请另取编号`);
  }
  return problems;
}

/** Whether whatever the question took is taken by the one that it has become. */
function checkFit(
  before: FormField,
  after: FormField,
  renamed: Readonly<Record<string, string>>,
  report: Report,
): void {
  if (before.type !== after.type) {
    report('.type', 'TYPE_CHANGED', `题目“${before.id}”的题型不能改变，请另设一题`);
    return;
  }
  if ('options' in before && 'options' in after) {
    const given = before.options.map(({ id }) => (Object.hasOwn(renamed, id) ? renamed[id] : id));
    const lost = before.options.filter((_, at) => !after.options.some(({ id }) => id === given[at]));
    if (lost.length > 0)
      report('.options', 'ANSWER_GONE', `上一版的答案“${lost.map(({ title }) => title).join('、')}”没有着落`);
  }
  const isNarrower =
    ('most' in before && 'most' in after && after.most < before.most) ||
    (before.type === 'NUMBER' &&
      after.type === 'NUMBER' &&
      (after.least > before.least || after.decimals < before.decimals));
  if (isNarrower) report('.most', 'NARROWER', `题目“${before.id}”的范围不得小于上一版`);
}
