import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { takeReviewStep } from './takeReviewStep.ts';

export type StartReviewInput = { readonly idempotencyKey: string; readonly report: ReportRef };

/**
 * Opens the item-by-item review of a filed report; whoever opens it need not be the one who judges. Permission
 * `startReview`. Refusals: WRONG_REPORT_STATE, NOT_FOUND, STATE_CONFLICT, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED.
 * @source R99, R100
 */
export async function startReview(context: Context, input: StartReviewInput): Promise<Result<Report, Refusal>> {
  return takeReviewStep(context, input, {
    operation: 'startReview',
    action: 'START_REVIEW',
    isTold: false,
    decide: ({ review }) => accepted({ review }),
  });
}
