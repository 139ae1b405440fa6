import type { Permission } from '../../rules/accounts/permissions.ts';
import { scopeOf } from '../../rules/accounts/permissions.ts';
import { findInbox, type InboxRef, type Message } from '../../rules/inbox/message.ts';
import type { Page, PageRequest } from '../../storage/stores.ts';
import { AccessRefused, type Context } from '../context.ts';

/** Unread messages are counted so far and no further: one bounded read, no counter that every message would write. */
export const unreadCountedTo = 100;

/** The viewer's own inbox. @throws AccessRefused for the public and for a token without an organisation */
export function getOwnInbox({ viewer }: Context, permission: Permission): InboxRef {
  const inbox = findInbox(viewer);
  if (inbox === null || scopeOf(viewer, permission) === 'NONE') throw new AccessRefused(viewer, permission);
  return inbox;
}

/** Messages of the viewer's organisation, newest first. Permission `readInbox`. @throws AccessRefused */
export async function listInbox(context: Context, unreadOnly: boolean, page: PageRequest): Promise<Page<Message>> {
  const inbox = getOwnInbox(context, 'readInbox');
  return context.stores.listMessages(inbox, unreadOnly, page);
}

/** How many messages of that inbox are unread, `unreadCountedTo` for as many or more. @throws AccessRefused */
export async function countUnread(context: Context): Promise<number> {
  const inbox = getOwnInbox(context, 'readInbox');
  return context.stores.countUnread(inbox, unreadCountedTo);
}
