import { type AuditedAggregate, type AuditedRecord, toAggregateKey } from '../rules/audit/auditedAggregate.ts';
import type { AuditHead } from '../rules/kernel/auditChain.ts';
import { auditedEntities, toRecordValue, toStoredEntry } from './auditedItems.ts';
import { type DynamoTable, type Item, mustBeAbsent } from './dynamo.ts';
import { fromAuditRootItem, toAuditRootItem } from './items.ts';
import { auditPrefix, auditRootPartition, keys, sortPrefixes } from './keys.ts';
import { readAll, readPage } from './pages.ts';
import { rootKeyOf, roots } from './roots.ts';
import type { AuditStores } from './stores.ts';

const noHead = { seq: 0, hash: '' } as const;

/** The audit's part of the stores. */
export function openAuditStores(table: DynamoTable): AuditStores {
  return {
    listAggregates(kind, county, page) {
      const { listOf, idOf } = roots[kind];
      return readPage(table, listOf(county), page, (item) => ({ kind, county, id: idOf(item) }));
    },

    async findAuditHeads(refs) {
      const refOf = new Map(refs.map((ref) => [toText(rootKeyOf(ref)), ref]));
      const items = await table.batchGet(refs.map(rootKeyOf));
      return items.flatMap((item) => {
        const ref = refOf.get(toText(item));
        return ref ? [{ ref, head: toRootFacts(item).auditHead }] : [];
      });
    },

    async findAggregate(ref) {
      const rootKey = rootKeyOf(ref);
      const { holdsPartition, partPrefixOf, toAudited } = roots[ref.kind];
      const prefix = auditPrefix(rootKey);
      const [entries, others] = holdsPartition
        ? split(await readAll(table, { consistent: true, partition: rootKey.pk }), prefix)
        : await Promise.all([
            readAll(table, { consistent: true, partition: rootKey.pk, sortPrefix: prefix }),
            Promise.all([
              table.get(rootKey).then((item) => (item ? [item] : [])),
              partPrefixOf
                ? readAll(table, { consistent: true, partition: rootKey.pk, sortPrefix: partPrefixOf(ref.id) })
                : [],
            ]).then((found) => found.flat()),
          ]);
      const root = others.find(({ sk }) => sk === rootKey.sk) ?? null;
      if (root === null && entries.length === 0 && others.length === 0) return null;
      const chain = entries.map(toStoredEntry);
      const named = new Set(chain.flatMap(({ digests }) => Object.keys(digests)));
      const records = others.flatMap((item): AuditedRecord[] => {
        const name = item === root ? ref.kind : String(item['sk']);
        if (!named.has(name) && !auditedEntities.includes(item['entity'])) return [];
        const value = toRecordValue(item);
        return [{ name, value: item === root && toAudited ? toAudited(value) : value }];
      });
      return { key: toAggregateKey(ref), rootName: ref.kind, root: root && toRootFacts(root), records, entries: chain };
    },

    listAuditEntries(ref, page) {
      const rootKey = rootKeyOf(ref);
      return readPage(table, { partition: rootKey.pk, sortPrefix: auditPrefix(rootKey) }, page, toStoredEntry);
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
      const request = { partition: auditRootPartition(county), sortPrefix: sortPrefixes.auditRoot, newestFirst: true };
      return readPage(table, request, page, fromAuditRootItem);
    },

    async saveAuditRoot(root) {
      const failed = await table.transact([{ kind: 'put', item: toAuditRootItem(root), condition: mustBeAbsent }]);
      return failed === null ? 'DONE' : 'CONFLICT';
    },
  };
}

function toText({ pk, sk }: Item): string {
  return `${String(pk)} ${String(sk)}`;
}

function toRootFacts({ version, auditHead }: Item): NonNullable<AuditedAggregate['root']> {
  return { version: Number(version), auditHead: (auditHead as AuditHead | undefined) ?? noHead };
}

function split(items: readonly Item[], auditPrefixOfRoot: string): readonly [Item[], Item[]] {
  const isEntry = ({ sk }: Item): boolean => String(sk).startsWith(auditPrefixOfRoot);
  return [items.filter(isEntry), items.filter((item) => !isEntry(item))];
}
