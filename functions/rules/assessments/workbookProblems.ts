import type { WorkbookProblem } from '../kernel/refusals.ts';
import { toCellName } from './assessmentWorkbook.ts';

/** Code → what is wrong and what to do. Codes of the rules on factors and answers come with their own sentences. */
export const workbookProblemSentences = {
  TEMPLATE_FOREIGN: '这不是本平台的评估工作簿，或者其中的模板标识已被改动。请重新下载模板后填写。',
  TEMPLATE_OTHER_EMPLOYER: '这是其他单位的评估工作簿。请下载本单位的模板后填写。',
  TEMPLATE_OUTDATED: '模板或者评估依据已经更新。请重新下载模板，把内容填入新模板。',
  SHEET_MISSING: '缺少工作表“{given}”。请勿删除工作表或者改名，请重新下载模板。',
  COLUMN_CHANGED: '此处的列标题应为“{given}”。请勿增删、移动列或者改动标题，请重新下载模板。',
  ROW_OUTSIDE_TEMPLATE: '此行在模板的填写范围之外。请把内容填到模板的行内，并清空此行。',
  FORMULA_WITHOUT_VALUE: '此单元格是没有计算结果的公式。请直接填写内容。',
  FACTORS_MISSING: '没有填写任何职业病危害因素。请至少填写一种；没有危害因素的单位不需要评估。',
  FACTOR_NAME_MISSING: '此行填写了内容但没有危害因素名称。请填写名称，或者清空此行。',
  NATURE_UNKNOWN: '性质应为“严重”或者“一般”，不能是“{given}”。',
  LEVEL_MISSING: '请选择接触水平：符合或者不符合。',
  LEVEL_UNKNOWN: '接触水平应为“符合”或者“不符合”，不能是“{given}”。',
  EXPOSED_MISSING: '请填写接触人数。',
  EXPOSED_NOT_A_COUNT: '接触人数应为不小于 0 的整数，不能是“{given}”。',
  DATE_INVALID: '检测日期应为完整的年月日，如 2026-03-02，不能是“{given}”。',
  ANSWER_MISSING: '请选择本项的自查结论。',
  VERDICT_UNKNOWN: '自查结论应为“符合”“部分符合”“不符合”或者“不适用”，不能是“{given}”。',
} as const;

export type WorkbookProblemCode = keyof typeof workbookProblemSentences;

const longestQuote = 40;

/** A problem at a cell, with its sentence. */
export function toWorkbookProblem(
  sheet: string,
  cell: string,
  code: WorkbookProblemCode,
  given: string = '',
): WorkbookProblem {
  return { sheet, cell, code, message: quoteInto(workbookProblemSentences[code], given) };
}

/** A sentence with what the cell says in its place for it, cut after 40 characters. */
export function quoteInto(sentence: string, given: string): string {
  const quoted = given.length > longestQuote ? `${given.slice(0, longestQuote)}…` : given;
  return sentence.replace('{given}', () => quoted);
}

/** Collects the problems of one sheet, one a cell: what was found first there is what has to be put right first. */
export type ProblemList = {
  /** @param row 1-based @param column 0-based */
  readonly add: (row: number, column: number, code: WorkbookProblemCode, given?: string) => void;
  readonly addOther: (
    row: number,
    column: number,
    problem: { readonly code: string; readonly message: string },
  ) => void;
  /** In reading order. */
  readonly list: () => readonly WorkbookProblem[];
};

/** An empty list of problems for a sheet. */
export function createProblemList(sheet: string): ProblemList {
  const found = new Map<string, { readonly row: number; readonly column: number; readonly problem: WorkbookProblem }>();
  const put = (row: number, column: number, toProblem: (cell: string) => WorkbookProblem): void => {
    const cell = toCellName(row, column);
    if (!found.has(cell)) found.set(cell, { row, column, problem: toProblem(cell) });
  };
  return {
    add: (row, column, code, given) => put(row, column, (cell) => toWorkbookProblem(sheet, cell, code, given)),
    addOther: (row, column, { code, message }) => put(row, column, (cell) => ({ sheet, cell, code, message })),
    list: () =>
      [...found.values()]
        .toSorted((one, other) => one.row - other.row || one.column - other.column)
        .map(({ problem }) => problem),
  };
}
