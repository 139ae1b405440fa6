import type { AuditEntry } from '../kernel/auditChain.ts';

/** A record of an employer's file. `name` is the one by which audit entries give its digest. */
export type ArchivedRecord = {
  readonly name: string;
  readonly entity: string;
  /** As it is stored: its digest in the audit chain is of this. */
  readonly stored: unknown;
  /** As the platform reads it today. */
  readonly value: unknown;
};

/** What stands in the partition of an employer: a record, or an entry of its audit chain. */
export type ArchivedItem =
  | { readonly kind: 'record'; readonly record: ArchivedRecord }
  | { readonly kind: 'entry'; readonly entry: AuditEntry };
