import type { ArchivedItem } from '../rules/archive/archivedRecord.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import { toRecordValue, toStoredEntry } from './auditedItems.ts';
import type { DynamoTable, Item } from './dynamo.ts';
import { fromFindingItem } from './findingItems.ts';
import {
  fromArchiveCopyItem,
  fromAssessmentItem,
  fromEmployerItem,
  fromPublicCommentItem,
  fromReportItem,
  fromReviewItem,
  fromVisitItem,
} from './items.ts';
import {
  commentPartition,
  employerPartition,
  listEntryPartition,
  sortPrefixes,
  visitPartition,
  visitPrefix,
} from './keys.ts';
import { fromListEntryItem } from './listItems.ts';
import { fromPatrolRecordItem, fromReferralItem } from './patrolItems.ts';
import { fromPatrolListKey, patrolledPartition, referralPartition, referralPrefix } from './patrolKeys.ts';
import type { ArchiveStores } from './stores.ts';

/** Entity → how it is read today; one without a row is shown as it is stored. */
const readers: Readonly<Record<string, (item: Item) => unknown>> = {
  employer: fromEmployerItem,
  assessment: fromAssessmentItem,
  report: fromReportItem,
  review: fromReviewItem,
  visit: fromVisitItem,
  finding: fromFindingItem,
  archiveCopy: fromArchiveCopyItem,
  listEntry: fromListEntryItem,
  patrolRecord: fromPatrolRecordItem,
  patrolReferral: fromReferralItem,
  publicComment: fromPublicCommentItem,
};

function toArchivedItem(item: Item): ArchivedItem {
  const entity = String(item['entity']);
  if (entity === 'audit') return { kind: 'entry', entry: toStoredEntry(item) };
  const stored = toRecordValue(item);
  return {
    kind: 'record',
    record: { name: String(item['sk']), entity, stored, value: readers[entity]?.(item) ?? stored },
  };
}

/** `isIndex`: a list in the first index, whose items are read themselves, since it does not carry them. */
type Source = { readonly partition: string; readonly sortPrefix?: string; readonly isIndex?: true };

/** Where an employer's file stands: its own partition first, then what is kept apart from it, by its credit code. */
const sources: readonly ((ref: EmployerRef) => Source)[] = [
  (ref) => ({ partition: employerPartition(ref) }),
  ({ county, creditCode }) => ({
    partition: commentPartition(county),
    sortPrefix: `${sortPrefixes.publicComment}${creditCode}#`,
  }),
  (ref) => ({ partition: visitPartition(ref.county), sortPrefix: visitPrefix(ref) }),
  ({ county, creditCode }) => ({
    partition: listEntryPartition(county),
    sortPrefix: `${sortPrefixes.listEntry}${creditCode}#`,
  }),
  ({ county, creditCode }) => ({
    partition: referralPartition(county),
    sortPrefix: `${referralPrefix}${creditCode}#`,
  }),
  (ref) => ({ partition: patrolledPartition(ref), isIndex: true }),
];

async function readOwn(table: DynamoTable, { partition, sortPrefix }: Source, place: string | null) {
  const startAfter = place === null ? null : { pk: partition, sk: place };
  const request = { partition, ...(sortPrefix !== undefined && { sortPrefix }), consistent: true, startAfter };
  const { items, lastKey } = await table.query(request);
  return { items, lastPlace: lastKey && String(lastKey['sk']) };
}

/** Records of a body's months, by the list of their employer. */
async function readIndexed(table: DynamoTable, ref: EmployerRef, partition: string, place: string | null) {
  const startAfter = place === null ? null : { ...fromPatrolListKey(ref, place), gsi1pk: partition, gsi1sk: place };
  const { items: listed, lastKey } = await table.query({ indexName: 'gsi1', partition, limit: 100, startAfter });
  const keys = listed.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
  const items = keys.length === 0 ? [] : await table.batchGet(keys);
  const sorted = items.toSorted((one, other) => (String(one['gsi1sk']) < String(other['gsi1sk']) ? -1 : 1));
  return { items: sorted, lastPlace: lastKey && String(lastKey['gsi1sk']) };
}

/** The stores' part for an employer's whole file. */
export function openArchiveStores(table: DynamoTable): ArchiveStores {
  return {
    async readEmployerFile(ref, after) {
      const { source, sk } = after ?? { source: 0, sk: null };
      const request = sources[source]?.(ref);
      if (!request) throw new Error(`a file has no source ${source}`);
      const { items, lastPlace } = request.isIndex
        ? await readIndexed(table, ref, request.partition, sk)
        : await readOwn(table, request, sk);
      const following = source + 1 < sources.length ? { source: source + 1, sk: null } : null;
      return {
        items: items.map(toArchivedItem),
        after: lastPlace === null ? following : { source, sk: lastPlace },
      };
    },
  };
}
