import { describe, expect, it } from 'vitest';
import type { CalendarNotice, NoticedHoliday } from '../../../functions/rules/calendar/calendarNotice.ts';
import { checkCalendarNotice } from '../../../functions/rules/calendar/checkCalendarNotice.ts';
import { classifyDay } from '../../../functions/rules/calendar/classifyDay.ts';
import { computeDeadline } from '../../../functions/rules/calendar/computeDeadline.ts';
import { type HolidayYear, holidayYears } from '../../../functions/rules/calendar/holidays.ts';
import { replaceNotice } from '../../../functions/rules/calendar/loadedNotice.ts';
import { workingDaysBetween } from '../../../functions/rules/calendar/workingDaysBetween.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { aNotice } from '../../support/calendarNotice.ts';

const today = plainDate('2026-12-28');
const codesOf = (notice: CalendarNotice) => checkCalendarNotice(notice, today).map(({ code }) => code);

/** The notice with one holiday put in another's place. */
function withHoliday(name: string, change: Partial<Record<keyof NoticedHoliday, string>>): CalendarNotice {
  const holidays = aNotice().holidays.map((one) =>
    one.name === name ? ({ ...one, ...change } as NoticedHoliday) : one,
  );
  return aNotice({ holidays });
}

const withMakeUp = (...more: string[]) => aNotice({ makeUpDays: [...aNotice().makeUpDays, ...more.map(plainDate)] });

/** A built-in year as if it had been loaded. */
function toNotice(row: HolidayYear): CalendarNotice {
  return {
    year: row.year,
    number: row.source.instrument,
    issuedOn: row.issuedOn ?? today,
    source: 'www.gov.cn',
    holidays: row.holidays.map(({ name, from, to }) => ({ name, from, to })),
    makeUpDays: row.holidays.flatMap(({ makeUpOn }) => makeUpOn),
  };
}

const published = (holidayYears as readonly HolidayYear[]).filter((row) => row.published);

describe('a notice', () => {
  it('that is plausible has no problem', () => {
    expect(checkCalendarNotice(aNotice(), today)).toEqual([]);
  });

  it.each(published.map((row) => [row.year, row] as const))('as it was issued for %d has no problem', (_, row) => {
    const notice = toNotice(row);
    expect(checkCalendarNotice(notice, notice.issuedOn)).toEqual([]);
    // And says of each day what is built in.
    for (let month = 1; month <= 12; month += 1) {
      for (const day of ['01', '02', '03', '04', '05', '06', '07', '08', '10', '14', '20', '23', '25', '28']) {
        const on = plainDate(`${row.year}-${String(month).padStart(2, '0')}-${day}`);
        expect(classifyDay(on, [], [notice])).toEqual(classifyDay(on));
      }
    }
  });

  it.each([
    ['of a year out of reach', aNotice({ year: 2029 }), 'YEAR_INVALID'],
    ['without a number', aNotice({ number: ' ' }), 'NUMBER_INVALID'],
    ['with an overlong number', aNotice({ number: '号'.repeat(61) }), 'NUMBER_INVALID'],
    ['without a source', aNotice({ source: '' }), 'SOURCE_INVALID'],
    ['issued tomorrow', aNotice({ issuedOn: plainDate('2026-12-29') }), 'ISSUE_DATE_INVALID'],
    ['issued two years before', aNotice({ issuedOn: plainDate('2025-12-31') }), 'ISSUE_DATE_INVALID'],
    ['with a holiday of its own', withHoliday('端午节', { name: '厂庆' }), 'HOLIDAY_UNKNOWN'],
    ['that lacks a holiday', aNotice({ holidays: aNotice().holidays.slice(1) }), 'HOLIDAY_MISSING'],
    ['with a reversed range', withHoliday('春节', { from: '2027-02-12', to: '2027-02-05' }), 'RANGE_REVERSED'],
    ['with a holiday of 16 days', withHoliday('春节', { to: '2027-02-20' }), 'HOLIDAY_TOO_LONG'],
    ['with a day of November before', withHoliday('元旦', { from: '2026-11-30' }), 'OUTSIDE_YEAR'],
    ['with a day of the next year', withHoliday('国庆节', { to: '2028-01-01' }), 'OUTSIDE_YEAR'],
    ['with ranges that meet in a day', withHoliday('清明节', { to: '2027-05-01' }), 'RANGES_OVERLAP'],
    ['with a make-up Monday', withMakeUp('2027-03-01'), 'NO_REST_DAY'],
    ['with a make-up day in a holiday', withMakeUp('2027-05-02'), 'MAKE_UP_IN_HOLIDAY'],
    ['with a make-up day twice', withMakeUp('2027-01-09'), 'MAKE_UP_REPEATED'],
    ['with a make-up day of the next year', withMakeUp('2028-01-08'), 'OUTSIDE_YEAR'],
    ['without the second of May', withHoliday('劳动节', { to: '2027-05-01' }), 'STATUTORY_DAY_MISSING'],
    ['without the eve of the Spring Festival', withHoliday('春节', { from: '2027-02-06' }), 'STATUTORY_DAY_MISSING'],
    [
      'with too many make-up days',
      withMakeUp(...Array.from({ length: 14 }, () => '2027-03-06')),
      'TOO_MANY_MAKE_UP_DAYS',
    ],
    [
      'with too many holidays',
      aNotice({ holidays: [...aNotice().holidays, ...aNotice().holidays] }),
      'TOO_MANY_HOLIDAYS',
    ],
  ])('%s is refused', (_, notice, code) => {
    expect(codesOf(notice)).toContain(code);
  });

  const saturdays = ['2027-03-06', '2027-03-13', '2027-03-20', '2027-03-27'];
  it.each([
    // 250, and one more or less for each make-up day.
    [253, withMakeUp(...saturdays.slice(0, 3)), []],
    [254, withMakeUp(...saturdays), ['WORKING_DAYS_IMPLAUSIBLE']],
    [247, aNotice({ makeUpDays: aNotice().makeUpDays.slice(3) }), []],
    [246, aNotice({ makeUpDays: aNotice().makeUpDays.slice(4) }), ['WORKING_DAYS_IMPLAUSIBLE']],
  ] as const)('that leaves %d working days: %#', (days, notice, problems) => {
    expect(workingDaysBetween(plainDate('2026-12-31'), plainDate('2027-12-31'), [], [notice])).toBe(days);
    expect(codesOf(notice)).toEqual(problems);
  });
});

