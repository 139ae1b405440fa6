import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { Assessment } from './assessment.ts';
import { categoryLabels } from './grades.ts';
import type { RuleSet } from './ruleSet.ts';

/** A rule set as people are told of it. */
export function describeRuleSet({ title, id }: RuleSet): string {
  return `${title}（规则集 ${id}）`;
}

/** The rows of the sheet 填写说明: a title, then terms with their text. `guideCells` names the first of them. */
export function writeGuide(
  employer: EmployerRecord,
  last: Assessment | null,
  ruleSet: RuleSet,
): readonly (readonly [string] | readonly [string, string])[] {
  const category = last && categoryLabels[last.computed.category];
  return [
    ['用人单位职业病危害综合风险评估工作簿'],
    ['用人单位', employer.name],
    ['统一社会信用代码', employer.creditCode],
    ['评估依据', describeRuleSet(ruleSet)],
    [
      '上次评估',
      last === null ? '尚未评估，危害因素取自台账。' : `${last.assessedOn}，${category}。已按上次评估预填。`,
    ],
    ['第一步', '在“危害因素”表中核对每种危害因素：名称、接触水平、接触人数必填；有检测报告的填写检测日期和报告编号。'],
    ['性质', '目录已定为严重或者一般的，不必填写依据；需要判定的，按提示的问题选择性质并写明判定依据。'],
    ['接触水平', '填“符合”的须有有效期内的检测结果，否则依规则按“不符合”评估。分检测点的数值请在网页中填报。'],
    ['第二步', '在“自查”表中逐项选择结论：符合、部分符合、不符合；允许的项目可以选择“不适用”。'],
    [
      '第三步',
      '保存为 .xlsx（Excel、WPS、LibreOffice 均可），在网页中上传。有问题的单元格会逐一指出，改正后重新上传。',
    ],
    ['请勿', '不要增删或者移动列，不要改动工作表名称；不要把工作簿给其他单位使用；不要加密或者使用宏。'],
    ['提示', '上传后只生成草稿和试算结果，由本单位确认后才正式记录。'],
  ];
}
