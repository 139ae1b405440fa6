import { toOnBehalf } from '../../rules/accounts/delegation.ts';
import type { Category } from '../../rules/assessments/grades.ts';
import { withReport } from '../../rules/employers/refreshEmployer.ts';
import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef, Report } from '../../rules/reports/report.ts';
import { reportTextLimit, toBasics } from '../../rules/reports/reportFacts.ts';
import { redraftableStates } from '../../rules/reports/reportLifecycle.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, toActing } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { once } from '../once.ts';

export type DraftReportInput = {
  readonly idempotencyKey: string;
  readonly employer: EmployerRef;
  /** Null: the computed one. */
  readonly declaredCategory: Category | null;
  readonly measures: string | null;
  readonly conclusion: string | null;
};

function findProblems({ measures, conclusion }: DraftReportInput): InputProblem[] {
  const message = `内容不能超过 ${reportTextLimit} 字`;
  return Object.entries({ measures, conclusion })
    .filter(([, text]) => (text?.length ?? 0) > reportTextLimit)
    .map(([path]) => ({ path, code: 'TOO_LONG', message }));
}

/**
 * Drafts the report of the employer's latest assessment; an employer has one report on its way at a time. In the place of
 * a returned report it names that one and takes over the texts that are not given anew. Permission
 * `draftReport`. Refusals: NO_ASSESSMENT, REPORT_ALREADY_OPEN, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 * @source R77
 */
export async function draftReport(context: Context, input: DraftReportInput): Promise<Result<Report, Refusal>> {
  const found = await getEmployer(context, input.employer, 'draftReport');
  return once<Report, Refusal>(context, 'draftReport', input, async () => {
    if (!found.ok) return found;
    const problems = findProblems(input);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const employer = found.value;
    const { county, creditCode, summary, openReportId, returnedReportId } = employer;
    if (openReportId !== null) {
      return refused({ code: 'REPORT_ALREADY_OPEN', county, creditCode, reportId: openReportId });
    }
    const isReported = summary?.reportState && !redraftableStates.includes(summary.reportState);
    if (summary === null || isReported) return refused({ code: 'NO_ASSESSMENT' });
    const previous =
      returnedReportId === null
        ? null
        : await context.stores.findReport({ ...input.employer, reportId: returnedReportId });
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
      basics: toBasics(employer),
      measures: (input.measures ?? previous?.measures)?.trim() || null,
      conclusion: (input.conclusion ?? previous?.conclusion)?.trim() || null,
      posting: null,
      signOff: null,
      filing: null,
      withdrawnBecause: null,
      supersededBy: null,
      basis: employer.latestBasis,
      previousReportId: returnedReportId,
      earlierAssessmentId: employer.filedBasis?.assessmentId ?? null,
      reviewOutcome: null,
      steps: [{ action: null, takenAt: context.now, onBehalf: toOnBehalf(context.viewer) }],
      formerVersions: [],
    };
    const part = { kind: 'report' as const, value: report, whileIn: null };
    const after = withReport(employer, report, await toActing(context, county));
    const change = changeAggregate(context, 'draftReport', 'employer', employer, after, [part]);
    return accepted({ changes: [change], answer: report });
  });
}