describe('a loaded notice', () => {
  const notices = [aNotice()];

  it('lifts what was provisional and names itself', () => {
    const on = plainDate('2027-01-04');
    expect(classifyDay(on)).toMatchObject({ working: true, provisional: true });
    expect(classifyDay(on, [], notices)).toMatchObject({ working: true, provisional: false });
    expect(classifyDay(plainDate('2027-01-09'), [], notices)).toMatchObject({ working: true, label: '调休上班' });
    const { why } = classifyDay(plainDate('2027-02-11'), [], notices);
    expect(why).toBe('春节放假（国办发明电〔2026〕示例号）');
    expect(classifyDay(plainDate('2028-01-04'), [], notices).provisional).toBe(true);
  });

  it('decides days of the December before, which stay firm', () => {
    const on = plainDate('2026-12-31');
    expect(classifyDay(on)).toMatchObject({ working: true, provisional: false });
    expect(classifyDay(on, [], notices)).toMatchObject({ working: false, label: '元旦放假', provisional: false });
  });

  it('gives way to a local day', () => {
    const source = { instrument: '示例', clause: '示例', confidence: 'D' } as const;
    const local = [{ on: plainDate('2027-01-04'), working: false, name: '示例', source }];
    expect(classifyDay(plainDate('2027-01-04'), local, notices).working).toBe(false);
  });

  it('moves a publicity posted on 28 December and makes it firm', () => {
    const from = plainDate('2026-12-28');
    expect(computeDeadline('publicity', from)).toMatchObject({ endsOn: '2027-01-05', provisional: true });
    expect(computeDeadline('publicity', from, { notices })).toMatchObject({ endsOn: '2027-01-06', provisional: false });
  });
});

describe('replacing a notice', () => {
  const loading = (issuedOn: string, year = 2027) => ({
    county: '433122',
    notice: aNotice({ year, issuedOn: plainDate(issuedOn) }),
    loadedAt: '2026-12-28T01:00:00.000Z' as Instant,
    loadedBy: { subject: 'a', role: 'BUREAU', organisation: null } as const,
  });
  const first = replaceNotice(null, loading('2026-11-05'));
  if (!first.ok) throw new Error('the first notice was refused');

  it('keeps the earlier one, and is to be gone through anew', () => {
    const recomputed = { at: '2026-12-29T01:00:00.000Z' as Instant, movedEmployers: 3 };
    const second = replaceNotice({ ...first.value, recomputed }, loading('2026-11-06'));
    expect(second).toMatchObject({ ok: true, value: { recomputed: null, year: 2027 } });
    expect(second.ok && second.value.history).toEqual([{ notice: first.value.notice, loadedAt: first.value.loadedAt }]);
  });

  it.each(['2026-11-05', '2026-11-04'])('is refused with one issued on %s', (issuedOn) => {
    const refusal = { code: 'NOTICE_NOT_NEWER', year: 2027, issuedOn: '2026-11-05' };
    expect(replaceNotice(first.value, loading(issuedOn))).toEqual({ ok: false, refusal });
  });

  it('that is built in takes a later one too', () => {
    const builtIn = published.find(({ year }) => year === 2026)?.issuedOn;
    expect(replaceNotice(null, loading(String(builtIn), 2026))).toMatchObject({
      ok: false,
      refusal: { issuedOn: builtIn },
    });
    expect(replaceNotice(null, loading('2026-05-01', 2026))).toMatchObject({ ok: true });
  });
});
