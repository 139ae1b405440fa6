import { type AggregateRef, toAggregateKey } from '../../rules/audit/auditedAggregate.ts';
import { type AuditLeaf, type AuditRoot, computeAuditRoot, endOf } from '../../rules/audit/auditRoot.ts';
import type { AuditHead } from '../../rules/kernel/auditChain.ts';
import type { Instant, PlainDate } from '../../rules/kernel/plainDate.ts';
import type { Context } from '../context.ts';
import { type ListedAggregate, listAggregates } from './listAggregates.ts';

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
  const listed = new Map<string, ListedAggregate>();
  // Twice: an employer that changes its place in the list during one reading stands still in the other.
  for (let reading = 1; reading <= 2; reading += 1) {
    for (let after: string | null = null; ; ) {
      const page = await listAggregates(stores, county, { first: pageSize, after });
      for (const aggregate of page.items) listed.set(toAggregateKey(aggregate.ref), aggregate);
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

/** Reads the heads that the lists do not carry, strongly, a hundred a call. */
async function withHeads(
  stores: Context['stores'],
  listed: readonly ListedAggregate[],
): Promise<readonly { readonly ref: AggregateRef; readonly head: AuditHead | null }[]> {
  const find = { employer: stores.findEmployers, assessmentDraft: stores.findAssessmentDrafts } as const;
  const heads = new Map<string, AuditHead>();
  for (const kind of ['employer', 'assessmentDraft'] as const) {
    const refs = listed.flatMap(({ ref }) => (ref.kind === kind ? [ref] : []));
    for (let at = 0; at < refs.length; at += pageSize) {
      for (const { county, creditCode, auditHead } of await find[kind](refs.slice(at, at + pageSize))) {
        heads.set(toAggregateKey({ kind, county, creditCode }), auditHead);
      }
    }
  }
  return listed.map(({ ref, head }) => ({ ref, head: head ?? heads.get(toAggregateKey(ref)) ?? null }));
}
