import type { Refusal } from '../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import type { ReportRef } from '../../rules/reports/report.ts';
import { reviewStates } from '../../rules/reports/reportLifecycle.ts';
import { addReviewEvidence } from '../../rules/reviews/addReviewEvidence.ts';
import { findUploadProblems, keepEvidence, type NamedUpload } from '../assessments/evidence/keepEvidence.ts';
import { openEvidenceUpload } from '../assessments/evidence/requestEvidenceUpload.ts';
import type { Context } from '../context.ts';
import type { OpenedUpload } from '../openUpload.ts';
import { findReportOfEmployer } from '../reports/findReport.ts';
import { changeReview } from './changeReview.ts';
import { readReviewed } from './readReviewed.ts';

export type AttachReviewEvidenceInput = NamedUpload & {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly itemId: string;
};

/**
 * Presigns the upload of a file of evidence for a report under review. Permission `attachReviewEvidence`. Refusals:
 * WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND.
 */
export async function requestReviewEvidenceUpload(
  context: Context,
  { report: ref, sizeBytes }: { readonly report: ReportRef; readonly sizeBytes: number },
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await findReportOfEmployer(context, ref, 'attachReviewEvidence');
  if (found === null) return refused({ code: 'NOT_FOUND' });
  const { state } = found.report;
  if (!reviewStates.includes(state)) return refused({ code: 'WRONG_REPORT_STATE', state });
  return openEvidenceUpload(context, { employer: ref, sizeBytes });
}

/**
 * Adds an uploaded file to an item of a review, whatever others have judged meanwhile: adding takes nothing from anybody.
 * Permission `attachReviewEvidence`. Refusals: FILE_REJECTED, WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function attachReviewEvidence(
  context: Context,
  input: AttachReviewEvidenceInput,
): Promise<Result<ReportRef, Refusal>> {
  return changeReview(context, 'attachReviewEvidence', input, async ({ report, employer, review }) => {
    const problems = findUploadProblems(input);
    if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
    const { items } = await readReviewed(context, report, employer);
    const kept = await keepEvidence(context, report, input);
    if (!kept.ok) return refused<Refusal>({ code: 'FILE_REJECTED', reason: kept.refusal });
    const file = { ...kept.value, fileName: input.fileName.trim(), attachedAt: context.now };
    return addReviewEvidence(review, { ...file, itemId: input.itemId }, items);
  });
}
