import { useState } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { useSend } from '../../shared/useSend.ts';
import type { PlanProps } from './PlanPage.tsx';
import { ScheduleVisitsDocument, type ScheduleVisitsMutation } from './plans.graphql.ts';

type Scheduled = Extract<ScheduleVisitsMutation['scheduleVisits'], { readonly __typename: 'VisitsScheduled' }>;

/** Lays the visits of all drawn employers that have no day yet; may be asked for again at any time. */
export function ScheduleVisits({ plan, onChange }: PlanProps) {
  const { send, isSending, failure, refusal } = useSend(ScheduleVisitsDocument);
  const [scheduled, setScheduled] = useState<Scheduled | null>(null);
  const schedule = async (): Promise<void> => {
    const answer = await send({ planId: plan.id });
    if (answer === null) return;
    setScheduled(answer);
    onChange();
  };
  return (
    <>
      <p>
        系统按工作日、执法人员的休假和每日每月家数，为还没有日期的单位排定检查日期和时段。已经排好的不变，可以再次安排；个别日期在检查页面调整。
      </p>
      <div className="actions">
        <button className="main" type="button" disabled={isSending} onClick={() => void schedule()}>
          {isSending ? '正在安排……' : '安排检查日期'}
        </button>
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div role="status" aria-live="polite">
        {scheduled && (
          <p>
            本次新排 {scheduled.placed} 家{scheduled.joined > 0 && `，并入已有检查 ${scheduled.joined} 家`}
            {scheduled.laidBefore > 0 && `，此前已排 ${scheduled.laidBefore} 家`}
            {scheduled.unplacedCount === 0 ? '，全部排定。' : `，还有 ${scheduled.unplacedCount} 家没有排上：`}
          </p>
        )}
      </div>
      {scheduled?.unplaced.map(({ creditCode, employerName, blocks }) => (
        <article className="entry" key={creditCode}>
          <h3>{employerName}</h3>
          <ul>
            {blocks.map(({ rule, label, advice, days }) => (
              <li key={rule}>
                {label}（{days} 日）：{advice}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </>
  );
}
