import { type Condition, mustBeAbsent, type TransactWrite } from './dynamo.ts';
import { toMessageItem } from './inboxItems.ts';
import type { MessageWrites } from './stores.ts';

const mustBePresent: Condition = { expression: 'attribute_exists(pk)', names: {}, values: {} };

export function toMessageWrites({ messages, mustBe }: MessageWrites): TransactWrite[] {
  const condition = mustBe === 'ABSENT' ? mustBeAbsent : mustBePresent;
  return messages.map((message) => ({ kind: 'put', item: toMessageItem(message), condition }));
}
