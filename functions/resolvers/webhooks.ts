import type {
  DeadDeliveryResolvers,
  MutationResolvers,
  QueryResolvers,
  WebhookResolvers,
} from '../generated/resolverTypes.ts';
import {
  addWebhook,
  closeWebhook,
  listDeadDeliveries,
  listWebhooks,
  requeueDelivery,
} from '../operations/outbox/manageWebhooks.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromDeliveryNodeId, fromWebhookId, toDeliveryNodeId, toWebhookId } from './ids.ts';

export const webhookQueries = {
  webhooks: (_, __, context) => listWebhooks(context),
  deadDeliveries: async (_, page, context) => toConnection(await listDeadDeliveries(context, toPageRequest(page))),
} satisfies QueryResolvers;

export const webhookMutations = {
  addWebhook: async (_, { input }, context) => toAnswer('AddedWebhook', await addWebhook(context, input)),
  closeWebhook: async (_, { input: { idempotencyKey, webhookId } }, context) =>
    toAnswer('Webhook', await closeWebhook(context, { idempotencyKey, webhookId: fromWebhookId(webhookId) })),
  requeueDelivery: async (_, { input: { idempotencyKey, deliveryId } }, context) =>
    toAnswer(
      'DeadDelivery',
      await requeueDelivery(context, { idempotencyKey, deliveryId: fromDeliveryNodeId(deliveryId) }),
    ),
} satisfies MutationResolvers;

export const Webhook = { id: toWebhookId } satisfies WebhookResolvers;

export const DeadDelivery = { id: toDeliveryNodeId, webhookId: toWebhookId } satisfies DeadDeliveryResolvers;
