import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { UndoNote } from '../../shared/UndoNote.tsx';
import { useSend } from '../../shared/useSend.ts';
import { useActingFor } from '../employers/useActingFor.ts';
import { RecordDraftDocument } from './assess.graphql.ts';
import { DiscardDraft } from './DiscardDraft.tsx';
import type { StepProps } from './stepProps.ts';
import type { AfterWorkbook } from './WorkbookStep.tsx';
import { stepOf } from './words.ts';

/** What is still missing or wrong, each with the way to it; then the assessment is completed. */
export function ResultStep({ facts, review, keeper }: StepProps) {
  const { send, isSending, failure, refusal } = useSend(RecordDraftDocument, (refused) => {
    if (refused.__typename === 'DraftConflict') keeper.take(refused.current);
  });
  const { base } = useActingFor();
  const navigate = useNavigate();
  const replaced = (useLocation().state as AfterWorkbook | null)?.replaced;
  const questions = useQueryClient();
  const { problems, grading } = review;
  const record = async (): Promise<void> => {
    if (!(await keeper.flush())) return;
    const { draft } = keeper.read();
    const answer = await send({ employerId: facts.employer.id, version: draft?.version ?? 0 });
    if (answer === null) return;
    await questions.invalidateQueries();
    void navigate(`${base}/report/new`);
  };
  return (
    <>
      <h2>4. 结果</h2>
      {replaced && (
        <UndoNote
          text="工作簿已读入草稿，替换了危害因素和自查答案"
          onUndo={() => {
            keeper.edit(replaced);
            void navigate('.', { replace: true, state: null });
          }}
        />
      )}
      {problems.length > 0 ? (
        <>
          <p>下列 {problems.length} 处填好或改好后，才能完成评估：</p>
          <ul>
            {problems.slice(0, 60).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <Link to={`${base}/assessment/${stepOf(path)}`}>{message}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>都已填好。完成后不能再改；要改须重新评估。</p>
          <ul>
            {grading?.explanation.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {review.selfCheck.withoutEvidence.length > 0 && (
        <p className="quiet">提示：有 {review.selfCheck.withoutEvidence.length} 项答“符合”而没有附证据，不影响完成。</p>
      )}
      <RefusalNote refusal={refusal} />
      {refusal?.__typename === 'DraftConflict' && <p>现在显示的是最新内容，请核对后再次完成。</p>}
      <Failure failure={failure} />
      <div className="actions">
        <Link to={`${base}/assessment/self-check`}>上一步</Link>
        <button
          className="main"
          type="button"
          disabled={problems.length > 0 || isSending}
          onClick={() => void record()}
        >
          {isSending ? '正在完成……' : '完成评估'}
        </button>
        <DiscardDraft facts={facts} keeper={keeper} />
      </div>
    </>
  );
}
