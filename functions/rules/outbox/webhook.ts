import type { MessageKind } from '../inbox/message.ts';
import type { Instant } from '../kernel/plainDate.ts';

/** Where a county has its messages sent. The secret is kept apart and shown once. */
export type Webhook = {
  readonly county: string;
  readonly webhookId: string;
  readonly url: string;
  readonly kinds: readonly MessageKind[];
  readonly addedAt: Instant;
  /** Nothing is sent from then on; null while it is in use. */
  readonly closedAt: Instant | null;
};

/** Most webhooks of a county in use at once: each message is sent to every one. */
export const webhooksAtMost = 10;
