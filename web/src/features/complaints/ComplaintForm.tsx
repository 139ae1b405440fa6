import { type FormEvent, useState } from 'react';
import { complaintConsent, findComplaintProblems } from '../../../../functions/rules/disclosure/complaint.ts';
import { type ComplaintKind, complaintKinds } from '../../../../functions/rules/disclosure/complaintKinds.ts';
import { commentTextLength } from '../../../../functions/rules/reports/publicComment.ts';
import { Field } from '../../shared/Field.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { findProblem, isRefusal, type Problem, type Refusal } from '../../shared/refusal.ts';
import { CodeNote } from '../publicForms/CodeNote.tsx';
import { SenderFields } from '../publicForms/SenderFields.tsx';
import { useKeptForm } from '../publicForms/useKeptForm.ts';
import { useSendOnce } from '../publicForms/useSendOnce.ts';
import { SubmitComplaintDocument } from './complaints.graphql.ts';
import { PhotoPicker, type SentPhoto } from './PhotoPicker.tsx';

const kinds = Object.entries(complaintKinds) as [ComplaintKind, (typeof complaintKinds)[ComplaintKind]][];
const empty = {
  kind: 'PROTECTION' as ComplaintKind,
  ...{ employerName: '', creditCode: '', text: '', name: '', phone: '', consent: false },
  photos: [] as readonly SentPhoto[],
};
/** The rules look at the key as well, which is made when it is sent. */
const anyKey = '00000000-0000-4000-8000-000000000000';

export function ComplaintForm({ county }: { readonly county: string }) {
  const [form, change, forget] = useKeptForm(`complaint.${county}`, empty);
  const { send, isSending, failure } = useSendOnce(`complaint.${county}`, SubmitComplaintDocument);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<{ number: string; code: string; dueOn?: string | null } | null>(null);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setRefusal(null);
    const found = findComplaintProblems({ ...form, idempotencyKey: anyKey });
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send({ ...form, county });
    if (answer === null) return;
    if (isRefusal(answer)) {
      setRefusal(answer);
      setProblems(answer.__typename === 'InvalidInput' ? answer.problems : []);
    } else {
      setTold(answer);
      forget();
    }
  };
  if (told) {
    return (
      <CodeNote title="已收到" label="投诉举报编号" number={told.number} code={told.code} onDone={() => setTold(null)}>
        {told.dueOn && <p>{told.dueOn} 前（含当日）告知是否受理。</p>}
      </CodeNote>
    );
  }
  const { least, most } = commentTextLength;
  return (
    <form className="screen" noValidate onSubmit={(event) => void submit(event)}>
      <div className="fields">
        <Field label="事项">
          {(tie) => (
            <select
              {...tie}
              value={form.kind}
              onChange={({ target }) => change({ kind: target.value as ComplaintKind })}
            >
              {kinds.map(([kind, { title }]) => (
                <option key={kind} value={kind}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="单位名称" fault={findProblem(problems, 'employerName')}>
          {(tie) => (
            <input
              {...tie}
              value={form.employerName}
              maxLength={100}
              onChange={({ target }) => change({ employerName: target.value })}
            />
          )}
        </Field>
        <Field label="统一社会信用代码" hint="不清楚可以不填" fault={findProblem(problems, 'creditCode')}>
          {(tie) => (
            <input
              {...tie}
              value={form.creditCode}
              maxLength={30}
              autoComplete="off"
              onChange={({ target }) => change({ creditCode: target.value })}
            />
          )}
        </Field>
      </div>
      <Field label="内容" hint={`${least}–${most} 字：何时、何地、什么问题`} fault={findProblem(problems, 'text')}>
        {(tie) => (
          <textarea {...tie} rows={6} value={form.text} onChange={({ target }) => change({ text: target.value })} />
        )}
      </Field>
      <PhotoPicker county={county} photos={form.photos} onChange={(photos) => change({ photos })} />
      <SenderFields
        sender={form}
        problems={problems}
        hint="匿名的不填"
        consentText={`实名的请勾选：${complaintConsent.text}`}
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
          {isSending ? '正在提交……' : '提交'}
        </button>
        {problems.length > 0 && (
          <span className="warning" role="alert">
            有 {problems.length} 处需要改正，见各项下方。
          </span>
        )}
      </p>
      <details>
        <summary>依据</summary>
        <p>
          {complaintKinds[form.kind].source.instrument} {complaintKinds[form.kind].source.clause}
        </p>
      </details>
    </form>
  );
}
