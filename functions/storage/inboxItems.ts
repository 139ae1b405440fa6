import type { Message } from '../rules/inbox/message.ts';
import type { Delivery } from '../rules/outbox/delivery.ts';
import type { Webhook } from '../rules/outbox/webhook.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import { deliveryPartition, keys, outboxPartition, unreadPartition } from './keys.ts';
import type { Versioned } from './stores.ts';

const secondsOfDay = 86_400;

/** Messages go two years after they came, what was sent ninety days after it was due; both are told elsewhere for good. */
const keptDays = { message: 731, sentDelivery: 90 } as const;

function toExpiry(at: string, days: number): number {
  return Math.floor(Date.parse(at) / 1000) + days * secondsOfDay;
}

/** What never changes is kept as one text: half as dear to write as its fields one by one, and by the ten thousand. */
export function toMessageItem({ readAt, toSendOn, ...told }: Message): Item {
  const { inbox, messageId, at } = told;
  return encode(
    'message',
    {
      ...keys.message(inbox, messageId),
      ...(readAt === null && { gsi2pk: unreadPartition(inbox), gsi2sk: messageId }),
      ...(toSendOn && { gsi1pk: outboxPartition(inbox.county), gsi1sk: messageId }),
    },
    { told: JSON.stringify(told), readAt, toSendOn, expiresAt: toExpiry(at, keptDays.message) },
  );
}

export function fromMessageItem(item: Item): Message {
  const { told, readAt, toSendOn } = decode<Pick<Message, 'readAt' | 'toSendOn'> & { told: string }>('message', item);
  return { ...(JSON.parse(told) as Omit<Message, 'readAt' | 'toSendOn'>), readAt, toSendOn };
}

export function toWebhookItem(webhook: Versioned<Webhook>): Item {
  return encode('webhook', keys.webhook(webhook.county, webhook.webhookId), webhook);
}

export function fromWebhookItem(item: Item): Versioned<Webhook> {
  return decode<Versioned<Webhook>>('webhook', item);
}

export function toWebhookSecretItem(
  { county, webhookId }: Pick<Webhook, 'county' | 'webhookId'>,
  secret: string,
): Item {
  return encode('webhookSecret', keys.webhookSecret(county, webhookId), { secret });
}

export function fromWebhookSecretItem(item: Item): string {
  return decode<{ secret: string }>('webhookSecret', item).secret;
}

/** A delivery that was sent is in no list and expires. */
export function toDeliveryItem(delivery: Delivery): Item {
  const { county, deliveryId, state, dueAt } = delivery;
  const worklist = { gsi2pk: deliveryPartition(county, state), gsi2sk: `${dueAt}#${deliveryId}` };
  const isSent = state === 'SENT';
  return encode(
    'delivery',
    { ...keys.delivery(county, deliveryId), ...(!isSent && worklist) },
    { ...delivery, ...(isSent && { expiresAt: toExpiry(dueAt, keptDays.sentDelivery) }) },
  );
}

export function fromDeliveryItem(item: Item): Delivery {
  const { expiresAt: _, ...delivery } = decode<Delivery & { expiresAt?: number }>('delivery', item);
  return delivery;
}
