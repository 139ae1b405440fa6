import type { Assessment, AssessmentCause, AssessmentMode } from '../../rules/assessments/assessment.ts';
import { gradeEmployer } from '../../rules/assessments/gradeEmployer.ts';
import { type FactorFinding, judgeFactors, keepValidHeadcounts } from '../../rules/assessments/judgeFactors.ts';
import type { ClassHeadcount } from '../../rules/assessments/judgeHazardGrade.ts';
import { defaultRuleSet } from '../../rules/assessments/ruleSets.ts';
import { type SelfCheckAnswer, scoreSelfCheck } from '../../rules/assessments/scoreSelfCheck.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import { changeEmployer } from '../changes.ts';
import type { Context } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';

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
};

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
  return once<Assessment, Refusal>(context, 'recordAssessment', input, async () => {
    if (!found.ok) return found;
    const employer = found.value;
    const assessedOn = input.assessedOn ?? context.today;
    const problems: InputProblem[] = [];
    if (assessedOn > context.today) {
      problems.push({ path: 'assessedOn', code: 'DATE_IN_FUTURE', message: '评估日期不能晚于今日' });
    }
    const factors = judgeFactors(input.factors, { assessedOn, staff: employer.staff });
    if (!factors.ok) problems.push(...factors.refusal.problems);
    for (const [index, { exposed }] of input.classHeadcounts.entries()) {
      if (exposed > employer.staff) {
        const message = `去重接触人数不能超过职工总数（${employer.staff} 人）`;
        problems.push({ path: `classHeadcounts[${index}].exposed`, code: 'EXPOSED_ABOVE_STAFF', message });
      }
    }
    const selfCheck = scoreSelfCheck(input.selfCheck, defaultRuleSet);
    if (!selfCheck.ok) problems.push(...selfCheck.refusal.problems);
    if (!factors.ok || !selfCheck.ok || problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });

    const classHeadcounts = keepValidHeadcounts(input.classHeadcounts, factors.value);
    const answers = input.selfCheck;
    const graded = gradeEmployer({ factors: factors.value, classHeadcounts, management: { answers } }, defaultRuleSet);
    if (!graded.ok) return graded;
    const assessment: Assessment = {
      county: employer.county,
      creditCode: employer.creditCode,
      assessmentId: context.newId(),
      ruleSetId: defaultRuleSet.id,
      assessedOn,
      cause: input.cause,
      mode: input.mode,
      factors: factors.value,
      selfCheck: answers,
      computed: graded.value,
      recordedAt: context.now,
    };
    const { hazardGrade, managementGrade, category } = graded.value;
    const { assessmentId } = assessment;
    const summary = { assessmentId, assessedOn, hazardGrade, managementGrade, category, reportState: null };
    const part = { kind: 'assessment' as const, value: assessment };
    const change = changeEmployer(context, 'recordAssessment', employer, { ...employer, summary }, [part]);
    return accepted({ changes: [change], answer: assessment });
  });
}
