import type { AggregateRef } from '../../rules/audit/auditedAggregate.ts';
import type { AuditHead } from '../../rules/kernel/auditChain.ts';
import type { Page, PageRequest, Stores } from '../../storage/stores.ts';

/** An aggregate as its county's lists show it; the head where the list carries it. */
export type ListedAggregate = { readonly ref: AggregateRef; readonly head: AuditHead | null };

type Source = (stores: Stores, county: string, page: PageRequest) => Promise<Page<ListedAggregate>>;

/** Where the aggregates of a county are listed, one source a kind. A new kind of aggregate is a new row here. */
const sources = {
  calendarNotice: async (stores, county) => {
    const notices = await stores.listNotices(county);
    const items = notices.map(({ year, auditHead }) => ({
      ref: { kind: 'calendarNotice', county, year } as const,
      head: auditHead,
    }));
    // All at once: there are as few as years.
    return { items, cursors: items.map(({ ref }) => String(ref.year)), hasNextPage: false };
  },
  webhook: async (stores, county) => {
    const webhooks = await stores.listWebhooks(county);
    const items = webhooks.map(({ webhookId, auditHead }) => ({
      ref: { kind: 'webhook', county, webhookId } as const,
      head: auditHead,
    }));
    // All at once: closed ones stay, but a county seldom adds one.
    return { items, cursors: items.map(({ ref }) => ref.webhookId), hasNextPage: false };
  },
  ledgerImport: async (stores, county, page) =>
    mapPage(await stores.listLedgerImports(county, null, page), ({ importId, auditHead }) => ({
      ref: { kind: 'ledgerImport', county, importId },
      head: auditHead,
    })),
  employer: async (stores, county, page) =>
    mapPage(await stores.listEmployers(county, {}, page), ({ creditCode }) => ({
      ref: { kind: 'employer', county, creditCode },
      head: null,
    })),
} as const satisfies { readonly [K in AggregateRef['kind']]: Source };

const kinds = Object.keys(sources) as AggregateRef['kind'][];

function mapPage<T>(page: Page<T>, toAggregate: (item: T) => ListedAggregate): Page<ListedAggregate> {
  return { ...page, items: page.items.map(toAggregate) };
}

/**
 * Every aggregate of a county, page by page, one kind after another; a page ends with its kind, so it may hold fewer
 * than asked for. An employer that is renamed meanwhile may come twice or not at all.
 */
export async function listAggregates(
  stores: Stores,
  county: string,
  { first, after }: PageRequest,
): Promise<Page<ListedAggregate>> {
  const [, found, place = ''] = /^(\w+):(.*)$/.exec(after ?? `${kinds[0]}:`) ?? [];
  const start = kinds.findIndex((kind) => `${kind}` === found);
  // A cursor that no list gave out is left to the last kind's list to refuse.
  let inner: string | null = start === -1 ? after : place || null;
  for (const [index, kind] of [...kinds.entries()].slice(start)) {
    const { items, cursors, hasNextPage } = await sources[kind](stores, county, { first, after: inner });
    const next = kinds[index + 1];
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
