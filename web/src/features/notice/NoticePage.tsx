import { Link, useParams } from 'react-router';
import { DayCount } from '../../shared/DayCount.tsx';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { CommentForm } from './CommentForm.tsx';
import { CommentLookUp } from './CommentLookUp.tsx';
import { Comments } from './Comments.tsx';
import { NoticeFacts } from './NoticeFacts.tsx';
import { PublicNoticeDocument } from './notice.graphql.ts';

/** `/notice/<id>`: the public record that the QR code of a posted notice leads to. */
export default function NoticePage() {
  useTitle('评估结果公示');
  const { id = '' } = useParams();
  const { data, error } = useAnswer(PublicNoticeDocument, { id });
  const notice = data?.publicNotice;
  // What is no id at all leads nowhere either.
  const isUnknown = notice === null || error?.kind === 'BAD_INPUT';
  return (
    <>
      <h1>职业病危害综合风险评估结果公示</h1>
      <div role="status" aria-live="polite">
        {!data && !error && <p className="quiet">正在查询……</p>}
        {error && !isUnknown && <p className="warning">{error.message}</p>}
        {isUnknown && (
          <p className="warning">
            没有这份公示：它不存在、已经撤回，或者内容正在修改、尚未重新公示。可在<Link to="/">首页</Link>
            按单位名称检索。
          </p>
        )}
      </div>
      {notice && (
        <>
          {notice.supersededBy && (
            <p role="note">
              本报告已被新的评估报告取代，此处保留原公示内容。
              <Link to={`/notice/${notice.supersededBy}`}>查看新的公示</Link>
            </p>
          )}
          {notice.revisions.map(({ postedOn, revisedOn }) => (
            <p key={postedOn + revisedOn} role="note">
              内容已于 {revisedOn} 修改：{postedOn} 开始的公示作废，公示期自 {notice.publicity.postedOn} 重新计算。
            </p>
          ))}
          <NoticeFacts notice={notice} />
          <h2>判定说明</h2>
          <ol>
            {notice.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          <DayCount deadline={notice.publicity.deadline} />
          <Comments reportId={id} tally={notice.commentTally} />
          <CommentForm reportId={id} endsOn={notice.publicity.deadline.endsOn} isOpen={!notice.publicity.ended} />
          <CommentLookUp reportId={id} />
          <p className="screen">
            <button type="button" onClick={() => print()}>
              打印本页
            </button>
          </p>
        </>
      )}
    </>
  );
}
