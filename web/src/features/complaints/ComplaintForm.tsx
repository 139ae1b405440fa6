import { complaintConsent, findComplaintProblems } from '../../../../functions/rules/disclosure/complaint.ts';
import { type ComplaintKind, complaintKinds } from '../../../../functions/rules/disclosure/complaintKinds.ts';
import { commentTextLength } from '../../../../functions/rules/reports/publicComment.ts';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { CodeNote } from '../publicForms/CodeNote.tsx';
import { SenderFields } from '../publicForms/SenderFields.tsx';
import { SubmitRow } from '../publicForms/SubmitRow.tsx';
import { usePublicForm } from '../publicForms/usePublicForm.ts';
import { SubmitComplaintDocument } from './complaints.graphql.ts';
import { PhotoPicker, type SentPhoto } from './PhotoPicker.tsx';

const kinds = Object.entries(complaintKinds) as [ComplaintKind, (typeof complaintKinds)[ComplaintKind]][];
const empty = {
  kind: 'PROTECTION' as ComplaintKind,
  ...{ employerName: '', creditCode: '', text: '', name: '', phone: '', consent: false },
  photos: [] as readonly SentPhoto[],
};

export function ComplaintForm({ county }: { readonly county: string }) {
  const { form, change, problems, told, close, submit, sending } = usePublicForm(`complaint.${county}`, empty, {
    document: SubmitComplaintDocument,
    findProblems: findComplaintProblems,
    toInput: (filled) => ({ ...filled, county }),
  });
  if (told) {
    return (
      <CodeNote title="已收到" label="投诉举报编号" number={told.number} code={told.code} onDone={close}>
        {told.dueOn && <p>{told.dueOn} 前（含当日）告知是否受理。</p>}
      </CodeNote>
    );
  }
  const { least, most } = commentTextLength;
  return (
    <form className="screen" noValidate onSubmit={submit}>
      <div className="fields">
        <SelectField
          label="事项"
          value={form.kind}
          onChange={(kind) => change({ kind })}
          options={kinds.map(([kind, { title }]) => [kind, title])}
        />
        <TextField
          label="单位名称"
          fault={findProblem(problems, 'employerName')}
          maxLength={100}
          value={form.employerName}
          onChange={(employerName) => change({ employerName })}
        />
        <TextField
          label="统一社会信用代码"
          hint="不清楚可以不填"
          fault={findProblem(problems, 'creditCode')}
          maxLength={30}
          autoComplete="off"
          value={form.creditCode}
          onChange={(creditCode) => change({ creditCode })}
        />
      </div>
      <LongTextField
        label="内容"
        hint={`${least}–${most} 字：何时、何地、什么问题`}
        fault={findProblem(problems, 'text')}
        rows={6}
        value={form.text}
        onChange={(text) => change({ text })}
      />
      <PhotoPicker county={county} photos={form.photos} onChange={(photos) => change({ photos })} />
      <SenderFields
        sender={form}
        problems={problems}
        hint="匿名的不填"
        consentText={`实名的请勾选：${complaintConsent.text}`}
        onChange={change}
      />
      <SubmitRow label="提交" {...sending} />
      <details>
        <summary>依据</summary>
        <p>
          {complaintKinds[form.kind].source.instrument} {complaintKinds[form.kind].source.clause}
        </p>
      </details>
    </form>
  );
}
