import type { HazardGrade, ManagementGrade } from './grades.ts';
import type { CategoryCellRow, RuleSet } from './ruleSet.ts';
import { defaultRuleSet } from './ruleSets.ts';

/**
 * Decides the combined category (甲 lowest risk, 丙 highest) from the two grades: the cell of the rule set, with its
 * source. The cells of the default set are not printed in any text that was read (confidence M).
 * @throws RangeError when the rule set has no such cell: the set is at fault, not the employer's input.
 * @source R75 R76；国疾控综监督二函〔2022〕50号 附件3（M）
 */
export function combineCategory(
  hazard: HazardGrade,
  management: ManagementGrade,
  ruleSet: RuleSet = defaultRuleSet,
): CategoryCellRow {
  const cell = ruleSet.categoryCells.find((row) => row.hazard === hazard && row.management === management);
  if (!cell) throw new RangeError(`${ruleSet.id} has no category for ${hazard} ${management}`);
  return cell;
}
