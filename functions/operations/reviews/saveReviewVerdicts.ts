import type { Refusal } from '../../rules/kernel/refusals.ts';
import type { Result } from '../../rules/kernel/result.ts';
import type { ReportRef } from '../../rules/reports/report.ts';
import { type GivenVerdict, saveVerdicts } from '../../rules/reviews/saveVerdicts.ts';
import type { Context } from '../context.ts';
import { changeReview } from './changeReview.ts';
import { readReviewed } from './readReviewed.ts';
import { toReviewer } from './takeReviewStep.ts';

export type SaveReviewVerdictsInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly verdicts: readonly GivenVerdict[];
};

/**
 * Saves verdicts on items of a report under review, all or none; each names the revision of the item's verdict that the
 * reviewer has seen. Permission `saveReviewVerdicts`. Refusals: REVIEW_ITEM_CHANGED, WRONG_REPORT_STATE, INVALID_INPUT,
 * NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R100
 */
export async function saveReviewVerdicts(
  context: Context,
  input: SaveReviewVerdictsInput,
): Promise<Result<ReportRef, Refusal>> {
  return changeReview(context, 'saveReviewVerdicts', input, async ({ report, employer, review }) => {
    const { items } = await readReviewed(context, report, employer);
    return saveVerdicts(review, input.verdicts, { items, by: toReviewer(context), at: context.now });
  });
}
