import { Fact } from '../../shared/Fact.tsx';
import { toMoment } from '../../shared/moments.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { PlanEmployersDocument, type PublicPlanQuery } from './draws.graphql.ts';
import { replacedWords, toStratumWords } from './words.ts';

type DrawnEmployersProps = {
  readonly planId: string;
  readonly result: NonNullable<NonNullable<PublicPlanQuery['plan']>['result']>;
};

export function DrawnEmployers({ planId, result }: DrawnEmployersProps) {
  const pages = usePages(PlanEmployersDocument, { id: planId }, ({ plan }) => plan?.employers);
  return (
    <section>
      <h2>抽取结果</h2>
      <dl>
        <Fact label="抽取时间">{toMoment(result.drawnAt)}</Fact>
        <Fact label="抽中">
          {result.drawn} 家{result.substitutions > 0 && `，替补 ${result.substitutions} 次`}
        </Fact>
      </dl>
      <PagedList {...pages} empty="没有抽中的单位。" toKey={({ creditCode }) => creditCode}>
        {({ creditCode, name, stratum, rank, replaced, officers }) => (
          <article className="entry">
            <h3>{name}</h3>
            <p>
              {creditCode}；{stratum == null ? '替补' : `${toStratumWords(stratum)}第 ${rank} 位`}；执法人员{' '}
              {officers.length} 名
            </p>
            {replaced && (
              <p className="warning">
                {replaced.recordedOn} {replacedWords[replaced.reason]}，
                {replaced.substitute == null ? '本类已无替补' : `由 ${replaced.substitute} 替补`}
              </p>
            )}
          </article>
        )}
      </PagedList>
    </section>
  );
}
