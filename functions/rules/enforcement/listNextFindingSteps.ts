import type { Role } from '../accounts/viewer.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { addDays, type PlainDate } from '../kernel/plainDate.ts';
import { type CountyCalendar, countEnforcementClock } from './enforcementClocks.ts';
import type { Finding, PreconditionName } from './finding.ts';
import { type FindingAction, type FindingTransition, findingLifecycle } from './findingLifecycle.ts';
import { type FindingRecord, findStatement } from './findingRecord.ts';
import { defaultEnforcementSettings } from './judgeEnforcementStep.ts';
import { ladderPreconditions } from './ladderPreconditions.ts';

/** A step that the state allows, by whom, and between which days. */
export type NextFindingStep = {
  readonly action: FindingAction;
  readonly roles: readonly Role[];
  /** First day on which it is possible; null: not before another step, which is listed too. */
  readonly possibleFrom: PlainDate | null;
  /** Last day; null where nothing ends it. */
  readonly possibleTo: PlainDate | null;
  readonly needs: readonly PreconditionName[];
  readonly source: LegalSource;
};

/** Preconditions that the finding alone decides: where one does not hold, the step is not open at all. */
const standing = [
  'FINED_AT_ONCE',
  'GRAVE_HARM',
  'WITHIN_LIMITATION',
  'SUSPENSION_GROUND',
  'SUSPENDED',
  'NOT_SUSPENDED',
] as const;

type Span = { readonly from: PlainDate | null; readonly to?: PlainDate | null };
/** Null: the step is closed. */
type SpanOf = (finding: FindingRecord, today: PlainDate, calendar: CountyCalendar) => Span | null;

const spans: Partial<Record<FindingAction, SpanOf>> = {
  EXTEND_ORDER: ({ order }, today) =>
    order === null || order.extension !== null ? null : untilLast(today, order.due.endsOn),
  RECORD_OVERDUE: ({ order }) => ({ from: order && addDays(order.due.endsOn, 1) }),
  REQUEST_HEARING: ({ notice }, today, calendar) =>
    notice?.hearingOffered
      ? untilLast(today, countEnforcementClock('HEARING_REQUEST', notice.on, calendar).endsOn)
      : null,
  HOLD_HEARING: ({ hearing }) => ({ from: hearing?.on ?? null }),
  DECIDE: (finding, today, calendar) => ({
    from: findFirstDecisionDay(finding, today, calendar),
    to: toLastDecisionDay(finding, calendar),
  }),
};

function untilLast(today: PlainDate, to: PlainDate): Span | null {
  return today > to ? null : { from: today, to };
}

function findFirstDecisionDay(finding: FindingRecord, today: PlainDate, calendar: CountyCalendar): PlainDate {
  const { notice, state } = finding;
  if (notice === null || state === 'HEARING_HELD') return today;
  const said = findStatement(finding);
  const waits = [
    ...(said === null ? [countEnforcementClock('STATEMENT', notice.on, calendar).endsOn] : []),
    ...(notice.hearingOffered && !said?.givesUpHearing
      ? [countEnforcementClock('HEARING_REQUEST', notice.on, calendar).endsOn]
      : []),
  ];
  return waits.map((endsOn) => addDays(endsOn, 1)).reduce((last, on) => (on > last ? on : last), today);
}

function toLastDecisionDay({ steps }: FindingRecord, calendar: CountyCalendar): PlainDate | null {
  const filed = steps.find(({ action }) => action.startsWith('FILE_CASE'));
  return filed ? countEnforcementClock('DECISION', filed.on, calendar).endsOn : null;
}

function isOpen(finding: Finding, needs: readonly PreconditionName[], today: PlainDate): boolean {
  const context = { finding, facts: {}, today, settings: defaultEnforcementSettings };
  return standing.every((name) => !needs.includes(name) || ladderPreconditions[name](context).ok);
}

/**
 * The steps that a finding's state allows, in the ladder's order, with the first and the last day of each. A step whose
 * first day is past today is listed: people ask when it will be possible. What else it needs is named, not judged.
 * @source R118–R121、R283–R286；行政处罚法（2021年修订）第六十至六十四条
 */
export function listNextFindingSteps(
  finding: FindingRecord,
  today: PlainDate,
  calendar: CountyCalendar = {},
): readonly NextFindingStep[] {
  const table: readonly (readonly [string, FindingTransition])[] = Object.entries(findingLifecycle);
  return table.flatMap(([name, { from, roles, needs, source }]) => {
    const action = name as FindingAction;
    if (!from.includes(finding.state) || !isOpen(finding, needs, today)) return [];
    const spanOf = spans[action];
    const span = spanOf ? spanOf(finding, today, calendar) : { from: today };
    if (span === null) return [];
    return [{ action, roles, possibleFrom: span.from, possibleTo: span.to ?? null, needs, source }];
  });
}
