import { exposureLevelLabels, hazardNatureLabels } from './grades.ts';
import type { RuleSet } from './ruleSet.ts';
import type { SelfCheckVerdict } from './scoreSelfCheck.ts';

/** What marks a workbook as one of these. A change of sheets or columns raises the version. */
export const workbookTemplate = { mark: '职监评估工作簿', version: 1 } as const;

/** Sheets in their order; the last one is hidden and says whose workbook it is. */
export const workbookSheets = {
  guide: '填写说明',
  factors: '危害因素',
  selfCheck: '自查',
  identity: '模板标识',
} as const;

/** Where the hidden sheet keeps what: 1-based rows, value in column B. Column D holds the catalogue's names. */
export const identityRows = {
  mark: { row: 1, title: '模板' },
  version: { row: 2, title: '模板版本' },
  ruleSetId: { row: 3, title: '规则集' },
  county: { row: 4, title: '行政区划代码' },
  creditCode: { row: 5, title: '统一社会信用代码' },
} as const;

/** Cells of the guide that say the same to people; a workbook that is refused as a whole is refused there. */
export const guideCells = { title: 'A1', name: 'B2', creditCode: 'B3', ruleSet: 'B4' } as const;

/** 1-based: title, advice, header, then one row a factor or item. */
export const headerRow = 3;
export const firstRow = 4;
/** Rows for factors, as many as an assessment may have. */
export const factorRows = 200;

export type WorkbookColumn<K extends string = string> = {
  readonly key: K;
  readonly title: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly input: boolean;
  /** Words that may stand in its cells; null: free text, a number or a day. */
  readonly words: readonly string[] | null;
};

type FactorKey =
  | 'number'
  | 'name'
  | 'nature'
  | 'natureBasis'
  | 'level'
  | 'exposed'
  | 'measuredOn'
  | 'testReportNumber'
  | 'hint';

/** Word in a cell → what it means. @source R72 */
export const natureWords = { [hazardNatureLabels.SEVERE]: 'SEVERE', [hazardNatureLabels.GENERAL]: 'GENERAL' } as const;
export const levelWords = {
  [exposureLevelLabels.CONFORMING]: 'CONFORMING',
  [exposureLevelLabels.NONCONFORMING]: 'NONCONFORMING',
} as const;
export const verdictWords = {
  符合: 'CONFORMING',
  部分符合: 'PARTLY',
  不符合: 'NONCONFORMING',
  不适用: 'NOT_APPLICABLE',
} as const satisfies Record<string, SelfCheckVerdict>;

/** The sheet 危害因素, from column A. */
export const factorColumns = [
  { key: 'number', title: '序号', width: 6, input: false, words: null },
  { key: 'name', title: '危害因素名称（必填）', width: 24, input: true, words: null },
  { key: 'nature', title: '性质', width: 8, input: true, words: Object.keys(natureWords) },
  { key: 'natureBasis', title: '性质判定依据', width: 26, input: true, words: null },
  { key: 'level', title: '接触水平（必填）', width: 17, input: true, words: Object.keys(levelWords) },
  { key: 'exposed', title: '接触人数（必填）', width: 17, input: true, words: null },
  { key: 'measuredOn', title: '检测日期', width: 13, input: true, words: null },
  { key: 'testReportNumber', title: '检测报告编号', width: 20, input: true, words: null },
  { key: 'hint', title: '提示（按下载时的名称）', width: 40, input: false, words: null },
] as const satisfies readonly WorkbookColumn<FactorKey>[];

type SelfCheckKey = 'itemId' | 'group' | 'text' | 'marks' | 'keyItem' | 'verdict' | 'evidence' | 'source';

/** The sheet 自查, from column A. */
export const selfCheckColumns = [
  { key: 'itemId', title: '编号', width: 8, input: false, words: null },
  { key: 'group', title: '类别', width: 16, input: false, words: null },
  { key: 'text', title: '自查内容', width: 46, input: false, words: null },
  { key: 'marks', title: '分值', width: 6, input: false, words: null },
  { key: 'keyItem', title: '关键项', width: 8, input: false, words: null },
  { key: 'verdict', title: '结论（必填）', width: 14, input: true, words: Object.keys(verdictWords) },
  { key: 'evidence', title: '应有证据', width: 24, input: false, words: null },
  { key: 'source', title: '依据', width: 36, input: false, words: null },
] as const satisfies readonly WorkbookColumn<SelfCheckKey>[];

/** The words that an item's cell allows: 不适用 only where the item does. */
export function listVerdictWords({ notApplicableAllowed }: RuleSet['selfCheckItems'][number]): readonly string[] {
  return Object.keys(verdictWords).filter((word) => notApplicableAllowed || word !== '不适用');
}

/** The 0-based place of a column by its key. */
export function columnIndex<K extends string>(columns: readonly WorkbookColumn<K>[], key: K): number {
  return columns.findIndex((column) => column.key === key);
}

/** The name of a cell, `C7`, from its 1-based row and 0-based column (A to Z: no sheet here has more). */
export function toCellName(row: number, column: number): string {
  return `${String.fromCharCode(0x41 + column)}${row}`;
}
