import type { LegalSource } from '../kernel/legalSource.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { type InvalidInput, invalidInput } from './assessmentRefusals.ts';
import { type ManagementGrade, managementGrades } from './grades.ts';
import type { ManagementThresholdRow, RuleSet } from './ruleSet.ts';
import { defaultRuleSet } from './ruleSets.ts';

/** A self-check's score and, where known, the key items that failed; a `SelfCheckScore` fits as it is. */
export type ManagementInput = {
  /** 0–100, unrounded. */
  readonly score: number;
  /** Ids of key items answered `NONCONFORMING`; only a rule set that caps the grade looks at them. */
  readonly keyItemsFailed?: readonly string[];
};

/** The management grade, the threshold met, and whether a failed key item pulled the grade below it. */
export type ManagementVerdict = {
  readonly grade: ManagementGrade;
  readonly score: number;
  readonly threshold: string;
  readonly cappedByKeyItem: boolean;
  readonly source: LegalSource;
};

/**
 * Decides the management grade from a self-check score: A from 90, B from 70 and below 90, C below 70. Nothing is
 * rounded before comparing, so 89.999 is B. Where the rule set says so, a failed key item leaves at best the grade
 * named there. Refuses `INVALID_INPUT` for a score outside 0–100 or not a number.
 * @source R74；国疾控综监督二函〔2022〕50号 附件2；不取整为 domain.md §3
 */
export function judgeManagementGrade(
  { score, keyItemsFailed = [] }: ManagementInput,
  ruleSet: RuleSet = defaultRuleSet,
): Result<ManagementVerdict, InvalidInput> {
  if (!(score >= 0 && score <= 100))
    return refused(
      invalidInput([{ path: 'score', code: 'SCORE_OUT_OF_RANGE', message: '自查得分应在0分至100分之间。' }]),
    );
  const met = getThreshold(score, ruleSet);
  const cap = keyItemsFailed.length > 0 && ruleSet.keyItemCapsGrade;
  const cappedByKeyItem = cap !== false && managementGrades.indexOf(cap) > managementGrades.indexOf(met.grade);
  const grade = cappedByKeyItem ? cap : met.grade;
  return accepted({ grade, score, threshold: met.label, cappedByKeyItem, source: met.source });
}

function getThreshold(score: number, ruleSet: RuleSet): ManagementThresholdRow {
  const met = ruleSet.managementThresholds.find(({ from }) => score >= from);
  if (!met) throw new RangeError(`${ruleSet.id} has no threshold for ${score}`);
  return met;
}
