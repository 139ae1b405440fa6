import type { MessageResolvers, MutationResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { markRead } from '../operations/inbox/markRead.ts';
import { countUnread, listInbox } from '../operations/inbox/readInbox.ts';
import { isSettled } from '../rules/reminders/listDeadlines.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromMessageId, toMessageId } from './ids.ts';

export const inboxQueries = {
  inbox: async (_, { unreadOnly, ...page }, context) =>
    toConnection(await listInbox(context, unreadOnly ?? false, toPageRequest(page))),
  unreadMessages: (_, __, context) => countUnread(context),
} satisfies QueryResolvers;

export const inboxMutations = {
  markRead: async (_, { input: { idempotencyKey, messageIds } }, context) =>
    toAnswer('MarkedRead', await markRead(context, { idempotencyKey, messageIds: messageIds.map(fromMessageId) })),
} satisfies MutationResolvers;

export const Message = {
  id: toMessageId,
  settled: async ({ reminder, county, creditCode }, _, { employerLoader, notices }) =>
    reminder === null || creditCode === null
      ? null
      : isSettled(reminder, await employerLoader.load({ county, creditCode }), await notices.read(county)),
} satisfies MessageResolvers;
