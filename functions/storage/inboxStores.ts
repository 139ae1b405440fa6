import type { InboxRef, Message } from '../rules/inbox/message.ts';
import type { DynamoTable, ItemKey } from './dynamo.ts';
import { mustBeAbsent } from './dynamo.ts';
import { fromMessageItem, toMessageItem } from './inboxItems.ts';
import { inboxPartition, keys, outboxPartition, sortPrefixes, unreadPartition } from './keys.ts';
import { readPage } from './pages.ts';
import type { Page, PageRequest } from './stores.ts';

/** What inboxes read and write beside what a change writes with it. */
export type InboxStores = {
  /** Newest first. */
  readonly listMessages: (inbox: InboxRef, unreadOnly: boolean, page: PageRequest) => Promise<Page<Message>>;
  /** How many are unread, but counted no further than `atMost`. */
  readonly countUnread: (inbox: InboxRef, atMost: number) => Promise<number>;
  /** At most 100, in any order; missing ones are left out. Read strongly. */
  readonly findMessages: (
    refs: readonly { readonly inbox: InboxRef; readonly messageId: string }[],
  ) => Promise<readonly Message[]>;
  /**
   * Opens those that are not there yet, a hundred a transaction, in the order given, and answers how many; what is there
   * stays as it is. Cut off, it has written none without all before it.
   */
  readonly openMessages: (messages: readonly Message[]) => Promise<number>;
  /** Messages of a county that the outbox has yet to send on, oldest first. */
  readonly listToSendOn: (county: string, first: number) => Promise<readonly Message[]>;
  /** Takes a message out of that list. */
  readonly markSentOn: (message: Message) => Promise<void>;
};

/** Most items of one transaction. */
const batchSize = 100;

/** How often a batch is tried that others write at the same moment. */
const tries = 10;

export function openInboxStores(table: DynamoTable): InboxStores {
  return {
    listMessages(inbox, unreadOnly, page) {
      const request = unreadOnly
        ? { indexName: 'gsi2' as const, partition: unreadPartition(inbox) }
        : { partition: inboxPartition(inbox), sortPrefix: sortPrefixes.message };
      return readPage(table, { ...request, newestFirst: true }, page, fromMessageItem);
    },

    async countUnread(inbox, atMost) {
      const { items } = await table.query({ indexName: 'gsi2', partition: unreadPartition(inbox), limit: atMost });
      return items.length;
    },

    async findMessages(refs) {
      const items = await table.batchGet(refs.map(({ inbox, messageId }) => keys.message(inbox, messageId)));
      return items.map(fromMessageItem);
    },

    async openMessages(messages) {
      let opened = 0;
      for (let at = 0; at < messages.length; at += batchSize) {
        opened += await openBatch(table, messages.slice(at, at + batchSize));
      }
      return opened;
    },

    async listToSendOn(county, first) {
      const { items } = await table.query({ indexName: 'gsi1', partition: outboxPartition(county), limit: first });
      const found = await table.batchGet(items.map(({ pk, sk }): ItemKey => ({ pk: String(pk), sk: String(sk) })));
      // The index may still list what has been taken out.
      const toSendOn = found.map(fromMessageItem).filter((message) => message.toSendOn);
      return toSendOn.toSorted((one, other) => (one.messageId < other.messageId ? -1 : 1));
    },

    async markSentOn({ inbox, messageId }) {
      await table.update(keys.message(inbox, messageId), {
        expression: 'SET #toSendOn = :no REMOVE #pk, #sk',
        condition: 'attribute_exists(pk)',
        names: { '#toSendOn': 'toSendOn', '#pk': 'gsi1pk', '#sk': 'gsi1sk' },
        values: { ':no': false },
      });
    },
  };
}

async function openBatch(table: DynamoTable, messages: readonly Message[]): Promise<number> {
  let left = messages;
  for (let attempt = 1; left.length > 0 && attempt <= tries; attempt += 1) {
    const failed = await table.transact(
      left.map((message) => ({ kind: 'put', item: toMessageItem(message), condition: mustBeAbsent })),
    );
    if (failed === null) return left.length;
    left = left.filter((_, index) => !failed.includes(index));
  }
  if (left.length > 0) throw new Error(`${left.length} messages are written without pause; the job must run again`);
  return 0;
}
