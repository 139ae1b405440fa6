import { describe, expect, it } from 'vitest';
import { findWindow, toSender } from '../../../functions/rules/disclosure/rateLimit.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';
import { commentLimits } from '../../../functions/rules/reports/commentLimits.ts';
import { readLookUpCode, toLookUpCode } from '../../../functions/rules/reports/publicComment.ts';

describe('the limits', () => {
  it('have ids of their own, and say from where', () => {
    expect(new Set(commentLimits.map(({ id }) => id)).size).toBe(commentLimits.length);
    for (const { most, windowSeconds, source } of commentLimits) {
      expect(most).toBeGreaterThan(0);
      expect(86_400 % windowSeconds).toBe(0);
      expect(source.confidence).toBe('D');
    }
  });

  it.each([
    ['2026-03-02T01:00:00.000Z', 3_600],
    ['2026-03-02T01:59:59.999Z', 1],
    ['2026-03-02T01:30:00.001Z', 1_800],
  ])('at %s %i seconds of the hour are left', (now, secondsLeft) => {
    expect(findWindow(now as Instant, 3_600)).toMatchObject({ secondsLeft });
  });

  it.each([
    ['2026-03-02T15:59:59.999Z', 1],
    ['2026-03-02T16:00:00.000Z', 86_400],
  ])('at %s %i seconds of the day in Asia/Shanghai are left', (now, secondsLeft) => {
    expect(findWindow(now as Instant, 86_400)).toMatchObject({ secondsLeft });
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:1:2::9', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('take %s for the sender %s', (address, sender) => {
    expect(toSender(address)).toBe(sender);
  });
});

describe('a look-up code', () => {
  it('is made of letters that are not taken for one another, and read as people type it', () => {
    const code = toLookUpCode(Uint8Array.from({ length: 16 }, (_, at) => at * 2));
    expect(code).toBe('0246-8ACE-GJMP-RTWY');
    expect(readLookUpCode(' o246 8ace－gjmp rtwy')).toBe('02468ACEGJMPRTWY');
    expect(readLookUpCode('IiLl')).toBe('1111');
  });
});
