import type { Permission } from '../../rules/accounts/permissions.ts';
import type { ReportState } from '../../rules/kernel/refusals.ts';
import type { EmployerRef, Report, ReportRef } from '../../rules/reports/report.ts';
import type { Page, PageRequest, StoredEmployer } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';

/**
 * A report with its employer, or null when there is none. Whoever may not see it is told so whether it exists or not.
 * @throws AccessRefused
 */
export async function findReportOfEmployer(
  context: Context,
  ref: ReportRef,
  permission: Permission,
): Promise<{ report: Report; employer: StoredEmployer } | null> {
  const [employer, report] = await Promise.all([context.stores.findEmployer(ref), context.stores.findReport(ref)]);
  permit(context, permission, employer ?? ref);
  return employer && report ? { report, employer } : null;
}

/** One report for a viewer who may see it, or null. @throws AccessRefused */
export async function findReport(context: Context, ref: ReportRef): Promise<Report | null> {
  const found = await findReportOfEmployer(context, ref, 'readReport');
  return found?.report ?? null;
}

/** Reports of the viewer's county in one state, longest in it first. @throws AccessRefused */
export async function listReportsInState(
  context: Context,
  state: ReportState,
  page: PageRequest,
): Promise<Page<Report>> {
  const { county } = permitList(context, 'listReports');
  return context.stores.listReportsInState(county, state, page);
}

/** Reports of an employer that the viewer has been shown, newest first. */
export async function listReports(
  { stores }: Context,
  employer: EmployerRef,
  page: PageRequest,
): Promise<Page<Report>> {
  return stores.listReports(employer, page);
}
