import { accepted, type Result, refused } from '../kernel/result.ts';
import { type InvalidInput, invalidInput, type OutOfScope } from './assessmentRefusals.ts';
import { combineCategory } from './combineCategory.ts';
import { explainGrading, type GradingExplanation } from './explainGrading.ts';
import type { Category, HazardGrade, ManagementGrade } from './grades.ts';
import type { HazardInput } from './hazardInput.ts';
import { judgeHazardGrade } from './judgeHazardGrade.ts';
import { judgeManagementGrade, type ManagementVerdict } from './judgeManagementGrade.ts';
import type { RuleSet } from './ruleSet.ts';
import { defaultRuleSet } from './ruleSets.ts';
import { type SelfCheckAnswer, type SelfCheckScore, scoreSelfCheck } from './scoreSelfCheck.ts';

/** The declared factors, and either the self-check's answers or a score reached elsewhere (0–100). */
export type GradingInput = HazardInput & {
  readonly management: { readonly answers: readonly SelfCheckAnswer[] } | { readonly score: number };
};

/** The computed category with what led to it. It is neither the declared nor the confirmed one. */
export type EmployerGrading = {
  readonly hazardGrade: HazardGrade;
  readonly managementGrade: ManagementGrade;
  readonly category: Category;
  readonly explanation: GradingExplanation;
};

/**
 * Decides an employer's hazard grade, management grade and combined category, with the explanation. Refuses
 * `OUT_OF_SCOPE` for an employer without hazard factors, otherwise `INVALID_INPUT` with the faults of both halves.
 * @source R70–R76；国疾控综监督二函〔2022〕50号 附件1至附件3
 */
export function gradeEmployer(
  input: GradingInput,
  ruleSet: RuleSet = defaultRuleSet,
): Result<EmployerGrading, OutOfScope | InvalidInput> {
  const hazard = judgeHazardGrade(input, ruleSet);
  const managed = judgeManagement(input.management, ruleSet);
  if (!hazard.ok)
    return hazard.refusal.code === 'OUT_OF_SCOPE' || managed.ok
      ? hazard
      : refused(invalidInput([...hazard.refusal.problems, ...managed.refusal.problems]));
  if (!managed.ok) return managed;

  const { management, selfCheck } = managed.value;
  const cell = combineCategory(hazard.value.grade, management.grade, ruleSet);
  return accepted({
    hazardGrade: cell.hazard,
    managementGrade: cell.management,
    category: cell.category,
    explanation: explainGrading({ hazard: hazard.value, management, selfCheck, cell }, ruleSet),
  });
}

function judgeManagement(
  input: GradingInput['management'],
  ruleSet: RuleSet,
): Result<{ readonly management: ManagementVerdict; readonly selfCheck: SelfCheckScore | null }, InvalidInput> {
  if (!('answers' in input)) {
    const judged = judgeManagementGrade(input, ruleSet);
    return judged.ok ? accepted({ management: judged.value, selfCheck: null }) : judged;
  }
  const checked = scoreSelfCheck(input.answers, ruleSet);
  if (!checked.ok) return checked;
  const judged = judgeManagementGrade(checked.value, ruleSet);
  return judged.ok ? accepted({ management: judged.value, selfCheck: checked.value }) : judged;
}
