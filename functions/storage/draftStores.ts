import type { DynamoTable } from './dynamo.ts';
import { fromAssessmentDraftItem, fromListedDraftItem } from './items.ts';
import { draftListPartition, keys } from './keys.ts';
import { fromCursor, readPage, toCursor } from './pages.ts';
import type { Stores } from './stores.ts';

type DraftStores = Pick<Stores, 'findAssessmentDraft' | 'findAssessmentDrafts' | 'listAssessmentDrafts'>;

/** The assessment drafts' part of the stores. */
export function openDraftStores(table: DynamoTable): DraftStores {
  return {
    async findAssessmentDraft(ref) {
      const item = await table.get(keys.assessmentDraft(ref));
      return item && fromAssessmentDraftItem(item);
    },

    async findAssessmentDrafts(refs) {
      const items = await table.batchGet(refs.map(keys.assessmentDraft));
      return items.map(fromAssessmentDraftItem);
    },

    listAssessmentDrafts(county, page) {
      const partition = draftListPartition(county);
      return readPage(
        table,
        { indexName: 'gsi1', partition },
        page,
        (item) => {
          const value = fromListedDraftItem(item);
          return { value, cursor: toCursor([value.creditCode]) };
        },
        (cursor) => {
          const creditCode = fromCursor(cursor, 1)[0] ?? '';
          return { ...keys.assessmentDraft({ county, creditCode }), gsi1pk: partition, gsi1sk: creditCode };
        },
      );
    },
  };
}
