import type { Instant } from '../../rules/kernel/plainDate.ts';
import { attemptsAtMost, type Delivery, findNextAttempt } from '../../rules/outbox/delivery.ts';
import { signDelivery } from '../../rules/outbox/signDelivery.ts';
import type { StoredWebhook } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { queueDeliveries } from './queueDeliveries.ts';

/** Sent at once, and read at once. */
const lanes = 10;
const pageSize = 100;

/** Deliveries of one run at most: with every receiver answering slowly that is well within the function's time. */
const mostPerRun = 2000;

/** How long a claimed delivery is nobody else's: longer than the function may run. */
const claimedMs = 20 * 60_000;

/** How long the others wait whose receiver has just failed: out of the way of other receivers' deliveries. */
const postponedMs = 5 * 60_000;

/** What a run knows of a webhook; after one failure its other deliveries are put off without using up an attempt. */
type Receiver = { readonly webhook: StoredWebhook; readonly secret: string; hasFailed: boolean };

/**
 * Sends on what is in a county's outbox, longest due first. Each attempt is claimed by a conditional write before it
 * begins, so that of two runs one sends; a delivery is sent once its receiver has answered 2xx and that is written down.
 * A run that ends in between leaves it claimed: it is tried again under the same id, by which the receiver knows a
 * repeat. After the last attempt it is dead, and listed until somebody puts it back.
 */
export async function deliverOutbox(context: Context, county: string): Promise<void> {
  const { stores, now } = context;
  const webhooks = await stores.listWebhooks(county);
  await queueDeliveries(context, county, webhooks);
  const receivers = await openReceivers(context, webhooks);
  for (let done = 0; done < mostPerRun; ) {
    const due = await stores.listDueDeliveries(county, now, pageSize);
    if (due.length === 0) return;
    const waiting = due.values();
    const runLane = async (): Promise<void> => {
      for (const delivery of waiting) await attempt(context, delivery, receivers.get(delivery.webhookId));
    };
    await Promise.all(Array.from({ length: lanes }, runLane));
    done += due.length;
  }
}

async function openReceivers({ stores }: Context, webhooks: readonly StoredWebhook[]): Promise<Map<string, Receiver>> {
  const receivers = new Map<string, Receiver>();
  for (const webhook of webhooks) {
    if (webhook.closedAt !== null) continue;
    const secret = await stores.findWebhookSecret(webhook.county, webhook.webhookId);
    if (secret === null) throw new Error(`webhook ${webhook.webhookId} has no secret`);
    receivers.set(webhook.webhookId, { webhook, secret, hasFailed: false });
  }
  return receivers;
}

async function attempt(context: Context, delivery: Delivery, receiver: Receiver | undefined): Promise<void> {
  const { stores, now } = context;
  if (receiver === undefined) {
    await stores.advanceDelivery(delivery, { ...delivery, state: 'DEAD', problem: '推送地址已停用' });
    return;
  }
  if (receiver.hasFailed) {
    await stores.advanceDelivery(delivery, { ...delivery, dueAt: after(now, postponedMs) });
    return;
  }
  if (delivery.attempts >= attemptsAtMost) {
    // The last attempt was claimed and never settled.
    const problem = delivery.problem ?? '最后一次推送中断，未收到结果';
    await stores.advanceDelivery(delivery, { ...delivery, state: 'DEAD', problem });
    return;
  }
  const claimed: Delivery = { ...delivery, attempts: delivery.attempts + 1, dueAt: after(now, claimedMs) };
  if (!(await stores.advanceDelivery(delivery, claimed))) return;
  const problem = await context.webhooks.send(toRequest(delivery, receiver, now));
  if (problem !== null) receiver.hasFailed = true;
  await stores.advanceDelivery(claimed, settle(claimed, problem, now));
}

function after(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString() as Instant;
}

function settle(claimed: Delivery, problem: string | null, now: Instant): Delivery {
  if (problem === null) return { ...claimed, state: 'SENT', problem, dueAt: now };
  const next = findNextAttempt(claimed.attempts, now);
  return next === null ? { ...claimed, state: 'DEAD', problem, dueAt: now } : { ...claimed, problem, dueAt: next };
}

function toRequest({ deliveryId, body }: Delivery, { webhook, secret }: Receiver, now: Instant) {
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  return {
    url: webhook.url,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-zhijian-delivery': deliveryId,
      'x-zhijian-timestamp': timestamp,
      'x-zhijian-signature': signDelivery(secret, timestamp, body),
    },
    body,
  };
}
