import { toMoment } from '../../shared/moments.ts';
import type { InboxQuery } from './inbox.graphql.ts';

type OneMessageProps = {
  readonly message: InboxQuery['inbox']['nodes'][number];
  readonly isSending: boolean;
  /** Null: nothing to mark. */
  readonly onRead: (() => void) | null;
};

/** One message with what it rests on. */
export function OneMessage({ message, isSending, onRead }: OneMessageProps) {
  const { title, text, at, employerName, settled, readAt, source } = message;
  return (
    <article>
      <h2>
        {title}
        {settled && <span className="quiet">（已办结）</span>}
      </h2>
      <p className="quiet">
        {toMoment(at)}
        {employerName && `，${employerName}`}，{readAt ? `${toMoment(readAt)} 已读` : '未读'}
      </p>
      <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
      {source && (
        <details>
          <summary>依据</summary>
          <p>
            {source.instrument} {source.clause}
          </p>
        </details>
      )}
      {onRead && (
        <button type="button" disabled={isSending} aria-label={`标为已读：${title}`} onClick={onRead}>
          标为已读
        </button>
      )}
    </article>
  );
}
