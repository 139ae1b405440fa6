import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Failure } from '../../../shared/Failure.tsx';
import { Opening } from '../../../shared/Opening.tsx';
import { useSession } from '../../../shared/sessionContext.ts';
import { useAnswer } from '../../../shared/useAnswer.ts';
import { useTitle } from '../../../shared/useTitle.ts';
import { DrawCheck } from '../../draws/DrawCheck.tsx';
import { NoPlan } from '../NoPlan.tsx';
import { StaffPlanDocument, type StaffPlanQuery } from '../plans.graphql.ts';
import { BeaconStage } from './BeaconStage.tsx';
import { CommitStage } from './CommitStage.tsx';
import { FreezeStage } from './FreezeStage.tsx';
import { FullScreenButton } from './FullScreenButton.tsx';
import { ResultStage } from './ResultStage.tsx';
import { RevealStage } from './RevealStage.tsx';
import { listStages, type Stage, stageTitles } from './stages.ts';
import { useStageKeys } from './useStageKeys.ts';
import '../../../shared/form.css';
import './ceremony.css';

const pollMs = 3000;
const noStages: Pick<ReturnType<typeof listStages>, 'stages' | 'reached'> & { readonly current: null } = {
  stages: [],
  reached: 0,
  current: null,
};

/** Others go on meanwhile, until the plan is over. */
const askAgain = (answer: StaffPlanQuery | undefined): number | false =>
  answer?.plan && ['DRAFT', 'FROZEN', 'COMMITTED'].includes(answer.plan.state) ? pollMs : false;

/**
 * `/work/plan/<id>/ceremony`: the draw before an audience, stage by stage; `?stage=` shows a former one. Any party takes
 * its own steps here, from its own device.
 */
export default function CeremonyPage() {
  const { id = '' } = useParams();
  const { token, role } = useSession();
  const { data, error } = useAnswer(StaffPlanDocument, { id }, { token, askAgain });
  const [parameters, setParameters] = useSearchParams();
  const questions = useQueryClient();
  const place = useRef<HTMLElement>(null);
  const plan = data?.plan;
  const { stages, current, reached } = plan ? listStages(plan) : noStages;
  const asked = stages.indexOf(parameters.get('stage') as Stage);
  const at = asked >= 0 && asked < reached ? asked : current ? stages.indexOf(current) : 0;
  const show = (next: number): void => {
    const stage = stages[next];
    if (stage && next < reached) setParameters(stage === current ? {} : { stage }, { replace: true });
  };
  useStageKeys(place, (by) => show(at + by));
  useTitle('抽取仪式');
  if (plan === null || error?.kind === 'BAD_INPUT') return <NoPlan />;
  if (!plan) return <Opening title="抽取仪式" failure={error} />;
  const onChange = (): void => void questions.invalidateQueries();
  const stage = stages[at] ?? 'FREEZE';
  return (
    <section ref={place} className="ceremony" aria-labelledby="ceremony">
      <div className="actions">
        <FullScreenButton place={place} />
        {role !== 'EMPLOYER' && role !== 'TECH_SERVICE' && (
          <Link to={`/plan/${encodeURIComponent(id)}`}>计划的全部内容</Link>
        )}
        <span className="quiet hint">按 → 看下一步，按 ← 看上一步，按回车办理</span>
      </div>
      <h1 id="ceremony">{plan.title}</h1>
      <ol className="ceremony-stages">
        {stages.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              disabled={index >= reached}
              onClick={() => show(index)}
            >
              {index + 1}. {stageTitles[one]}
            </button>
          </li>
        ))}
      </ol>
      <Failure failure={error} />
      <div aria-live="polite">
        {stage === 'FREEZE' && <FreezeStage plan={plan} onChange={onChange} />}
        {stage === 'COMMIT' && <CommitStage plan={plan} onChange={onChange} />}
        {stage === 'REVEAL' && <RevealStage plan={plan} onChange={onChange} />}
        {stage === 'BEACON' && <BeaconStage plan={plan} onChange={onChange} />}
        {stage === 'RESULT' && <ResultStage plan={plan} />}
        {stage === 'CHECK' && plan.result && <DrawCheck result={plan.result} />}
      </div>
    </section>
  );
}
