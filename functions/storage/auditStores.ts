import {
  type AggregateRef,
  type AuditedAggregate,
  type AuditedRecord,
  toAggregateKey,
} from '../rules/audit/auditedAggregate.ts';
import { withoutProgress } from '../rules/employers/ledgerImport.ts';
import type { AuditEntry, AuditHead } from '../rules/kernel/auditChain.ts';
import { toCanonicalJson } from '../rules/kernel/canonicalJson.ts';
import type { DynamoTable, Item, ItemKey, QueryRequest } from './dynamo.ts';
import { fromAuditRootItem, toAuditItem, toAuditRootItem, toEmployerItem, toReportItem } from './items.ts';
import { auditPrefix, auditRootPartition, keys, sortPrefixes } from './keys.ts';
import { fromCursor, readPage, toCursor } from './pages.ts';
import type { AuditStores } from './stores.ts';

/** Entities whose every record must be told of by its aggregate's chain; the digest's name is the sort key. */
const auditedEntities: readonly unknown[] = ['employer', 'assessment', 'report'];

/** Attributes that are derived from the record when it is written, or that every item has, beside the index keys. */
const notOfRecord = new Set(['pk', 'sk', 'entity', 'itemVersion', 'version', 'auditHead']);
const derivedOfEmployer = new Set(['factorCount', 'category', 'nextDueOn']);

function rootKeyOf(ref: AggregateRef): ItemKey {
  switch (ref.kind) {
    case 'employer':
      return keys.employer(ref);
    case 'ledgerImport':
      return keys.ledgerImport(ref.county, ref.importId);
    case 'calendarNotice':
      return keys.notice(ref.county, ref.year);
  }
}

const rootNames = {
  employer: 'employer',
  ledgerImport: 'ledgerImport',
  calendarNotice: 'calendarNotice',
} as const satisfies Record<AggregateRef['kind'], string>;

const isIndexKey = (name: string): boolean => /^gsi\d+[ps]k$/.test(name);
const isDerived = (item: Item, name: string): boolean => item['entity'] === 'employer' && derivedOfEmployer.has(name);

/**
 * The record as it was written, not as a later version would read it: its digest is of that. Where lists would show it
 * otherwise than it is (index keys, derived attributes), that stays in as a field, so that its digest does not fit.
 */
function toRecordValue(item: Item): Item {
  const entries = Object.entries(item).filter(
    ([name]) => !notOfRecord.has(name) && !isIndexKey(name) && !isDerived(item, name),
  );
  const value = Object.fromEntries(entries);
  return isListedAsWritten(item, value) ? value : { ...value, listedOtherwise: true };
}

/** Whether the item has the index keys and derived attributes that its record is written with, and no other keys. */
function isListedAsWritten(item: Item, value: Item): boolean {
  const writeAgain = { employer: toEmployerItem, report: toReportItem }[String(item['entity'])] as
    | ((record: Item) => Item)
    | undefined;
  const pickListed = (one: Item): Item =>
    Object.fromEntries(Object.entries(one).filter(([name]) => isIndexKey(name) || isDerived(item, name)));
  try {
    return toCanonicalJson(pickListed(item)) === toCanonicalJson(pickListed(writeAgain?.(value) ?? {}));
  } catch {
    // A record that could not be written at all does not have its digest either.
    return true;
  }
}

/**
 * The entry as it is stored. What an item of an entry never has, or has otherwise, stays in as a field, so that its hash
 * does not fit: an audit tells of it where ordinary reading would stop.
 */
function toStoredEntry({ pk, sk, entity, itemVersion, ...entry }: Item): AuditEntry {
  const asWritten = toAuditItem({ pk: '', sk: '' }, { seq: 0 });
  const isEntity = entity === asWritten['entity'] && itemVersion === asWritten['itemVersion'];
  const isInPlace = String(sk).endsWith(`#${String(entry['seq']).padStart(8, '0')}`);
  return { digests: {}, ...entry, ...(isEntity && isInPlace ? {} : { sk, entity, itemVersion }) } as AuditEntry & Item;
}

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
