import type { Permission } from '../../rules/accounts/permissions.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { ReviewAction } from '../../rules/reports/reportLifecycle.ts';
import { composeReviewed } from '../../rules/reviews/composeReviewHappenings.ts';
import { findReviewSizeProblems, type Review, type Reviewer } from '../../rules/reviews/review.ts';
import type { Part, StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { tell, toOccasion } from '../inbox/tell.ts';
import { takeReportStep } from '../reports/takeReportStep.ts';

/** What a step decided: the review as it stands after it, and what it adds to the report. */
type Decided = { readonly review: Review; readonly report?: Partial<Report> };

type ReviewStep = {
  readonly operation: Permission & string;
  readonly action: ReviewAction;
  readonly decide: (given: {
    readonly report: Report;
    readonly employer: StoredEmployer;
    readonly review: Review;
  }) => Promise<Result<Decided, Refusal>> | Result<Decided, Refusal>;
  readonly settle?: Parameters<typeof takeReportStep>[2]['settle'];
  /** Whether the employer is told of the report's new state. */
  readonly isTold: boolean;
};

/** Who acts, as the review keeps it. */
export function toReviewer({ viewer: { subject, role } }: Context): Reviewer {
  return { subject, role };
}

/** The review of a filed report that nobody has reviewed yet. */
export function toNewReview(context: Context, report: Report): Review {
  const { county, creditCode, reportId, previousReportId } = report;
  const started = { startedAt: context.now, startedBy: toReviewer(context) };
  return {
    county,
    creditCode,
    reportId,
    revision: 0,
    ...started,
    previousReportId,
    verdicts: [],
    onSite: [],
    evidence: [],
  };
}

/** The review as it is written next. Refusal: INVALID_INPUT where it would be too large to be kept. */
export function toReviewPart(review: Review): Result<Part, Refusal> {
  const problems = findReviewSizeProblems(review);
  if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
  const readRevision = review.revision === 0 ? null : review.revision;
  return accepted({ kind: 'review', value: { ...review, revision: review.revision + 1 }, readRevision });
}

/**
 * Takes a report under review from one state to the next, with its review in the same transaction. The review is read
 * after the employer, whose version guards both: what somebody else writes in between refuses this step.
 */
export async function takeReviewStep(
  context: Context,
  input: { readonly idempotencyKey: string; readonly report: ReportRef },
  { operation, action, decide, settle, isTold }: ReviewStep,
): Promise<Result<Report, Refusal>> {
  let parts: readonly Part[] = [];
  return takeReportStep(context, input, {
    operation,
    action,
    complete: async (report, employer) => {
      const review = (await context.stores.findReview(report)) ?? toNewReview(context, report);
      const decided = await decide({ report, employer, review });
      if (!decided.ok) return decided;
      const part = toReviewPart(decided.value.review);
      if (!part.ok) return part;
      parts = [part.value];
      return accepted(decided.value.report ?? {});
    },
    alsoWrites: async () => parts,
    ...(settle && { settle }),
    tells: (report, employer) => {
      const concerned = { ...employer, techServiceCode: null };
      return isTold ? [tell(composeReviewed(toOccasion(context, employer), report), concerned)] : [];
    },
  });
}
