import type { MessageKind } from '../inbox/message.ts';
import type { Instant } from '../kernel/plainDate.ts';

/** `WAITING` for its next attempt, `SENT` once the receiver answered 2xx, `DEAD` when all attempts are used up. */
export type DeliveryState = 'WAITING' | 'SENT' | 'DEAD';

/** One happening on its way to one webhook. */
export type Delivery = {
  readonly county: string;
  /** Unique, and the same at every attempt: what the receiver knows a repeat by. */
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly kind: MessageKind;
  /** JSON as it is sent; the same bytes at every attempt. */
  readonly body: string;
  readonly state: DeliveryState;
  /** Attempts begun so far. */
  readonly attempts: number;
  /** Not before this moment. */
  readonly dueAt: Instant;
  /** Why the latest attempt failed, in Chinese; null before one has. */
  readonly problem: string | null;
};

/** Minutes until the next attempt, by the number of attempts begun. Together about two days. Our own choice (D). */
export const minutesToNextAttempt = [1, 5, 30, 120, 360, 720, 1440] as const;

/** After so many attempts a delivery is dead. */
export const attemptsAtMost = minutesToNextAttempt.length + 1;

/** The moment of the next attempt if the one now begun fails; null when that was the last. */
export function findNextAttempt(attemptsBegun: number, now: Instant): Instant | null {
  const minutes = minutesToNextAttempt[attemptsBegun - 1];
  return minutes === undefined ? null : (new Date(Date.parse(now) + minutes * 60_000).toISOString() as Instant);
}

/** Id of a happening's delivery to a webhook: made from both, so that sending it on twice makes one. */
export function toDeliveryId(webhookId: string, messageId: string): string {
  return `${webhookId}${messageId}`;
}
