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

/** Where an employer's file stands: its own partition first, then what is kept apart from it, by its credit code. */
const sources: readonly ((ref: EmployerRef) => { readonly partition: string; readonly sortPrefix?: string })[] = [
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
];

/** The stores' part for an employer's whole file. */
export function openArchiveStores(table: DynamoTable): ArchiveStores {
  return {
    async readEmployerFile(ref, after) {
      const { source, sk } = after ?? { source: 0, sk: null };
      const request = sources[source]?.(ref);
      if (!request) throw new Error(`a file has no source ${source}`);
      const startAfter = sk === null ? null : { pk: request.partition, sk };
      const { items, lastKey } = await table.query({ ...request, consistent: true, startAfter });
      const following = source + 1 < sources.length ? { source: source + 1, sk: null } : null;
      return {
        items: items.map(toArchivedItem),
        after: lastKey === null ? following : { source, sk: String(lastKey['sk']) },
      };
    },
  };
}
