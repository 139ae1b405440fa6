import type { Assessment } from '../../rules/assessments/assessment.ts';
import { maskPersonalData } from '../../rules/reports/maskPersonalData.ts';
import type { EmployerBasics, Posting, Report, ReportRef } from '../../rules/reports/report.ts';
import { toBasics } from '../../rules/reports/reportFacts.ts';
import { type Context, permit } from '../context.ts';

/** What the notice form shows: the report, its assessment, and the workplace; texts without numbers of persons. */
export type PublicNotice = {
  readonly report: Report;
  readonly posting: Posting;
  readonly assessment: Assessment;
  readonly address: string | null;
  readonly basics: EmployerBasics;
};

/**
 * The public record of a report that has been posted and not withdrawn, for anyone; null otherwise.
 * @source R78, R163
 */
export async function findPublicNotice(context: Context, ref: ReportRef): Promise<PublicNotice | null> {
  permit(context, 'readPublicNotice', ref);
  const report = await context.stores.findReport(ref);
  if (report === null || report.posting === null || report.state === 'WITHDRAWN') return null;
  const [assessment, employer] = await Promise.all([
    context.stores.findAssessment(ref, report.assessmentId),
    context.stores.findEmployer(ref),
  ]);
  if (!assessment) throw new Error(`assessment ${report.assessmentId} is named but missing`);
  if (!employer) throw new Error(`employer ${ref.creditCode} has a report and is missing`);
  const basics = report.basics ?? toBasics(employer);
  const { address } = employer;
  return {
    report,
    posting: { ...report.posting, place: maskPersonalData(report.posting.place) },
    assessment,
    address: address && maskPersonalData(address),
    basics,
  };
}
