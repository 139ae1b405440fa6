import type { Instant } from '../rules/kernel/plainDate.ts';
import type { Delivery } from '../rules/outbox/delivery.ts';
import { type DynamoTable, mustBeAbsent } from './dynamo.ts';
import { fromDeliveryItem, fromWebhookItem, fromWebhookSecretItem, toDeliveryItem } from './inboxItems.ts';
import { deliveryPartition, keys, sortPrefixes, webhookPartition } from './keys.ts';
import { readPage } from './pages.ts';
import type { Page, PageRequest, StoredWebhook } from './stores.ts';

/** What the outbox reads and writes beside what a change writes with it. */
export type OutboxStores = {
  /** In order of adding, closed ones too, read strongly. */
  readonly listWebhooks: (county: string) => Promise<readonly StoredWebhook[]>;
  readonly findWebhook: (county: string, webhookId: string) => Promise<StoredWebhook | null>;
  readonly findWebhookSecret: (county: string, webhookId: string) => Promise<string | null>;
  /** Opens a delivery; one that is there stays as it is. */
  readonly openDelivery: (delivery: Delivery) => Promise<void>;
  readonly findDelivery: (county: string, deliveryId: string) => Promise<Delivery | null>;
  /** Deliveries whose attempt is due, longest due first; eventually consistent, so each is claimed before it is sent. */
  readonly listDueDeliveries: (county: string, now: Instant, first: number) => Promise<readonly Delivery[]>;
  /** Longest dead first. */
  readonly listDeadDeliveries: (county: string, page: PageRequest) => Promise<Page<Delivery>>;
  /** Writes `after` if the delivery still waits for the very attempt that `before` waits for; false when it does not. */
  readonly advanceDelivery: (before: Delivery, after: Delivery) => Promise<boolean>;
};

export function openOutboxStores(table: DynamoTable): OutboxStores {
  return {
    async listWebhooks(county) {
      const request = { partition: webhookPartition(county), sortPrefix: sortPrefixes.webhook, consistent: true };
      const { items } = await table.query(request);
      return items.map(fromWebhookItem);
    },

    async findWebhook(county, webhookId) {
      const item = await table.get(keys.webhook(county, webhookId));
      return item && fromWebhookItem(item);
    },

    async findWebhookSecret(county, webhookId) {
      const item = await table.get(keys.webhookSecret(county, webhookId));
      return item && fromWebhookSecretItem(item);
    },

    async openDelivery(delivery) {
      const write = { kind: 'put', item: toDeliveryItem(delivery), condition: mustBeAbsent } as const;
      const failed = await table.transact([write]);
      // Not its condition, but somebody who writes it at this moment: whether it will be there is not known.
      if (failed?.length === 0)
        throw new Error(`delivery ${delivery.deliveryId} is being written; the job must run again`);
    },

    async findDelivery(county, deliveryId) {
      const item = await table.get(keys.delivery(county, deliveryId));
      return item && fromDeliveryItem(item);
    },

    async listDueDeliveries(county, now, first) {
      const partition = deliveryPartition(county, 'WAITING');
      const { items } = await table.query({ indexName: 'gsi2', partition, limit: first });
      return items.map(fromDeliveryItem).filter(({ dueAt }) => dueAt <= now);
    },

    listDeadDeliveries(county, page) {
      const request = { indexName: 'gsi2' as const, partition: deliveryPartition(county, 'DEAD') };
      return readPage(table, request, page, fromDeliveryItem);
    },

    async advanceDelivery(before, after) {
      const condition = {
        expression: '#state = :waiting AND #attempts = :attempts',
        names: { '#state': 'state', '#attempts': 'attempts' },
        values: { ':waiting': 'WAITING', ':attempts': before.attempts },
      };
      return (await table.transact([{ kind: 'put', item: toDeliveryItem(after), condition }])) === null;
    },
  };
}
