import type { CountedPeriod } from '../calendar/computeDeadline.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import {
  type CountyCalendar,
  countEnforcementClock,
  type EnforcementClockKind,
  enforcementClocks,
} from './enforcementClocks.ts';
import type { FindingAction, FindingState } from './findingLifecycle.ts';
import type { DueClock, FindingRecord } from './findingRecord.ts';

/** A clock that runs on a finding, with every day that was counted. */
export type FindingClock = {
  readonly kind: DueClock['kind'];
  readonly title: string;
  readonly period: CountedPeriod;
  /** The last day has passed: on that day there is time until 24:00. */
  readonly overdue: boolean;
};

type Timed = Pick<
  FindingRecord,
  'state' | 'steps' | 'order' | 'notice' | 'decision' | 'hearing' | 'publication' | 'foundOn'
>;

type Row = {
  readonly kind: EnforcementClockKind;
  /** `ALL`: it runs whatever the state. */
  readonly whileIn: readonly FindingState[] | 'ALL';
  /** The day it is counted from; null: it does not run. */
  readonly from: (finding: Timed) => PlainDate | null;
};

const inCase = ['CASE_FILED', 'NOTICE_GIVEN', 'HEARING_REQUESTED', 'HEARING_HELD'] as const;

function lastOf({ steps }: Timed, ...actions: readonly FindingAction[]): PlainDate | null {
  return steps.findLast(({ action }) => actions.includes(action))?.on ?? null;
}

const rows: readonly Row[] = [
  { kind: 'RECHECK', whileIn: ['ORDERED'], from: ({ order }) => order?.due.endsOn ?? null },
  {
    kind: 'DECISION',
    whileIn: inCase,
    from: (finding) => lastOf(finding, 'FILE_CASE', 'FILE_CASE_BY_ARTICLE', 'FILE_CASE_GRAVE_HARM'),
  },
  { kind: 'STATEMENT', whileIn: ['NOTICE_GIVEN'], from: ({ notice }) => notice?.on ?? null },
  {
    kind: 'HEARING_REQUEST',
    whileIn: ['NOTICE_GIVEN'],
    from: ({ notice }) => (notice?.hearingOffered ? notice.on : null),
  },
  { kind: 'HEARING_NOTICE', whileIn: ['HEARING_REQUESTED'], from: ({ hearing }) => hearing?.notifiedOn ?? null },
  { kind: 'SERVICE', whileIn: ['DECIDED'], from: (finding) => lastOf(finding, 'DECIDE') },
  {
    kind: 'PAYMENT',
    whileIn: ['SERVED'],
    from: (finding) => ((finding.decision?.fineYuan ?? 0) > 0 ? lastOf(finding, 'SERVE') : null),
  },
  {
    kind: 'PUBLICATION',
    whileIn: ['DECIDED', 'SERVED', 'EXECUTED', 'CLOSED'],
    from: (finding) =>
      finding.publication.publishedOn === null && lastOf(finding, 'REVOKE') === null ? lastOf(finding, 'DECIDE') : null,
  },
  {
    kind: 'WITHDRAWAL',
    whileIn: 'ALL',
    from: (finding) =>
      finding.publication.publishedOn !== null && finding.publication.withdrawn === null
        ? lastOf(finding, 'REVOKE')
        : null,
  },
];

/**
 * The clocks that run on a finding, earliest last day first: the order's own day, and the statutory periods that its
 * state opens. What has been done stops its clock; what is late stays listed as overdue.
 * @source 行政处罚法（2021年修订）第四十五、四十八、六十、六十一、六十四、六十七条；R119、R283
 */
export function listFindingClocks(
  finding: Timed,
  today: PlainDate,
  calendar: CountyCalendar = {},
): readonly FindingClock[] {
  const counted = rows.flatMap(({ kind, whileIn, from }): FindingClock[] => {
    const start = whileIn === 'ALL' || whileIn.includes(finding.state) ? from(finding) : null;
    if (start === null) return [];
    const period = countEnforcementClock(kind, start, calendar);
    return [{ kind, title: enforcementClocks[kind].title, period, overdue: today > period.endsOn }];
  });
  const { state, order } = finding;
  const correction: FindingClock[] =
    state === 'ORDERED' && order !== null
      ? [{ kind: 'CORRECTION', title: '改正期限', period: order.due, overdue: today > order.due.endsOn }]
      : [];
  return [...correction, ...counted].toSorted((a, b) => (a.period.endsOn < b.period.endsOn ? -1 : 1));
}

/** The clock that ends first; null where none runs. */
export function findNextDue(finding: Timed, today: PlainDate, calendar: CountyCalendar = {}): DueClock | null {
  const [first] = listFindingClocks(finding, today, calendar);
  return first ? { kind: first.kind, endsOn: first.period.endsOn, provisional: first.period.provisional } : null;
}
