import { type AggregateRef, aggregateKinds } from '../../rules/audit/auditedAggregate.ts';
import type { Page, PageRequest, Stores } from '../../storage/stores.ts';

/**
 * Every aggregate of a county, page by page, one kind after another; a page ends with its kind, so it may hold fewer
 * than asked for. An employer that is renamed meanwhile may come twice or not at all.
 */
export async function listAggregates(
  stores: Stores,
  county: string,
  { first, after }: PageRequest,
): Promise<Page<AggregateRef>> {
  const [, found, place = ''] = /^(\w+):(.*)$/.exec(after ?? `${aggregateKinds[0]}:`) ?? [];
  const start = aggregateKinds.findIndex((kind) => `${kind}` === found);
  // A cursor that no list gave out is left to the last kind's list to refuse.
  let inner: string | null = start === -1 ? after : place || null;
  for (const [index, kind] of [...aggregateKinds.entries()].slice(start)) {
    const { items, cursors, hasNextPage } = await stores.listAggregates(kind, county, { first, after: inner });
    const next = aggregateKinds[index + 1];
    inner = null;
    if (items.length === 0 && next) continue;
    const leadsOn = (at: number): boolean => !hasNextPage && next !== undefined && at === cursors.length - 1;
    return {
      items,
      cursors: cursors.map((cursor, at) => (leadsOn(at) ? `${next}:` : `${kind}:${cursor}`)),
      hasNextPage: hasNextPage || next !== undefined,
    };
  }
  return { items: [], cursors: [], hasNextPage: false };
}
