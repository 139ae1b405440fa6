import type { AggregateRef, AuditedAggregate } from '../../rules/audit/auditedAggregate.ts';
import type { AuditRoot } from '../../rules/audit/auditRoot.ts';
import { type AuditVerdict, verifyAggregate } from '../../rules/audit/verifyAggregate.ts';
import type { AuditEntry, AuditHead } from '../../rules/kernel/auditChain.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { type Context, permit } from '../context.ts';

/** An employer's audit chain for those who may read it; its entries and its verdict are read when they are asked for. */
export type AuditChain = { readonly ref: AggregateRef; readonly head: AuditHead | null };

/** How often an aggregate is read again that seems broken: a write may have come between the pages of one reading. */
const readings = 3;

/**
 * The audit chain of an employer, or null when there has never been one. Permission `readAudit`. One that lost its
 * record, but not its entries, is still found. @throws AccessRefused
 */
export async function findAuditChain(context: Context, employer: EmployerRef): Promise<AuditChain | null> {
  permit(context, 'readAudit', employer);
  const { county, creditCode } = employer;
  const ref = { kind: 'employer', county, id: creditCode } as const;
  const stored = await context.stores.findEmployer(employer);
  if (stored) return { ref, head: stored.auditHead };
  const { items } = await context.stores.listAuditEntries(ref, { first: 1, after: null });
  return items.length > 0 ? { ref, head: null } : null;
}

/** Entries of a chain that the viewer has been shown, oldest first. */
export async function listAuditEntries(
  { stores }: Context,
  { ref }: AuditChain,
  page: PageRequest,
): Promise<Page<AuditEntry>> {
  return stores.listAuditEntries(ref, page);
}

/** Verifies a chain that the viewer has been shown, with the records that it tells of. */
export async function verifyAuditChain(context: Context, { ref }: AuditChain): Promise<AuditVerdict> {
  const { verdict } = await readVerified(context, ref);
  return verdict;
}

/**
 * Reads an aggregate with its verdict; a broken one again, so that a write under way is not taken for a broken chain.
 * @throws Error when nothing of it is there
 */
export async function readVerified(
  { stores }: Context,
  ref: AggregateRef,
): Promise<{ aggregate: AuditedAggregate; verdict: AuditVerdict }> {
  for (let reading = 1; ; reading += 1) {
    const aggregate = await stores.findAggregate(ref);
    if (aggregate === null) throw new Error(`nothing of ${ref.kind} is there`);
    const verdict = verifyAggregate(aggregate);
    if (verdict.fault === null || reading === readings) return { aggregate, verdict };
  }
}

/** Daily roots of a county, newest first; public, so that anyone can keep one and hold the county to it. */
export async function listAuditRoots(context: Context, county: string, page: PageRequest): Promise<Page<AuditRoot>> {
  permit(context, 'readAuditRoots', { county });
  return context.stores.listAuditRoots(county, page);
}
