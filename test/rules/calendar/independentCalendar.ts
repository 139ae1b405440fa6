import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/**
 * A second calendar that shares no code with functions/rules: day texts made by JS Date in UTC, rest and make-up days
 * from the chinese-days data file (not its functions, which go wrong under negative UTC offsets).
 */
export const chineseDaysHolidays: ReadonlySet<string> = new Set(Object.keys(chineseDays.holidays));
export const chineseDaysWorkdays: ReadonlySet<string> = new Set(Object.keys(chineseDays.workdays));

export function shift(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

export function everyDay(from: string, to: string): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = shift(day, 1)) days.push(day);
  return days;
}

/** Known for 2023–2026; elsewhere the data has gaps, and only days that the tests pin by hand are added. */
export function isWorkingDay(day: string): boolean {
  if (chineseDaysWorkdays.has(day)) return true;
  if (chineseDaysHolidays.has(day) || statutory2027.has(day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (day >= '2028' && fixedStatutory.has(day.slice(5))) return false;
  return weekday !== 0 && weekday !== 6;
}

const statutory2027 = new Set(
  '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03'
    .split(' ')
    .map((day) => `2027-${day}`),
);
const fixedStatutory = new Set('01-01 05-01 05-02 10-01 10-02 10-03'.split(' '));

/** The day on which the `nth` working day after `from` falls, with the days that counted. */
export function nthWorkingDay(
  from: string,
  nth: number,
): { readonly endsOn: string; readonly counted: readonly string[] } {
  const counted: string[] = [];
  let day = from;
  while (counted.length < nth) {
    day = shift(day, 1);
    if (isWorkingDay(day)) counted.push(day);
  }
  return { endsOn: day, counted };
}

/** The same day number so many months later, or that month's last day, by trying day numbers downwards. */
export function monthsLater(from: string, months: number): string {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number);
  for (let day = date; day > 27; day -= 1) {
    const at = new Date(Date.UTC(year, month - 1 + months, day));
    if (at.getUTCDate() === day) return at.toISOString().slice(0, 10);
  }
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, 27))).toISOString().slice(0, 10);
}

export function nextWorkingDay(day: string): string {
  let found = day;
  while (!isWorkingDay(found)) found = shift(found, 1);
  return found;
}
