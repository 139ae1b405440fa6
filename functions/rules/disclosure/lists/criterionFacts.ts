import type { EmployerRecord } from '../../employers/employerRecord.ts';
import { isOverdue, type NextDueKind } from '../../employers/nextDue.ts';
import { findStepDay } from '../../enforcement/finding.ts';
import type { FindingState } from '../../enforcement/findingLifecycle.ts';
import type { FindingRecord } from '../../enforcement/findingRecord.ts';
import { addMonths, daysBetween, type PlainDate } from '../../kernel/plainDate.ts';

/** What is known of an employer that criteria look at. */
export type NonComplianceFacts = {
  readonly employer: Pick<EmployerRecord, 'factors' | 'declared' | 'summary' | 'nextDue' | 'latestBasis' | 'effective'>;
  readonly findings: readonly FindingRecord[];
};

/** A record that shows something: its name in the employer's file, the day it is about, and what it shows. */
export type GroundRecord = { readonly record: string; readonly on: PlainDate | null; readonly text: string };

/** How much of a fact there is, in its unit. */
export type Measured = { readonly amount: number; readonly records: readonly GroundRecord[] };

type Period = { readonly today: PlainDate; readonly withinMonths: number | null };

type CriterionFactRow = {
  readonly title: string;
  readonly unit: string;
  /** Whether only what lies within so many months may count. */
  readonly takesPeriod: boolean;
  readonly measure: (facts: NonComplianceFacts, period: Period) => Measured;
};

const none: Measured = { amount: 0, records: [] };

const dueNames = {
  FIRST_ASSESSMENT: '首次评估并报送',
  FILING: '报送评估报告',
  REASSESSMENT: '定期重新评估并报送',
  MAJOR_CHANGE: '重大变化后重新评估并报送',
} as const satisfies Record<NextDueKind, string>;

/** After these the order no longer counts by itself: it was met, taken back, or what follows from it was decided. */
const unmetStates: readonly FindingState[] = [
  'ORDERED',
  'OVERDUE',
  'CASE_FILED',
  'NOTICE_GIVEN',
  'HEARING_REQUESTED',
  'HEARING_HELD',
];

function measureOverdue({ employer: { nextDue } }: NonComplianceFacts, { today }: Period): Measured {
  if (nextDue === null || !isOverdue(nextDue, today)) return none;
  const text = `应于 ${nextDue.on}（含当日）前${dueNames[nextDue.kind]}，至今未报送`;
  return { amount: daysBetween(nextDue.on, today), records: [{ record: 'employer', on: nextDue.on, text }] };
}

function measureExposure({ employer: { latestBasis } }: NonComplianceFacts): Measured {
  if (latestBasis === null) return none;
  const { assessmentId, assessedOn, factors } = latestBasis;
  const exceeded = factors.filter(({ level }) => level === 'NONCONFORMING');
  const records = exceeded.map(({ name }) => ({
    record: `assessment#${assessmentId}`,
    on: assessedOn,
    text: `${name}接触水平不符合`,
  }));
  return { amount: exceeded.length, records };
}

function measureOverdueOrders({ findings }: NonComplianceFacts, { today }: Period): Measured {
  const unmet = findings.filter(
    ({ state, order }) => order !== null && unmetStates.includes(state) && today > order.due.endsOn,
  );
  const records = unmet.map(({ findingId, order, text }) => ({
    record: `finding#${findingId}`,
    on: order?.due.endsOn ?? null,
    text: `责令限期改正逾期未改正：${text}`,
  }));
  return { amount: unmet.length, records };
}

function measurePenalties({ findings }: NonComplianceFacts, { today, withinMonths }: Period): Measured {
  const records = findings.flatMap((finding): GroundRecord[] => {
    const on = findStepDay(finding, 'DECIDE');
    if (on === null || finding.decision === null || findStepDay(finding, 'REVOKE') !== null) return [];
    if (withinMonths !== null && addMonths(on, withinMonths) < today) return [];
    return [{ record: `finding#${finding.findingId}`, on, text: `行政处罚决定：${finding.words?.number ?? ''}` }];
  });
  return { amount: records.length, records };
}

/**
 * Facts that a criterion may look at, and how much of each there is on a day. Days overdue count from the day after the
 * last day; a penalty counts up to the corresponding day so many months on, that day included, unless it was revoked; an
 * order counts from the day after its last day until it is met or its penalty is decided.
 * @source R164（未定标准）；所看事实为自定（D）
 */
export const criterionFacts = {
  OVERDUE_DAYS: { title: '评估、报送逾期', unit: '日', takesPeriod: false, measure: measureOverdue },
  EXPOSURE_EXCEEDED: { title: '接触水平不符合的危害因素', unit: '种', takesPeriod: false, measure: measureExposure },
  MANAGEMENT_C: {
    title: '职业卫生管理状况为C级',
    unit: '次',
    takesPeriod: false,
    measure: ({ employer: { summary } }) => {
      if (summary?.managementGrade !== 'C') return none;
      const { assessmentId, assessedOn } = summary;
      const text = '自查得出职业卫生管理状况C级';
      return { amount: 1, records: [{ record: `assessment#${assessmentId}`, on: assessedOn, text }] };
    },
  },
  UNDECLARED: {
    title: '未申报职业病危害项目',
    unit: '次',
    takesPeriod: false,
    measure: ({ employer: { declared, factors } }) =>
      declared || factors.length === 0
        ? none
        : { amount: 1, records: [{ record: 'employer', on: null, text: '台账登记为未申报职业病危害项目' }] },
  },
  ORDER_OVERDUE: { title: '责令限期改正逾期未改正', unit: '件', takesPeriod: false, measure: measureOverdueOrders },
  PENALTY: { title: '行政处罚决定', unit: '件', takesPeriod: true, measure: measurePenalties },
} as const satisfies Readonly<Record<string, CriterionFactRow>>;

export type CriterionFact = keyof typeof criterionFacts;
