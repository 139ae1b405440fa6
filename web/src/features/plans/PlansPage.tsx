import { Link } from 'react-router';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { stateWords } from '../draws/words.ts';
import { StaffPlansDocument } from './plans.graphql.ts';
import '../../shared/form.css';

/** `/work/plans`: the county's plans of random inspections, newest first. */
export default function PlansPage() {
  const { token, role, county } = useSession();
  const pages = usePages(StaffPlansDocument, { county }, ({ plans }) => plans, token);
  useTitle('双随机抽查计划');
  const mayDraft = role === 'BUREAU';
  return (
    <>
      <h1>双随机抽查计划</h1>
      <p>随机抽取检查对象、随机选派执法人员，过程和结果公开。先订计划、冻结名单，再由各方共同抽取，最后安排检查。</p>
      {mayDraft && (
        <p className="actions">
          <Link className="main" to="/plan/new">
            制定抽查计划
          </Link>
          <Link to="/plan-settings">抽查比例和频次</Link>
        </p>
      )}
      <PagedList
        {...pages}
        empty={mayDraft ? '还没有抽查计划。先登记抽查比例和频次，再制定计划。' : '还没有抽查计划。'}
        toKey={({ id }) => id}
      >
        {({ id, title, state, startsOn, endsOn, result }) => (
          <article className="entry">
            <h2>
              <Link to={`/plan/${encodeURIComponent(id)}`}>{title}</Link>
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
