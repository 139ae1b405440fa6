import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { findReminder } from '../../../functions/rules/reminders/findReminder.ts';
import { getOffsets, type ReminderDeadline, reminderRules } from '../../../functions/rules/reminders/reminderRules.ts';

const due = plainDate('2026-03-31');
const find = (today: string, deadline: ReminderDeadline = 'REASSESSMENT') =>
  findReminder(due, plainDate(today), getOffsets(deadline))?.offsetDays ?? null;

describe('the reminder that stands', () => {
  it.each([
    ['2026-02-28', null, '31 days ahead'],
    ['2026-03-01', -30, '30 days ahead'],
    ['2026-03-23', -30, '8 days ahead'],
    ['2026-03-24', -7, '7 days ahead'],
    ['2026-03-30', -1, 'the day before'],
    ['2026-03-31', -1, 'the day due: nothing is overdue'],
    ['2026-04-01', 1, 'the day after'],
    ['2026-04-06', 1, '6 days after'],
    ['2026-04-07', 7, '7 days after'],
    ['2026-04-29', 7, '29 days after'],
    ['2026-04-30', 30, '30 days after'],
    ['2026-05-29', 30, '59 days after'],
    ['2026-05-30', 60, '60 days after'],
    ['2029-03-31', 1080, 'three years after'],
  ])('on %s is %s: %s', (today, offset, _why) => {
    expect(find(today)).toBe(offset);
  });

  it('of a publicity is the day before and the day after, and none later', () => {
    expect(['2026-03-29', '2026-03-30', '2026-04-01', '2026-07-01'].map((day) => find(day, 'PUBLICITY_END'))).toEqual([
      null,
      -1,
      1,
      1,
    ]);
  });

  it('stands under its own day, however late it is found', () => {
    expect(findReminder(due, plainDate('2026-04-20'), getOffsets('FILING'))).toEqual({
      offsetDays: 7,
      reminderOn: '2026-04-07',
    });
  });

  it('follows the county’s own days where it has some', () => {
    const county = { FILING: { before: [2], after: [], thenEvery: 10 } };
    const own = (today: string) =>
      findReminder(due, plainDate(today), getOffsets('FILING', county))?.offsetDays ?? null;
    expect(['2026-03-28', '2026-03-29', '2026-04-09', '2026-04-10', '2026-04-20'].map(own)).toEqual([
      null,
      -2,
      -2,
      10,
      20,
    ]);
    expect(getOffsets('REASSESSMENT', county)).toBe(reminderRules.REASSESSMENT);
  });
});

describe('the table', () => {
  it('has offsets in whole days, its own words and a source for each deadline', () => {
    for (const { before, after, thenEvery, name, duty, source } of Object.values(reminderRules)) {
      for (const days of [...before, ...after]) expect(Number.isInteger(days) && days > 0).toBe(true);
      expect(thenEvery === null || thenEvery > Math.max(...after)).toBe(true);
      for (const text of [name, duty, source.clause]) expect(text).toMatch(/\S/);
    }
  });
});
