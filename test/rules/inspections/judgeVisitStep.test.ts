import { describe, expect, it } from 'vitest';
import { judgeNoticeDay } from '../../../functions/rules/inspections/judgeVisitStep.ts';
import { countVisitClock } from '../../../functions/rules/inspections/visitClocks.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

describe('the notice of a visit', () => {
  const judge = (cause: 'PLAN' | 'COMPLAINT', today: string, on: string, emergency: string | null = null) =>
    judgeNoticeDay({ cause, emergency }, plainDate(on), { today: plainDate(today), notices: [] });

  it.each([
    ['2026-03-05', '2026-03-06', true, 'the working day before'],
    ['2026-03-06', '2026-03-06', false, 'the day itself'],
    ['2026-03-06', '2026-03-07', false, 'a Saturday after a Friday: no working day lies between'],
    ['2026-03-06', '2026-03-09', true, 'Friday for Monday'],
    ['2026-02-13', '2026-02-14', true, 'a Saturday that is worked before 春节'],
    ['2026-02-14', '2026-02-24', true, 'the last working day before 春节, for the first after it'],
    ['2026-03-01', '2026-03-09', true, 'long before'],
  ])('of a plan on %s for %s: %s (%s)', (today, on, inTime) => {
    const refusal = judge('PLAN', today, on);
    if (inTime) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject({ code: 'NOTICE_NOT_IN_TIME', visitOn: on });
  });

  it.each([
    ['2026-03-05', false],
    ['2026-03-06', true],
    ['2026-03-07', false],
  ])('of a complaint or an emergency on %s for 2026-03-06: %s', (today, inTime) => {
    expect(judge('COMPLAINT', today, '2026-03-06') === null).toBe(inTime);
    expect(judge('PLAN', today, '2026-03-06', '正在冒烟') === null).toBe(inTime);
  });
});

describe('the clocks of a visit', () => {
  it('count 2 working days for a late approval, holidays left out', () => {
    expect(countVisitClock('LATE_APPROVAL', plainDate('2026-02-14'), []).endsOn).toBe('2026-02-25');
  });
});
