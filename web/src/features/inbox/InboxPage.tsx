import { useSearchParams } from 'react-router';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { useChange } from '../../shared/useChange.ts';
import { useMay } from '../../shared/useMay.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { InboxDocument, MarkReadDocument } from './inbox.graphql.ts';
import { OneMessage } from './OneMessage.tsx';
import '../../shared/form.css';

/** Most that one request marks. */
const mostAtOnce = 50;

/** `/work/inbox`: what the organisation is told, newest first; `?all` shows what was read too. */
export default function InboxPage() {
  const { token } = useSession();
  const [search, setSearch] = useSearchParams();
  const unreadOnly = !search.has('all');
  const { nodes, ...asked } = usePages(InboxDocument, { unreadOnly }, ({ inbox }) => inbox, token);
  const { take, isSending, failure, refusal } = useChange(MarkReadDocument);
  useTitle('收件箱');
  const mayMark = useMay('markRead');
  const unread = nodes?.filter(({ readAt }) => readAt === null).slice(0, mostAtOnce) ?? [];
  const mark = async (messageIds: readonly string[]): Promise<void> => {
    await take({ messageIds });
  };
  return (
    <>
      <h1>收件箱</h1>
      <p>本单位各账号看到的是同一个收件箱。{mayMark && '一人标为已读，其他人看到的也是已读。'}</p>
      <div className="actions">
        <label>
          <input
            type="checkbox"
            style={{ minHeight: 'auto' }}
            checked={!unreadOnly}
            onChange={({ target }) => setSearch(target.checked ? { all: '' } : {}, { replace: true })}
          />
          已读的也显示
        </label>
        {mayMark && unread.length > 1 && (
          <button type="button" disabled={isSending} onClick={() => void mark(unread.map(({ id }) => id))}>
            把显示的 {unread.length} 条标为已读
          </button>
        )}
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <PagedList
        {...asked}
        nodes={nodes}
        empty={unreadOnly ? '没有未读的消息。' : '还没有消息。'}
        toKey={({ id }) => id}
      >
        {(message) => (
          <OneMessage
            message={message}
            isSending={isSending}
            onRead={mayMark && message.readAt === null ? () => void mark([message.id]) : null}
          />
        )}
      </PagedList>
    </>
  );
}
