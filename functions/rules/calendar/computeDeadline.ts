import type { LegalSource } from '../kernel/legalSource.ts';
import { addDays, addMonths, dayOfMonth, type PlainDate } from '../kernel/plainDate.ts';
import type { CalendarNotice } from './calendarNotice.ts';
import { classifyDay, type DayClass, type LocalDay } from './classifyDay.ts';
import { type Clock, clocks, type DeadlineKind } from './clocks.ts';

/** What a county or an employer may set about the counting; everything left out keeps the clock's own rule. */
export type DeadlineSettings = {
  /** Publicity longer than the statutory minimum; whole working days, 5–250. */
  readonly publicityWorkingDays?: number;
  /** Whether a patrol report due on a rest day may wait for the next working day. Off unless the county says so. */
  readonly patrolRollsOver?: boolean;
  /** The county's period for the assessment after a major change; whole calendar days, 1–365. */
  readonly majorChangeDays?: number;
  readonly overlay?: readonly LocalDay[];
  /** State Council notices that the county has loaded beside those built in. */
  readonly notices?: readonly CalendarNotice[];
};

/** One day of the count, whether it counted, and why in Chinese. */
export type CountedDay = { readonly on: PlainDate; readonly counted: boolean; readonly why: string };

/** A period's last day (it ends there at 24:00, Asia/Shanghai) with the days that led to it. */
export type Deadline = CountedPeriod & { readonly kind: DeadlineKind };

/** A counted period, whichever table its clock stands in. */
export type CountedPeriod = {
  readonly from: PlainDate;
  readonly endsOn: PlainDate;
  /** A listed day after `from` lies in a year whose notice is not loaded: recompute when it is. */
  readonly provisional: boolean;
  /** Every day of a working-day clock; of a month clock only the days that decide. */
  readonly days: readonly CountedDay[];
  readonly source: LegalSource;
};

type Walk = { readonly days: readonly CountedDay[]; readonly endsOn: PlainDate };
type Classify = (on: PlainDate) => DayClass;

/** About a year of work: longer is a slip of the hand, and an unbounded number would be an unbounded walk. */
const longestPublicityWorkingDays = 250;
const startNotCounted = '起算日不计入（民法典第二百零一条）';

/**
 * Computes the last day of a period. The day counted from never counts. `publicity` and `filing` end on the 5th (or
 * the set) and 10th working day after `from`; `reassessment` and `newEmployer` on the corresponding day 3 years or
 * 2 months later (the month's last day where there is none), moved to the next working day when that is a rest day;
 * `patrol` on the 5th of the next month, included, moved only by setting; `majorChange` on the 30th (or the county's)
 * calendar day after it, moved to the next working day when that is a rest day.
 *
 * @param from day of posting | last day of publicity | day of assessment | day of formal production | any day of the
 * patrolled month | day the change was recorded
 * @throws RangeError when `publicityWorkingDays` is not a whole number of 5–250, `majorChangeDays` none of 1–365.
 * @source 民法典 第二百零一条至第二百零三条；R79 R83 R85 R93 R153
 */
export function computeDeadline(kind: DeadlineKind, from: PlainDate, settings: DeadlineSettings = {}): Deadline {
  return { kind, ...countPeriod(withSettings(kind, settings), from, settings) };
}

/**
 * Counts a period by its clock: the day counted from never counts, the last day ends at 24:00.
 * @source 民法典 第二百零一条至第二百零三条；行政处罚法 第八十五条
 */
export function countPeriod(
  clock: Clock,
  from: PlainDate,
  { overlay, notices }: Pick<DeadlineSettings, 'overlay' | 'notices'> = {},
): CountedPeriod {
  const classify: Classify = (on) => classifyDay(on, overlay, notices);
  const { days, endsOn } = walk(clock, from, classify);
  const provisional = days.some(({ on }) => on > from && classify(on).provisional);
  return { from, endsOn, provisional, days, source: clock.source };
}

