import type { Permission } from '../../rules/accounts/permissions.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { reviewStates } from '../../rules/reports/reportLifecycle.ts';
import type { Review } from '../../rules/reviews/review.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { findEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';
import { toReviewPart } from './takeReviewStep.ts';

type Found = { readonly report: Report; readonly employer: StoredEmployer; readonly review: Review };

/**
 * Changes the review of a report that is under review or visited, without taking the report a step further. Report and
 * review are read after the employer, whose version guards both: no verdict gets into a review that has just ended. Answers whose review it is: the review itself would make the first
 * answer as large again. Refusals: WRONG_REPORT_STATE, and those of `change`.
 */
export async function changeReview(
  context: Context,
  operation: Permission & string,
  input: { readonly idempotencyKey: string; readonly report: ReportRef },
  change: (found: Found) => Promise<Result<Review, Refusal>>,
): Promise<Result<ReportRef, Refusal>> {
  const employer = await findEmployer(context, input.report, operation);
  return once<ReportRef, Refusal>(context, operation, input, async () => {
    const report = employer && (await context.stores.findReport(input.report));
    if (!employer || !report) return refused({ code: 'NOT_FOUND' });
    if (!reviewStates.includes(report.state)) return refused({ code: 'WRONG_REPORT_STATE', state: report.state });
    const review = await context.stores.findReview(report);
    if (review === null) throw new Error(`report ${report.reportId} is under review and has none`);
    const changed = await change({ report, employer, review });
    if (!changed.ok) return changed;
    const part = toReviewPart(changed.value);
    if (!part.ok) return part;
    const written = changeAggregate(context, operation, 'employer', employer, employer, [part.value]);
    const { county, creditCode, reportId } = report;
    return accepted({ changes: [written], answer: { county, creditCode, reportId } });
  });
}
