import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { findPeriodProblems } from '../../../../functions/rules/accounts/delegation.ts';
import { findCreditCodeFault } from '../../../../functions/rules/employers/creditCode.ts';
import { addMonths, type PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useKeptText } from '../../shared/useKeptText.ts';
import { useSend } from '../../shared/useSend.ts';
import { DelegateDocument } from './delegations.graphql.ts';

type DelegateFormProps = { readonly employerId: string; readonly isReplaced: boolean };

/** Names a body and the days on which it may act. */
export function DelegateForm({ employerId, isReplaced }: DelegateFormProps) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { send, isSending, failure, refusal, clearRefusal } = useSend(DelegateDocument, ({ problems: refused = [] }) =>
    setProblems(refused),
  );
  const [code, setCode, forgetCode] = useKeptText('delegation.code');
  const [validFrom, setValidFrom, forgetFrom] = useKeptText('delegation.from', today());
  const [validTo, setValidTo, forgetTo] = useKeptText('delegation.to', addMonths(today(), 12));
  const questions = useQueryClient();
  const delegate = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const techServiceCode = code.trim().toUpperCase();
    const faults = findFaults(techServiceCode, validFrom, validTo);
    setProblems(faults);
    clearRefusal();
    if (faults.length > 0) return;
    const answer = await send({ employerId, techServiceCode, validFrom, validTo });
    if (answer === null) return;
    for (const forget of [forgetCode, forgetFrom, forgetTo]) forget();
    await questions.invalidateQueries();
  };
  return (
    <form noValidate onSubmit={(event) => void delegate(event)}>
      <h2>{isReplaced ? '改为委托' : '新的委托'}</h2>
      {isReplaced && <p>新的委托取代现在的委托。</p>}
      <div className="fields">
        <TextField
          label="受托机构的统一社会信用代码"
          hint="18 位，向机构索取"
          fault={findProblem(problems, 'techServiceCode')}
          maxLength={18}
          value={code}
          onChange={setCode}
        />
        <TextField
          label="委托起始日期"
          fault={findProblem(problems, 'validFrom')}
          type="date"
          value={validFrom}
          onChange={setValidFrom}
        />
        <TextField
          label="委托截止日期"
          hint="含当日，最长三年"
          fault={findProblem(problems, 'validTo')}
          type="date"
          value={validTo}
          onChange={setValidTo}
        />
      </div>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          委托
        </button>
      </div>
    </form>
  );
}

function findFaults(techServiceCode: string, validFrom: string, validTo: string): readonly Problem[] {
  const faults: Problem[] = [];
  if (findCreditCodeFault(techServiceCode) !== null) {
    faults.push({ path: 'techServiceCode', message: '信用代码有误，请核对 18 位代码' });
  }
  if (!validFrom) faults.push({ path: 'validFrom', message: '请选择起始日期' });
  if (!validTo) faults.push({ path: 'validTo', message: '请选择截止日期' });
  if (!validFrom || !validTo) return faults;
  const period = { techServiceCode, validFrom: validFrom as PlainDate, validTo: validTo as PlainDate };
  // That the first day is not before today, the server judges by its own clock.
  return [...faults, ...findPeriodProblems(period, null, period.validFrom)];
}
