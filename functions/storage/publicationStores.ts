import type { DynamoTable } from './dynamo.ts';
import { keys, publicationListPartition } from './keys.ts';
import { readPage } from './pages.ts';
import { fromPublicationItem } from './publicationItems.ts';
import type { PublicationStores } from './stores.ts';

/** The stores' part for what must be made public. */
export function openPublicationStores(table: DynamoTable): PublicationStores {
  return {
    async findPublicationDuty(ref) {
      const item = await table.get(keys.publicationDuty(ref));
      return item && fromPublicationItem(item);
    },

    listDuePublications(county, page) {
      const request = { indexName: 'gsi2' as const, partition: publicationListPartition(county, 'DUE') };
      return readPage(table, request, page, fromPublicationItem);
    },

    listPublications(county, kind, page) {
      const filter = { expression: '#kind = :kind', names: { '#kind': 'kind' }, values: { ':kind': kind } };
      const request = {
        indexName: 'gsi2' as const,
        partition: publicationListPartition(county, 'PUBLISHED'),
        newestFirst: true,
        ...(kind !== null && { filter }),
      };
      return readPage(table, request, page, fromPublicationItem);
    },
  };
}
