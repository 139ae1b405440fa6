import { Link } from 'react-router';
import { toMoment } from '../../shared/moments.ts';
import { PagedList } from '../../shared/PagedList.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { usePages } from '../../shared/usePages.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { UnansweredCommentsDocument } from './complaintDesk.graphql.ts';

/** `/comments`: what the public said of reports in publicity and the employers have not answered, longest waiting first. */
export default function CommentsPage() {
  const { token, role } = useSession();
  useTitle('待答复意见');
  const pages = usePages(
    UnansweredCommentsDocument,
    { mayKnowAuthor: role !== 'LEADER' },
    ({ unansweredComments }) => unansweredComments,
    token,
  );
  return (
    <>
      <h1>待答复意见</h1>
      <p>
        公示期间公众提出、用人单位还没有答复的意见。由用人单位答复；异议没有答复的，报告不能签字盖章。可以督促单位答复。
      </p>
      <PagedList {...pages} empty="没有等待答复的意见。" toKey={({ id }) => id}>
        {({ number, reportId, employerName, kind, text, author, submittedAt, postedOn }) => (
          <article className="entry">
            <h2>
              <Link to={`/review/${encodeURIComponent(reportId)}`}>{employerName}</Link>
            </h2>
            <p>
              <strong>{kind === 'OBJECTION' ? '异议' : '意见建议'}</strong> {number}
            </p>
            <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
            {author && (
              <p>
                提出人：{[author.name, author.phone].filter(Boolean).join('，')}
                <span className="quiet">（须保密，不得告知用人单位）</span>
              </p>
            )}
            <p className="quiet">
              {toMoment(submittedAt)} 提出，报告 {postedOn} 开始公示
            </p>
          </article>
        )}
      </PagedList>
    </>
  );
}
