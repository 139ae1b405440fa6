import type { Permission } from '../../rules/accounts/permissions.ts';
import type { FindingOrigin, FindingRecord, FindingRef } from '../../rules/enforcement/findingRecord.ts';
import type { PublishedDecision } from '../../rules/enforcement/publishedDecision.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { FindingFilter, Page, PageRequest, StoredEmployer } from '../../storage/stores.ts';
import { type Context, permit, permitList } from '../context.ts';
import { findEmployer } from '../employers/findEmployer.ts';

/** An employer learns of a finding with the first step that is taken on it. */
const seesFound = ({ viewer }: Context): boolean => viewer.role !== 'EMPLOYER';

/**
 * A finding with its employer, or null where there is none that the viewer may see. Whoever may not see the employer's
 * is told so whether it exists or not. @throws AccessRefused
 */
export async function findFindingOfEmployer(
  context: Context,
  ref: FindingRef,
  permission: Permission,
): Promise<{ finding: FindingRecord; employer: StoredEmployer } | null> {
  const [employer, finding] = await Promise.all([context.stores.findEmployer(ref), context.stores.findFinding(ref)]);
  permit(context, permission, employer ?? ref);
  if (employer === null || finding === null) return null;
  return finding.state === 'FOUND' && !seesFound(context) ? null : { finding, employer };
}

/** One finding, or null. Permission `readFinding`. @throws AccessRefused */
export async function findFinding(context: Context, ref: FindingRef): Promise<FindingRecord | null> {
  return (await findFindingOfEmployer(context, ref, 'readFinding'))?.finding ?? null;
}

/** Where a finding comes from, that the viewer has been shown. Permission `readCaseFile`. @throws AccessRefused */
export function getOrigin(context: Context, finding: FindingRecord): FindingOrigin {
  permit(context, 'readCaseFile', finding);
  return finding.origin;
}

/** Findings of an employer, newest first. Permission `readFinding`. @throws AccessRefused */
export async function listFindingsOfEmployer(
  context: Context,
  ref: EmployerRef,
  page: PageRequest,
): Promise<Page<FindingRecord>> {
  await findEmployer(context, ref, 'readFinding');
  return context.stores.listFindingsOfEmployer(ref, seesFound(context), page);
}

/** Findings of the viewer's county, the clock that ends first first. Permission `listFindings`. @throws AccessRefused */
export async function listFindings(
  context: Context,
  filter: FindingFilter,
  page: PageRequest,
): Promise<Page<FindingRecord>> {
  const { county } = permitList(context, 'listFindings');
  return context.stores.listFindings(county, filter, page);
}

/** Decisions that a county has made public, newest first, as they were shown. Permission `readPublishedDecisions`. */
export async function listPublishedDecisions(
  context: Context,
  county: string,
  page: PageRequest,
): Promise<Page<PublishedDecision>> {
  permit(context, 'readPublishedDecisions', { county });
  const { items, ...places } = await context.stores.listPublishedFindings(county, context.today, page);
  return { ...places, items: items.map(getPublished) };
}

/** @throws Error when a listed finding is not public, which is a fault. */
function getPublished({ findingId, published }: FindingRecord): PublishedDecision {
  if (published === null) throw new Error(`finding ${findingId} is listed but was never published`);
  return published;
}
