import type { WorkbookProblem } from '../kernel/refusals.ts';
import { quoteInto } from './workbookProblems.ts';

/** Code → what is wrong in a county's self-check table and what to do. */
export const ruleSetProblemSentences = {
  SHEET_HIDDEN: '工作表“{given}”是隐藏的。请取消隐藏或者删除，再上传。',
  FORMULA_WITHOUT_VALUE: '此单元格是没有计算结果的公式。请直接填写内容。',
  NO_ITEMS: '没有填写任何自查项目。请至少填写一项。',
  TOO_MANY_ITEMS: '自查项目超过 300 项。请合并或者删减。',
  TABLE_TOO_LARGE: '自查表文字过多，合计不能超过 350 KB。请缩短文字。',
  TEXT_MISSING: '此处必须填写。',
  TEXT_TOO_LONG: '内容过长，不能超过 {given} 字。',
  ITEM_ID_INVALID: '编号只能用文字、数字、点、连字符和下划线，不能是“{given}”。',
  ITEM_ID_TWICE: '编号“{given}”重复。请为每一项使用不同的编号。',
  MARKS_INVALID: '分值应为大于 0 的数，最多三位小数，不能是“{given}”。',
  MARKS_ABOVE_100: '分值合计不能超过 100 分，现为 {given} 分。',
  FLAG_UNKNOWN: '此处应填“是”或者“否”，不能是“{given}”。',
} as const;

export type RuleSetProblemCode = keyof typeof ruleSetProblemSentences;

/** A problem at a cell of a county's table, with its sentence. */
export function toRuleSetProblem(
  sheet: string,
  cell: string,
  code: RuleSetProblemCode,
  given: string = sheet,
): WorkbookProblem {
  return { sheet, cell, code, message: quoteInto(ruleSetProblemSentences[code], given) };
}
