import { createHmac } from 'node:crypto';
import type { RefusalOf } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { commentLimits, findWindow, toSender } from '../../../rules/reports/commentLimits.ts';
import type { ReportRef } from '../../../rules/reports/report.ts';
import type { Context } from '../../context.ts';

/**
 * Takes one comment from each limit that it counts in, in the table's order. A comment that a later limit refuses has
 * been counted by the earlier ones. Address and number are kept only as a hash with the day's salt, which is forgotten
 * some days later. Refusal: TOO_MANY_REQUESTS.
 */
export async function takeCommentFromLimits(
  { stores, now, today, sourceAddress }: Context,
  { county, creditCode, reportId }: ReportRef,
  phone: string | null,
): Promise<Result<null, RefusalOf<'TOO_MANY_REQUESTS'>>> {
  const salt = await stores.getSalt(today);
  const countedBy = {
    ADDRESS: toSender(sourceAddress ?? ''),
    PHONE: phone,
    REPORT: `${county}#${creditCode}#${reportId}`,
  };
  for (const { id, per, most, windowSeconds } of commentLimits) {
    const sender = countedBy[per];
    if (sender === null) continue;
    const { number, secondsLeft } = findWindow(now, windowSeconds);
    const hash = createHmac('sha256', salt).update(`${id}\n${sender}`).digest('hex').slice(0, 32);
    const expiresAt = Math.floor(Date.parse(now) / 1_000) + secondsLeft + windowSeconds;
    if (await stores.takeFromLimit({ counter: `${id}#${number}#${hash}`, most, expiresAt })) continue;
    return refused<RefusalOf<'TOO_MANY_REQUESTS'>>({ code: 'TOO_MANY_REQUESTS', retryAfterSeconds: secondsLeft });
  }
  return accepted(null);
}
