import { type Condition, mustBeAbsent, type TransactWrite } from './dynamo.ts';
import { toDeliveryItem, toMessageItem, toWebhookItem, toWebhookSecretItem } from './inboxItems.ts';
import type { Change, MessageWrites } from './stores.ts';

const mustBePresent: Condition = { expression: 'attribute_exists(pk)', names: {}, values: {} };
const mustBeDead: Condition = {
  expression: '#state = :dead',
  names: { '#state': 'state' },
  values: { ':dead': 'DEAD' },
};

export function toMessageWrites({ messages, mustBe }: MessageWrites): TransactWrite[] {
  const condition = mustBe === 'ABSENT' ? mustBeAbsent : mustBePresent;
  return messages.map((message) => ({ kind: 'put', item: toMessageItem(message), condition }));
}

/** The webhook at its next version, its secret once, and deliveries that were dead. */
export function toWebhookWrites(
  { root, secret, requeued }: Change & { kind: 'webhook' },
  condition: Condition,
): TransactWrite[] {
  return [
    { kind: 'put', item: toWebhookItem(root), condition },
    ...(secret === null
      ? []
      : [{ kind: 'put' as const, item: toWebhookSecretItem(root, secret), condition: mustBeAbsent }]),
    ...requeued.map((delivery) => ({ kind: 'put' as const, item: toDeliveryItem(delivery), condition: mustBeDead })),
  ];
}
