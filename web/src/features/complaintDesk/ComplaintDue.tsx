import { countPeriod } from '../../../../functions/rules/calendar/computeDeadline.ts';
import { complaintClocks } from '../../../../functions/rules/disclosure/complaintLifecycle.ts';
import { plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { DayCount } from '../../shared/DayCount.tsx';
import { toDay } from '../../shared/moments.ts';
import type { WholeComplaintFragment } from './complaintDesk.graphql.ts';

/** The last day of the next step, and how it was counted where this device comes to the same day. */
export function ComplaintDue({ complaint }: { readonly complaint: WholeComplaintFragment }) {
  const { state, dueOn, overdue, submittedAt, steps } = complaint;
  const clock = complaintClocks[state];
  if (dueOn == null || clock === undefined) return null;
  const counted = countPeriod(clock, plainDate(toDay(steps.at(-1)?.takenAt ?? submittedAt)));
  return (
    <section aria-labelledby="due">
      <h2 id="due" className={overdue ? 'warning' : ''}>
        {state === 'RECEIVED' ? '受理期限' : '办结期限'}：{dueOn}
        {overdue && '（已逾期）'}
      </h2>
      {/* The county may have loaded holidays that this device does not know. */}
      {counted.endsOn === dueOn && <DayCount deadline={counted} />}
    </section>
  );
}
