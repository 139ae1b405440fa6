import { Link } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { ListedEntry } from './ListedEntry.tsx';
import { OwnEntriesDocument } from './lists.graphql.ts';

/** `/mine/lists`: the employer's entries that it was told of. */
export default function OwnEntries() {
  const { token } = useSession();
  useTitle('名单事项');
  const { data, error } = useAnswer(OwnEntriesDocument, {}, { token });
  const entries = data?.viewer.employer?.listEntries ?? [];
  return (
    <>
      <h1>名单事项</h1>
      <p>本单位列入或拟列入名单的事项。收到列入前告知的，可以在期限内陈述、申辩；已经公布的，改正后可以申请修复。</p>
      {data ? entries.map((entry) => <ListedEntry key={entry.id} entry={entry} />) : <Failure failure={error} />}
      <p role="status" className="quiet">
        {!data && !error && '正在读取……'}
        {data && entries.length === 0 && '没有涉及本单位的名单事项。'}
      </p>
      <p>
        做得好的，可以<Link to="/list-nominate">自荐荣誉名单</Link>。
      </p>
    </>
  );
}
