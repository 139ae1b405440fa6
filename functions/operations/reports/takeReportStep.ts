import { toOnBehalf } from '../../rules/accounts/delegation.ts';
import type { Permission } from '../../rules/accounts/permissions.ts';
import type { EmployerRecord } from '../../rules/employers/employerRecord.ts';
import { type Acting, withReport } from '../../rules/employers/refreshEmployer.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { judgeObjections, needsObjectionsAnswered } from '../../rules/reports/judgeObjections.ts';
import { judgeReportStep } from '../../rules/reports/judgeReportStep.ts';
import type { Report, ReportRef } from '../../rules/reports/report.ts';
import { type ReportAction, reportLifecycle } from '../../rules/reports/reportLifecycle.ts';
import type { MessageWrites, Part, StoredEmployer } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, toActing } from '../context.ts';
import { once } from '../once.ts';
import { findReportOfEmployer } from './findReport.ts';

type Step = {
  readonly operation: Permission & string;
  readonly action: ReportAction;
  /** What the step adds to the report; may refuse for reasons of its own. */
  readonly complete: (
    report: Report,
    employer: StoredEmployer,
  ) => Promise<Result<Partial<Report>, Refusal>> | Result<Partial<Report>, Refusal>;
  /** What else is written with the report as it stands after the step. */
  readonly alsoWrites?: (report: Report, employer: StoredEmployer) => Promise<readonly Part[]>;
  /** Whom the step tells. */
  readonly tells?: (report: Report, employer: EmployerRecord) => readonly MessageWrites[];
  /** What the step makes of the employer, beside what any step does. */
  readonly settle?: (employer: EmployerRecord, report: Report, acting: Acting) => EmployerRecord;
};

/**
 * Takes a report from one state to the next: permission, lifecycle, objections, the step's own part, then one transaction over
 * report, employer, audit entry and first answer. The lifecycle's states are the store's condition, so that of two
 * writers one at most wins.
 */
export async function takeReportStep(
  context: Context,
  input: { readonly idempotencyKey: string; readonly report: ReportRef },
  { operation, action, complete, alsoWrites, settle, tells }: Step,
): Promise<Result<Report, Refusal>> {
  const found = await findReportOfEmployer(context, input.report, operation);
  return once<Report, Refusal>(context, operation, input, async () => {
    if (found === null) return refused({ code: 'NOT_FOUND' });
    const { report, employer } = found;
    const acting = await toActing(context, report.county);
    const verdict = judgeReportStep(report, action, context.today, acting.notices);
    if (!verdict.ok) return verdict;
    if (needsObjectionsAnswered(action)) {
      const { unansweredObjections } = await context.stores.tallyComments(report);
      const answered = judgeObjections(action, unansweredObjections);
      if (!answered.ok) return answered;
    }
    const completed = await complete(report, employer);
    if (!completed.ok) return completed;
    const { from, to } = reportLifecycle[action];
    const taken = { action, takenAt: context.now, onBehalf: toOnBehalf(context.viewer) };
    const steps = [...report.steps, taken];
    const next: Report = { ...report, ...completed.value, state: to, stateSince: context.now, steps };
    const part = { kind: 'report' as const, value: next, whileIn: from };
    const stepped = withReport(employer, next, acting);
    const after = settle?.(stepped, next, acting) ?? stepped;
    const others = (await alsoWrites?.(next, employer)) ?? [];
    const change = changeAggregate(context, operation, 'employer', employer, after, [part, ...others]);
    return accepted({ changes: [change, ...(tells?.(next, employer) ?? [])], answer: next });
  });
}
