import { Link } from 'react-router';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CircularEntry } from './CircularEntry.tsx';
import { CircularsDocument } from './circulars.graphql.ts';
import './circulars.css';

/** `/work/circulars`: circulars newest first; the bureau drafts and issues them, the units answer. */
export default function CircularsPage() {
  useTitle('通报');
  const { token, role } = useSession();
  const isBureau = role === 'BUREAU';
  const pages = usePages(CircularsDocument, {}, ({ circulars }) => circulars, token);
  return (
    <>
      <h1>通报</h1>
      {isBureau && (
        <p className="actions">
          <Link className="main" to="/circulars/new">
            起草通报
          </Link>
        </p>
      )}
      <PagedList
        {...pages}
        empty={isBureau ? '还没有通报。要通报工作进展或者批评，点“起草通报”。' : '没有发给您的通报。'}
        toKey={({ circularId }) => circularId}
      >
        {(circular) => <CircularEntry circular={circular} />}
      </PagedList>
    </>
  );
}
