import type { ArchivedItem } from '../rules/archive/archivedRecord.ts';
import type { EmployerRef } from '../rules/reports/report.ts';
import { toRecordValue, toStoredEntry } from './auditedItems.ts';
import { circularPartition, circularPrefix, fromCircularItem, issuedTo } from './circularStores.ts';
import type { DynamoTable, Item, QueryRequest } from './dynamo.ts';
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
const readers: Readonly<Record<string, (item: Item, ref: EmployerRef) => unknown>> = {
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
  circular: (item, { creditCode }) => ({ circular: fromCircularItem(item), creditCode }),
};

function toArchivedItem(item: Item, ref: EmployerRef): ArchivedItem {
  const entity = String(item['entity']);
  if (entity === 'audit') return { kind: 'entry', entry: toStoredEntry(item) };
  const stored = toRecordValue(item);
  return {
    kind: 'record',
    record: { name: String(item['sk']), entity, stored, value: readers[entity]?.(item, ref) ?? stored },
  };
}

/** `isIndex`: a list in the first index, whose items are read themselves, since it does not carry them. */
type Source = Pick<QueryRequest, 'partition' | 'sortPrefix' | 'filter'> & { readonly isIndex?: true };

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
  ({ county, creditCode }) => ({
    partition: circularPartition(county),
    sortPrefix: circularPrefix,
    filter: issuedTo(creditCode),
  }),
];

async function readOwn(table: DynamoTable, source: Source, place: string | null) {
  const startAfter = place === null ? null : { pk: source.partition, sk: place };
  const { items, lastKey } = await table.query({ ...source, consistent: true, startAfter });
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
        items: items.map((item) => toArchivedItem(item, ref)),
        after: lastPlace === null ? following : { source, sk: lastPlace },
      };
    },
  };
}
