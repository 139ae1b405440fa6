import { Link, useParams } from 'react-router';
import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { PlansDocument } from './draws.graphql.ts';
import { stateWords } from './words.ts';

/** `/public/<county>/plans`: the plans of random inspections, newest first. */
export default function PlansPage() {
  useTitle('双随机抽查');
  const { county = '' } = useParams();
  const pages = usePages(PlansDocument, { county }, ({ plans }) => plans);
  return (
    <>
      <h1>双随机抽查计划</h1>
      <p>
        随机抽取检查对象、随机选派执法人员，计划和结果公开。名单在抽取之前冻结并公布，随机数由各方分别提供，任何人都可以重新计算结果。
      </p>
      <PagedList {...pages} empty="还没有公告的抽查计划。" toKey={({ id }) => id}>
        {({ id, title, state, startsOn, endsOn, result }) => (
          <article className="entry">
            <h2>
              <Link to={`/plan/${id}`}>{title}</Link>
            </h2>
            <p>
              {stateWords[state]}
              {result && `，抽中 ${result.drawn} 家`}；检查期间 {startsOn} 至 {endsOn}
            </p>
          </article>
        )}
      </PagedList>
    </>
  );
}
