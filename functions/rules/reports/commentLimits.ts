import type { RateLimit } from '../disclosure/rateLimit.ts';
import type { LegalSource } from '../kernel/legalSource.ts';

const source: LegalSource = { instrument: '平台规定', clause: '公示意见提交次数', confidence: 'D' };

/**
 * How many comments are taken. A workshop behind one address may comment one after another; one telephone number belongs
 * to one person; a report's limit keeps a flood from hiding what was really said.
 */
export const commentLimits = [
  { id: 'addressHour', per: 'ADDRESS', most: 10, windowSeconds: 3_600, source },
  { id: 'phoneDay', per: 'PHONE', most: 3, windowSeconds: 86_400, source },
  { id: 'reportDay', per: 'REPORT', most: 100, windowSeconds: 86_400, source },
] as const satisfies readonly RateLimit<'ADDRESS' | 'PHONE' | 'REPORT'>[];
