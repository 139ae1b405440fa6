import type { LegalSource } from '../kernel/legalSource.ts';
import { addDays, type PlainDate, weekdayOf, yearOf } from '../kernel/plainDate.ts';
import type { CalendarNotice } from './calendarNotice.ts';
import { type FixedStatutoryDayRow, fixedStatutoryDays } from './fixedStatutoryDays.ts';
import { type HolidayYear, holidayYears } from './holidays.ts';

/**
 * A rest day or working day that a locality adds to or takes from the national ones, e.g. an autonomous prefecture's
 * anniversary. It prevails over the notice; of two rows for one day the first counts.
 */
export type LocalDay = {
  readonly on: PlainDate;
  readonly working: boolean;
  readonly name: string;
  readonly source: LegalSource;
};

/** A day's standing in the count of working days. */
export type DayClass = {
  readonly on: PlainDate;
  readonly working: boolean;
  /** The bare reason in Chinese, e.g. `国庆节放假`. */
  readonly label: string;
  /** The reason with its provenance, e.g. `国庆节放假（国办发明电〔2025〕7号）`. */
  readonly why: string;
  /** The year's notice is not loaded, so the day may yet change sides. */
  readonly provisional: boolean;
};

type Standing = Pick<DayClass, 'working' | 'label' | 'why'>;

const weekdayStandings = [
  standing(false, '周日休息'),
  standing(true, '工作日'),
  standing(true, '工作日'),
  standing(true, '工作日'),
  standing(true, '工作日'),
  standing(true, '工作日'),
  standing(false, '周六休息'),
] as const;

const years: readonly HolidayYear[] = holidayYears;
const fixedDays: readonly FixedStatutoryDayRow[] = fixedStatutoryDays;

/** The days that notices decide, and the years that have one. */
type Noticed = { readonly days: ReadonlyMap<PlainDate, Standing>; readonly publishedYears: ReadonlySet<number> };

const builtIn: Noticed = {
  days: new Map(years.flatMap(toStandings)),
  publishedYears: new Set(years.filter((row) => row.published).map((row) => row.year)),
};
const compiled = new WeakMap<readonly CalendarNotice[], Noticed>();

/** A loaded notice stands in place of what is built in for its year. */
function compileNotices(notices: readonly CalendarNotice[]): Noticed {
  if (notices.length === 0) return builtIn;
  const known = compiled.get(notices);
  if (known) return known;
  const loadedYears = new Set(notices.map(({ year }) => year));
  const made: Noticed = {
    days: new Map([
      ...years.filter(({ year }) => !loadedYears.has(year)).flatMap(toStandings),
      ...notices.flatMap(toLoadedStandings),
    ]),
    publishedYears: new Set([...builtIn.publishedYears, ...loadedYears]),
  };
  compiled.set(notices, made);
  return made;
}

function toLoadedStandings({ number, holidays, makeUpDays }: CalendarNotice): [PlainDate, Standing][] {
  return [
    ...holidays.flatMap(({ name, from, to }) =>
      eachDay(from, to).map((on): [PlainDate, Standing] => [on, standing(false, `${name}放假`, number)]),
    ),
    ...makeUpDays.map((on): [PlainDate, Standing] => [on, standing(true, '调休上班', number)]),
  ];
}

/**
 * Decides whether a day is a working day and says why. First match wins: local day, then the State Council's notice
 * (rest or 调休 make-up day), then the statutory days with a fixed date, which decide only where no notice is loaded,
 * then the weekday (Monday to Friday work). A Saturday inside a holiday is named after the holiday.
 *
 * `provisional` for every day of a year whose notice is neither built in (2023–2026) nor among `notices`, the ones that
 * the county has loaded; 1900–2999 never throw.
 * @source 全国年节及纪念日放假办法 第二条；国务院关于职工工作时间的规定 第七条；各年放假通知
 */
export function classifyDay(
  on: PlainDate,
  overlay: readonly LocalDay[] = [],
  notices: readonly CalendarNotice[] = [],
): DayClass {
  const noticed = compileNotices(notices);
  const local = overlay.find((day) => day.on === on);
  const found =
    (local ? toLocalStanding(local) : undefined) ??
    noticed.days.get(on) ??
    findFixedStanding(on) ??
    weekdayStanding(on);
  return { on, ...found, provisional: !noticed.publishedYears.has(yearOf(on)) };
}

function standing(working: boolean, label: string, provenance?: string): Standing {
  return { working, label, why: provenance === undefined ? label : `${label}（${provenance}）` };
}

function toLocalStanding({ working, name, source }: LocalDay): Standing {
  return standing(working, working ? `${name}调休上班` : `${name}放假`, source.instrument);
}

function findFixedStanding(on: PlainDate): Standing | undefined {
  const year = yearOf(on);
  const monthDay = on.slice(5);
  const row = fixedDays.find(
    (day) => day.monthDay === monthDay && day.fromYear <= year && year <= (day.toYear ?? Number.POSITIVE_INFINITY),
  );
  return row && standing(false, `${row.name}放假`, row.source.instrument);
}

function weekdayStanding(on: PlainDate): Standing {
  return weekdayStandings[weekdayOf(on) as 0 | 1 | 2 | 3 | 4 | 5 | 6];
}

function toStandings({ source, holidays }: HolidayYear): readonly (readonly [PlainDate, Standing])[] {
  return holidays.flatMap(({ name, from, to, makeUpOn }) => [
    ...eachDay(from, to).map((on) => [on, standing(false, `${name}放假`, source.instrument)] as const),
    ...makeUpOn.map((on) => [on, standing(true, '调休上班', source.instrument)] as const),
  ]);
}

function eachDay(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}
