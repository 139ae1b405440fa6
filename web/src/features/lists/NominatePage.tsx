import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { listKinds } from '../../../../functions/rules/disclosure/lists/listKinds.ts';
import { AddressTabs } from '../../shared/AddressTabs.tsx';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
import { useAddressChoice } from '../../shared/useAddressChoice.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { useTitle } from '../../shared/useTitle.ts';
import { EmployerChoice } from './EmployerChoice.tsx';
import { type NominatedPersonInput, NominateHonourDocument } from './lists.graphql.ts';
import { PersonFields } from './PersonFields.tsx';
import { honourWords } from './words.ts';
import '../../shared/form.css';

/** `/list-nominate?list=…`: an employer, or a person of it by written consent, is put up for a list of honours. */
export default function NominatePage() {
  const { role } = useSession();
  const navigate = useNavigate();
  useTitle('推荐荣誉名单');
  const list = useAddressChoice('list', honourWords);
  const [employer, setEmployer] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [reason, setReason, forget] = useKeptText('nominate.reason');
  const [person, setPerson] = useState<NominatedPersonInput | null>(null);
  const { send, isSending, failure, refusal, problems } = useSend(NominateHonourDocument);
  const [sent, setSent] = useState<string | null>(null);
  const { namesPerson, source } = listKinds[list];
  const isReady = employer !== null && (!namesPerson || person !== null);

  const nominate = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (employer === null || !isReady) return;
    const answer = await send({
      employerId: employer.id,
      list,
      reason: reason.trim(),
      ...(namesPerson && { person }),
    });
    if (answer === null) return;
    forget();
    // Patrol bodies may nominate, and see no entries.
    if (role === 'PATROL_BODY') setSent(employer.name);
    else void navigate(`/list-entry/${encodeURIComponent(answer.id)}`);
  };
  return (
    <>
      <h1>推荐荣誉名单</h1>
      <AddressTabs label="推荐到哪一份名单" name="list" words={honourWords} current={list} />
      <p>推荐后由县卫生健康局决定、公布。{namesPerson && '推荐个人的，须有本人签名的同意书。'}</p>
      <form onSubmit={(event) => void nominate(event)}>
        <EmployerChoice chosen={employer} onChange={setEmployer} />
        {namesPerson && employer && (
          <PersonFields key={employer.id} employerId={employer.id} problems={problems} onChange={setPerson} />
        )}
        <LongTextField
          label="推荐理由"
          fault={findProblem(problems, 'reason')}
          rows={4}
          required
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
        <ChangeNote refusal={refusal} failure={failure} />
        <p role="status">{sent && `已推荐 ${sent}，等待县卫生健康局决定。`}</p>
        <div className="actions">
          <button className="main" type="submit" disabled={!isReady || isSending}>
            推荐
          </button>
          {!isReady && <span className="quiet">{employer ? '请填写个人和同意书。' : '请先选择单位。'}</span>}
        </div>
      </form>
      <details>
        <summary>依据</summary>
        <p>
          {source.instrument} {source.clause}
        </p>
      </details>
    </>
  );
}