function withSettings(kind: DeadlineKind, settings: DeadlineSettings): Clock {
  if (kind === 'publicity') return { ...clocks.publicity, amount: publicityWorkingDays(settings) };
  if (kind === 'patrol') return { ...clocks.patrol, rollsOver: settings.patrolRollsOver ?? clocks.patrol.rollsOver };
  if (kind === 'majorChange') return { ...clocks.majorChange, amount: majorChangeDays(settings) };
  return clocks[kind];
}

function majorChangeDays({ majorChangeDays: set = clocks.majorChange.amount }: DeadlineSettings): number {
  if (!Number.isInteger(set) || set < 1 || set > 365)
    throw new RangeError(`majorChangeDays must be a whole number of 1–365: ${set}`);
  return set;
}

function publicityWorkingDays({ publicityWorkingDays: set }: DeadlineSettings): number {
  const least = clocks.publicity.amount;
  if (set === undefined) return least;
  if (!Number.isInteger(set) || set < least || set > longestPublicityWorkingDays)
    throw new RangeError(
      `publicityWorkingDays must be a whole number of ${least}–${longestPublicityWorkingDays}: ${set}`,
    );
  return set;
}

function walk(clock: Clock, from: PlainDate, classify: Classify): Walk {
  switch (clock.unit) {
    case 'workingDays':
      return countWorkingDays(from, clock.amount, classify);
    case 'months': {
      const start = { on: from, counted: false, why: startNotCounted };
      const due = addMonths(from, clock.amount);
      return endAt({ start, due, whyDue: correspondence(from, due, clock.span) }, clock.rollsOver, classify);
    }
    case 'days': {
      const start = { on: from, counted: false, why: startNotCounted };
      const due = addDays(from, clock.amount);
      return endAt({ start, due, whyDue: `满${clock.amount}日` }, clock.rollsOver, classify);
    }
    case 'dayOfNextMonth': {
      const start = { on: from, counted: false, why: '巡查所在月份，于次月报送' };
      const due = addDays(addMonths(addDays(from, 1 - dayOfMonth(from)), 1), clock.amount - 1);
      return endAt({ start, due, whyDue: `次月${clock.amount}日，当日计入` }, clock.rollsOver, classify);
    }
  }
}

function countWorkingDays(from: PlainDate, amount: number, classify: Classify): Walk {
  const days: CountedDay[] = [{ on: from, counted: false, why: startNotCounted }];
  let on = from;
  let nth = 0;
  while (nth < amount) {
    on = addDays(on, 1);
    const { working, label } = classify(on);
    if (working) nth += 1;
    days.push({ on, counted: working, why: working ? named(label, `第${nth}个工作日`) : label });
  }
  return { days, endsOn: on };
}

function correspondence(from: PlainDate, due: PlainDate, span: string): string {
  return dayOfMonth(due) === dayOfMonth(from)
    ? `满${span}的对应日（民法典第二百零二条）`
    : `满${span}的当月没有对应日，以月末日为届满日（民法典第二百零二条）`;
}

/** Ends on `due`, or, where the clock rolls over and that is a rest day, on the first working day after it. */
function endAt(
  { start, due, whyDue }: { readonly start: CountedDay; readonly due: PlainDate; readonly whyDue: string },
  rollsOver: boolean,
  classify: Classify,
): Walk {
  const skipped = rollsOver ? restDaysFrom(due, classify) : [];
  const endsOn = addDays(due, skipped.length);
  const whyEnd = skipped.length === 0 ? whyDue : named(classify(endsOn).label, '顺延后的首个工作日');
  const rolled = skipped.map(({ on, label }) => ({
    on,
    counted: false,
    why: `${on === due ? `${whyDue}，` : ''}${label}，顺延（民法典第二百零三条）`,
  }));
  return { endsOn, days: [start, ...rolled, { on: endsOn, counted: true, why: `${whyEnd}，期限届满` }] };
}

function restDaysFrom(due: PlainDate, classify: Classify): readonly DayClass[] {
  const found: DayClass[] = [];
  for (let day = classify(due); !day.working; day = classify(addDays(day.on, 1))) found.push(day);
  return found;
}

/** An ordinary working day needs no name; a make-up or local working day says what it is. */
function named(label: string, text: string): string {
  return label === '工作日' ? text : `${label}，${text}`;
}
