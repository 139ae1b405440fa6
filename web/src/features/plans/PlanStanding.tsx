import { Link } from 'react-router';
import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { failureWords, stateWords } from '../draws/words.ts';
import { listNextSteps } from './nextSteps.ts';
import type { PlanProps } from './PlanPage.tsx';

/** The plan's state and period, and who must do what next. */
export function PlanStanding({ plan }: Pick<PlanProps, 'plan'>) {
  const { role } = useSession();
  const { id, county, planId, state, startsOn, endsOn, quietPeriods, revealBy, replaces, failure, ownParty } = plan;
  const path = `/plan/${encodeURIComponent(id)}`;
  const isUnderWay = state === 'FROZEN' || state === 'COMMITTED';
  return (
    <>
      <dl>
        <Fact label="状态">{stateWords[state]}</Fact>
        <Fact label="检查期间">
          {startsOn} 至 {endsOn}
        </Fact>
        {quietPeriods.length > 0 && (
          <Fact label="不检查日期">
            {quietPeriods.map(({ from, to, reason }) => `${from} 至 ${to}（${reason}）`).join('；')}
          </Fact>
        )}
        <Fact label="公开随机数期限">{toMoment(revealBy)}</Fact>
        <Fact label="计划编号">{planId}</Fact>
        {failure && (
          <Fact label="终止原因">
            {failureWords[failure.reason]}
            {failure.names.length > 0 && `：${failure.names.join('、')}`}
            {failure.note != null && `（${failure.note}）`}
          </Fact>
        )}
      </dl>
      <section aria-labelledby="next">
        <h2 id="next">下一步由谁办什么</h2>
        <ul>
          {listNextSteps(plan).map(({ who, what }) => (
            <li key={who}>
              <strong>{who}</strong>：{what}
              {who === ownParty && '（您的账号代表这一方）'}
            </li>
          ))}
        </ul>
        <p className="actions">
          <Link className={isUnderWay ? 'main' : ''} to={`${path}/ceremony`}>
            {isUnderWay ? '打开抽取仪式' : '抽取仪式页面（可投影）'}
          </Link>
          <a href={path}>公众看到的页面</a>
          {role === 'BUREAU' && state === 'FAILED' && (
            <Link className="main" to={`/plan/new?replaces=${encodeURIComponent(id)}`}>
              另订计划重新抽取
            </Link>
          )}
          {replaces && <Link to={`/plan/${encodeURIComponent(replaces)}`}>先前终止的计划</Link>}
          <a href={`/public/${county}/plans`}>本县公开的全部计划</a>
        </p>
        {isUnderWay && (
          <p className="quiet">请把抽取仪式页面的地址发给各参与方，各方用自己的账号登录后提交承诺、公开随机数。</p>
        )}
      </section>
    </>
  );
}
