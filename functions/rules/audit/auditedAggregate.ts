import type { AuditEntry, AuditHead } from '../kernel/auditChain.ts';

/** Names an aggregate: what has one version and one audit chain. */
export type AggregateRef =
  | { readonly kind: 'employer'; readonly county: string; readonly creditCode: string }
  | { readonly kind: 'ledgerImport'; readonly county: string; readonly importId: string }
  | { readonly kind: 'calendarNotice'; readonly county: string; readonly year: number }
  | { readonly kind: 'webhook'; readonly county: string; readonly webhookId: string };

/** A stored record under the name by which audit entries give its digest. */
export type AuditedRecord = { readonly name: string; readonly value: unknown };

/** An aggregate as it stands in the store: what its root says of the chain, its records, its entries in key order. */
export type AuditedAggregate = {
  /** Unique in its county; leaves of the daily root are ordered by it. */
  readonly key: string;
  /** Name of the root among the records. */
  readonly rootName: string;
  /** Head and version as the root has them; null: there is no root. */
  readonly root: { readonly version: number; readonly auditHead: AuditHead } | null;
  readonly records: readonly AuditedRecord[];
  readonly entries: readonly AuditEntry[];
};

/** Key of an aggregate in its county, such as `employer#91433122MAQCG2KEAB`. */
export function toAggregateKey(ref: AggregateRef): string {
  switch (ref.kind) {
    case 'employer':
      return `employer#${ref.creditCode}`;
    case 'ledgerImport':
      return `ledgerImport#${ref.importId}`;
    case 'calendarNotice':
      return `calendarNotice#${ref.year}`;
    case 'webhook':
      return `webhook#${ref.webhookId}`;
  }
}
