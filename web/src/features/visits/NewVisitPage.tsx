import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { Failure } from '../../shared/Failure.tsx';
import { RefusalNote } from '../../shared/RefusalNote.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { EmployerChoice } from './EmployerChoice.tsx';
import { NewVisitFields, startVisit } from './NewVisitFields.tsx';
import { OfficerChoice } from './OfficerChoice.tsx';
import { useRoster } from './useRoster.ts';
import { OpenVisitDocument } from './visits.graphql.ts';
import '../../shared/form.css';

/** `/work/visit/new?employer=&name=&referral=&about=`: opens a visit outside the draw, for a complaint or a referral. */
export default function NewVisitPage() {
  const go = useNavigate();
  const questions = useQueryClient();
  const roster = useRoster();
  const [query] = useSearchParams();
  const referralId = query.get('referral');
  const [form, change, forget] = useKeptForm(`visit.${query}`, startVisit(query));
  const { send, isSending, failure, refusal, clearRefusal } = useSend(OpenVisitDocument);
  const [fault, setFault] = useState<string | null>(null);
  useTitle('开展检查');

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const missing = form.employerId === '' ? '请先选择被检查单位。' : '请选择两名以上执法人员。';
    if (form.employerId === '' || form.officerIds.length < 2) return setFault(missing);
    setFault(null);
    const { restDayReason, emergency, causeText, matter, ...given } = form;
    const answer = await send({
      ...given,
      causeText: causeText.trim(),
      matter: matter.trim(),
      restDayReason: restDayReason.trim() || null,
      emergency: emergency.trim() || null,
      referralId: form.cause === 'REFERRAL' ? referralId : null,
    });
    if (answer === null) return;
    forget();
    void questions.invalidateQueries();
    await go(`/visit/${encodeURIComponent(answer.id)}`, { replace: true });
  };
  return (
    <>
      <h1>开展计划外检查</h1>
      <p>
        接到投诉举报、转办交办或者巡查移送，需要到现场检查的，在这里登记；登记后报卫健局批准。填写的内容会保存在本机。
      </p>
      <EmployerChoice chosen={form.employerId} onChoose={(employerId) => change({ employerId })} />
      <form onSubmit={(event) => void submit(event)}>
        <NewVisitFields form={form} onChange={change} refusal={refusal} />
        <OfficerChoice
          legend="检查人员"
          roster={roster}
          chosen={form.officerIds}
          onChange={(officerIds) => change({ officerIds })}
        />
        {fault && (
          <p className="warning" role="alert">
            {fault}
          </p>
        )}
        <RefusalNote refusal={refusal} />
        {refusal && 'possibleOn' in refusal && refusal.possibleOn.length > 0 && (
          <div className="actions">
            <span>可以安排在：</span>
            {refusal.possibleOn.map((on) => (
              <button key={on} type="button" onClick={() => change({ on })}>
                改为 {on}
              </button>
            ))}
          </div>
        )}
        <Failure failure={failure} />
        <div className="actions">
          <button className="main" type="submit" disabled={isSending}>
            登记检查
          </button>
        </div>
      </form>
    </>
  );
}
