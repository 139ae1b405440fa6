import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../functions/rules/kernel/plainDate.ts';
import {
  judgeFiling,
  readReceiptNumber,
  toReceipt,
  toReceiptNumber,
} from '../../../functions/rules/reports/receipt.ts';
import { reportFacts } from '../../support/reportFacts.ts';

describe('how late a filing is', () => {
  // Posted on Monday 2026-03-02: publicity ends 03-09, the period for filing on Monday 03-23.
  const posting = { postedOn: '2026-03-02' as PlainDate, workingDays: 5 };
  it.each([
    ['2026-03-20', false, 0],
    ['2026-03-23', false, 0],
    ['2026-03-24', true, 1],
    ['2026-03-27', true, 4],
    ['2026-03-29', true, 4],
    ['2026-03-30', true, 5],
  ])('filed on %s: late %s, by %i working days', (filedOn, late, workingDaysLate) => {
    expect(judgeFiling(posting, filedOn as PlainDate)).toEqual({ late, workingDaysLate });
  });
});

describe('a receipt number', () => {
  it('is read back with its county, however it was typed', () => {
    const number = toReceiptNumber('433122', '2026-03-23' as PlainDate, '01KQ0000000000000000000ABC');
    expect(number).toBe('ZJ433122-20260323-0000000ABC');
    expect(readReceiptNumber(`  ${number.toLowerCase()} `)).toEqual({ county: '433122', receiptNumber: number });
  });

  it.each(['', 'ZJ433122', 'ZJ433122-20260323-0000000AB', 'ZJ43312-20260323-0000000ABC', 'x'.repeat(100_000)])(
    'is not found in another text',
    (text) => {
      expect(readReceiptNumber(text)).toBeNull();
    },
  );

  it('is given to a filed report only', () => {
    expect(() => toReceipt(reportFacts().report)).toThrow('is not filed');
  });
});
