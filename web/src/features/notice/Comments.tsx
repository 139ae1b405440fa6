import { PagedList } from '../../shared/PagedList.tsx';
import { usePages } from '../../shared/usePages.ts';
import { NoticeCommentsDocument, type PublicNoticeQuery } from './notice.graphql.ts';
import { commentWords } from './words.ts';

type CommentsProps = {
  readonly reportId: string;
  readonly tally: NonNullable<PublicNoticeQuery['publicNotice']>['commentTally'];
};

/** The comments that are answered, of how many. */
export function Comments({ reportId, tally }: CommentsProps) {
  const pages = usePages(NoticeCommentsDocument, { id: reportId }, ({ publicNotice }) => publicNotice?.comments);
  return (
    <section>
      <h2>公示意见</h2>
      <p>
        收到异议 {tally.objections} 条、意见建议 {tally.comments} 条，已答复 {tally.answered}{' '}
        条。答复后公开，个人信息已隐去。
      </p>
      <PagedList {...pages} empty="还没有已答复的意见。" toKey={({ submittedOn, text }) => submittedOn + text}>
        {({ kind, text, postedOn, submittedOn, answer, answeredOn }) => (
          <article className="entry">
            <p>
              <strong>{commentWords[kind]}</strong>（{submittedOn} 提出，针对 {postedOn} 公示的内容）
            </p>
            <blockquote className="said">{text}</blockquote>
            <p>
              <strong>答复</strong>（{answeredOn}）
            </p>
            <blockquote className="said">{answer}</blockquote>
          </article>
        )}
      </PagedList>
    </section>
  );
}
