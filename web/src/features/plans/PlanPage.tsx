import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Opening } from '../../shared/Opening.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { DrawCheck } from '../draws/DrawCheck.tsx';
import { FrozenList } from '../draws/FrozenList.tsx';
import { SeedParts } from '../draws/SeedParts.tsx';
import { ClosePlan } from './ClosePlan.tsx';
import { DrawnList } from './DrawnList.tsx';
import { FreezeButton } from './FreezeButton.tsx';
import { NoPlan } from './NoPlan.tsx';
import { PlanHistory } from './PlanHistory.tsx';
import { PlanStanding } from './PlanStanding.tsx';
import { PlanVisits } from './PlanVisits.tsx';
import { type PlanWholeFragment, StaffPlanDocument } from './plans.graphql.ts';
import '../../shared/form.css';

export type PlanProps = { readonly plan: PlanWholeFragment; readonly onChange: () => void };

/** `/work/plan/<id>`: where a plan stands, who must do what next, and what came of it. */
export default function PlanPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  const { data, error } = useAnswer(StaffPlanDocument, { id }, { token });
  const questions = useQueryClient();
  const plan = data?.plan;
  useTitle(plan?.title ?? '抽查计划');
  if (plan === null || error?.kind === 'BAD_INPUT') return <NoPlan />;
  // What is shown stays when asking again fails: somebody may be typing.
  if (!plan) return <Opening title="抽查计划" failure={error} />;
  const onChange = (): void => void questions.invalidateQueries();
  const isBureau = role === 'BUREAU';
  return (
    <>
      <h1>{plan.title}</h1>
      <PlanStanding plan={plan} />
      {isBureau && plan.state === 'DRAFT' && <FreezeButton plan={plan} onChange={onChange} />}
      {plan.result && <PlanVisits plan={plan} onChange={onChange} />}
      {plan.freeze && <FrozenList freeze={plan.freeze} />}
      <SeedParts plan={plan} />
      {plan.result && (
        <>
          <DrawnList plan={plan} onChange={onChange} />
          <DrawCheck result={plan.result} />
        </>
      )}
      <PlanHistory plan={plan} />
      {isBureau && <ClosePlan plan={plan} onChange={onChange} />}
    </>
  );
}
