import {
  type AggregateRef,
  type AuditedAggregate,
  type AuditedRecord,
  toAggregateKey,
} from '../rules/audit/auditedAggregate.ts';
import { withoutProgress } from '../rules/employers/ledgerImport.ts';
import type { AuditHead } from '../rules/kernel/auditChain.ts';
import { auditedEntities, toRecordValue, toStoredEntry } from './auditedItems.ts';
import type { DynamoTable, Item, ItemKey, QueryRequest } from './dynamo.ts';
import { fromAuditRootItem, toAuditRootItem } from './items.ts';
import { auditPrefix, auditRootPartition, keys, sortPrefixes } from './keys.ts';
import { fromCursor, readPage, toCursor } from './pages.ts';
import type { AuditStores } from './stores.ts';

function rootKeyOf(ref: AggregateRef): ItemKey {
  switch (ref.kind) {
    case 'employer':
      return keys.employer(ref);
    case 'ledgerImport':
      return keys.ledgerImport(ref.county, ref.importId);
    case 'calendarNotice':
      return keys.notice(ref.county, ref.year);
    case 'webhook':
      return keys.webhook(ref.county, ref.webhookId);
  }
}

const rootNames = {
  employer: 'employer',
  ledgerImport: 'ledgerImport',
  calendarNotice: 'calendarNotice',
  webhook: 'webhook',
} as const satisfies Record<AggregateRef['kind'], string>;

const noHead = { seq: 0, hash: '' } as const;

/** Everything below a key, all pages of it, strongly consistent. */
async function readAll(table: DynamoTable, request: QueryRequest): Promise<Item[]> {
  const all: Item[] = [];
  let startAfter: Item | null = null;
  do {
    const { items, lastKey } = await table.query({ ...request, consistent: true, startAfter });
    all.push(...items);
    startAfter = lastKey;
  } while (startAfter !== null);
  return all;
}

/** The audit's part of the stores. */
export function openAuditStores(table: DynamoTable): AuditStores {
  return {
    async findAggregate(ref) {
      const rootKey = rootKeyOf(ref);
      const rootName = rootNames[ref.kind];
      const prefix = auditPrefix(rootKey);
      // An employer's partition holds its file and nothing else; imports of a county share one, as its notices do.
      const [entries, others] =
        ref.kind === 'employer'
          ? split(await readAll(table, { partition: rootKey.pk }), prefix)
          : await Promise.all([
              readAll(table, { partition: rootKey.pk, sortPrefix: prefix }),
              table.get(rootKey).then((item) => (item ? [item] : [])),
            ]);
      const root = others.find(({ sk }) => sk === rootKey.sk) ?? null;
      if (root === null && entries.length === 0 && others.length === 0) return null;
      const chain = entries.map(toStoredEntry);
      const named = new Set(chain.flatMap(({ digests }) => Object.keys(digests)));
      const records = others.flatMap((item): AuditedRecord[] => {
        const name = item === root ? rootName : String(item['sk']);
        if (!named.has(name) && !auditedEntities.includes(item['entity'])) return [];
        const value = toRecordValue(item);
        return [{ name, value: ref.kind === 'ledgerImport' ? withoutProgress(value) : value }];
      });
      return { key: toAggregateKey(ref), rootName, root: root && toRootFacts(root), records, entries: chain };
    },

    listAuditEntries(ref, page) {
      const rootKey = rootKeyOf(ref);
      return readPage(
        table,
        { partition: rootKey.pk, sortPrefix: auditPrefix(rootKey) },
        page,
        (item) => {
          const number = String(item['sk']).slice(auditPrefix(rootKey).length);
          return { value: toStoredEntry(item), cursor: toCursor([number]) };
        },
        (cursor) => keys.auditEntry(rootKey, Number(fromCursor(cursor, 1)[0]) || 0),
      );
    },

    async findAuditHeadBefore(ref, before) {
      const rootKey = rootKeyOf(ref);
      const request = { partition: rootKey.pk, sortPrefix: auditPrefix(rootKey), newestFirst: true, consistent: true };
      let startAfter: Item | null = null;
      do {
        const { items, lastKey } = await table.query({ ...request, limit: 20, startAfter });
        const found = items.map(toStoredEntry).find(({ at }) => at < before);
        if (found) return { seq: found.seq, hash: found.hash, at: found.at };
        startAfter = lastKey;
      } while (startAfter !== null);
      return null;
    },

    async findAuditRoot(county, day) {
      const item = await table.get(keys.auditRoot(county, day));
      return item && fromAuditRootItem(item);
    },

    listAuditRoots(county, page) {
      return readPage(
        table,
        { partition: auditRootPartition(county), sortPrefix: sortPrefixes.auditRoot, newestFirst: true },
        page,
        (item) => {
          const value = fromAuditRootItem(item);
          return { value, cursor: toCursor([value.day]) };
        },
        (cursor) => keys.auditRoot(county, fromCursor(cursor, 1)[0] ?? ''),
      );
    },

    async saveAuditRoot(root) {
      const condition = { expression: 'attribute_not_exists(pk)', names: {}, values: {} };
      const failed = await table.transact([{ kind: 'put', item: toAuditRootItem(root), condition }]);
      return failed === null ? 'DONE' : 'CONFLICT';
    },
  };
}

function toRootFacts({ version, auditHead }: Item): NonNullable<AuditedAggregate['root']> {
  return { version: Number(version), auditHead: (auditHead as AuditHead | undefined) ?? noHead };
}

function split(items: readonly Item[], auditPrefixOfRoot: string): readonly [Item[], Item[]] {
  const isEntry = ({ sk }: Item): boolean => String(sk).startsWith(auditPrefixOfRoot);
  return [items.filter(isEntry), items.filter((item) => !isEntry(item))];
}
