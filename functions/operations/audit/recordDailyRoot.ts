import { type AggregateRef, toAggregateKey } from '../../rules/audit/auditedAggregate.ts';
import { type AuditLeaf, type AuditRoot, computeAuditRoot, endOf } from '../../rules/audit/auditRoot.ts';
import type { AuditHead } from '../../rules/kernel/auditChain.ts';
import type { Instant, PlainDate } from '../../rules/kernel/plainDate.ts';
import type { Context } from '../context.ts';
import { listAggregates } from './listAggregates.ts';

const pageSize = 100;

/** Chains whose entries are looked at one by one, at once. */
const lanes = 10;

/**
 * Records the audit root of a day that has ended: over the heads of all chains of the county as they stood at its end,
 * chained to the latest root before it. A day that has a root, or that lies before the latest one, is left alone, so
 * that the job may be called twice; a county without any chain gets none. Answers the root it wrote, or null.
 */
export async function recordDailyRoot(
  { stores, today, now }: Context,
  { county, day }: { readonly county: string; readonly day: PlainDate },
): Promise<AuditRoot | null> {
  if (day >= today) throw new Error(`${day} has not ended on ${today}`);
  const { items } = await stores.listAuditRoots(county, { first: 1, after: null });
  const latest = items[0] ?? null;
  if (latest && latest.day >= day) return null;
  const leaves = await listLeaves(stores, county, endOf(day));
  if (leaves.length === 0 && latest === null) return null;
  const root = computeAuditRoot({ county, day, computedAt: now }, leaves, latest);
  return (await stores.saveAuditRoot(root)) === 'DONE' ? root : null;
}

async function listLeaves(stores: Context['stores'], county: string, end: Instant): Promise<AuditLeaf[]> {
  const listed = new Map<string, AggregateRef>();
  // Twice: an employer that changes its place in the list during one reading stands still in the other.
  for (let reading = 1; reading <= 2; reading += 1) {
    for (let after: string | null = null; ; ) {
      const page = await listAggregates(stores, county, { first: pageSize, after });
      for (const ref of page.items) listed.set(toAggregateKey(ref), ref);
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNextPage || after === null) break;
    }
  }
  const aggregates = await withHeads(stores, [...listed.values()]);
  const leaves: AuditLeaf[] = [];
  const waiting = aggregates.values();
  const runLane = async (): Promise<void> => {
    for (const { ref, head } of waiting) {
      const atEnd = head?.at !== undefined && head.at < end ? head : await stores.findAuditHeadBefore(ref, end);
      if (atEnd) leaves.push({ key: toAggregateKey(ref), seq: atEnd.seq, hash: atEnd.hash });
    }
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  return leaves;
}

/** With the heads as they are now, read strongly, a hundred aggregates a call; null where the root is gone. */
async function withHeads(
  stores: Context['stores'],
  listed: readonly AggregateRef[],
): Promise<readonly { readonly ref: AggregateRef; readonly head: AuditHead | null }[]> {
  const heads = new Map<string, AuditHead>();
  for (let at = 0; at < listed.length; at += pageSize) {
    const found = await stores.findAuditHeads(listed.slice(at, at + pageSize));
    for (const { ref, head } of found) heads.set(toAggregateKey(ref), head);
  }
  return listed.map((ref) => ({ ref, head: heads.get(toAggregateKey(ref)) ?? null }));
}
