import { Link, useParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { OneKind } from './OneKind.tsx';
import { WorkRows } from './WorkRows.tsx';
import { askFor, findRows, type WorkKindName, workKindNames, workKinds } from './workKinds.ts';
import { WorklistDocument } from './worklists.graphql.ts';
import '../../shared/form.css';

const shownOfKind = 5;

/** `/work/worklist`: what waits, the longest waiting of each kind; with a kind in the address all of that kind. */
export default function WorklistPage() {
  const { kind } = useParams();
  if (kind !== undefined && kind in workKinds) return <OneKind kind={kind as WorkKindName} />;
  return <AllKinds />;
}

function AllKinds() {
  const { token } = useSession();
  const { data, error } = useAnswer(WorklistDocument, { first: shownOfKind, ...askFor(workKindNames) }, { token });
  useTitle('待办');
  const lists = workKindNames.flatMap((kind) => {
    const page = data && findRows(data, kind);
    return page && page.nodes.length > 0 ? [{ kind, page }] : [];
  });
  return (
    <>
      <h1>待办</h1>
      <Failure failure={error} />
      {!data && !error && <p className="quiet">正在读取……</p>}
      {data && lists.length === 0 && <p>没有待办。有新的报送、移送或者投诉举报时，会列在这里。</p>}
      {lists.map(({ kind, page }) => (
        <section key={kind} aria-labelledby={kind}>
          <h2 id={kind}>
            {workKinds[kind].title}（{page.nodes.length}
            {page.pageInfo.hasNextPage && ' 件以上'}）
          </h2>
          <p className="quiet">要办的：{workKinds[kind].task}</p>
          <WorkRows rows={page.nodes} title={workKinds[kind].title} />
          {page.pageInfo.hasNextPage && (
            <p>
              <Link to={`/worklist/${kind}`}>看全部{workKinds[kind].title}</Link>
            </p>
          )}
        </section>
      ))}
    </>
  );
}
