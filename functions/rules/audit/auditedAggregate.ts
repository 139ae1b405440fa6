import type { AuditEntry, AuditHead } from '../kernel/auditChain.ts';

/** Kinds of aggregates, in the order in which exports and daily roots go through them. */
export const aggregateKinds = [
  'county',
  'calendarNotice',
  'ruleSets',
  'ledgerImport',
  'webhook',
  'publicComment',
  'publicationDuty',
  'complaint',
  'assessmentDraft',
  'officer',
  'planSettings',
  'campaign',
  'countReturn',
  'countReport',
  'scoringRules',
  'memberUnits',
  'scoreEntry',
  'scoreTable',
  'circular',
  'supervision',
  'plan',
  'visit',
  'listCriteria',
  'listEntry',
  'patrolRecord',
  'patrolReferral',
  'patrolRound',
  'patrolForms',
  'employer',
] as const;

export type AggregateKind = (typeof aggregateKinds)[number];

/**
 * Names an aggregate: what has one version and one audit chain. `id` is unique in its county and kind: the credit code of
 * an employer and of its draft, the year of a notice, the county of its
 * rule sets, credit code, list and number of an entry of a published list, the county of its criteria for them, of its
 * member units, of its patrol forms, the period of a score table, credit code, report and number of a comment, credit code and number of a
 * visit, kind and subject of what must be made public, month and body of a round of patrols, month, body and credit code
 * of a patrol record, credit code and number of a referral, campaign with the number or body of what belongs to it, else
 * the record's own id.
 */
export type AggregateRef = { readonly kind: AggregateKind; readonly county: string; readonly id: string };

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
export function toAggregateKey({ kind, id }: Pick<AggregateRef, 'kind' | 'id'>): string {
  return `${kind}#${id}`;
}
