import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  dayOfMonth,
  daysBetween,
  findPlainDate,
  findPlainDateIn,
  fromDayNumber,
  type Instant,
  monthOf,
  type PlainDate,
  plainDate,
  startOf,
  toDayNumber,
  weekdayOf,
  yearOf,
} from '../../../functions/rules/kernel/plainDate.ts';
import { monthsLater, shift } from './independentCalendar.ts';

const anyDay = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const toDay = (at: Date): PlainDate => plainDate(at.toISOString().slice(0, 10));

describe('plain days agree with JS Date in UTC', () => {
  test('parts, weekday and day number of any day 1900–2999', () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const day = toDay(at);
        expect([yearOf(day), monthOf(day), dayOfMonth(day), weekdayOf(day)]).toEqual([
          at.getUTCFullYear(),
          at.getUTCMonth() + 1,
          at.getUTCDate(),
          at.getUTCDay(),
        ]);
        expect(fromDayNumber(toDayNumber(day))).toBe(day);
        expect(findPlainDate(yearOf(day), monthOf(day), dayOfMonth(day))).toBe(day);
      }),
    );
  });

  test('addDays is what Date.setUTCDate does, and daysBetween undoes it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (at, days) => {
        const day = toDay(at);
        expect(addDays(day, days)).toBe(shift(day, days));
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('addMonths keeps the day number or takes the month’s last day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (at, months) => {
        expect(addMonths(toDay(at), months)).toBe(monthsLater(toDay(at), months));
      }),
    );
  });
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 36, '2027-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-03-31', 1, '2026-04-30'],
  ['2026-02-28', 1, '2026-03-28'],
  ['2026-01-15', -1, '2025-12-15'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s', (from, months, expected) => {
  expect(addMonths(plainDate(from), months)).toBe(expected);
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2023-02-29',
  '2026-2-3',
  '20260203',
  '1899-12-31',
  '2026-01-01T00:00Z',
  '',
])('%j is no day', (text) => {
  expect(findPlainDateIn(text)).toBeNull();
  expect(() => plainDate(text)).toThrow(RangeError);
});

describe('a day of Asia/Shanghai', () => {
  test.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T15:59:59.999Z', '2025-12-31'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('%s falls on %s', (at, day) => {
    expect(dayOf(at as Instant)).toBe(day);
  });

  test('begins at 16:00 UTC of the day before and lasts until the next begins', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 86_399_999 }), (at, ms) => {
        const day = toDay(at);
        const start = startOf(day);
        expect(start).toBe(`${shift(day, -1)}T16:00:00.000Z`);
        expect(dayOf(new Date(Date.parse(start) + ms).toISOString() as Instant)).toBe(day);
      }),
    );
  });
});
