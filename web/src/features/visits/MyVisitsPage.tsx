import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { VisitRow } from './VisitRow.tsx';
import { MyVisitsDocument } from './visits.graphql.ts';

/** `/work/mine/visits`: the visits that an employer was notified of. */
export default function MyVisitsPage() {
  const { token } = useSession();
  useTitle('接受的检查');
  const { nodes, ...list } = usePages(MyVisitsDocument, { first: 20 }, ({ viewer }) => viewer.employer?.visits, token);
  return (
    <>
      <h1>接受的检查</h1>
      <p>县卫生健康局已经通知本单位的现场检查，新的在前。检查人员须两人以上并出示执法证，请对照通知核对。</p>
      <PagedList
        {...list}
        nodes={nodes}
        toKey={({ id }) => id}
        empty="还没有通知本单位的检查。有检查时这里会出现通知，并发到收件箱。"
      >
        {(visit) => <VisitRow visit={visit} at="/mine/visit" title={`${visit.on} 的检查`} />}
      </PagedList>
    </>
  );
}
