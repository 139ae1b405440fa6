import type { Category } from '../../rules/assessments/grades.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import { composeConfirmed } from '../../rules/reviews/composeReviewHappenings.ts';
import { judgeConfirmation } from '../../rules/reviews/judgeConfirmation.ts';
import { withConfirmed } from '../../rules/reviews/withConfirmed.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, toActing } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { tell, toOccasion } from '../inbox/tell.ts';
import { once } from '../once.ts';

export type ConfirmCategoryInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  readonly otherIndustryCodes: readonly string[];
  readonly decided: { readonly category: Category; readonly reason: string } | null;
};

/**
 * Confirms the category of an employer without a filed report: by the catalogue, or by an officer's decision where the
 * catalogue does not tell. Permission `confirmCategory`. Refusals: OUT_OF_SCOPE, FILED_REPORT_DECIDES,
 * CATALOGUE_UNDECIDED, CATALOGUE_DECIDES, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R103–R105, R277
 */
export async function confirmCategory(
  context: Context,
  input: ConfirmCategoryInput,
): Promise<Result<EmployerRecord, Refusal>> {
  const found = await getEmployer(context, input.employer, 'confirmCategory');
  return once<EmployerRecord, Refusal>(context, 'confirmCategory', input, async () => {
    if (!found.ok) return found;
    const employer = found.value;
    const judged = judgeConfirmation(employer, input, context.today);
    if (!judged.ok) return judged;
    const after = withConfirmed(employer, judged.value, await toActing(context, employer.county), 'DECISION');
    const change = changeAggregate(context, 'confirmCategory', 'employer', employer, after);
    const happening = composeConfirmed(toOccasion(context, employer), judged.value);
    const message = tell(happening, { ...employer, techServiceCode: null });
    return accepted({ changes: [change, message], answer: after });
  });
}
