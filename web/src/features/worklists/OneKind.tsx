import { Link } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { WorkRows } from './WorkRows.tsx';
import { askFor, findRows, type WorkKindName, workKinds } from './workKinds.ts';
import { WorklistDocument } from './worklists.graphql.ts';

/** Everything of one kind, page by page. */
export function OneKind({ kind }: { readonly kind: WorkKindName }) {
  const { token } = useSession();
  const { title, task } = workKinds[kind];
  const { nodes, failure, isAsking, more } = usePages(
    WorklistDocument,
    { first: 50, ...askFor([kind]) },
    (answer) => findRows(answer, kind),
    token,
  );
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p>
        要办的：{task}。<Link to="/worklist">回到全部待办</Link>
      </p>
      {nodes?.length === 0 && <p>这一类没有待办。</p>}
      {nodes && nodes.length > 0 && <WorkRows rows={nodes} title={title} />}
      <Failure failure={failure} />
      <p role="status" className="quiet">
        {isAsking && '正在读取……'}
      </p>
      {more && !isAsking && (
        <button type="button" onClick={more}>
          再显示 50 件
        </button>
      )}
    </>
  );
}
