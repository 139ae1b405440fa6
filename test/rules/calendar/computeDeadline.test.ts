import { describe, expect, test } from 'vitest';
import type { LocalDay } from '../../../functions/rules/calendar/classifyDay.ts';
import { clocks, type DeadlineKind } from '../../../functions/rules/calendar/clocks.ts';
import { computeDeadline } from '../../../functions/rules/calendar/computeDeadline.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { everyDay, monthsLater, nextWorkingDay, nthWorkingDay } from './independentCalendar.ts';

const days2023To2026 = everyDay('2023-01-01', '2026-12-31');
const fifthOfNextMonth = (day: string): string => `${monthsLater(`${day.slice(0, 7)}-01`, 1).slice(0, 7)}-05`;

describe('every day 2023–2026 against a count by hand', () => {
  test.each([
    ['publicity', 5],
    ['filing', 10],
  ] as const)('%s: same last day, same counted days, every day listed', (kind, amount) => {
    for (const from of days2023To2026) {
      const expected = nthWorkingDay(from, amount);
      const { endsOn, days, provisional } = computeDeadline(kind, plainDate(from));
      expect(endsOn, from).toBe(expected.endsOn);
      expect(days.filter(({ counted }) => counted).map(({ on }) => on)).toEqual(expected.counted);
      expect(days.map(({ on }) => on)).toEqual(everyDay(from, endsOn));
      expect(provisional).toBe(endsOn > '2026-12-31');
    }
  });

  test.each([
    ['reassessment', 36],
    ['newEmployer', 2],
  ] as const)('%s: the corresponding day or the next working day', (kind, months) => {
    for (const from of days2023To2026) {
      const due = monthsLater(from, months);
      const { endsOn, days, provisional } = computeDeadline(kind, plainDate(from));
      expect(endsOn, from).toBe(nextWorkingDay(due));
      expect(days.map(({ on }) => on)).toEqual([from, ...everyDay(due, endsOn)]);
      expect(days.filter(({ counted }) => counted).map(({ on }) => on)).toEqual([endsOn]);
      expect(provisional).toBe(endsOn > '2026-12-31');
    }
  });

  test.each([30, 1, 365])('majorChange: the %ith calendar day or the next working day', (majorChangeDays) => {
    for (const from of days2023To2026) {
      const settings = majorChangeDays === 30 ? {} : { majorChangeDays };
      const due = everyDay(from, '2028-12-31')[majorChangeDays] ?? '';
      expect(computeDeadline('majorChange', plainDate(from), settings).endsOn, from).toBe(nextWorkingDay(due));
    }
  });

  test.each([0, -1, 1.5, 366])('majorChange of %d days is no period', (majorChangeDays) => {
    expect(() => computeDeadline('majorChange', plainDate('2026-03-02'), { majorChangeDays })).toThrow(RangeError);
  });

  test('patrol: the 5th of the next month, rest day or not, unless set to roll over', () => {
    for (const from of days2023To2026) {
      const due = fifthOfNextMonth(from);
      const { endsOn, provisional } = computeDeadline('patrol', plainDate(from));
      expect(endsOn, from).toBe(due);
      expect(provisional).toBe(from >= '2026-12-01');
      expect(computeDeadline('patrol', plainDate(from), { patrolRollsOver: true }).endsOn).toBe(nextWorkingDay(due));
    }
  });
});

