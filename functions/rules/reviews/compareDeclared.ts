import { categoryLabels } from '../assessments/grades.ts';
import { compareWithEarlier } from './compareWithEarlier.ts';
import { compareWithLedger } from './compareWithLedger.ts';
import { type Declared, type Difference, type Known, toDifference } from './difference.ts';
import { toSelfCheckItemId, wholeItems } from './reviewItems.ts';

/**
 * In what a report differs from what is known otherwise: the ledger today, the report filed before, the industry
 * catalogue, patrols, and its own computation. A difference proves nothing: it says what to look at, beside which item,
 * with both values. Only what speaks for a lower risk than is known is pointed out of factors, levels and headcounts.
 * @source R99, R100；核对的内容为自定（D）
 */
export function compareDeclared(declared: Declared, known: Known): readonly Difference[] {
  const { report, assessment } = declared;
  const { category, hazardGrade } = assessment.computed;
  const found: Difference[] = [
    ...compareWithLedger(declared, known),
    ...(known.earlier === null ? [] : compareWithEarlier(assessment, known.earlier)),
  ];
  if (report.declaredCategory !== category) {
    found.push(
      toDifference(
        'CATEGORY',
        wholeItems.CATEGORY,
        categoryLabels[report.declaredCategory],
        `计算为${categoryLabels[category]}`,
      ),
    );
  }
  if (assessment.industryRisk.risk === 'SEVERE' && hazardGrade === 'I') {
    found.push(toDifference('SEVERE_INDUSTRY', wholeItems.CATEGORY, 'Ⅰ级', '行业风险严重（目录为丙类）'));
  }
  for (const { foundOn, text, selfCheckItemId } of known.patrolFindings) {
    const itemId = selfCheckItemId === null ? wholeItems.FACTORS : toSelfCheckItemId(selfCheckItemId);
    found.push(toDifference('PATROL', itemId, '报告未反映', `${foundOn} 巡查：${text}`));
  }
  return found;
}
