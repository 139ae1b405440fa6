import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { CountReturnsDocument } from './campaigns.graphql.ts';
import { OneReturn } from './OneReturn.tsx';
import { OwnReturn } from './OwnReturn.tsx';
import { ReviewReturn } from './ReviewReturn.tsx';
import { countStateWords } from './words.ts';

/** The count by bodies; a body sees its own and does it here. */
export function CountReturns({ campaignId }: { readonly campaignId: string }) {
  const { token, role } = useSession();
  const questions = useQueryClient();
  const { data, error } = useAnswer(CountReturnsDocument, { campaignId }, { token });
  const onChange = (): void => void questions.invalidateQueries();
  const standings = data?.countReturns ?? [];
  const accepted = standings.filter(({ countReturn }) => countReturn?.state === 'ACCEPTED').length;
  const isBody = role === 'PATROL_BODY';
  const missing = isBody ? [] : standings.filter(({ countReturn }) => countReturn === null);
  const shown = standings.filter((standing) => !missing.includes(standing));
  return (
    <section aria-labelledby="count">
      <h2 id="count">摸清底数</h2>
      <Failure failure={error} />
      {!data && !error && <p className="quiet">正在读取……</p>}
      {!isBody && data && (
        <p>
          {standings.length} 个巡查单位，已通过 {accepted} 个。
        </p>
      )}
      {missing.length > 0 && (
        <p>
          尚未提取名单的 {missing.length} 个：{missing.map(({ name }) => name).join('、')}
          {missing.some(({ daysLate }) => daysLate > 0) && (
            <span className="warning">
              （截止 {missing[0]?.dueOn}，已逾期 {missing[0]?.daysLate} 天）
            </span>
          )}
        </p>
      )}
      {shown.map((standing) => {
        const { bodyId, name, countReturn, dueOn, daysLate, lateBecause } = standing;
        return (
          <article key={bodyId} aria-label={name}>
            <h3>{name}</h3>
            <p>
              <strong>{countReturn ? countStateWords[countReturn.state] : '尚未提取名单'}</strong>，截止 {dueOn}
              {daysLate > 0 && <span className="warning">，逾期 {daysLate} 天</span>}
              {lateBecause && `，原因：${lateBecause}`}
            </p>
            {countReturn && <OneReturn countReturn={countReturn} />}
            {isBody && <OwnReturn {...{ campaignId, standing, onChange }} />}
            {role === 'BUREAU' && countReturn && (
              <ReviewReturn {...{ campaignId, bodyId, state: countReturn.state, onChange }} />
            )}
          </article>
        );
      })}
    </section>
  );
}
