import type { ArchivedItem } from '../rules/archive/archivedRecord.ts';
import { toRecordValue, toStoredEntry } from './auditedItems.ts';
import type { DynamoTable, Item } from './dynamo.ts';
import {
  fromArchiveCopyItem,
  fromAssessmentItem,
  fromEmployerItem,
  fromPublicCommentItem,
  fromReportItem,
} from './items.ts';
import { commentPartition, employerPartition, sortPrefixes } from './keys.ts';
import { readPage } from './pages.ts';
import type { ArchiveStores } from './stores.ts';

/** Entity → how it is read today; one without a row is shown as it is stored. */
const readers: Readonly<Record<string, (item: Item) => unknown>> = {
  employer: fromEmployerItem,
  assessment: fromAssessmentItem,
  report: fromReportItem,
  archiveCopy: fromArchiveCopyItem,
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

/** The stores' part for an employer's whole file. */
export function openArchiveStores(table: DynamoTable): ArchiveStores {
  return {
    async readEmployerFile(ref, after) {
      const partition = employerPartition(ref);
      const startAfter = after === null ? null : { pk: partition, sk: after };
      const { items, lastKey } = await table.query({ partition, consistent: true, startAfter });
      return { items: items.map(toArchivedItem), after: lastKey && String(lastKey['sk']) };
    },

    listCommentsOfEmployer({ county, creditCode }, page) {
      const sortPrefix = `${sortPrefixes.publicComment}${creditCode}#`;
      return readPage(table, { partition: commentPartition(county), sortPrefix }, page, fromPublicCommentItem);
    },
  };
}
