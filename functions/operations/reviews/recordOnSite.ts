import type { Category } from '../../rules/assessments/grades.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { recordVisit } from '../../rules/reviews/recordVisit.ts';
import type { Context } from '../context.ts';
import { takeReviewStep, toReviewer } from './takeReviewStep.ts';

export type RecordOnSiteInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly visitedOn: PlainDate;
  readonly findings: string;
  /** The category that the visit established. */
  readonly category: Category;
  /** Needed where it is not the computed one. */
  readonly reason: string | null;
};

/**
 * Records what an on-site verification found; the report goes back to its review, in which the verdicts are settled and
 * the bureau decides. Permission `recordOnSite`. Refusals: WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source R101
 */
export async function recordOnSite(context: Context, input: RecordOnSiteInput): Promise<Result<Report, Refusal>> {
  return takeReviewStep(context, input, {
    operation: 'recordOnSite',
    action: 'RECORD_ON_SITE',
    isTold: false,
    decide: ({ report, review }) => {
      const { visitedOn, findings, category, reason } = input;
      const visit = { visitedOn, findings, category, reason, recordedAt: context.now, by: toReviewer(context) };
      const recorded = recordVisit(review, visit, report.computedCategory);
      return recorded.ok ? accepted({ review: recorded.value }) : refused<Refusal>(recorded.refusal);
    },
  });
}
