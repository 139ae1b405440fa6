import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { judgeReturn, listReasons } from '../../rules/reviews/reviewDecision.ts';
import { findReviewTextProblems } from '../../rules/reviews/reviewTexts.ts';
import type { Context } from '../context.ts';
import { readReviewed } from './readReviewed.ts';
import { takeReviewStep } from './takeReviewStep.ts';

export type ReturnReportInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly guidance: string;
};

/**
 * Returns a reviewed report with the reason of each item that is not truthful and guidance for filling it in again. The
 * employer may draft anew, with the same or another assessment; the new report names this one. A category confirmed
 * before stays. Permission `returnReport`. Refusals: REVIEW_INCOMPLETE, NOTHING_TO_RETURN, WRONG_REPORT_STATE,
 * INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R101, R102, R276
 */
export async function returnReport(context: Context, input: ReturnReportInput): Promise<Result<Report, Refusal>> {
  return takeReviewStep(context, input, {
    operation: 'returnReport',
    action: 'RETURN',
    isTold: true,
    decide: async ({ report, employer, review }) => {
      const problems = findReviewTextProblems({ guidance: input.guidance });
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const { items } = await readReviewed(context, report, employer);
      const judged = judgeReturn(review, items);
      if (!judged.ok) return judged;
      const reviewOutcome = {
        decision: 'RETURNED' as const,
        decidedOn: context.today,
        opinion: input.guidance.trim(),
        confirmed: null,
        reasons: listReasons(review, items),
      };
      return accepted({ review, report: { reviewOutcome } });
    },
  });
}
