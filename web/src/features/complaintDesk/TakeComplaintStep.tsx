import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { complaintLifecycle } from '../../../../functions/rules/disclosure/complaintLifecycle.ts';
import { findComplaintStepProblems } from '../../../../functions/rules/disclosure/judgeComplaintStep.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import {
  type ComplaintAction,
  TakeComplaintStepDocument,
  type WholeComplaintFragment,
} from './complaintDesk.graphql.ts';
import { VisitChoice } from './VisitChoice.tsx';
import { stepWords } from './words.ts';

type TakeComplaintStepProps = { readonly complaint: WholeComplaintFragment; readonly onChange: () => void };

/** The steps that begin in the complaint's state, and only those; what is written the reporter reads. */
export function TakeComplaintStep({ complaint, onChange }: TakeComplaintStepProps) {
  const { id, state } = complaint;
  const actions = (Object.keys(complaintLifecycle) as ComplaintAction[]).filter(
    (one) => complaintLifecycle[one].from === state,
  );
  const [chosen, setChosen] = useState<ComplaintAction | null>(actions.length === 1 ? (actions[0] ?? null) : null);
  const [text, setText, forget] = useKeptText(`complaint.${id}.${state}`);
  const [visitId, setVisitId] = useState(complaint.visitId ?? '');
  const { send, isSending, failure, refusal } = useSend(TakeComplaintStepDocument);
  const [fault, setFault] = useState<string | null>(null);
  if (actions.length === 0) return null;
  const toVisit = new URLSearchParams({
    name: complaint.employerName.slice(0, 50),
    about: `投诉举报 ${complaint.number}`,
  });

  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const [problem] = findComplaintStepProblems(text);
    setFault(problem?.message ?? null);
    if (problem || chosen === null) return;
    const answer = await send({ complaintId: id, action: chosen, text, ...(visitId && { visitId }) });
    if (answer === null) return;
    forget();
    onChange();
  };
  return (
    <section className="screen" aria-labelledby="now">
      <h2 id="now">现在可以办</h2>
      {state === 'ACCEPTED' && (
        <p>
          需要到现场核实的，<Link to={`/visit/new?${toVisit}`}>开展计划外检查</Link>。
        </p>
      )}
      <form onSubmit={(event) => void take(event)}>
        {actions.length > 1 && (
          <fieldset className="choices">
            <legend>怎么办理</legend>
            <OneOf
              required
              value={chosen}
              onChange={setChosen}
              options={actions.map((one) => [one, stepWords[one].title])}
            />
          </fieldset>
        )}
        <LongTextField
          label={chosen ? stepWords[chosen].text : '告知举报人的内容'}
          hint="举报人凭编号和查询码看到，请勿写其他人的个人信息。"
          fault={fault}
          rows={4}
          required
          maxLength={2000}
          value={text}
          onChange={setText}
        />
        {state === 'ACCEPTED' && <VisitChoice visitId={visitId} onChange={setVisitId} />}
        <ChangeNote refusal={refusal} failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending || chosen === null}>
            {isSending ? '正在办理……' : chosen ? stepWords[chosen].button : '请选择怎么办理'}
          </button>
        </div>
      </form>
    </section>
  );
}
