import { toOnBehalf } from '../../rules/accounts/delegation.ts';
import type { Assessment } from '../../rules/assessments/assessment.ts';
import { findSizeProblems } from '../../rules/assessments/assessmentSize.ts';
import { type AssessmentFindings, judgeAssessment } from '../../rules/assessments/judgeAssessment.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import { withAssessment } from '../../rules/employers/refreshEmployer.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Change, StoredEmployer } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, toActing } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';
import { getRuleSetOn } from './ruleSets/findRuleSet.ts';

export type RecordAssessmentInput = AssessmentFindings & {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
};

/** What is kept as the first answer. */
export type RecordedAssessment = Pick<Assessment, 'assessmentId'>;

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
    const { idempotencyKey: _, employer: __, ...findings } = input;
    const made = await makeAssessment(context, found.value, findings);
    if (!made.ok) return made;
    const assessment = made.value;
    const change = await addAssessment(context, 'recordAssessment', found.value, assessment);
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
export async function getRecorded(
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

/** Judges findings by the rule set of the day they were assessed on and makes the assessment that records them. */
export async function makeAssessment(
  context: Context,
  employer: EmployerRecord,
  findings: AssessmentFindings,
): Promise<Result<Assessment, Refusal>> {
  const { today } = context;
  const ruleSet = await getRuleSetOn(context, employer.county, findings.assessedOn ?? today);
  const judged = judgeAssessment(findings, { employer, today, ruleSet });
  if (!judged.ok) return judged;
  const assessment: Assessment = {
    ...judged.value,
    assessmentId: context.newId(),
    onBehalf: toOnBehalf(context.viewer),
    recordedAt: context.now,
  };
  const problems = findSizeProblems(assessment);
  return problems.length > 0 ? refused({ code: 'INVALID_INPUT', problems }) : accepted(assessment);
}

/** The change that adds an assessment to its employer. */
export async function addAssessment(
  context: Context,
  operation: string,
  employer: StoredEmployer,
  assessment: Assessment,
): Promise<Change> {
  const after = withAssessment(employer, assessment, await toActing(context, employer.county));
  return changeAggregate(context, operation, 'employer', employer, after, [{ kind: 'assessment', value: assessment }]);
}
