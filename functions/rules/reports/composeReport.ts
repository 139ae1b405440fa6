import { categoryLabels } from '../assessments/grades.ts';
import { dayOf } from '../kernel/plainDate.ts';
import { composeBasics, composeFactors } from './composeFindings.ts';
import { composeHazardGrading, composeSelfCheck } from './composeGrades.ts';
import {
  composeAttachments,
  composeCategory,
  composeConclusion,
  composeMeasures,
  composeSignature,
} from './composeVerdict.ts';
import { type ReportDocument, reportTitle, withPlainTexts } from './reportDocument.ts';
import { type ReportFacts, toVersionCode } from './reportFacts.ts';
import { toDay, toModeText } from './reportWords.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/**
 * Composes 《用人单位职业病危害综合风险评估报告》 from its facts: sections, tables and sentences, no layout. Every figure is
 * one of the facts or follows from them as the note below it says. What the ledger lacks is said to be missing.
 * @returns the document; its footer carries the version code of `toVersionCode`
 * @source R77; sections after the three parts of 国疾控综监督二函〔2022〕50号 附件1至附件3, order and wording our own (D)
 */
export function composeReport(facts: ReportFacts): ReportDocument {
  const { report, assessment, basics, ruleSet } = facts;
  const versionCode = toVersionCode(facts);
  const parts = [
    composeBasics(facts),
    composeFactors(facts),
    composeHazardGrading(facts),
    composeSelfCheck(facts),
    composeCategory(facts),
    composeMeasures(facts),
    composeConclusion(facts),
    composeSignature(),
  ];
  const numbered = parts.map(({ heading, blocks }, index) => ({ heading: `${numerals[index]}、${heading}`, blocks }));
  return withPlainTexts({
    title: reportTitle,
    cover: [
      { label: '单位名称', value: basics.name },
      { label: '统一社会信用代码', value: report.creditCode },
      { label: '综合风险类别', value: categoryLabels[report.declaredCategory] },
      { label: '评估方式', value: toModeText(assessment.mode, basics.techServiceCode) },
      { label: '评估日期', value: toDay(assessment.assessedOn) },
      { label: '编制日期', value: toDay(dayOf(report.draftedAt)) },
      { label: '报告编号', value: report.reportId },
      { label: '版本码', value: versionCode },
    ],
    sections: [...numbered, composeAttachments(facts)],
    footer: { versionCode, reportId: report.reportId, ruleSetId: ruleSet.id },
    draftedAt: report.draftedAt,
  });
}
