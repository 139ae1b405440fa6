import type { Permission } from '../../rules/accounts/permissions.ts';
import type { Refusal, RefusalOf } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import { type Context, permit } from '../context.ts';

/**
 * One employer for a viewer who may see it, or null when there is none. Whoever could not see it is told so whether
 * it exists or not. @throws AccessRefused
 */
export async function findEmployer(
  context: Context,
  ref: EmployerRef,
  permission: Permission = 'readEmployer',
): Promise<StoredEmployer | null> {
  const employer = await context.stores.findEmployer(ref);
  permit(context, permission, employer ?? ref);
  return employer;
}

/** The viewer's own employer, for role EMPLOYER and once it is in the ledger. */
export async function findOwnEmployer({ viewer, stores }: Context): Promise<StoredEmployer | null> {
  if (viewer.role !== 'EMPLOYER' || viewer.county === null || viewer.organisation === null) return null;
  return stores.findEmployer({ county: viewer.county, creditCode: viewer.organisation });
}

/** As `findEmployer`, for steps that need the employer: NOT_FOUND when there is none. */
export async function getEmployer(
  context: Context,
  ref: EmployerRef,
  permission: Permission,
): Promise<Result<StoredEmployer, RefusalOf<'NOT_FOUND'>>> {
  const employer = await findEmployer(context, ref, permission);
  return employer ? accepted(employer) : refused<Refusal & { code: 'NOT_FOUND' }>({ code: 'NOT_FOUND' });
}

/**
 * The employers that shown reports belong to, in the order asked for, in one store call.
 * @throws Error when one is missing, which is a fault.
 */
export async function getEmployers({ stores }: Context, refs: readonly EmployerRef[]): Promise<StoredEmployer[]> {
  const found = await stores.findEmployers(refs);
  return refs.map((ref) => {
    const employer = found.find(({ county, creditCode }) => county === ref.county && creditCode === ref.creditCode);
    if (!employer) throw new Error(`employer ${ref.creditCode} is named but missing`);
    return employer;
  });
}
