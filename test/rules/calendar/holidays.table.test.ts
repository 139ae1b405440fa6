import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixedStatutoryDays } from '../../../functions/rules/calendar/fixedStatutoryDays.ts';
import { type HolidayYear, holidayYears } from '../../../functions/rules/calendar/holidays.ts';
import { weekdayOf } from '../../../functions/rules/kernel/plainDate.ts';
import { chineseDaysHolidays, chineseDaysWorkdays, everyDay } from './independentCalendar.ts';

const years: readonly HolidayYear[] = holidayYears;
const published = years.filter((row) => row.published);
const sharedFile = new URL('../../../../shared/data/holidays_2023_2027.json', import.meta.url);

type SharedYear = { readonly holidays: readonly string[]; readonly makeup_workdays: readonly string[] };

const restDaysOf = ({ year, holidays }: HolidayYear): readonly string[] =>
  holidays.flatMap(({ from, to }) => everyDay(from, to)).filter((day) => day.startsWith(`${year}`));
const makeUpDaysOf = ({ holidays }: HolidayYear): readonly string[] =>
  holidays.flatMap((row) => row.makeUpOn).toSorted();
const onWeekdays = (days: Iterable<string>, year: number): readonly string[] =>
  [...days].filter((day) => day.startsWith(`${year}`) && ![0, 6].includes(new Date(day).getUTCDay())).toSorted();

describe('shape of the holiday table', () => {
  test('every year follows the one before, and has a source', () => {
    expect(years.map((row) => row.year)).toEqual([2023, 2024, 2025, 2026, 2027]);
    for (const { source } of years) expect(source.instrument && source.clause).toBeTruthy();
    for (const { source } of fixedStatutoryDays) expect(source.instrument && source.clause).toBeTruthy();
  });

  test('a published year has its notice’s date, an unpublished one none', () => {
    for (const { year, published: known, issuedOn } of years) {
      if (known) expect(issuedOn?.startsWith(`${year - 1}`)).toBe(true);
      else expect(issuedOn).toBeNull();
    }
  });

  test('ranges run forwards and do not meet; make-up days are weekend days outside them', () => {
    const rest = years.flatMap(({ holidays }) => holidays.flatMap(({ from, to }) => everyDay(from, to)));
    const makeUp = years.flatMap(makeUpDaysOf);
    expect(rest).toEqual([...new Set(rest)].toSorted());
    expect(new Set(makeUp).size).toBe(makeUp.length);
    for (const { holidays } of years)
      for (const day of holidays.flatMap((row) => row.makeUpOn)) {
        expect([0, 6], day).toContain(weekdayOf(day));
        expect(rest).not.toContain(day);
      }
  });

  test('2027 holds the 13 statutory days and no make-up day', () => {
    const row = years.find(({ year }) => year === 2027);
    expect(row && restDaysOf(row)).toHaveLength(13);
    expect(row && makeUpDaysOf(row)).toEqual([]);
  });
});

// Sources differ in whether they list weekend days that adjoin a holiday; those rest in any case.
describe.each(published)('$year against chinese-days', (row) => {
  test('the same weekdays rest', () => {
    expect(onWeekdays(restDaysOf(row), row.year)).toEqual(onWeekdays(chineseDaysHolidays, row.year));
  });
  test('the same weekend days are worked', () => {
    expect(makeUpDaysOf(row)).toEqual(
      [...chineseDaysWorkdays].filter((day) => day.startsWith(`${row.year}`)).toSorted(),
    );
  });
});

describe.skipIf(!existsSync(sharedFile))('against the shared cross-check', () => {
  const shared = existsSync(sharedFile)
    ? (JSON.parse(readFileSync(sharedFile, 'utf8')) as {
        years: Record<string, SharedYear & { statutory_days?: readonly { date: string; name: string }[] }>;
      })
    : { years: {} };

  test.each(published)('$year: the same weekdays rest, the same weekend days are worked', (row) => {
    const other = shared.years[row.year];
    expect(onWeekdays(restDaysOf(row), row.year)).toEqual(onWeekdays(other?.holidays ?? [], row.year));
    expect(makeUpDaysOf(row)).toEqual(other?.makeup_workdays.toSorted());
  });

  test('2027: the same statutory days', () => {
    const row = years.find(({ year }) => year === 2027);
    expect(row && restDaysOf(row)).toEqual(shared.years['2027']?.statutory_days?.map(({ date }) => date));
  });
});
