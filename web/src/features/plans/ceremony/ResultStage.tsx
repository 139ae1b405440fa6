import type { CSSProperties } from 'react';
import { Fact } from '../../../shared/Fact.tsx';
import { Failure } from '../../../shared/Failure.tsx';
import { toMoment } from '../../../shared/moments.ts';
import { useSession } from '../../../shared/sessionContext.ts';
import { usePages } from '../../../shared/usePages.ts';
import { failureWords, toStratumWords } from '../../draws/words.ts';
import type { PlanProps } from '../PlanPage.tsx';
import { StaffPlanEmployersDocument } from '../plans.graphql.ts';

/** All names have appeared after so many seconds at the latest. */
const wholeSeconds = 8;
const secondsEach = 0.4;

/**
 * The drawn employers, whose names appear one after the other. Officers are counted only: an audience may be looking on,
 * and who is sent is for those who enforce.
 */
export function ResultStage({ plan }: Pick<PlanProps, 'plan'>) {
  const { token } = useSession();
  const { id, result, failure: ending } = plan;
  const { nodes, failure, more, isAsking } = usePages(
    StaffPlanEmployersDocument,
    { id, first: 100 },
    (answer) => answer.plan?.employers,
    token,
  );
  const drawn = nodes?.filter(({ stratum }) => stratum != null) ?? [];
  const step = Math.min(secondsEach, wholeSeconds / Math.max(1, drawn.length));
  return (
    <section>
      <h2>抽取结果</h2>
      {ending && (
        <p className="warning">
          计划已终止：{failureWords[ending.reason]}
          {ending.names.length > 0 && `（${ending.names.join('、')}）`}
        </p>
      )}
      {result && (
        <dl>
          <Fact label="抽取时间">{toMoment(result.drawnAt)}</Fact>
          <Fact label="抽中">{result.drawn} 家，各随机选派执法人员</Fact>
          <Fact label="合成的种子">
            <span className="hash">{result.seed}</span>
          </Fact>
        </dl>
      )}
      <Failure failure={failure} />
      <ol className="ceremony-names">
        {drawn.map(({ creditCode, name, stratum, officers }, at) => (
          <li key={creditCode} style={{ '--after': `${at * step}s` } as CSSProperties}>
            <strong>{name}</strong>
            <div className="quiet">
              {stratum != null && toStratumWords(stratum)}；执法人员 {officers.length} 名
            </div>
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" disabled={isAsking} onClick={more}>
          显示更多
        </button>
      )}
    </section>
  );
}
