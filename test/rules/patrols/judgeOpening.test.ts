import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { findReturnDueOn, judgeOpening } from '../../../functions/rules/patrols/judgeOpening.ts';
import { patrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';

describe('whether a month may be opened', () => {
  it.each([
    ['2026-12', '2026-11-30', { code: 'PATROL_MONTH_NOT_OPEN', possibleFrom: '2026-12-01' }],
    ['2026-12', '2026-12-01', null],
    ['2026-11', '2026-12-01', null],
    ['2025-12', '2026-12-31', null],
    ['2025-11', '2026-12-01', { code: 'PATROL_MONTH_OVER', earliest: '2025-12' }],
  ])('%s on %s: %o', (month, today, refusal) => {
    const judged = judgeOpening(patrolMonth(month), plainDate(today));
    if (refusal === null) expect(judged).toBeNull();
    else expect(judged).toMatchObject(refusal);
  });
});

describe('the last day for a month’s return', () => {
  it.each([
    // 2026-12-05 is a Saturday, 2026-10-05 a holiday, 2027-01-05 a Tuesday.
    ['2026-11', false, '2026-12-05'],
    ['2026-11', true, '2026-12-07'],
    ['2026-09', false, '2026-10-05'],
    ['2026-12', true, '2027-01-05'],
  ])('%s, rolling over %s: %s', (month, patrolRollsOver, dueOn) => {
    expect(findReturnDueOn(patrolMonth(month), { patrolRollsOver })).toBe(dueOn);
  });
});
