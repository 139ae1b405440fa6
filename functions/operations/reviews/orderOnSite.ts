import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { findReviewTextProblems } from '../../rules/reviews/reviewTexts.ts';
import type { Context } from '../context.ts';
import { takeReviewStep, toReviewer } from './takeReviewStep.ts';

export type OrderOnSiteInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly because: string;
};

/**
 * Orders an on-site verification of a report under review; the objection is its reason. Permission `orderOnSite`.
 * Refusals: WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R101
 */
export async function orderOnSite(context: Context, input: OrderOnSiteInput): Promise<Result<Report, Refusal>> {
  return takeReviewStep(context, input, {
    operation: 'orderOnSite',
    action: 'ORDER_ON_SITE',
    isTold: true,
    decide: ({ review }) => {
      const problems = findReviewTextProblems({ because: input.because });
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const because = input.because.trim();
      const ordered = { orderedAt: context.now, orderedBy: toReviewer(context), because, record: null };
      return accepted({ review: { ...review, onSite: [...review.onSite, ordered] } });
    },
  });
}
