import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import {
  findPatrolMonthIn,
  firstDayOf,
  lastDayOf,
  nextPatrolMonth,
  patrolMonth,
  toPatrolMonth,
} from '../../../functions/rules/patrols/patrolMonth.ts';

describe('a patrolled month', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30', '2026-12'],
    ['2026-12', '2026-12-01', '2026-12-31', '2027-01'],
    ['2028-02', '2028-02-01', '2028-02-29', '2028-03'],
  ])('%s runs from %s to %s, then comes %s', (text, first, last, next) => {
    const month = patrolMonth(text);
    expect([firstDayOf(month), lastDayOf(month), nextPatrolMonth(month)]).toEqual([first, last, next]);
    expect(toPatrolMonth(plainDate(last))).toBe(month);
  });

  it.each(['2026-13', '2026-00', '2026-1', '202611', '2026-11-01', ''])('%s is none', (text) => {
    expect(findPatrolMonthIn(text)).toBeNull();
    expect(() => patrolMonth(text)).toThrow(RangeError);
  });
});
