import type { Context } from '../operations/context.ts';
import { takeFromLimits } from '../operations/takeFromLimits.ts';
import { toSender } from '../rules/disclosure/rateLimit.ts';
import type { RequestRate } from './apiLimits.ts';

/** Counts a request in a limit of its sender: the seconds until the next one is taken, or null when this one is. */
export type RequestCounter = (context: Context, rate: RequestRate) => Promise<number | null>;

export const askLater = (seconds: number): string => `请求过于频繁，请在 ${seconds} 秒后再试。`;

const mostRemembered = 10_000;

/**
 * Counts in the table, so that all processes count together. A sender who was refused is remembered until the window
 * ends: a flood costs the table nothing more.
 */
export function makeRequestCounter(): RequestCounter {
  const refusedUntilMs = new Map<string, number>();
  return async (context, rate) => {
    const { viewer, sourceAddress } = context;
    const identity = `${viewer.role}#${viewer.subject}`;
    const sender = `${rate.id} ${rate.per === 'IDENTITY' ? identity : toSender(sourceAddress ?? '')}`;
    const nowMs = Date.parse(context.now);
    const rememberedMs = refusedUntilMs.get(sender) ?? 0;
    if (rememberedMs > nowMs) return Math.ceil((rememberedMs - nowMs) / 1000);
    const taken = await takeFromLimits(context, [rate], { IDENTITY: identity });
    if (taken.ok) return null;
    const { retryAfterSeconds } = taken.refusal;
    if (refusedUntilMs.size >= mostRemembered) refusedUntilMs.clear();
    refusedUntilMs.set(sender, nowMs + retryAfterSeconds * 1000);
    return retryAfterSeconds;
  };
}
