import { toOnBehalf } from '../../rules/accounts/delegation.ts';
import type { Report } from '../../rules/reports/report.ts';
import { reportLifecycle } from '../../rules/reports/reportLifecycle.ts';
import type { Part, StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/**
 * The report that the employer filed before, as it stands once another is filed: superseded, with everything it said
 * and the receipt it was given. Written in the transaction that files the other one; nothing for a first filing.
 */
export async function supersedeFiledReport(
  context: Context,
  { filedReportId }: StoredEmployer,
  { county, creditCode, reportId }: Report,
): Promise<readonly Part[]> {
  const earlier = filedReportId && (await context.stores.findReport({ county, creditCode, reportId: filedReportId }));
  if (!earlier) return [];
  const { from, to } = reportLifecycle.SUPERSEDE;
  const taken = { action: 'SUPERSEDE' as const, takenAt: context.now, onBehalf: toOnBehalf(context.viewer) };
  const value: Report = {
    ...earlier,
    state: to,
    stateSince: context.now,
    supersededBy: reportId,
    steps: [...earlier.steps, taken],
  };
  return [{ kind: 'report', value, whileIn: from }];
}
