import {
  commentConsent,
  commentTextLength,
  findCommentProblems,
} from '../../../../functions/rules/reports/publicComment.ts';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { CodeNote } from '../publicForms/CodeNote.tsx';
import { SenderFields } from '../publicForms/SenderFields.tsx';
import { SubmitRow } from '../publicForms/SubmitRow.tsx';
import { usePublicForm } from '../publicForms/usePublicForm.ts';
import { type CommentKind, SubmitPublicCommentDocument } from './notice.graphql.ts';
import { commentWords } from './words.ts';

const kinds: readonly CommentKind[] = ['OBJECTION', 'COMMENT'];
const empty = { kind: 'OBJECTION' as CommentKind, text: '', name: '', phone: '', consent: false };

type CommentFormProps = { readonly reportId: string; readonly endsOn: string; readonly isOpen: boolean };

export function CommentForm({ reportId, endsOn, isOpen }: CommentFormProps) {
  const { form, change, problems, told, close, submit, sending } = usePublicForm(`comment.${reportId}`, empty, {
    document: SubmitPublicCommentDocument,
    findProblems: findCommentProblems,
    toInput: (filled) => ({ ...filled, reportId }),
  });
  if (told) return <CodeNote title="意见已提交" label="意见编号" {...told} onDone={close} />;
  if (!isOpen) return <p>公示已结束，不再接收意见。</p>;
  const { least, most } = commentTextLength;
  return (
    <section className="screen">
      <h2>提出意见</h2>
      <p>
        公示期内（{endsOn} 24 时前）任何人都可以提出。用人单位看不到您的姓名和手机号码；内容中请不要写能认出您的情况。
      </p>
      <form noValidate onSubmit={submit}>
        <fieldset>
          <legend>类型</legend>
          <div className="choices">
            <OneOf
              value={form.kind}
              onChange={(kind) => change({ kind })}
              options={kinds.map((kind) => [
                kind,
                `${commentWords[kind]}${kind === 'OBJECTION' ? '（用人单位须答复后方可签章）' : ''}`,
              ])}
            />
          </div>
        </fieldset>
        <LongTextField
          label="内容"
          hint={`${least}–${most} 字`}
          fault={findProblem(problems, 'text')}
          rows={6}
          value={form.text}
          onChange={(text) => change({ text })}
        />
        <SenderFields
          sender={form}
          problems={problems}
          hint="姓名和手机号码至少填一项"
          consentText={commentConsent.text}
          onChange={change}
        />
        <SubmitRow label="提交意见" {...sending} />
      </form>
    </section>
  );
}
