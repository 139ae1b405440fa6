import type { Campaign, CampaignDeadline } from '../campaigns/campaign.ts';
import { daysBetween, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';
import { lastDayOf, nextPatrolMonth, type PatrolMonth, toPatrolMonth } from '../patrols/patrolMonth.ts';

/** `YEARLY`: of one year's work (R125–R127). `FINAL`: of a pilot of several years (R128–R130). `PERIOD`: of any months. */
export const pilotReportKinds = ['YEARLY', 'FINAL', 'PERIOD'] as const;
export type PilotReportKind = (typeof pilotReportKinds)[number];

/** Whole calendar months, both included. */
export type PilotPeriod = { readonly from: PatrolMonth; readonly to: PatrolMonth; readonly kind: PilotReportKind };

/** Months of a period at most: so many figures are read at once. */
export const mostPilotMonths = 60;

const yearOfMonth = (month: PatrolMonth): string => month.slice(0, 4);

/** The months of a period, first to last; none where it ends before it begins. */
export function listMonths({ from, to }: Pick<PilotPeriod, 'from' | 'to'>): readonly PatrolMonth[] {
  const months: PatrolMonth[] = [];
  for (let month = from; month <= to && months.length <= mostPilotMonths; month = nextPatrolMonth(month))
    months.push(month);
  return months;
}

/**
 * Names what is wrong with a period: it ends before it begins, ends after the month of `today` (that month itself is
 * taken, as far as it has come), has more than 60 months, a YEARLY one is in two calendar years or a FINAL one in one.
 * @source R125–R130；期间以整月计、不超过 60 个月为自定（D）
 */
export function judgePilotPeriod({ from, to, kind }: PilotPeriod, today: PlainDate): readonly InputProblem[] {
  const isOneYear = yearOfMonth(from) === yearOfMonth(to);
  const rows = [
    [to < from, 'to', 'PERIOD_TURNED_ROUND', `截止月份 ${to} 早于起始月份 ${from}`],
    [to > toPatrolMonth(today), 'to', 'PERIOD_IN_FUTURE', `截止月份 ${to} 尚未到来，最迟为 ${toPatrolMonth(today)}`],
    [
      listMonths({ from, to }).length > mostPilotMonths,
      'from',
      'PERIOD_TOO_LONG',
      `期间不超过 ${mostPilotMonths} 个月`,
    ],
    [kind === 'YEARLY' && !isOneYear, 'to', 'NOT_ONE_YEAR', '年度报告的起止月份须在同一年'],
    [kind === 'FINAL' && isOneYear, 'to', 'ONE_YEAR_ONLY', '总报告须跨两个以上年度，一年的请选年度报告'],
  ] as const;
  return rows.filter(([isWrong]) => isWrong).map(([, path, code, message]) => ({ path, code, message }));
}

/** Title of the report; the final report's is printed in the instrument. @source R126、R129；任意期间的题名为自定（D） */
export function toPilotTitle({ from, to, kind }: PilotPeriod): string {
  switch (kind) {
    case 'YEARLY':
      return `${yearOfMonth(from)}年度职业卫生分类监督执法试点工作报告`;
    case 'FINAL':
      return `${yearOfMonth(from)}-${yearOfMonth(to)}年职业卫生分类监督执法试点工作报告`;
    case 'PERIOD':
      return `职业卫生分类监督执法工作情况报告（${toMonthText(from)}至${toMonthText(to)}）`;
  }
}

/** Such as 2023年4月. */
export function toMonthText(month: PatrolMonth): string {
  return `${yearOfMonth(month)}年${Number(month.slice(5))}月`;
}

/** Such as 2023年4月至2024年10月, or one month. */
export function toPeriodText({ from, to }: Pick<PilotPeriod, 'from' | 'to'>): string {
  return from === to ? toMonthText(from) : `${toMonthText(from)}至${toMonthText(to)}`;
}

/** The last day that figures of the period can be of: its own, or today where it has not ended. */
export function toLastDay({ to }: Pick<PilotPeriod, 'to'>, today: PlainDate): PlainDate {
  const last = lastDayOf(to);
  return last < today ? last : today;
}

/** By when a report is to be handed in, and how many calendar days that is past (0: it is not). */
export type PilotDeadline = Pick<CampaignDeadline, 'name' | 'responsible' | 'on' | 'source'> & {
  readonly daysLate: number;
};

/**
 * The deadline of the campaigns that a report is for; null where none is. Of a campaign's several report deadlines the
 * last is that of its FINAL report, if it falls in the last year of the period; any other is that of the YEARLY report of
 * the year in which it falls. A PERIOD has none.
 * @source R127（2023年12月10日）、R130（2024年10月10日）；报告与期限的对应为自定（D）
 */
export function findPilotDeadline(
  { to, kind }: PilotPeriod,
  campaigns: readonly Pick<Campaign, 'deadlines'>[],
  today: PlainDate,
): PilotDeadline | null {
  if (kind === 'PERIOD') return null;
  const found = campaigns
    .flatMap(({ deadlines }) => {
      const reports = deadlines.filter((one) => one.kind === 'REPORT').toSorted((a, b) => (a.on < b.on ? -1 : 1));
      const last = reports.length > 1 ? reports.at(-1) : undefined;
      return reports.filter((one) => (one === last) === (kind === 'FINAL'));
    })
    .find(({ on }) => on.startsWith(yearOfMonth(to)));
  if (found === undefined) return null;
  const { name, responsible, on, source } = found;
  return { name, responsible, on, source, daysLate: Math.max(0, daysBetween(on, today)) };
}
