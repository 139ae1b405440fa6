import { type FormEvent, useState } from 'react';
import {
  commentConsent,
  commentTextLength,
  findCommentProblems,
} from '../../../../functions/rules/reports/publicComment.ts';
import { Field } from '../../shared/Field.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem, isRefusal, type Problem, type Refusal } from '../../shared/refusal.ts';
import { CodeNote } from '../publicForms/CodeNote.tsx';
import { SenderFields } from '../publicForms/SenderFields.tsx';
import { useKeptForm } from '../publicForms/useKeptForm.ts';
import { useSendOnce } from '../publicForms/useSendOnce.ts';
import { type CommentKind, SubmitPublicCommentDocument } from './notice.graphql.ts';
import { commentWords } from './words.ts';

const kinds: readonly CommentKind[] = ['OBJECTION', 'COMMENT'];
const empty = { kind: 'OBJECTION' as CommentKind, text: '', name: '', phone: '', consent: false };
/** The rules look at the key as well, which is made when it is sent. */
const anyKey = '00000000-0000-4000-8000-000000000000';

type CommentFormProps = { readonly reportId: string; readonly endsOn: string; readonly isOpen: boolean };

export function CommentForm({ reportId, endsOn, isOpen }: CommentFormProps) {
  const [form, change, forget] = useKeptForm(`comment.${reportId}`, empty);
  const { send, isSending, failure } = useSendOnce(`comment.${reportId}`, SubmitPublicCommentDocument);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<{ readonly number: string; readonly code: string } | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    const found = findCommentProblems({ ...form, idempotencyKey: anyKey });
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send({ ...form, reportId });
    if (answer === null) return;
    if (isRefusal(answer)) {
      setRefusal(answer);
      setProblems(answer.__typename === 'InvalidInput' ? answer.problems : []);
    } else {
      setTold(answer);
      forget();
    }
  };
  if (told) return <CodeNote title="意见已提交" label="意见编号" {...told} onDone={() => setTold(null)} />;
  if (!isOpen) return <p>公示已结束，不再接收意见。</p>;
  const { least, most } = commentTextLength;
  return (
    <section className="screen">
      <h2>提出意见</h2>
      <p>
        公示期内（{endsOn} 24 时前）任何人都可以提出。用人单位看不到您的姓名和手机号码；内容中请不要写能认出您的情况。
      </p>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <fieldset>
          <legend>类型</legend>
          <div className="choices">
            {kinds.map((kind) => (
              <label key={kind}>
                <input type="radio" name="kind" checked={form.kind === kind} onChange={() => change({ kind })} />
                {commentWords[kind]}
                {kind === 'OBJECTION' && '（用人单位须答复后方可签章）'}
              </label>
            ))}
          </div>
        </fieldset>
        <Field label="内容" hint={`${least}–${most} 字`} fault={findProblem(problems, 'text')}>
          {(tie) => (
            <textarea {...tie} rows={6} value={form.text} onChange={({ target }) => change({ text: target.value })} />
          )}
        </Field>
        <SenderFields
          sender={form}
          problems={problems}
          hint="姓名和手机号码至少填一项"
          consentText={commentConsent.text}
          onChange={change}
        />
        <RefusalNote refusal={refusal} />
        {failure && (
          <p className="notice warning" role="alert">
            {failure.message}
          </p>
        )}
        <p className="actions">
          <button className="main" type="submit" disabled={isSending}>
            {isSending ? '正在提交……' : '提交意见'}
          </button>
          {problems.length > 0 && (
            <span className="warning" role="alert">
              有 {problems.length} 处需要改正，见各项下方。
            </span>
          )}
        </p>
      </form>
    </section>
  );
}
