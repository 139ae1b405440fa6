import type { MessageKind } from '../../rules/inbox/message.ts';
import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Delivery } from '../../rules/outbox/delivery.ts';
import type { Webhook } from '../../rules/outbox/webhook.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permitList } from '../context.ts';
import { once } from '../once.ts';
import { findWebhookProblems } from './checkWebhook.ts';

export type AddWebhookInput = {
  readonly idempotencyKey: string;
  readonly url: string;
  readonly kinds: readonly MessageKind[];
};

/** The secret is in this answer and its repetition under the same key, and nowhere else. */
export type AddedWebhook = { readonly webhook: Webhook; readonly secret: string };

/**
 * Has the messages of the viewer's county sent to an address from now on. Permission `manageWebhooks`. Refusals:
 * INVALID_INPUT, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function addWebhook(context: Context, input: AddWebhookInput): Promise<Result<AddedWebhook, Refusal>> {
  const { county } = permitList(context, 'manageWebhooks');
  return once<AddedWebhook, Refusal>(context, 'addWebhook', input, async () => {
    const problems = findWebhookProblems(context, input, await context.stores.listWebhooks(county));
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const webhook: Webhook = {
      county,
      webhookId: context.newId(),
      url: input.url,
      kinds: [...new Set(input.kinds)],
      addedAt: context.now,
      closedAt: null,
    };
    const secret = context.webhooks.newSecret();
    return accepted({
      changes: [
        changeAggregate(context, 'addWebhook', 'webhook', null, webhook, [
          { kind: 'webhookSecret', value: webhook, secret },
        ]),
      ],
      answer: { webhook, secret },
    });
  });
}

/**
 * Ends sending to a webhook; what still waits for it becomes a dead delivery. Permission `manageWebhooks`. Refusals:
 * NOT_FOUND, also for one that is closed already, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function closeWebhook(
  context: Context,
  input: { readonly idempotencyKey: string; readonly webhookId: string },
): Promise<Result<Webhook, Refusal>> {
  const { county } = permitList(context, 'manageWebhooks');
  return once<Webhook, Refusal>(context, 'closeWebhook', input, async () => {
    const found = await context.stores.findWebhook(county, input.webhookId);
    if (found === null || found.closedAt !== null) return refused({ code: 'NOT_FOUND' });
    const after = { ...found, closedAt: context.now };
    return accepted({ changes: [changeAggregate(context, 'closeWebhook', 'webhook', found, after)], answer: after });
  });
}

/**
 * Puts a dead delivery back in the queue with all its attempts, under the same delivery id. Permission `manageWebhooks`.
 * Refusals: NOT_FOUND when there is no dead delivery of that id or its webhook is closed, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function requeueDelivery(
  context: Context,
  input: { readonly idempotencyKey: string; readonly deliveryId: string },
): Promise<Result<Delivery, Refusal>> {
  const { county } = permitList(context, 'manageWebhooks');
  return once<Delivery, Refusal>(context, 'requeueDelivery', input, async () => {
    const delivery = await context.stores.findDelivery(county, input.deliveryId);
    const webhook = delivery && (await context.stores.findWebhook(county, delivery.webhookId));
    if (delivery?.state !== 'DEAD' || !webhook || webhook.closedAt !== null) return refused({ code: 'NOT_FOUND' });
    const after: Delivery = { ...delivery, state: 'WAITING', attempts: 0, dueAt: context.now };
    const change = changeAggregate(context, 'requeueDelivery', 'webhook', webhook, webhook, [
      { kind: 'requeuedDelivery', value: after },
    ]);
    return accepted({ changes: [change], answer: after });
  });
}

/** The webhooks of the viewer's county in order of adding. Permission `manageWebhooks`. @throws AccessRefused */
export async function listWebhooks(context: Context): Promise<readonly Webhook[]> {
  const { county } = permitList(context, 'manageWebhooks');
  return context.stores.listWebhooks(county);
}

/** Deliveries of that county that used up their attempts. Permission `manageWebhooks`. @throws AccessRefused */
export async function listDeadDeliveries(context: Context, page: PageRequest): Promise<Page<Delivery>> {
  const { county } = permitList(context, 'manageWebhooks');
  return context.stores.listDeadDeliveries(county, page);
}
