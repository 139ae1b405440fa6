import { useState } from 'react';
import { useAnswer } from '../../shared/useAnswer.ts';
import { type LookedUp, LookUpForm } from '../publicForms/LookUpForm.tsx';
import { CommentFeedbackDocument } from './notice.graphql.ts';
import { commentWords } from './words.ts';

/** The answer to one's own comment, by number and code. */
export function CommentLookUp({ reportId }: { readonly reportId: string }) {
  const [given, setGiven] = useState<LookedUp | null>(null);
  const variables = { reportId, number: given?.number ?? '', code: given?.code ?? '' };
  const { data, error, isFetching } = useAnswer(CommentFeedbackDocument, variables, { enabled: given !== null });
  const found = data?.commentFeedback;
  return (
    <LookUpForm title="查询答复" label="意见编号" onLookUp={setGiven}>
      {isFetching && <p className="quiet">正在查询……</p>}
      {error && <p className="warning">{error.message}</p>}
      {found === null && <p className="warning">编号或查询码有误，请核对。</p>}
      {found && (
        <>
          <p>{commentWords[found.kind]}：</p>
          <blockquote className="said">{found.text}</blockquote>
          {found.answer == null ? <p>尚未答复。</p> : <p>答复（{found.answeredOn}）：</p>}
          {found.answer != null && <blockquote className="said">{found.answer}</blockquote>}
        </>
      )}
    </LookUpForm>
  );
}
