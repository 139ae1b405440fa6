import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { Confirmation } from '../../rules/reviews/confirmation.ts';
import { judgeAcceptance, listReasons, toConfirmation } from '../../rules/reviews/reviewDecision.ts';
import { findReviewTextProblems } from '../../rules/reviews/reviewTexts.ts';
import { withConfirmed } from '../../rules/reviews/withConfirmed.ts';
import type { Context } from '../context.ts';
import { readReviewed } from './readReviewed.ts';
import { takeReviewStep } from './takeReviewStep.ts';

export type AcceptReportInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly opinion: string | null;
};

/**
 * Accepts a reviewed report and confirms its category: the computed one, or the one established on site. It takes effect
 * today. Permission `acceptReport`. Refusals: REVIEW_INCOMPLETE, REVIEW_FOUND_UNTRUE, ANOTHER_MUST_DECIDE,
 * WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R99–R101, R275
 */
export async function acceptReport(context: Context, input: AcceptReportInput): Promise<Result<Report, Refusal>> {
  const { today, viewer } = context;
  let confirmed: Confirmation | null = null;
  return takeReviewStep(context, input, {
    operation: 'acceptReport',
    action: 'ACCEPT',
    isTold: true,
    decide: async ({ report, employer, review }) => {
      const problems = findReviewTextProblems({ opinion: input.opinion });
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const { items } = await readReviewed(context, report, employer);
      const judged = judgeAcceptance(review, items, viewer.subject);
      if (!judged.ok) return judged;
      confirmed = toConfirmation(review, report.computedCategory, today);
      const { category, basis, reason } = confirmed;
      const reviewOutcome = {
        decision: 'ACCEPTED' as const,
        decidedOn: today,
        opinion: input.opinion?.trim() || null,
        confirmed: { category, basis, reason },
        reasons: listReasons(review, items),
      };
      return accepted({ review, report: { reviewOutcome } });
    },
    settle: (employer, _, acting) => (confirmed ? withConfirmed(employer, confirmed, acting, 'REVIEW') : employer),
  });
}
