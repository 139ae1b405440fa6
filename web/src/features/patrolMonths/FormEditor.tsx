import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { formLimits, type PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { AddQuestion } from './AddQuestion.tsx';
import { FormPreview } from './FormPreview.tsx';
import { changeField, listFormProblems, moveField, removeField, setCondition, startForm } from './formDraft.ts';
import { SaveFormDocument } from './patrolMonths.graphql.ts';
import { QuestionEditor } from './QuestionEditor.tsx';

type FormEditorProps = {
  readonly former: PatrolForm;
  /** In which it may begin, as long as nobody says another. */
  readonly month: string;
  readonly newId: string;
};

/** A form's questions, edited one by one; what is wrong with it is said before it is sent. */
export function FormEditor({ former, month, newId }: FormEditorProps) {
  const navigate = useNavigate();
  const questions = useQueryClient();
  const { send, isSending, failure, refusal, clearRefusal } = useSend(SaveFormDocument);
  const [from, setFrom, forgetFrom] = useKeptText(`patrolForm.month.${former.id}`, month);
  const [kept, keep, forget] = useKeptText(`patrolForm.${former.id}`, JSON.stringify(startForm(former, newId)));
  const [isAsked, setAsked] = useState(false);
  const form = JSON.parse(kept) as PatrolForm;
  const problems = listFormProblems(form, former);
  const change = (next: PatrolForm): void => {
    clearRefusal();
    keep(JSON.stringify(next));
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    clearRefusal();
    if (problems.length > 0) return;
    const answer = await send({ month: from, definition: JSON.stringify(form) });
    if (answer === null) return;
    forget();
    forgetFrom();
    await questions.invalidateQueries();
    void navigate('/patrol-forms');
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <div className="fields">
        <TextField
          label="巡查表名称"
          maxLength={formLimits.title}
          value={form.title}
          onChange={(title) => change({ ...form, title })}
        />
        <TextField
          label="从哪个月起用"
          hint="最迟在当月1日的前两日登记"
          fault={findProblem(refusal?.problems ?? [], 'month')}
          type="month"
          value={from}
          onChange={setFrom}
        />
      </div>
      <h2>题目</h2>
      <ol>
        {form.fields.map((field, at) => (
          <li key={field.id}>
            <QuestionEditor
              form={form}
              at={at}
              isFormer={former.fields.some(({ id }) => id === field.id)}
              onChange={(part) => change(changeField(form, at, part))}
              onCondition={(name, condition) => change(setCondition(form, at, name, condition))}
              onMove={(by) => change(moveField(form, at, by))}
              onRemove={(because) => change(removeField(form, former, field.id, because))}
            />
          </li>
        ))}
      </ol>
      <AddQuestion form={form} onChange={change} />
      <details>
        <summary>预览全表</summary>
        <FormPreview form={form} />
      </details>
      <div role="alert">
        {isAsked && problems.length > 0 && (
          <div className="notice warning">
            <p>还有 {problems.length} 处要改，改好后再登记：</p>
            <ul>
              {problems.map(({ path = '', message }) => (
                <li key={path + message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          登记新版
        </button>
        <button type="button" onClick={forget}>
          放弃修改
        </button>
      </div>
    </form>
  );
}
