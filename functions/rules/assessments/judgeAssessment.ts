import type { EmployerRecord } from '../employers/employerRecord.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { Assessment, AssessmentCause, AssessmentMode } from './assessment.ts';
import { withNotes } from './explainGrading.ts';
import { gradeEmployer } from './gradeEmployer.ts';
import { type FactorFinding, judgeFactors, keepValidHeadcounts } from './judgeFactors.ts';
import type { ClassHeadcount } from './judgeHazardGrade.ts';
import type { IndustryAnswer } from './judgeIndustryRisk.ts';
import type { RuleSet } from './ruleSet.ts';
import { type SelfCheckAnswer, scoreSelfCheck } from './scoreSelfCheck.ts';
import { settleIndustryRisk } from './settleIndustryRisk.ts';
import { findStatusEvaluationProblems, type StatusEvaluation } from './statusEvaluation.ts';
import { testValidities } from './testValidity.ts';

/** Everything that an assessment is made of, as it was handed in. */
export type AssessmentFindings = {
  readonly cause: AssessmentCause;
  readonly mode: AssessmentMode;
  /** Null: today. */
  readonly assessedOn: PlainDate | null;
  readonly factors: readonly FactorFinding[];
  readonly classHeadcounts: readonly ClassHeadcount[];
  readonly selfCheck: readonly SelfCheckAnswer[];
  /** Answer to the catalogue's question about the industry; null: none, or as answered before. */
  readonly industryAnswer: Pick<IndustryAnswer, 'applies' | 'basis'> | null;
  readonly statusEvaluation: StatusEvaluation | null;
};

/** An assessment but for its id and the circumstances of its recording. */
export type JudgedAssessment = Omit<Assessment, 'assessmentId' | 'onBehalf' | 'recordedAt'>;

type Circumstances = { readonly employer: EmployerRecord; readonly today: PlainDate; readonly ruleSet: RuleSet };

/**
 * Judges what an employer found: natures, levels, both grades and the category. An assessment of today is right, one of
 * tomorrow is not; as many exposed as there are staff is right. Refusals: INVALID_INPUT with every problem of every
 * part, OUT_OF_SCOPE without hazard factors.
 * @source R69–R76, R85–R93
 */
export function judgeAssessment(
  findings: AssessmentFindings,
  { employer, today, ruleSet }: Circumstances,
): Result<JudgedAssessment, RefusalOf<'INVALID_INPUT' | 'OUT_OF_SCOPE'>> {
  const assessedOn = findings.assessedOn ?? today;
  const industry = settleIndustryRisk(employer.industryCode, employer.industryAnswer, findings.industryAnswer);
  const testValidity = testValidities[industry.risk.risk];
  const problems: InputProblem[] = [
    ...industry.problems,
    ...findStatusEvaluationProblems(findings.statusEvaluation, assessedOn),
    ...findHeadcountProblems(findings.classHeadcounts, employer.staff),
  ];
  if (assessedOn > today) {
    problems.push({ path: 'assessedOn', code: 'DATE_IN_FUTURE', message: '评估日期不能晚于今日' });
  }
  const factors = judgeFactors(findings.factors, { assessedOn, staff: employer.staff, validity: testValidity });
  if (!factors.ok) problems.push(...factors.refusal.problems);
  const scored = scoreSelfCheck(findings.selfCheck, ruleSet);
  if (!scored.ok) problems.push(...scored.refusal.problems);
  if (!factors.ok || !scored.ok || problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });

  const classHeadcounts = keepValidHeadcounts(findings.classHeadcounts, factors.value);
  const answers = findings.selfCheck;
  const graded = gradeEmployer({ factors: factors.value, classHeadcounts, management: { answers } }, ruleSet);
  if (!graded.ok) return graded;
  return accepted({
    county: employer.county,
    creditCode: employer.creditCode,
    ruleSetId: ruleSet.id,
    assessedOn,
    cause: findings.cause,
    mode: findings.mode,
    factors: factors.value,
    selfCheck: answers,
    computed: withNotes(graded.value, factors.value),
    industryRisk: industry.risk,
    industryAnswer: industry.answer,
    testValidity,
    statusEvaluation: findings.statusEvaluation,
  });
}

function findHeadcountProblems(classHeadcounts: readonly ClassHeadcount[], staff: number): InputProblem[] {
  return classHeadcounts.flatMap(({ exposed }, index) => {
    if (exposed <= staff) return [];
    const message = `去重接触人数不能超过职工总数（${staff} 人）`;
    return [{ path: `classHeadcounts[${index}].exposed`, code: 'EXPOSED_ABOVE_STAFF', message }];
  });
}
