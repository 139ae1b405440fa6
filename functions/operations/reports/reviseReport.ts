import type { Refusal } from '../../rules/kernel/refusals.ts';
import type { Result } from '../../rules/kernel/result.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { type RevisedContent, reviseContent } from '../../rules/reports/reviseContent.ts';
import { getAssessments } from '../assessments/listAssessments.ts';
import type { Context } from '../context.ts';
import { takeReportStep } from './takeReportStep.ts';

export type ReviseReportInput = RevisedContent & { readonly idempotencyKey: string; readonly report: ReportRef };

/**
 * Replaces the content of a report that is not signed: its posting ends, it is a draft again, and the next publicity
 * counts all its days anew from the day of posting. The former version and its comments stay. Permission `reviseReport`.
 * Refusals: WRONG_REPORT_STATE, INVALID_INPUT (also where nothing changes), NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source issue 3, point 7
 */
export async function reviseReport(context: Context, input: ReviseReportInput): Promise<Result<Report, Refusal>> {
  return takeReportStep(context, input, {
    operation: 'reviseReport',
    action: 'REVISE',
    complete: async (report, employer) => {
      const { county, creditCode, assessmentId } = report;
      const latestId = employer.summary?.assessmentId ?? assessmentId;
      const wanted = [...new Set([assessmentId, latestId])].map((id) => ({ county, creditCode, assessmentId: id }));
      const found = await getAssessments(context, wanted);
      const [former] = found;
      const latest = found.at(-1);
      if (!former || !latest) throw new Error(`assessment ${assessmentId} is named but missing`);
      return reviseContent(report, input, { employer, former, latest, today: context.today });
    },
  });
}
