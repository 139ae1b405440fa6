import { toOnBehalf } from '../../rules/accounts/delegation.ts';
import type { Assessment, AssessmentCause, AssessmentMode } from '../../rules/assessments/assessment.ts';
import { findSizeProblems } from '../../rules/assessments/assessmentSize.ts';
import { withNotes } from '../../rules/assessments/explainGrading.ts';
import { gradeEmployer } from '../../rules/assessments/gradeEmployer.ts';
import { type FactorFinding, judgeFactors, keepValidHeadcounts } from '../../rules/assessments/judgeFactors.ts';
import type { ClassHeadcount } from '../../rules/assessments/judgeHazardGrade.ts';
import type { IndustryAnswer } from '../../rules/assessments/judgeIndustryRisk.ts';
import { type SelfCheckAnswer, scoreSelfCheck } from '../../rules/assessments/scoreSelfCheck.ts';
import { settleIndustryRisk } from '../../rules/assessments/settleIndustryRisk.ts';
import { findStatusEvaluationProblems, type StatusEvaluation } from '../../rules/assessments/statusEvaluation.ts';
import { testValidities } from '../../rules/assessments/testValidity.ts';
import { withAssessment } from '../../rules/employers/refreshEmployer.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, toActing } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';
import { getRuleSetOn } from './ruleSets/findRuleSet.ts';

export type RecordAssessmentInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
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

type RecordedAssessment = Pick<Assessment, 'assessmentId'>;

/**
 * Records an assessment with its computed grades and category; it is never changed afterwards. Permission
 * `recordAssessment`. Refusals: INVALID_INPUT, OUT_OF_SCOPE, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R69–R76, R85–R93
 */
export async function recordAssessment(
  context: Context,
  input: RecordAssessmentInput,
): Promise<Result<Assessment, Refusal>> {
  const found = await getEmployer(context, input.employer, 'recordAssessment');
  let recorded: Assessment | null = null;
  const answered = await once<RecordedAssessment, Refusal>(context, 'recordAssessment', input, async () => {
    if (!found.ok) return found;
    const employer = found.value;
    const assessedOn = input.assessedOn ?? context.today;
    const industry = settleIndustryRisk(employer.industryCode, employer.industryAnswer, input.industryAnswer);
    const testValidity = testValidities[industry.risk.risk];
    const problems: InputProblem[] = [
      ...industry.problems,
      ...findStatusEvaluationProblems(input.statusEvaluation, assessedOn),
      ...findHeadcountProblems(input.classHeadcounts, employer.staff),
    ];
    if (assessedOn > context.today) {
      problems.push({ path: 'assessedOn', code: 'DATE_IN_FUTURE', message: '评估日期不能晚于今日' });
    }
    const factors = judgeFactors(input.factors, { assessedOn, staff: employer.staff, validity: testValidity });
    if (!factors.ok) problems.push(...factors.refusal.problems);
    const ruleSet = await getRuleSetOn(context, employer.county, assessedOn);
    const selfCheck = scoreSelfCheck(input.selfCheck, ruleSet);
    if (!selfCheck.ok) problems.push(...selfCheck.refusal.problems);
    if (!factors.ok || !selfCheck.ok || problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });

    const classHeadcounts = keepValidHeadcounts(input.classHeadcounts, factors.value);
    const answers = input.selfCheck;
    const graded = gradeEmployer({ factors: factors.value, classHeadcounts, management: { answers } }, ruleSet);
    if (!graded.ok) return graded;
    const assessment: Assessment = {
      county: employer.county,
      creditCode: employer.creditCode,
      assessmentId: context.newId(),
      ruleSetId: ruleSet.id,
      assessedOn,
      cause: input.cause,
      mode: input.mode,
      factors: factors.value,
      selfCheck: answers,
      computed: withNotes(graded.value, factors.value),
      industryRisk: industry.risk,
      industryAnswer: industry.answer,
      testValidity,
      statusEvaluation: input.statusEvaluation,
      onBehalf: toOnBehalf(context.viewer),
      recordedAt: context.now,
    };
    const tooLarge = findSizeProblems(assessment);
    if (tooLarge.length > 0) return refused({ code: 'INVALID_INPUT', problems: tooLarge });
    const part = { kind: 'assessment' as const, value: assessment };
    const after = withAssessment(employer, assessment, await toActing(context, employer.county));
    const change = changeAggregate(context, 'recordAssessment', 'employer', employer, after, [part]);
    recorded = assessment;
    return accepted({ changes: [change], answer: { assessmentId: assessment.assessmentId } });
  });
  if (!answered.ok) return answered;
  return accepted(await getRecorded(context, input.employer, answered.value, recorded));
}

/**
 * The recorded assessment. Kept as the first answer is its id alone: it never changes, and with many sampled points it
 * is as large as a record may be. What was decided here may not be what was answered, when two came at once.
 */
async function getRecorded(
  { stores }: Context,
  ref: EmployerRef,
  { assessmentId }: RecordedAssessment,
  recorded: Assessment | null,
): Promise<Assessment> {
  if (recorded?.assessmentId === assessmentId) return recorded;
  const found = await stores.findAssessment(ref, assessmentId);
  if (found === null) throw new Error(`assessment ${assessmentId} was answered but is missing`);
  return found;
}

function findHeadcountProblems(classHeadcounts: readonly ClassHeadcount[], staff: number): InputProblem[] {
  return classHeadcounts.flatMap(({ exposed }, index) => {
    if (exposed <= staff) return [];
    const message = `去重接触人数不能超过职工总数（${staff} 人）`;
    return [{ path: `classHeadcounts[${index}].exposed`, code: 'EXPOSED_ABOVE_STAFF', message }];
  });
}
