import { addDays, daysBetween, monthOf, type PlainDate, plainDate, weekdayOf, yearOf } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import type { CalendarNotice, NoticedHoliday } from './calendarNotice.ts';
import { classifyDay } from './classifyDay.ts';
import { type FixedStatutoryDayRow, fixedStatutoryDays } from './fixedStatutoryDays.ts';
import { type HolidayYear, holidayYears } from './holidays.ts';

/** Working days that a year has had under the notices since 2014, with a day to spare at either end. */
export const plausibleWorkingDays = { least: 247, most: 253 } as const;

/** A holiday of more days than this, or more holidays or make-up days than these, is a slip of the hand. */
const most = { daysOfHoliday: 15, holidays: 10, makeUpDays: 20, numberLength: 60, sourceLength: 300 } as const;

const holidayNames = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'] as const;

/** The year itself, and the December before it: a notice may reach back to bridge the New Year. */
function isOfYear(on: PlainDate, year: number): boolean {
  return yearOf(on) === year || (yearOf(on) === year - 1 && monthOf(on) === 12);
}

/** Statutory days of a year that are known without its notice. */
function listStatutoryDays(year: number): readonly PlainDate[] {
  const fixed: readonly FixedStatutoryDayRow[] = fixedStatutoryDays;
  const years: readonly HolidayYear[] = holidayYears;
  const days = fixed
    .filter(({ fromYear, toYear }) => fromYear <= year && year <= (toYear ?? year))
    .map(({ monthDay }) => plainDate(`${year}-${monthDay}`));
  const expected = years.find((row) => row.year === year && !row.published);
  for (const { from, to } of expected?.holidays ?? []) {
    for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  }
  return [...new Set(days)].sort();
}

function countWorkingDays(notice: CalendarNotice): number {
  let count = 0;
  const last = plainDate(`${notice.year}-12-31`);
  for (let on = plainDate(`${notice.year}-01-01`); on <= last; on = addDays(on, 1)) {
    if (classifyDay(on, [], [notice]).working) count += 1;
  }
  return count;
}

/**
 * Finds everything by which a notice cannot be the State Council's for its year: a year out of reach, no number, source
 * or plausible date of issue; ranges that run backwards, leave the year, last longer than 15 days or overlap; holidays
 * that are not the seven, or of which one is missing; make-up days that are no weekend days, fall into a holiday or are
 * named twice; statutory days that are not free; fewer than 247 or more than 253 working days. Bounds are included.
 * @source 全国年节及纪念日放假办法 第二条；各年放假通知的通例
 */
export function checkCalendarNotice(notice: CalendarNotice, today: PlainDate): InputProblem[] {
  const { year, holidays } = notice;
  if (!Number.isInteger(year) || Math.abs(year - yearOf(today)) > 2) {
    return [{ path: 'year', code: 'YEAR_INVALID', message: '年份应为今年前后两年以内' }];
  }
  const problems = [...checkHeading(notice, today), ...checkHolidays(holidays, year), ...checkMakeUpDays(notice)];
  const isFree = (on: PlainDate): boolean => holidays.some(({ from, to }) => from <= on && on <= to);
  for (const on of listStatutoryDays(year)) {
    if (!isFree(on)) {
      problems.push({ path: 'holidays', code: 'STATUTORY_DAY_MISSING', message: `法定节假日 ${on} 没有放假` });
    }
  }
  if (problems.length > 0) return problems;
  const workingDays = countWorkingDays(notice);
  const { least, most: atMost } = plausibleWorkingDays;
  if (workingDays >= least && workingDays <= atMost) return [];
  const message = `全年工作日为 ${workingDays} 天，应在 ${least}–${atMost} 天之间，请核对放假和调休日期`;
  return [{ path: 'holidays', code: 'WORKING_DAYS_IMPLAUSIBLE', message }];
}

