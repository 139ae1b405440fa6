import type { WorkbookColumn } from './assessmentWorkbook.ts';
import { describeRuleSet } from './assessmentWorkbookGuide.ts';
import type { RuleSet } from './ruleSet.ts';

/** Sheets in their order; only the second is read. */
export const ruleSetSheets = { guide: '填写说明', items: '自查项目' } as const;

/** Most items of a table; the default one has 49. */
export const mostItems = 300;
/** Most marks of a table, together. @source 百分制：国疾控综监督二函〔2022〕50号 附件2分数段 */
export const mostMarks = 100;

type ItemKey =
  | 'itemId'
  | 'group'
  | 'text'
  | 'marks'
  | 'keyItem'
  | 'notApplicableAllowed'
  | 'instrument'
  | 'clause'
  | 'evidence';

/** Words of the two yes-or-no columns; an empty cell is 否. */
export const flagWords = { 是: true, 否: false } as const;

/** The sheet 自查项目, from column A; title, advice and header above as in the assessment workbook. */
export const ruleSetColumns = [
  { key: 'itemId', title: '编号（必填）', width: 14, input: true, words: null },
  { key: 'group', title: '类别（必填）', width: 16, input: true, words: null },
  { key: 'text', title: '自查内容（必填）', width: 46, input: true, words: null },
  { key: 'marks', title: '分值（必填）', width: 14, input: true, words: null },
  { key: 'keyItem', title: '关键项', width: 9, input: true, words: Object.keys(flagWords) },
  { key: 'notApplicableAllowed', title: '可不适用', width: 11, input: true, words: Object.keys(flagWords) },
  { key: 'instrument', title: '依据文件（必填）', width: 32, input: true, words: null },
  { key: 'clause', title: '条款（必填）', width: 18, input: true, words: null },
  { key: 'evidence', title: '应有证据（必填）', width: 26, input: true, words: null },
] as const satisfies readonly WorkbookColumn<ItemKey>[];

export type RuleSetColumnKey = ItemKey;

/** Longest texts, characters. */
export const itemTextLimits = {
  itemId: 20,
  group: 40,
  text: 200,
  instrument: 100,
  clause: 60,
  evidence: 100,
} as const satisfies Partial<Record<ItemKey, number>>;

/** A table as a workbook for the county to edit: every item of the set it has now. */
export type ComposedRuleSetWorkbook = {
  readonly fileName: string;
  readonly guide: readonly (readonly [string] | readonly [string, string])[];
  readonly title: string;
  readonly advice: string;
  readonly items: readonly { readonly [K in ItemKey]: string | number | null }[];
};

/** Composes the workbook of a set. Read back unchanged it gives the same items; only how sure a basis is is not in it. */
export function composeRuleSetWorkbook(ruleSet: RuleSet): ComposedRuleSetWorkbook {
  return {
    fileName: `职业卫生管理自查表-${ruleSet.id.replace(/[^\w.-]/g, '-')}.xlsx`,
    guide: [
      ['职业卫生管理自查表（供修订）'],
      ['现行规则', describeRuleSet(ruleSet)],
      ['用途', '在“自查项目”表中修订后上传，成为本县新的一版自查表。已经完成的评估不受影响。'],
      ['填写', `每项一行，可以增行、删行、调整顺序；最多 ${mostItems} 项。关键项、可不适用填“是”，不填为“否”。`],
      ['分值', `大于 0，最多三位小数，各项合计不超过 ${mostMarks} 分；得分按适用项目折算为百分制。`],
      ['编号', '各项不得重复。内容变了的项目请换用新的编号；编号和内容都没有变的项目，试算时沿用原来的结论。'],
      ['请勿', '不要增删或者移动列，不要改动列标题和工作表名称；不要隐藏工作表、加密或者使用宏。'],
    ],
    title: ruleSet.selfCheckTitle,
    advice: `共 ${ruleSet.selfCheckItems.length} 项。带“必填”的各列都须填写。`,
    items: ruleSet.selfCheckItems.map(({ id, keyItem, notApplicableAllowed, source, ...item }) => ({
      itemId: id,
      group: item.group,
      text: item.text,
      marks: item.marks,
      keyItem: keyItem ? '是' : null,
      notApplicableAllowed: notApplicableAllowed ? '是' : null,
      instrument: source.instrument,
      clause: source.clause,
      evidence: item.evidence,
    })),
  };
}
