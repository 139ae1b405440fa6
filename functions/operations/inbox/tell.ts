import type { Occasion } from '../../rules/inbox/composeHappenings.ts';
import type { Concerned, Happening } from '../../rules/inbox/message.ts';
import { toMessages } from '../../rules/inbox/message.ts';
import type { MessageWrites } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/** What happens to an employer in this request, under a new id. */
export function toOccasion({ newId, now }: Context, employer: Occasion['employer']): Occasion {
  return { messageId: newId(), at: now, employer };
}

/**
 * The messages of what happened, one in each inbox of its kind, to be written among the changes that make it happen: in
 * the same transaction, so that nobody is told of what did not happen, and nothing happens without telling.
 */
export function tell(happening: Happening, concerned: Concerned): MessageWrites {
  return { kind: 'messages', messages: toMessages(happening, concerned), mustBe: 'ABSENT' };
}
