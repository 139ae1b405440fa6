import { describe, expect, test } from 'vitest';
import {
  countEnforcementClock,
  type EnforcementClockKind,
  enforcementClocks,
} from '../../../functions/rules/enforcement/enforcementClocks.ts';
import { judgeLimitation } from '../../../functions/rules/enforcement/judgeLimitation.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { everyDay, nextWorkingDay, nthWorkingDay } from '../calendar/independentCalendar.ts';

const year2026 = everyDay('2026-01-01', '2026-09-01');

describe('every start of 2026 against a count by hand', () => {
  test.each<[EnforcementClockKind, number]>([
    ['RECHECK', 10],
    ['STATEMENT', 5],
    ['HEARING_REQUEST', 5],
    ['HEARING_NOTICE', 7],
    ['SERVICE', 7],
    ['PUBLICATION', 7],
    ['WITHDRAWAL', 3],
  ])('%s: %i working days', (kind, amount) => {
    for (const from of year2026) {
      const { endsOn, days } = countEnforcementClock(kind, plainDate(from));
      const expected = nthWorkingDay(from, amount);
      expect(endsOn, from).toBe(expected.endsOn);
      expect(days.filter(({ counted }) => counted).map(({ on }) => on)).toEqual(expected.counted);
    }
  });

  test('DECISION: the 90th calendar day, rest day or not; PAYMENT: the 15th, or the next working day', () => {
    for (const from of year2026) {
      const later = everyDay(from, '2026-12-31');
      expect(countEnforcementClock('DECISION', plainDate(from)).endsOn).toBe(later[90]);
      expect(countEnforcementClock('PAYMENT', plainDate(from)).endsOn).toBe(nextWorkingDay(later[15] ?? ''));
    }
  });

  test('days that touch a year without a notice are provisional', () => {
    expect(countEnforcementClock('DECISION', plainDate('2026-11-22')).provisional).toBe(true);
    expect(countEnforcementClock('DECISION', plainDate('2026-03-02')).provisional).toBe(false);
  });

  test('a county’s own rest day is not counted', () => {
    const source = { instrument: '示例地方放假通知', clause: '一', confidence: 'D' } as const;
    const overlay = [{ on: plainDate('2026-03-03'), working: false, name: '州庆日', source }];
    expect(countEnforcementClock('WITHDRAWAL', plainDate('2026-03-02')).endsOn).toBe('2026-03-05');
    expect(countEnforcementClock('WITHDRAWAL', plainDate('2026-03-02'), { overlay }).endsOn).toBe('2026-03-06');
  });
});

test('two, three, five and seven days are working days, fifteen and more are not', () => {
  for (const { unit, amount, source, title, from } of Object.values(enforcementClocks)) {
    expect(unit).toBe(amount > 10 ? 'days' : 'workingDays');
    expect([source.clause, title, from]).not.toContain('');
  }
});

describe('limitation', () => {
  test.each([
    [false, '2026-03-01', false],
    [false, '2026-03-02', false],
    [false, '2026-03-03', true],
    [true, '2026-03-03', false],
    [true, '2029-03-02', false],
    [true, '2029-03-03', true],
  ])('ended 2024-03-02, health harmed %s, found %s: expired %s', (harmedHealth, foundOn, expired) => {
    const act = { endedOn: plainDate('2024-03-02'), harmedHealth };
    expect(judgeLimitation(act, plainDate(foundOn)).expired).toBe(expired);
  });

  test('an act that goes on does not expire', () => {
    const act = { endedOn: null, harmedHealth: false };
    expect(judgeLimitation(act, plainDate('2099-01-01'))).toMatchObject({ expired: false, endsOn: null });
  });
});
