import type { Clock } from '../calendar/clocks.ts';
import { type CountedPeriod, countPeriod } from '../calendar/computeDeadline.ts';
import { workingDaysBetween } from '../calendar/workingDaysBetween.ts';
import { publicationTerm } from '../enforcement/decisionPublication.ts';
import { type CountyCalendar, enforcementClocks } from '../enforcement/enforcementClocks.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { addMonths, type PlainDate } from '../kernel/plainDate.ts';

type PublicationRow = {
  readonly title: string;
  /** The day that the days are counted from. */
  readonly event: string;
  readonly source: LegalSource;
  /** Null: it must be public before the event, which may be on the same day. */
  readonly clock: Clock | null;
  /** Months after publication until which it is shown; left out: for good. */
  readonly shownMonths?: number;
};

const drawRules = '国办发〔2015〕58号';

const visitResult = {
  instrument: '国发〔2019〕5号；国办发〔2018〕118号',
  clause: '抽查结果、执法决定信息20个工作日内公示（本县未另行规定）',
  confidence: 'M',
} as const;
const drawResult = {
  instrument: drawRules,
  clause: '抽取结果及时公开，期限未定，自定5个工作日',
  confidence: 'D',
} as const;

const listing = pilotSource('R163', 'D', '坚持信息公开；名单公布期限未定，自定');

/**
 * What the bureau must make public, from which day the time counts, and how long it has. Withdrawing an undone decision
 * is a duty of its own.
 * @source R163、R282；国办发〔2015〕58号；国办发〔2018〕118号；行政处罚法（2021年修订）第四十八条
 */
export const publicationDuties = {
  DRAW_PLAN: {
    title: '双随机抽查计划',
    event: '抽取之日',
    clock: null,
    source: { instrument: drawRules, clause: '随机抽查计划公开；在抽取之前公开为自定', confidence: 'D' },
  },
  DRAW_RESULT: {
    title: '双随机抽取结果',
    event: '抽取之日',
    clock: { unit: 'workingDays', amount: 5, source: drawResult },
    source: drawResult,
  },
  VISIT_RESULT: {
    title: '检查结果',
    event: '检查结束之日',
    clock: { unit: 'workingDays', amount: 20, source: visitResult },
    source: visitResult,
  },
  DECISION: {
    title: '行政处罚决定',
    event: enforcementClocks.PUBLICATION.from,
    clock: enforcementClocks.PUBLICATION,
    shownMonths: publicationTerm.months,
    source: enforcementClocks.PUBLICATION.source,
  },
  DECISION_WITHDRAWAL: {
    title: '撤回公开的行政处罚决定',
    event: enforcementClocks.WITHDRAWAL.from,
    clock: enforcementClocks.WITHDRAWAL,
    shownMonths: publicationTerm.months,
    source: enforcementClocks.WITHDRAWAL.source,
  },
  NONCOMPLIANT_LISTING: {
    title: '不达标用人单位名单',
    event: '决定列入之日',
    clock: { unit: 'workingDays', amount: 7, source: listing },
    source: listing,
  },
  HONOUR_LISTING: {
    title: '样板单位、健康企业、职业健康达人',
    event: '决定列入之日',
    clock: { unit: 'workingDays', amount: 20, source: listing },
    source: listing,
  },
} as const satisfies Readonly<Record<string, PublicationRow>>;

export type PublicationKind = keyof typeof publicationDuties;

/** Where a duty stands: `DUE` and `OVERDUE` are not fulfilled, `IN_TIME` and `LATE` are. */
export type PublicationStanding = 'DUE' | 'OVERDUE' | 'IN_TIME' | 'LATE';

export type PublicationVerdict = {
  readonly standing: PublicationStanding;
  /** Last day, with the days that led to it. */
  readonly deadline: CountedPeriod;
  /** Working days after the last day, up to publication or today; 0 on a rest day right after it. */
  readonly workingDaysLate: number;
};

/**
 * The last day for a publication, until 24:00, with the days counted. What must come before an event has until its day:
 * a plan is frozen, and thereby public, before its seed can exist, and often in one ceremony.
 */
export function countPublicationPeriod(
  kind: PublicationKind,
  eventOn: PlainDate,
  calendar: CountyCalendar = {},
): CountedPeriod {
  const { clock, event, source }: PublicationRow = publicationDuties[kind];
  if (clock !== null) return countPeriod(clock, eventOn, calendar);
  const days = [{ on: eventOn, counted: true, why: `${event}，须在抽取之前公开` }];
  return { from: eventOn, endsOn: eventOn, provisional: false, days, source };
}

/**
 * Decides whether a duty to publish was or is met. The last day itself is in time; from the day after it is late, also
 * where only rest days have passed since (then by 0 working days). A publication before the event is in time.
 * @param publishedOn null: not yet
 * @source R163、R282；各行的依据
 */
export function judgePublication(
  kind: PublicationKind,
  eventOn: PlainDate,
  publishedOn: PlainDate | null,
  today: PlainDate,
  calendar: CountyCalendar = {},
): PublicationVerdict {
  const deadline = countPublicationPeriod(kind, eventOn, calendar);
  const until = publishedOn ?? today;
  const isLate = until > deadline.endsOn;
  const workingDaysLate = workingDaysBetween(deadline.endsOn, until, calendar.overlay, calendar.notices);
  if (publishedOn !== null) return { standing: isLate ? 'LATE' : 'IN_TIME', deadline, workingDaysLate };
  return { standing: isLate ? 'OVERDUE' : 'DUE', deadline, workingDaysLate };
}

/**
 * Whether what was made public on a day is still shown: decisions up to the corresponding day three years on, that day
 * included; everything else for good.
 * @source 信用修复管理办法（试行）（国家发展改革委令第58号），见 `publicationTerm`
 */
export function isStillShown(kind: PublicationKind, publishedOn: PlainDate, today: PlainDate): boolean {
  const { shownMonths }: PublicationRow = publicationDuties[kind];
  return shownMonths === undefined || today <= addMonths(publishedOn, shownMonths);
}
