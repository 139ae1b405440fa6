import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyDay, type LocalDay } from '../../../functions/rules/calendar/classifyDay.ts';
import { workingDaysBetween } from '../../../functions/rules/calendar/workingDaysBetween.ts';
import { findPlainDate, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { everyDay, isWorkingDay } from './independentCalendar.ts';

const anniversary: LocalDay = {
  on: plainDate('2026-09-21'),
  working: false,
  name: '自治州成立纪念日',
  source: { instrument: '湘西土家族苗族自治州自治条例', clause: '放假规定', confidence: 'D' },
};

test.each([
  ['2026-03-02', true, '工作日', false],
  ['2026-03-07', false, '周六休息', false],
  ['2026-03-08', false, '周日休息', false],
  ['2026-10-01', false, '国庆节放假（国办发明电〔2025〕7号）', false],
  ['2026-10-03', false, '国庆节放假（国办发明电〔2025〕7号）', false],
  ['2026-10-08', true, '工作日', false],
  ['2026-10-10', true, '调休上班（国办发明电〔2025〕7号）', false],
  ['2026-01-04', true, '调休上班（国办发明电〔2025〕7号）', false],
  ['2023-10-06', false, '中秋节、国庆节放假（国办发明电〔2022〕16号）', false],
  ['2022-12-31', false, '元旦放假（国办发明电〔2022〕16号）', true],
  ['2022-10-03', false, '国庆节放假（全国年节及纪念日放假办法）', true],
  ['2022-10-04', true, '工作日', true],
  ['2027-02-08', false, '春节放假（全国年节及纪念日放假办法）', true],
  ['2027-02-09', true, '工作日', true],
  ['2028-05-02', false, '劳动节放假（全国年节及纪念日放假办法）', true],
  ['2022-05-02', true, '工作日', true],
  ['2007-05-03', false, '劳动节放假（全国年节及纪念日放假办法）', true],
  ['2000-05-02', false, '劳动节放假（全国年节及纪念日放假办法）', true],
  ['1999-05-03', true, '工作日', true],
  ['1950-05-01', false, '劳动节放假（全国年节及纪念日放假办法）', true],
  ['1947-05-01', true, '工作日', true],
  ['2008-05-02', true, '工作日', true],
  ['1900-01-01', true, '工作日', true],
  ['2999-10-01', false, '国庆节放假（全国年节及纪念日放假办法）', true],
])('%s: working %s, %s, provisional %s', (on, working, why, provisional) => {
  expect(classifyDay(plainDate(on))).toMatchObject({ on, working, why, provisional });
});

test.each([
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])('%i has %i working days', (year, expected) => {
  expect(workingDaysBetween(plainDate(`${year - 1}-12-31`), plainDate(`${year}-12-31`))).toBe(expected);
});

test('every day of 2023–2027 stands as in the independent calendar', () => {
  for (const day of everyDay('2023-01-01', '2027-12-31'))
    expect(classifyDay(plainDate(day)).working, day).toBe(isWorkingDay(day));
});

test('any day 1900–2999 is classified, and only days of 2023–2026 for good', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        const on = findPlainDate(year, month, day);
        if (on === null) throw new Error('every month has 28 days');
        const found = classifyDay(on);
        expect(found.why.startsWith(found.label)).toBe(true);
        expect(found.provisional).toBe(year < 2023 || year > 2026);
      },
    ),
  );
});

describe('local days', () => {
  test('a local rest day prevails over the weekday', () => {
    expect(classifyDay(anniversary.on).working).toBe(true);
    expect(classifyDay(anniversary.on, [anniversary])).toMatchObject({
      working: false,
      why: '自治州成立纪念日放假（湘西土家族苗族自治州自治条例）',
      provisional: false,
    });
  });

  test('a local working day prevails over the notice', () => {
    const worked = { ...anniversary, on: plainDate('2026-10-07'), working: true };
    expect(classifyDay(worked.on, [worked])).toMatchObject({ working: true, label: '自治州成立纪念日调休上班' });
  });

  test('leave other days and other years alone', () => {
    expect(classifyDay(plainDate('2026-09-22'), [anniversary])).toEqual(classifyDay(plainDate('2026-09-22')));
    expect(classifyDay(plainDate('2027-09-21'), [anniversary]).working).toBe(true);
  });
});

describe('workingDaysBetween', () => {
  test.each([
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-03', '2026-03-02', 0],
    ['2026-03-02', '2026-03-03', 1],
    ['2026-03-06', '2026-03-08', 0],
    ['2026-03-06', '2026-03-09', 1],
    ['2026-09-30', '2026-10-10', 3],
    ['2026-02-13', '2026-02-14', 1],
  ])('after %s up to %s: %i', (from, to, expected) => {
    expect(workingDaysBetween(plainDate(from), plainDate(to))).toBe(expected);
  });

  test('takes local days into account', () => {
    expect(workingDaysBetween(plainDate('2026-09-18'), anniversary.on, [anniversary])).toBe(1);
  });
});
