import { type AuditFault, toAuditMessage } from '../rules/audit/auditFaults.ts';
import { verifyAggregate } from '../rules/audit/verifyAggregate.ts';
import { type Actor, chainAuditEntry, digestOf } from '../rules/kernel/auditChain.ts';
import type { Instant } from '../rules/kernel/plainDate.ts';
import { toRecordValue } from './auditedItems.ts';
import { openAuditStores } from './auditStores.ts';
import type { Condition, DynamoTable, Item } from './dynamo.ts';
import { mustBeAbsent } from './dynamo.ts';
import type { ItemRenewal } from './itemRenewals.ts';
import { toAuditItem } from './items.ts';
import { rootKeyOf, roots } from './roots.ts';

export type MigratedItem =
  | { readonly outcome: 'MIGRATED' }
  /** Somebody has written it or its root meanwhile: the next run finds it again, or finds it new. */
  | { readonly outcome: 'CHANGED' }
  /** Its chain does not fit as it is. To write it anew would make what was tampered with look genuine. */
  | { readonly outcome: 'DAMAGED'; readonly message: string };

const actor: Actor = { subject: 'migrate-items', role: 'OPERATOR', organisation: null };

/** Who writes the item anew, and when. */
type Run = { readonly now: Instant; readonly requestId: string };

/**
 * Writes an item of an older form in today's. A digest in an audit chain is of the record as it was written, so that one
 * of which a chain tells gets an entry with its new digest, in the same transaction, and its root the next version.
 */
export async function migrateItem(
  table: DynamoTable,
  item: Item,
  { renew, aggregateOf }: ItemRenewal,
  run: Run,
): Promise<MigratedItem> {
  const renewed = renew(item);
  const put = { kind: 'put', item: renewed, condition: mustHave('itemVersion', item['itemVersion']) } as const;
  if (aggregateOf === null) return toOutcome(await table.transact([put]));

  const ref = aggregateOf(item);
  const [aggregate, root] = await Promise.all([openAuditStores(table).findAggregate(ref), table.get(rootKeyOf(ref))]);
  if (aggregate === null || root === null) return toDamaged({ kind: 'RECORD_MISSING', record: ref.kind });
  const { fault } = verifyAggregate(aggregate);
  if (fault) return toDamaged(fault);

  const isRoot = renewed['pk'] === root['pk'] && renewed['sk'] === root['sk'];
  const { toAudited = (value: Item) => value } = roots[ref.kind];
  const rootRecord = isRoot ? renewed : root;
  const entry = chainAuditEntry(aggregate.root?.auditHead ?? null, {
    at: run.now,
    actor,
    operation: 'migrateItems',
    digests: {
      [ref.kind]: digestOf(toAudited(toRecordValue(rootRecord))),
      ...(!isRoot && { [String(renewed['sk'])]: digestOf(toRecordValue(renewed)) }),
    },
    requestId: run.requestId,
  });
  const { seq, hash, at } = entry;
  const next = { ...rootRecord, version: Number(root['version']) + 1, auditHead: { seq, hash, at } };
  const rootKey = { pk: String(root['pk']), sk: String(root['sk']) };
  return toOutcome(
    await table.transact([
      { kind: 'put', item: next, condition: mustHave('version', root['version']) },
      ...(isRoot ? [] : [put]),
      { kind: 'put', item: toAuditItem(rootKey, entry), condition: mustBeAbsent },
    ]),
  );
}

function mustHave(name: string, value: unknown): Condition {
  return { expression: '#name = :value', names: { '#name': name }, values: { ':value': value } };
}

const toOutcome = (failed: readonly number[] | null): MigratedItem => ({
  outcome: failed === null ? 'MIGRATED' : 'CHANGED',
});

const toDamaged = (fault: AuditFault): MigratedItem => ({ outcome: 'DAMAGED', message: toAuditMessage(fault) });
