import type { Message } from '../../rules/inbox/message.ts';
import { type Delivery, toDeliveryId } from '../../rules/outbox/delivery.ts';
import type { Webhook } from '../../rules/outbox/webhook.ts';
import type { Context } from '../context.ts';

const pageSize = 100;

/** What a receiver is told: the happening, no person's name or telephone number. */
function toBody(message: Message, deliveryId: string): string {
  const { messageId, kind, at, county, creditCode, employerName, title, text, reminder } = message;
  return JSON.stringify({
    deliveryId,
    messageId,
    kind,
    at,
    county,
    creditCode,
    employerName,
    title,
    text,
    deadline: reminder && { kind: reminder.deadline, dueOn: reminder.dueOn, offsetDays: reminder.offsetDays },
  });
}

/**
 * Makes a delivery of each message in the county's outbox for each webhook that wants its kind, then takes the message
 * out. A delivery's id follows from both, so that being cut off in between makes nothing twice; a message leaves only
 * when all its deliveries are there, so that nothing is lost. A webhook gets what is in the
 * outbox when it is next emptied, so at most what happened in the minutes before it was added.
 */
export async function queueDeliveries(context: Context, county: string, webhooks: readonly Webhook[]): Promise<void> {
  const { stores, now } = context;
  for (;;) {
    const messages = await stores.listToSendOn(county, pageSize);
    if (messages.length === 0) return;
    for (const message of messages) {
      for (const { webhookId, closedAt, kinds } of webhooks) {
        if (closedAt !== null || !kinds.includes(message.kind)) continue;
        const deliveryId = toDeliveryId(webhookId, message.messageId);
        const delivery: Delivery = {
          county,
          deliveryId,
          webhookId,
          kind: message.kind,
          body: toBody(message, deliveryId),
          state: 'WAITING',
          attempts: 0,
          dueAt: now,
          problem: null,
        };
        await stores.openDelivery(delivery);
      }
      await stores.markSentOn(message);
    }
  }
}
