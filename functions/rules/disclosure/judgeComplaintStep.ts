import type { CalendarNotice } from '../calendar/calendarNotice.ts';
import { countPeriod } from '../calendar/computeDeadline.ts';
import { dayOf, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem, RefusalOf } from '../kernel/refusals.ts';
import { accepted, type Result, refused } from '../kernel/result.ts';
import { findTextProblem, toCommentText } from '../reports/publicComment.ts';
import type { Complaint, ComplaintVisit } from './complaint.ts';
import {
  type ComplaintAction,
  type ComplaintState,
  complaintClocks,
  complaintLifecycle,
} from './complaintLifecycle.ts';

/** Last day of what is to be done in a state that was reached on a day; null: nothing is. */
export function countComplaintPeriod(
  state: ComplaintState,
  reachedOn: PlainDate,
  notices: readonly CalendarNotice[],
): PlainDate | null {
  const clock = complaintClocks[state];
  return clock === undefined ? null : countPeriod(clock, reachedOn, { notices }).endsOn;
}

/** Whether the next step is late: from the day after its last day. */
export function isComplaintOverdue({ dueOn }: Pick<Complaint, 'dueOn'>, today: PlainDate): boolean {
  return dueOn !== null && dueOn < today;
}

/** Characters of what the reporter is told. */
const stepTextLength = { least: 2, most: 2_000 } as const;

/** Names the faults of a step's text. */
export function findComplaintStepProblems(text: string): readonly InputProblem[] {
  const problem = findTextProblem(text, stepTextLength);
  return problem ? [problem] : [];
}

/**
 * The complaint after a step. Refusal: WRONG_COMPLAINT_STATE where the step does not begin in its state. A later step keeps
 * the visit that an earlier one named.
 */
export function judgeComplaintStep(
  complaint: Complaint,
  {
    action,
    text,
    visit,
  }: { readonly action: ComplaintAction; readonly text: string; readonly visit: ComplaintVisit | null },
  now: Instant,
  notices: readonly CalendarNotice[],
): Result<Complaint, RefusalOf<'WRONG_COMPLAINT_STATE'>> {
  const { from, to } = complaintLifecycle[action];
  if (complaint.state !== from) return refused({ code: 'WRONG_COMPLAINT_STATE', state: complaint.state });
  return accepted({
    ...complaint,
    state: to,
    dueOn: countComplaintPeriod(to, dayOf(now), notices),
    steps: [...complaint.steps, { action, text: toCommentText(text), takenAt: now }],
    visit: visit ?? complaint.visit,
  });
}
