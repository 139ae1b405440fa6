import type { DynamoTable } from './dynamo.ts';
import { fromAssessmentDraftItem } from './items.ts';
import { keys } from './keys.ts';
import type { Stores } from './stores.ts';

type DraftStores = Pick<Stores, 'findAssessmentDraft'>;

/** The assessment drafts' part of the stores. */
export function openDraftStores(table: DynamoTable): DraftStores {
  return {
    async findAssessmentDraft(ref) {
      const item = await table.get(keys.assessmentDraft(ref));
      return item && fromAssessmentDraftItem(item);
    },
  };
}
