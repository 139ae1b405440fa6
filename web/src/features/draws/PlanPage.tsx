import { Link, useParams } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { DrawCheck } from './DrawCheck.tsx';
import { DrawnEmployers } from './DrawnEmployers.tsx';
import { PublicPlanDocument, type PublicPlanQuery } from './draws.graphql.ts';
import { FrozenList } from './FrozenList.tsx';
import { SeedParts } from './SeedParts.tsx';
import { failureWords, stateWords } from './words.ts';

/** `/plan/<id>`: what is published of a plan, step by step, and the draw computed again by the reader. */
export default function PlanPage() {
  useTitle('双随机抽查计划');
  const { id = '' } = useParams();
  const { data, error } = useAnswer(PublicPlanDocument, { id });
  const plan = data?.plan;
  // What is no id at all leads nowhere either.
  const isUnknown = plan === null || error?.kind === 'BAD_INPUT';
  return (
    <>
      <h1>{plan?.title ?? '双随机抽查计划'}</h1>
      <div role="status" aria-live="polite">
        {!data && !error && <p className="quiet">正在查询……</p>}
        {error && !isUnknown && <p className="warning">{error.message}</p>}
        {isUnknown && (
          <p className="warning">
            没有这个计划。请核对地址，或者从<Link to="/">首页</Link>进入。
          </p>
        )}
      </div>
      {plan && (
        <>
          <PlanFacts plan={plan} />
          {plan.freeze && <FrozenList freeze={plan.freeze} />}
          <SeedParts plan={plan} />
          {plan.result && (
            <>
              <DrawnEmployers planId={id} result={plan.result} />
              <DrawCheck result={plan.result} />
            </>
          )}
        </>
      )}
    </>
  );
}

function PlanFacts({ plan }: { readonly plan: NonNullable<PublicPlanQuery['plan']> }) {
  const { county, planId, state, startsOn, endsOn, revealBy, replaces, quietPeriods, failure } = plan;
  return (
    <>
      <dl>
        <Fact label="状态">{stateWords[state]}</Fact>
        <Fact label="计划编号">{planId}</Fact>
        <Fact label="检查期间">
          {startsOn} 至 {endsOn}
        </Fact>
        {quietPeriods.length > 0 && (
          <Fact label="不检查日期">
            {quietPeriods.map(({ from, to, reason }) => `${from} 至 ${to}（${reason}）`).join('；')}
          </Fact>
        )}
        <Fact label="公开随机数期限">{toMoment(revealBy)}</Fact>
        {failure && (
          <Fact label="终止原因">
            {failureWords[failure.reason]}
            {failure.names.length > 0 && `：${failure.names.join('、')}`}
            {failure.note != null && `（${failure.note}）`}
          </Fact>
        )}
      </dl>
      {replaces && (
        <p>
          本计划重新抽取<Link to={`/plan/${replaces}`}>先前终止的计划</Link>。
        </p>
      )}
      <p>
        <Link to={`/public/${county}/plans`}>本县全部抽查计划</Link>
      </p>
    </>
  );
}
