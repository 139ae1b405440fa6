import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { ConfirmButton } from '../../shared/ConfirmButton.tsx';
import { Failure } from '../../shared/Failure.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { toMoment } from '../../shared/moments.ts';
import { findProblem } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { usePages } from '../../shared/usePages.ts';
import { useSend } from '../../shared/useSend.ts';
import { AnswerCommentDocument, ReportCommentsDocument, type ReportCommentsQuery } from './reports.graphql.ts';

type Comment = ReportCommentsQuery['publicComments']['nodes'][number];
type CommentsProps = {
  readonly reportId: string;
  /** Null for whoever looks on: the employer answers. */
  readonly onAnswered: (() => void) | null;
};

/** What the public said of the report; each comment is answered once. */
export function Comments({ reportId, onAnswered }: CommentsProps) {
  const { token } = useSession();
  const { nodes, failure, more } = usePages(
    ReportCommentsDocument,
    { id: reportId },
    ({ publicComments }) => publicComments,
    token,
  );
  return (
    <section aria-labelledby="comments">
      <h2 id="comments">公众意见</h2>
      <Failure failure={failure} />
      {nodes?.length === 0 && <p className="quiet">还没有人提出意见。</p>}
      {nodes?.map((comment) => (
        <OneComment key={comment.id} comment={comment} onAnswered={onAnswered} />
      ))}
      {more && (
        <button type="button" onClick={more}>
          再显示 50 条
        </button>
      )}
    </section>
  );
}

type OneCommentProps = { readonly comment: Comment } & Pick<CommentsProps, 'onAnswered'>;

function OneComment({ comment, onAnswered }: OneCommentProps) {
  const { id, number, kind, text, submittedAt, answer } = comment;
  return (
    <article>
      <h3>
        {kind === 'OBJECTION' ? '异议' : '意见建议'} {number}
        {kind === 'OBJECTION' && answer === null && <span className="warning">（签字盖章前须答复）</span>}
      </h3>
      <p className="quiet">{toMoment(submittedAt)}</p>
      <p style={{ whiteSpace: 'pre-line' }}>{text}</p>
      {answer ? (
        <p style={{ whiteSpace: 'pre-line' }}>答复：{answer.text}</p>
      ) : onAnswered ? (
        <AnswerForm commentId={id} number={number} onAnswered={onAnswered} />
      ) : (
        <p className="quiet">单位尚未答复。</p>
      )}
    </article>
  );
}

type AnswerFormProps = { readonly commentId: string; readonly number: string; readonly onAnswered: () => void };

function AnswerForm({ commentId, number, onAnswered }: AnswerFormProps) {
  const { send, isSending, failure, refusal, problems } = useSend(AnswerCommentDocument);
  const [text, setText, forget] = useKeptText(`answer.${commentId}`);
  const answer = async (): Promise<void> => {
    const answered = await send({ commentId, text: text.trim() });
    if (answered === null) return;
    forget();
    onAnswered();
  };
  return (
    <div className="screen">
      <LongTextField
        label={`答复 ${number}`}
        hint="答复后不能再改，将与意见一并公开。请勿写个人信息。"
        fault={findProblem(problems, 'text')}
        rows={3}
        maxLength={2000}
        value={text}
        onChange={setText}
      />
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <ConfirmButton
          label="公开答复"
          question="公开这条答复？"
          yes="公开，不再修改"
          no="先不公开"
          isSending={isSending || text.trim().length < 2}
          onYes={answer}
        >
          <p className="said">{text}</p>
          <p>答复与意见一并公开，公开后不能再改。</p>
        </ConfirmButton>
      </div>
    </div>
  );
}
