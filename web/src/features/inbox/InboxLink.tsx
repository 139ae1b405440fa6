import { Link } from 'react-router';
import { useSession } from '../../shared/sessionContext.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { UnreadDocument } from './inbox.graphql.ts';

/** The server counts no further. */
const countedTo = 100;

/** The way to the inbox, with how many messages nobody of the organisation has read. */
export function InboxLink() {
  const { token } = useSession();
  const { data } = useAnswer(UnreadDocument, {}, { token });
  const unread = data?.unreadMessages ?? 0;
  if (unread === 0) return null;
  return <Link to="/inbox">{unread < countedTo ? `${unread} 条未读` : `${countedTo} 条以上未读`}</Link>;
}