function checkHeading({ year, number, issuedOn, source }: CalendarNotice, today: PlainDate): InputProblem[] {
  const problems: InputProblem[] = [];
  if (number.trim() === '' || number.length > most.numberLength) {
    const message = `请填写通知文号（不超过 ${most.numberLength} 字）`;
    problems.push({ path: 'number', code: 'NUMBER_INVALID', message });
  }
  if (source.trim() === '' || source.length > most.sourceLength) {
    const message = `请填写通知出处（不超过 ${most.sourceLength} 字）`;
    problems.push({ path: 'source', code: 'SOURCE_INVALID', message });
  }
  if (issuedOn > today || yearOf(issuedOn) < year - 1 || yearOf(issuedOn) > year) {
    const message = `发布日期应在 ${year - 1}–${year} 年之间，且不晚于今日`;
    problems.push({ path: 'issuedOn', code: 'ISSUE_DATE_INVALID', message });
  }
  return problems;
}

function checkHolidays(holidays: readonly NoticedHoliday[], year: number): InputProblem[] {
  const problems: InputProblem[] = [];
  if (holidays.length > most.holidays) {
    return [{ path: 'holidays', code: 'TOO_MANY_HOLIDAYS', message: `节日不应超过 ${most.holidays} 个` }];
  }
  const names = holidays.flatMap(({ name }) => name.split('、'));
  for (const [index, { name, from, to }] of holidays.entries()) {
    const path = `holidays[${index}]`;
    if (!name.split('、').every((one) => holidayNames.some((known) => known === one))) {
      problems.push({ path: `${path}.name`, code: 'HOLIDAY_UNKNOWN', message: `不认识的节日：${name.slice(0, 20)}` });
    }
    if (from > to) problems.push({ path, code: 'RANGE_REVERSED', message: `${name} 的起止日期颠倒` });
    else if (daysBetween(from, to) >= most.daysOfHoliday) {
      problems.push({ path, code: 'HOLIDAY_TOO_LONG', message: `${name} 超过 ${most.daysOfHoliday} 天` });
    }
    if (!isOfYear(from, year) || !isOfYear(to, year)) {
      problems.push({ path, code: 'OUTSIDE_YEAR', message: `${name} 的日期不属于 ${year} 年` });
    }
    const overlaps = holidays.slice(0, index).some((other) => from <= other.to && other.from <= to);
    if (overlaps) problems.push({ path, code: 'RANGES_OVERLAP', message: `${name} 与其他节日的日期重叠` });
  }
  for (const name of holidayNames) {
    if (names.includes(name)) continue;
    problems.push({ path: 'holidays', code: 'HOLIDAY_MISSING', message: `缺少${name}` });
  }
  return problems;
}

function checkMakeUpDays({ year, holidays, makeUpDays }: CalendarNotice): InputProblem[] {
  if (makeUpDays.length > most.makeUpDays) {
    return [{ path: 'makeUpDays', code: 'TOO_MANY_MAKE_UP_DAYS', message: `调休日不应超过 ${most.makeUpDays} 天` }];
  }
  return makeUpDays.flatMap((on, index): InputProblem[] => {
    const path = `makeUpDays[${index}]`;
    const isWeekend = weekdayOf(on) === 0 || weekdayOf(on) === 6;
    const isFree = holidays.some(({ from, to }) => from <= on && on <= to);
    if (!isOfYear(on, year)) return [{ path, code: 'OUTSIDE_YEAR', message: `调休日 ${on} 不属于 ${year} 年` }];
    if (!isWeekend) return [{ path, code: 'NO_REST_DAY', message: `调休日 ${on} 本来就是工作日` }];
    if (isFree) return [{ path, code: 'MAKE_UP_IN_HOLIDAY', message: `调休日 ${on} 在放假期间` }];
    const isRepeated = makeUpDays.indexOf(on) < index;
    return isRepeated ? [{ path, code: 'MAKE_UP_REPEATED', message: `调休日 ${on} 出现两次` }] : [];
  });
}