describe('the list of days says why', () => {
  test('publicity over National Day 2026 with its make-up day', () => {
    const { days, endsOn } = computeDeadline('publicity', plainDate('2026-09-30'));
    expect(endsOn).toBe('2026-10-13');
    expect(days.map(({ on, counted, why }) => `${on.slice(5)} ${counted ? '计' : '不'} ${why}`)).toEqual([
      '09-30 不 起算日不计入（民法典第二百零一条）',
      '10-01 不 国庆节放假',
      '10-02 不 国庆节放假',
      '10-03 不 国庆节放假',
      '10-04 不 国庆节放假',
      '10-05 不 国庆节放假',
      '10-06 不 国庆节放假',
      '10-07 不 国庆节放假',
      '10-08 计 第1个工作日',
      '10-09 计 第2个工作日',
      '10-10 计 调休上班，第3个工作日',
      '10-11 不 周日休息',
      '10-12 计 第4个工作日',
      '10-13 计 第5个工作日',
    ]);
  });

  test('a new employer whose second month ends in the Spring Festival', () => {
    const { days, endsOn } = computeDeadline('newEmployer', plainDate('2025-12-22'));
    expect(endsOn).toBe('2026-02-24');
    expect(days.map(({ on, counted, why }) => `${on} ${counted ? '计' : '不'} ${why}`)).toEqual([
      '2025-12-22 不 起算日不计入（民法典第二百零一条）',
      '2026-02-22 不 满2个月的对应日（民法典第二百零二条），春节放假，顺延（民法典第二百零三条）',
      '2026-02-23 不 春节放假，顺延（民法典第二百零三条）',
      '2026-02-24 计 顺延后的首个工作日，期限届满',
    ]);
  });

  test('three years from 29 February end on the 28th; rolled to a make-up day it is named', () => {
    expect(computeDeadline('reassessment', plainDate('2024-02-29')).days.map(({ why }) => why)).toEqual([
      '起算日不计入（民法典第二百零一条）',
      '满3年的当月没有对应日，以月末日为届满日（民法典第二百零二条），周日休息，顺延（民法典第二百零三条）',
      '顺延后的首个工作日，期限届满',
    ]);
    const rolled = computeDeadline('reassessment', plainDate('2023-01-03'));
    expect(rolled.endsOn).toBe('2026-01-04');
    expect(rolled.days.at(-1)?.why).toBe('调休上班，顺延后的首个工作日，期限届满');
  });

  test('patrol lists the day asked about and the 5th', () => {
    expect(computeDeadline('patrol', plainDate('2026-12-31'))).toEqual({
      kind: 'patrol',
      from: '2026-12-31',
      endsOn: '2027-01-05',
      provisional: true,
      days: [
        { on: '2026-12-31', counted: false, why: '巡查所在月份，于次月报送' },
        { on: '2027-01-05', counted: true, why: '次月5日，当日计入，期限届满' },
      ],
      source: clocks.patrol.source,
    });
  });
});

test.each([
  ['2022-12-31', '2023-01-09', false],
  ['2022-12-30', '2023-01-09', true],
  ['2026-12-24', '2026-12-31', false],
  ['2026-12-25', '2027-01-04', true],
])('publicity posted on %s ends %s; provisional by a day after the first: %s', (from, endsOn, provisional) => {
  expect(computeDeadline('publicity', plainDate(from))).toMatchObject({ endsOn, provisional });
});

describe('settings', () => {
  test.each([
    [5, '2026-03-09'],
    [6, '2026-03-10'],
    [7, '2026-03-11'],
    [10, '2026-03-16'],
    [250, '2027-03-02'],
  ])('publicity of %i working days posted on Monday 2 March 2026 ends %s', (publicityWorkingDays, expected) => {
    expect(computeDeadline('publicity', plainDate('2026-03-02'), { publicityWorkingDays }).endsOn).toBe(expected);
  });

  test.each([4, 4.999, 5.5, 0, -5, 251, Number.NaN, Number.POSITIVE_INFINITY])(
    'publicity of %d working days is refused',
    (publicityWorkingDays) => {
      expect(() => computeDeadline('publicity', plainDate('2026-03-02'), { publicityWorkingDays })).toThrow(RangeError);
    },
  );

  test('a longer publicity does not lengthen filing', () => {
    const from = plainDate('2026-03-09');
    expect(computeDeadline('filing', from, { publicityWorkingDays: 20 })).toEqual(computeDeadline('filing', from));
  });

  test('local rest days push every rolling or working-day clock', () => {
    const localRest = (on: string): LocalDay => ({
      on: plainDate(on),
      working: false,
      name: '州庆',
      source: { instrument: '县政府通知', clause: '放假安排', confidence: 'D' },
    });
    const overlay = [localRest('2026-03-09')];
    expect(computeDeadline('publicity', plainDate('2026-03-02'), { overlay }).endsOn).toBe('2026-03-10');
    expect(computeDeadline('newEmployer', plainDate('2026-01-09'), { overlay }).endsOn).toBe('2026-03-10');
    expect(computeDeadline('reassessment', plainDate('2023-03-09'), { overlay }).endsOn).toBe('2026-03-10');
    expect(computeDeadline('patrol', plainDate('2026-02-11'), { overlay: [localRest('2026-03-05')] }).endsOn).toBe(
      '2026-03-05',
    );
  });
});

test('every clock states its source, and the answer carries it', () => {
  for (const [kind, { source }] of Object.entries(clocks)) {
    expect(source.instrument && source.clause).toBeTruthy();
    expect(computeDeadline(kind as DeadlineKind, plainDate('2026-03-02')).source).toEqual(source);
  }
});
