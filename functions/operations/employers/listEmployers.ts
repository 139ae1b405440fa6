import { scopeOf } from '../../rules/accounts/permissions.ts';
import type { Category } from '../../rules/assessments/grades.ts';
import type { ListedEmployer } from '../../rules/employers/employerRecord.ts';
import { readEmployerSearch } from '../../rules/employers/employerSearch.ts';
import type { DirectoryFilter, Page, PageRequest } from '../../storage/stores.ts';
import { AccessRefused, type Context, permitList } from '../context.ts';

export type EmployerConditions = {
  readonly bodyId?: string | undefined;
  readonly category?: Category | undefined;
  readonly industryCode?: string | undefined;
  readonly declared?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  /** Part of the name or of the credit code, as it was typed. */
  readonly search?: string | undefined;
};

/**
 * Employers of the viewer's county in ledger order; a patrol body sees its own only, whatever it asks for. One store
 * call for a page without conditions; with conditions as many as the county has megabytes of directory.
 * @throws AccessRefused
 */
export async function listEmployers(
  context: Context,
  conditions: EmployerConditions,
  page: PageRequest,
): Promise<Page<ListedEmployer>> {
  const { county, bodyId } = permitList(context, 'listEmployers');
  if (bodyId !== null && conditions.bodyId !== undefined && conditions.bodyId !== bodyId) {
    return { items: [], cursors: [], hasNextPage: false };
  }
  const { overdue, bodyId: wantedBodyId, search: typed, ...others } = conditions;
  const limitedTo = bodyId ?? wantedBodyId;
  const given = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined));
  const search = readEmployerSearch(typed ?? '');
  const filter: DirectoryFilter = {
    ...given,
    ...(search !== null && { search }),
    ...(limitedTo !== undefined && { bodyId: limitedTo }),
    ...(overdue !== undefined && { overdue: { is: overdue, today: context.today } }),
  };
  return context.stores.listEmployers(county, filter, page);
}

/**
 * Employers whose delegation to the viewer's technical service body is in force today, by name. Permission
 * `listDelegatedEmployers`. @throws AccessRefused
 */
export async function listDelegatedEmployers(context: Context, page: PageRequest): Promise<Page<ListedEmployer>> {
  const { viewer, stores, today } = context;
  const { county, organisation } = viewer;
  const isBody = scopeOf(viewer, 'listDelegatedEmployers') === 'DELEGATED';
  if (!isBody || county === null || organisation === null) throw new AccessRefused(viewer, 'listDelegatedEmployers');
  return stores.listDelegatedEmployers(county, organisation, today, page);
}
