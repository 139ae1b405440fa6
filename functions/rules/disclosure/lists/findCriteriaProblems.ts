import type { PlainDate } from '../../kernel/plainDate.ts';
import type { InputProblem } from '../../kernel/refusals.ts';
import type { Criterion } from './criteria.ts';
import type { CriteriaDecision } from './criteriaVersion.ts';
import { criterionFacts } from './criterionFacts.ts';

/** Most criteria of a version and of all versions, longest texts, largest amounts; bounds against slips of the hand (D). */
export const criteriaLimits = { rows: 20, rowsOfAll: 250, text: 100, atLeast: 3650, months: 36 } as const;

const isText = (text: string): boolean => text.trim() !== '' && text.length <= criteriaLimits.text;
const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/**
 * Names every fault of a county's criteria, with its place below `criteria`: 1–20 rows of different ids, texts of 1–100
 * characters, amounts of 1–3650, terms of 1–36 months, repair not after the term; a period only for facts that take one.
 * @source 信用修复管理办法（试行）：最长公示期三年
 */
export function findCriteriaProblems(given: CriteriaDecision, today: PlainDate): readonly InputProblem[] {
  const { effectiveOn, decision, criteria } = given;
  const { rows, text } = criteriaLimits;
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (effectiveOn < today)
    add('effectiveOn', 'IN_THE_PAST', '施行日期不得早于今日：已经过去的日子不能改按另一套标准。');
  if (!isText(decision)) add('decision', 'TEXT_INVALID', `请填写决定文号，1–${text} 字`);
  if (!isWithin(criteria.length, 1, rows)) add('criteria', 'COUNT_INVALID', `标准须为 1–${rows} 条`);
  for (const [index, criterion] of criteria.entries()) {
    const isRepeated = criteria.findIndex(({ id }) => id === criterion.id) < index;
    if (isRepeated) add(`criteria[${index}].id`, 'ID_REPEATED', `标准编号 ${criterion.id} 重复`);
    for (const { path, ...rest } of findRowProblems(criterion))
      problems.push({ path: `criteria[${index}].${path}`, ...rest });
  }
  return problems;
}

function findRowProblems(criterion: Criterion): readonly InputProblem[] {
  const { id, title, fact, atLeast, withinMonths, categories, termMonths, repair, source } = criterion;
  const { text, atLeast: mostAmount, months } = criteriaLimits;
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!/^[A-Z0-9]{1,32}$/.test(id)) add('id', 'ID_INVALID', '标准编号须为 1–32 个大写字母或数字');
  if (!isText(title)) add('title', 'TEXT_INVALID', `请用 1–${text} 字写明标准`);
  if (!isText(repair.text)) add('repair', 'TEXT_INVALID', `请用 1–${text} 字写明如何修复`);
  if (!isText(source.clause)) add('basis', 'TEXT_INVALID', `请用 1–${text} 字写明依据`);
  if (!isWithin(atLeast, 1, mostAmount)) add('atLeast', 'OUT_OF_RANGE', `数量须为 1–${mostAmount} 的整数`);
  if (withinMonths !== null && !isWithin(withinMonths, 1, months))
    add('withinMonths', 'OUT_OF_RANGE', `期间须为 1–${months} 个月`);
  if (withinMonths !== null && !criterionFacts[fact].takesPeriod)
    add('withinMonths', 'NOT_APPLICABLE', `“${criterionFacts[fact].title}”按当日情况判断，不设期间`);
  if (categories !== null && (categories.length === 0 || new Set(categories).size < categories.length))
    add('categories', 'CATEGORIES_INVALID', '类别不得为空或者重复；适用于全部单位的，不填');
  if (!isWithin(termMonths, 1, months)) add('termMonths', 'OUT_OF_RANGE', `公布期限须为 1–${months} 个月`);
  if (!isWithin(repair.afterMonths, 0, termMonths))
    add('repairAfterMonths', 'OUT_OF_RANGE', '可以修复的时间不得晚于公布期限届满');
  return problems;
}
