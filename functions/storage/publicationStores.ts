import type { PublicationDuty } from '../rules/disclosure/publicationDuty.ts';
import type { DynamoTable, Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { keys, publicationListPartition } from './keys.ts';
import { readPage } from './pages.ts';
import type { PublicationStores, Versioned } from './stores.ts';

/** Listed while owed by its last day, while public by the moment of publication; withdrawn in no list. */
function toListKey({ county, state, dueOn, published, kind, subjectId }: PublicationDuty): Item {
  if (state === 'WITHDRAWN') return {};
  const place = state === 'DUE' ? dueOn : published?.at;
  return { gsi2pk: publicationListPartition(county, state), gsi2sk: `${place}#${kind}#${subjectId}` };
}

export function toPublicationItem(duty: Versioned<PublicationDuty>): Item {
  return encode('publicationDuty', { ...keys.publicationDuty(duty), ...toListKey(duty) }, duty);
}

export function fromPublicationItem(item: Item): Versioned<PublicationDuty> {
  return decode<Versioned<PublicationDuty>>('publicationDuty', item);
}

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
