import { createHmac } from 'node:crypto';
import { findWindow, type RateLimit, toSender } from '../rules/disclosure/rateLimit.ts';
import type { RefusalOf } from '../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../rules/kernel/result.ts';
import type { Context } from './context.ts';

/**
 * Takes one from each limit that the request counts in, in the table's order; what a later limit refuses has been counted
 * by the earlier ones. What is counted by is kept only as a hash with the day's salt, which is forgotten some days later.
 * Refusal: TOO_MANY_REQUESTS.
 * @param countedBy value of each `per`; null: it does not count there. The address is the request's own.
 */
export async function takeFromLimits<Per extends string>(
  { stores, now, today, sourceAddress }: Context,
  limits: readonly RateLimit<Per>[],
  countedBy: Readonly<Record<Exclude<Per, 'ADDRESS'>, string | null>>,
): Promise<Result<null, RefusalOf<'TOO_MANY_REQUESTS'>>> {
  const salt = await stores.getSalt(today);
  const values = { ...countedBy, ADDRESS: toSender(sourceAddress ?? '') } as Readonly<Record<Per, string | null>>;
  for (const { id, per, most, windowSeconds } of limits) {
    const value = values[per];
    if (value === null) continue;
    const { number, secondsLeft } = findWindow(now, windowSeconds);
    const hash = createHmac('sha256', salt).update(`${id}\n${value}`).digest('hex').slice(0, 32);
    const expiresAt = Math.floor(Date.parse(now) / 1_000) + secondsLeft + windowSeconds;
    if (await stores.takeFromLimit({ counter: `${id}#${number}#${hash}`, most, expiresAt })) continue;
    return refused<RefusalOf<'TOO_MANY_REQUESTS'>>({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds: secondsLeft });
  }
  return accepted(null);
}
