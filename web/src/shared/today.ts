import { dayOf, type Instant, type PlainDate } from '../../../functions/rules/kernel/plainDate.ts';

/** How far this device's clock is behind the platform's; nought until the platform said what time it is. */
let behindMs = 0;

/** Told the moment at which the platform gave an answer. */
export function noteServerTime(at: string | null): void {
  const atMs = Date.parse(at ?? '');
  if (!Number.isNaN(atMs)) behindMs = atMs - Date.now();
}

/** Today by the platform's clock, as far as it is known here; hints only, the server judges. */
export function today(): PlainDate {
  return dayOf(new Date(Date.now() + behindMs).toISOString() as Instant);
}
