import type { PublicationDuty } from '../rules/disclosure/publicationDuty.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { keys, publicationListPartition } from './keys.ts';
import type { Versioned } from './stores.ts';

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
