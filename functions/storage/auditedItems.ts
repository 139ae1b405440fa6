import type { AuditEntry } from '../rules/kernel/auditChain.ts';
import { toCanonicalJson } from '../rules/kernel/canonicalJson.ts';
import type { Item } from './dynamo.ts';
import { toFindingItem } from './findingItems.ts';
import { toAuditItem, toReportItem } from './items.ts';
import { toPatrolBatchItem } from './patrolItems.ts';
import { roots } from './roots.ts';

/** Entities whose every record must be told of by its aggregate's chain; the digest's name is the sort key. */
export const auditedEntities: readonly unknown[] = [
  'employer',
  'assessment',
  'report',
  'review',
  'archiveCopy',
  'ruleSetRegister',
  'versionItems',
  'villages',
  'finding',
  'patrolBatch',
  'patrolForm',
];

/** Attributes that are derived from the record when it is written, or that every item has, beside the index keys. */
const notOfRecord = new Set(['pk', 'sk', 'entity', 'itemVersion', 'version', 'auditHead']);
const derivedOfEmployer = new Set(['factorCount', 'category', 'nextDueOn']);

const isIndexKey = (name: string): boolean => /^gsi\d+[ps]k$/.test(name);
const isDerived = (item: Item, name: string): boolean => item['entity'] === 'employer' && derivedOfEmployer.has(name);

/**
 * The record as it was written, not as a later version would read it: its digest is of that. Where lists would show it
 * otherwise than it is (index keys, derived attributes), that stays in as a field, so that its digest does not fit.
 */
export function toRecordValue(item: Item): Item {
  const entries = Object.entries(item).filter(
    ([name]) => !notOfRecord.has(name) && !isIndexKey(name) && !isDerived(item, name),
  );
  const value = Object.fromEntries(entries);
  return isListedAsWritten(item, value) ? value : { ...value, listedOtherwise: true };
}

/** Entity → how its item is made of its record, for those that lists show by other keys than their own. */
const writers = {
  report: toReportItem,
  finding: toFindingItem,
  patrolBatch: toPatrolBatchItem,
  ...Object.fromEntries(Object.entries(roots).map(([kind, { toItem }]) => [kind, toItem])),
} as unknown as Readonly<Record<string, ((record: Item) => Item) | undefined>>;

/** Whether the item has the index keys and derived attributes that its record is written with, and no other keys. */
function isListedAsWritten(item: Item, value: Item): boolean {
  const writeAgain = writers[String(item['entity'])];
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
export function toStoredEntry({ pk, sk, entity, itemVersion, ...entry }: Item): AuditEntry {
  const asWritten = toAuditItem({ pk: '', sk: '' }, { seq: 0 });
  const isEntity = entity === asWritten['entity'] && itemVersion === asWritten['itemVersion'];
  const isInPlace = String(sk).endsWith(`#${String(entry['seq']).padStart(8, '0')}`);
  return { digests: {}, ...entry, ...(isEntity && isInPlace ? {} : { sk, entity, itemVersion }) } as AuditEntry & Item;
}
