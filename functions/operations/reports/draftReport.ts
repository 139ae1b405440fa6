import type { Category } from '../../rules/assessments/grades.ts';
import { withReport } from '../../rules/employers/refreshEmployer.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef, Report } from '../../rules/reports/report.ts';
import { changeEmployer } from '../changes.ts';
import type { Context } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';

export type DraftReportInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  /** Null: the computed one. */
  readonly declaredCategory: Category | null;
};

/**
 * Drafts the report of the employer's latest assessment; an employer has one report on its way at a time. Permission
 * `draftReport`. Refusals: NO_ASSESSMENT, REPORT_ALREADY_OPEN, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R77
 */
export async function draftReport(context: Context, input: DraftReportInput): Promise<Result<Report, Refusal>> {
  const found = await getEmployer(context, input.employer, 'draftReport');
  return once<Report, Refusal>(context, 'draftReport', input, async () => {
    if (!found.ok) return found;
    const employer = found.value;
    const { county, creditCode, summary, openReportId } = employer;
    if (openReportId !== null) {
      return refused({ code: 'REPORT_ALREADY_OPEN', county, creditCode, reportId: openReportId });
    }
    // A report that was filed or withdrawn needs a new assessment only when it was filed.
    if (summary === null || summary.reportState === 'FILED') return refused({ code: 'NO_ASSESSMENT' });
    const report: Report = {
      county,
      creditCode,
      reportId: context.newId(),
      assessmentId: summary.assessmentId,
      assessedOn: summary.assessedOn,
      employerName: employer.name,
      state: 'DRAFT',
      stateSince: context.now,
      declaredCategory: input.declaredCategory ?? summary.category,
      computedCategory: summary.category,
      draftedAt: context.now,
      posting: null,
      signOff: null,
      filing: null,
      withdrawnBecause: null,
    };
    const part = { kind: 'report' as const, value: report, whileIn: null };
    const after = withReport(employer, report, await context.notices.read(county));
    const change = changeEmployer(context, 'draftReport', employer, after, [part]);
    return accepted({ changes: [change], answer: report });
  });
}
