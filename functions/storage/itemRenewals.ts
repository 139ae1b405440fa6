import type { AggregateRef } from '../rules/audit/auditedAggregate.ts';
import type { Item } from './dynamo.ts';
import { fromReportItem, toReportItem } from './items.ts';

/** How items of an entity's older forms come to today's. */
export type ItemRenewal = {
  /** The item as it would be written today. Every older form can be read, or it stays. */
  readonly renew: (item: Item) => Item;
  /** The aggregate whose audit chain tells of the record; null: no chain does. */
  readonly aggregateOf: ((item: Item) => AggregateRef) | null;
};

/** Entity → renewal, for every entity whose version in `items.ts` was ever raised. */
export const itemRenewals: Readonly<Record<string, ItemRenewal>> = {
  report: {
    renew: (item) => toReportItem(fromReportItem(item)),
    aggregateOf: ({ county, creditCode }) => ({ kind: 'employer', county: String(county), id: String(creditCode) }),
  },
};
