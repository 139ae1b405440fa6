import type { Assessment } from '../../rules/assessments/assessment.ts';
import type { HeldEvidence } from '../../rules/assessments/evidenceFile.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { toBasics } from '../../rules/reports/reportFacts.ts';
import { compareDeclared } from '../../rules/reviews/compareDeclared.ts';
import type { Difference, PatrolFinding } from '../../rules/reviews/difference.ts';
import type { Review } from '../../rules/reviews/review.ts';
import { toSelfCheckItemId } from '../../rules/reviews/reviewItems.ts';
import { withKeys } from '../assessments/evidence/toEvidenceKey.ts';
import { type Context, isPermitted, permit } from '../context.ts';
import { findReportOfEmployer } from '../reports/findReport.ts';
import { type Reviewed, readReviewed } from './readReviewed.ts';

/** A review with what it reviews, what is known otherwise, and the review of the report that was returned before. */
export type FoundReview = Reviewed & {
  readonly employer: EmployerRecord;
  readonly review: Review;
  readonly differences: readonly Difference[];
  readonly earlier: Review | null;
};

/** What a report is compared with, once it is read. */
type Compared = {
  readonly report: Report;
  readonly employer: EmployerRecord;
  readonly assessment: Assessment;
  readonly earlier: Assessment | null;
  readonly patrolFindings: readonly PatrolFinding[];
};

/**
 * The review of a report for the bureau, its officers and leaders; null where there is none. Permission `readReview`.
 * @throws AccessRefused
 */
export async function findReview(context: Context, ref: ReportRef): Promise<FoundReview | null> {
  const found = await findReportOfEmployer(context, ref, 'readReview');
  const review = found && (await context.stores.findReview(ref));
  if (!found || !review) return null;
  const { report, employer } = found;
  const { previousReportId } = review;
  // A start, which loads the differences of lists, does not wait for the patrol form.
  const { readPatrolFindings } = await import('../patrols/readPatrolFindings.ts');
  const [reviewed, earlierAssessment, earlier, [patrolFindings = []]] = await Promise.all([
    readReviewed(context, report, employer),
    report.earlierAssessmentId ? context.stores.findAssessment(report, report.earlierAssessmentId) : null,
    previousReportId ? context.stores.findReview({ ...ref, reportId: previousReportId }) : null,
    readPatrolFindings(context, [employer]),
  ]);
  const { assessment } = reviewed;
  const differences = compare({ report, employer, assessment, earlier: earlierAssessment, patrolFindings });
  return { ...reviewed, employer, review, differences, earlier };
}

/** Files beside an item: those that reviewers added, and those that the employer gave for a self-check answer. */
type ItemEvidence = { readonly added: readonly HeldEvidence[]; readonly declared: readonly HeldEvidence[] };

/** The files beside an item of a review that the viewer has been shown; null for whoever may not see evidence. */
export function findItemEvidence(
  context: Context,
  { report, employer, assessment, review }: FoundReview,
  reviewItemId: string,
): ItemEvidence | null {
  if (!isPermitted(context, 'readEvidence', employer)) return null;
  const answer = assessment.selfCheck.find(({ itemId }) => toSelfCheckItemId(itemId) === reviewItemId);
  const added = review.evidence.filter(({ itemId }) => itemId === reviewItemId);
  return { added: withKeys(report, added), declared: withKeys(report, answer?.evidence) };
}

/** Differences of a report that the viewer has been shown. Permission `readReview`. @throws AccessRefused */
export function getDifferences(context: Context, compared: Compared): readonly Difference[] {
  permit(context, 'readReview', compared.report);
  return compare(compared);
}

function compare({ report, employer, assessment, earlier, patrolFindings }: Compared): readonly Difference[] {
  const basics = report.basics ?? toBasics(employer);
  const known = { ledger: employer, ledgerThen: report.basis?.ledger ?? null, earlier, patrolFindings };
  return compareDeclared({ report, basics, assessment }, known);
}
