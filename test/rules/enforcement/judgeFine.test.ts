import { describe, expect, test } from 'vitest';
import { type FineFacts, judgeFine } from '../../../functions/rules/enforcement/judgeFine.ts';
import { computeLatePaymentFen } from '../../../functions/rules/enforcement/latePayment.ts';
import { findEarlierFine, pickHigherNorm } from '../../../functions/rules/enforcement/oneFine.ts';
import type { PenaltyId } from '../../../functions/rules/enforcement/penalties.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const facts: FineFacts = {
  penaltyId: 'P72-01',
  amountYuan: 50_000,
  orderOverdue: true,
  falsified: false,
  mitigation: null,
  band: null,
};

function fine(changes: Partial<FineFacts>): string {
  const verdict = judgeFine({ ...facts, ...changes });
  return verdict.ok ? (verdict.value.mitigated ? 'MITIGATED' : 'IN_RANGE') : verdict.refusal.code;
}

describe('the statutory range, just below, on and above each end', () => {
  test.each<[PenaltyId, boolean, number, number]>([
    ['P69-01', false, 100_000, 500_000],
    ['P71-01', false, 50_000, 100_000],
    ['P72-01', false, 50_000, 200_000],
    ['P73', false, 50_000, 200_000],
    ['P74', true, 20_000, 50_000],
    ['P75-01', false, 50_000, 300_000],
    ['P77', false, 100_000, 500_000],
  ])('%s (falsified: %s) from %i to %i yuan', (penaltyId, falsified, least, most) => {
    const of = (amountYuan: number) => fine({ penaltyId, falsified, amountYuan });
    expect([least - 1, least, most, most + 1].map(of)).toEqual([
      'FINE_BELOW_RANGE',
      'IN_RANGE',
      'IN_RANGE',
      'FINE_ABOVE_RANGE',
    ]);
  });

  test.each<[PenaltyId, number]>([
    ['P70-01', 100_000],
    ['P74', 10_000],
  ])('%s up to %i yuan, from one yuan', (penaltyId, most) => {
    const of = (amountYuan: number) => fine({ penaltyId, amountYuan });
    expect([1, most, most + 1].map(of)).toEqual(['IN_RANGE', 'IN_RANGE', 'FINE_ABOVE_RANGE']);
  });

  test.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%d yuan is no fine', (amountYuan) => {
    expect(fine({ amountYuan })).toBe('FINE_NOT_WHOLE');
  });

  test('a refusal names the range', () => {
    expect(judgeFine({ ...facts, amountYuan: 200_001 })).toEqual({
      ok: false,
      refusal: { code: 'FINE_ABOVE_RANGE', leastYuan: 50_000, mostYuan: 200_000 },
    });
  });
});

describe('what changes the range', () => {
  test('an article that waits for the overdue order does wait, one that does not, does not', () => {
    expect(fine({ orderOverdue: false })).toBe('FINE_NEEDS_OVERDUE_ORDER');
    expect(fine({ penaltyId: 'P75-01', orderOverdue: false })).toBe('IN_RANGE');
  });

  test('below it only for a cause of article 32, with its reason; never above', () => {
    const mitigation = { cause: 'REMEDIED', reason: '主动停产并更换设备' } as const;
    expect(fine({ amountYuan: 49_999, mitigation })).toBe('MITIGATED');
    expect(fine({ amountYuan: 49_999, mitigation: { ...mitigation, reason: ' ' } })).toBe('REASON_MISSING');
    expect(fine({ amountYuan: 50_000, mitigation })).toBe('IN_RANGE');
    expect(fine({ amountYuan: 200_001, mitigation })).toBe('FINE_ABOVE_RANGE');
    const verdict = judgeFine({ ...facts, amountYuan: 49_999, mitigation });
    expect(verdict.ok && verdict.value.sources.map(({ clause }) => clause)).toEqual(['第七十二条', '第三十二条第一项']);
  });

  test('a band of the county binds, for its own act, unless the fine is mitigated', () => {
    const source = { instrument: '示例裁量基准', clause: '一', confidence: 'D' } as const;
    const band = { penaltyId: 'P72-01', circumstance: '一般', leastYuan: 80_000, mostYuan: 120_000, source } as const;
    expect([79_999, 80_000, 120_000, 120_001].map((amountYuan) => fine({ amountYuan, band }))).toEqual([
      'FINE_OUTSIDE_BAND',
      'IN_RANGE',
      'IN_RANGE',
      'FINE_OUTSIDE_BAND',
    ]);
    expect(fine({ band: { ...band, penaltyId: 'P72-02' } })).toBe('IN_RANGE');
    expect(fine({ amountYuan: 40_000, band, mitigation: { cause: 'COERCED', reason: '示例' } })).toBe('MITIGATED');
  });
});

describe('late payment', () => {
  const endsOn = plainDate('2026-04-15');
  test.each([
    ['2026-04-14', 0, 0],
    ['2026-04-15', 0, 0],
    ['2026-04-16', 0, 150_000],
    ['2026-05-18', 0, 4_950_000],
    ['2026-05-19', 0, 5_000_000],
    ['2026-12-31', 0, 5_000_000],
    ['2026-04-20', 5, 0],
    ['2026-04-21', 5, 150_000],
  ])('on %s, %i days suspended: %i fen on 50,000 yuan', (on, suspended, fen) => {
    expect(computeLatePaymentFen(50_000, endsOn, plainDate(on), suspended)).toBe(fen);
  });

  test('one yuan costs three fen a day', () => {
    expect(computeLatePaymentFen(1, endsOn, plainDate('2026-04-16'))).toBe(3);
  });
});

describe('one fine for one act', () => {
  test('by the higher norm: upper end, then lower end, then the first', () => {
    expect(pickHigherNorm('P72-02', 'P75-06')).toBe('P75-06');
    expect(pickHigherNorm('P75-06', 'P72-02')).toBe('P75-06');
    expect(pickHigherNorm('P70-01', 'P71-01')).toBe('P71-01');
    expect(pickHigherNorm('P72-04', 'P72-05')).toBe('P72-04');
  });

  test('a fine for another act, or a revoked one, is no earlier fine', () => {
    const earlier = { actId: 'a', decisionId: 'd', decidedOn: plainDate('2026-01-05'), revoked: false };
    expect(findEarlierFine('a', [earlier])).toEqual(earlier);
    expect(findEarlierFine('b', [earlier])).toBeNull();
    expect(findEarlierFine('a', [{ ...earlier, revoked: true }])).toBeNull();
  });
});
