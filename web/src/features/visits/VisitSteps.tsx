import type { ComponentType } from 'react';
import { useSession } from '../../shared/sessionContext.ts';
import type { StaffRole } from '../../shared/staffPage.ts';
import type { OnAnswer } from '../../shared/useStep.ts';
import { ApproveVisit } from './ApproveVisit.tsx';
import { AssignOfficers } from './AssignOfficers.tsx';
import { CancelVisit } from './CancelVisit.tsx';
import { ConcludeVisit } from './ConcludeVisit.tsx';
import { ConfirmVisit } from './ConfirmVisit.tsx';
import { NotifyVisit } from './NotifyVisit.tsx';
import { PublishVisit } from './PublishVisit.tsx';
import { RecordForm } from './RecordForm.tsx';
import { RescheduleVisit } from './RescheduleVisit.tsx';
import { StartVisit } from './StartVisit.tsx';
import { listVisitSteps, type VisitStep } from './visitSteps.ts';
import type { OneVisitFragment } from './visits.graphql.ts';

export type VisitStepProps = { readonly visit: OneVisitFragment; readonly onAnswer: OnAnswer };

const forms: Readonly<Record<VisitStep, ComponentType<VisitStepProps>>> = {
  APPROVE: ApproveVisit,
  APPROVE_AFTERWARDS: ApproveVisit,
  NOTIFY: NotifyVisit,
  START: StartVisit,
  END: RecordForm,
  CONFIRM: ConfirmVisit,
  CONCLUDE: ConcludeVisit,
  PUBLISH: PublishVisit,
  RESCHEDULE: RescheduleVisit,
  ASSIGN: AssignOfficers,
  CANCEL: CancelVisit,
};

const waiting: Readonly<Record<VisitStep, string | null>> = {
  APPROVE: '等待卫健局批准。',
  APPROVE_AFTERWARDS: '情况紧急先行检查，等待卫健局补办批准。',
  NOTIFY: '等待执法人员通知单位。',
  START: '等待执法人员到现场检查。',
  END: '执法人员正在检查。',
  CONFIRM: '等待执法人员请单位确认记录。',
  CONCLUDE: '等待卫健局确定检查结果。',
  PUBLISH: '等待卫健局公布检查结果。',
  RESCHEDULE: null,
  ASSIGN: null,
  CANCEL: null,
};

/** The steps that the visit may take now; those of others are named. */
export function VisitSteps({ visit, onAnswer }: VisitStepProps) {
  const { role } = useSession();
  const steps = listVisitSteps(visit, role as StaffRole);
  const waits = steps.filter(({ isOwn }) => !isOwn).map(({ action }) => waiting[action]);
  return (
    <div className="screen">
      {steps
        .filter(({ isOwn }) => isOwn)
        .map(({ action }) => {
          const Form = forms[action];
          return <Form key={action} visit={visit} onAnswer={onAnswer} />;
        })}
      {waits.map((words) => words && <p key={words}>{words}</p>)}
    </div>
  );
}
