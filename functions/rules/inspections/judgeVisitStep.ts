import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { countPeriod } from '../calendar/computeDeadline.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { Refusal } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import type { SiteVisit, VisitRecord } from './siteVisit.ts';
import { visitCauses } from './visitCauses.ts';
import { type VisitAction, type VisitPrecondition, type VisitState, visitLifecycle } from './visitLifecycle.ts';

/** The day on which a step is taken, and the holiday notices of the county. */
export type StepDay = { readonly today: PlainDate; readonly notices: readonly CalendarNotice[] };

/** What of a visit decides its steps; a form that shows the next ones has no more of it. */
export type SteppingVisit = Pick<SiteVisit, 'state' | 'cause' | 'on' | 'emergency'> & {
  readonly approval: object | null;
  readonly record: Pick<VisitRecord, 'outcome'> | null;
  readonly confirmation: object | null;
};

type Precondition = (visit: SteppingVisit, action: VisitAction, day: StepDay) => Refusal | null;

const wrongState = ({ state }: SteppingVisit, action: VisitAction): Refusal => {
  return { code: 'WRONG_VISIT_STATE', state, action };
};

const preconditions: Readonly<Record<VisitPrecondition, Precondition>> = {
  EMERGENCY_UNAPPROVED: (visit, action) =>
    visit.emergency !== null && visit.approval === null ? null : wrongState(visit, action),
  APPROVED_OR_EMERGENCY: ({ approval, emergency }) =>
    approval !== null || emergency !== null ? null : { code: 'VISIT_NOT_APPROVED' },
  APPROVED: ({ approval }) => (approval !== null ? null : { code: 'VISIT_NOT_APPROVED' }),
  NOTICE_DAY: (visit, _, day) => judgeNoticeDay(visit, visit.on, day),
  VISIT_DAY: ({ on }, _, { today }) => (on === today ? null : { code: 'NOT_THE_VISIT_DAY', on, today }),
  CHECKED: (visit, action) => (visit.record?.outcome === 'CHECKED' ? null : wrongState(visit, action)),
  CONFIRMED_IF_CHECKED: (visit, action) =>
    visit.record?.outcome === 'CHECKED' && visit.confirmation === null ? wrongState(visit, action) : null,
};

/**
 * Decides whether a step may be taken on a visit today. Publishing on the last day is in time; a published visit takes
 * no step at all. Refusals: WRONG_VISIT_STATE, VISIT_NOT_APPROVED, NOTICE_NOT_IN_TIME, NOT_THE_VISIT_DAY.
 * @returns the state after the step
 * @source visitLifecycle
 */
export function judgeVisitStep(visit: SteppingVisit, action: VisitAction, day: StepDay): Result<VisitState, Refusal> {
  const { from, to, preconditions: names } = visitLifecycle[action];
  if (!(from as readonly VisitState[]).includes(visit.state)) return refused(wrongState(visit, action));
  for (const name of names) {
    const refusal = preconditions[name](visit, action, day);
    if (refusal !== null) return refused(refusal);
  }
  return accepted(to ?? visit.state);
}

/**
 * Whether a notice served today is in time for a visit on a day. An announced visit lies on or after the last of so many
 * working days that follow today; an unannounced one is told of on its day only, and so is an emergency.
 * @source visitCauses
 */
export function judgeNoticeDay(
  { cause, emergency }: Pick<SiteVisit, 'cause' | 'emergency'>,
  on: PlainDate,
  { today, notices }: StepDay,
): Refusal | null {
  const { announced, noticeWorkingDays: amount, source } = visitCauses[cause];
  if (!announced || emergency !== null) {
    return today === on ? null : { code: 'NOTICE_NOT_IN_TIME', visitOn: on, possibleVisitFrom: today };
  }
  const { endsOn } = countPeriod({ unit: 'workingDays', amount, source }, today, { notices });
  return endsOn <= on ? null : { code: 'NOTICE_NOT_IN_TIME', visitOn: on, possibleVisitFrom: endsOn };
}
