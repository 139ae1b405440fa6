import { type FormEvent, useState } from 'react';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { RowsField } from '../../shared/RowsField.tsx';
import { findProblem, type Problem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { TextField } from '../../shared/TextField.tsx';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { useSend } from '../../shared/useSend.ts';
import { CreditCodeField } from './CreditCodeField.tsx';
import { blankOfficer, findOfficerProblems, type OfficerText, toOfficerInput, toOfficerText } from './officerForm.ts';
import { type OfficerWholeFragment, SaveOfficerDocument } from './officers.graphql.ts';

type OfficerFormProps = {
  /** Null: a new one. */
  readonly officer: OfficerWholeFragment | null;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
};

export function OfficerForm({ officer, onSaved, onLeave }: OfficerFormProps) {
  const [text, change, forget] = useKeptForm<OfficerText>(
    `officer.${officer?.id ?? 'new'}`,
    officer ? toOfficerText(officer) : blankOfficer,
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { send, isSending, failure, refusal, clearRefusal } = useSend(
    SaveOfficerDocument,
    ({ problems: refused = [] }) => setProblems(refused),
  );
  const bind = (
    name: 'name' | 'unit' | 'cardNumber' | 'cardValidFrom' | 'cardValidTo' | 'visitsPerMonth' | 'account',
  ) => ({
    value: text[name],
    onChange: (value: string) => change({ [name]: value }),
    fault: findProblem(problems, name),
  });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    clearRefusal();
    const found = findOfficerProblems(text);
    setProblems(found);
    if (found.length > 0) return;
    const answer = await send({ id: officer?.id ?? null, ...toOfficerInput(text) });
    if (answer === null) return;
    forget();
    onSaved();
  };
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <div className="fields">
        <TextField label="姓名" maxLength={50} {...bind('name')} />
        <TextField label="所在单位" maxLength={100} {...bind('unit')} />
        <TextField label="执法证号" maxLength={40} {...bind('cardNumber')} />
        <TextField label="执法证有效期起" type="date" {...bind('cardValidFrom')} />
        <TextField label="执法证有效期止" type="date" {...bind('cardValidTo')} />
        <SelectField
          label="每日最多检查"
          value={text.visitsPerDay}
          onChange={(visitsPerDay) => change({ visitsPerDay })}
          options={{ 1: '1 家', 2: '2 家' }}
        />
        <TextField
          label="每月最多检查（家）"
          hint="0 至 62"
          type="number"
          min={0}
          max={62}
          {...bind('visitsPerMonth')}
        />
        <TextField
          label="登录账号"
          hint="填了账号，本人登录后能看到自己的检查；不登录的不填"
          maxLength={200}
          {...bind('account')}
        />
      </div>
      <RowsField
        legend="回避"
        hint="与单位有亲属、投资、任职等关系，可能影响公正执法的，在这里登记；抽查时不会派到该单位。"
        unit="项回避"
        rows={text.recusals}
        blank={{ creditCode: '', reason: '' }}
        onChange={(recusals) => change({ recusals })}
        path="recusals"
        problems={problems}
      >
        {({ creditCode, reason }, set, at) => (
          <>
            <CreditCodeField
              label={`回避的单位 ${at + 1}`}
              value={creditCode}
              onChange={(value) => set({ creditCode: value })}
            />
            <TextField
              label={`回避事由 ${at + 1}`}
              maxLength={200}
              value={reason}
              onChange={(value) => set({ reason: value })}
            />
          </>
        )}
      </RowsField>
      <RowsField
        legend="休假"
        unit="段休假"
        rows={text.daysOff}
        blank={{ from: '', to: '' }}
        onChange={(daysOff) => change({ daysOff })}
        path="daysOff"
        problems={problems}
      >
        {({ from, to }, set, at) => (
          <>
            <TextField label={`休假起 ${at + 1}`} type="date" value={from} onChange={(value) => set({ from: value })} />
            <TextField label={`休假止 ${at + 1}`} type="date" value={to} onChange={(value) => set({ to: value })} />
          </>
        )}
      </RowsField>
      <ChangeNote refusal={refusal} failure={failure} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          保存
        </button>
        <button type="button" onClick={onLeave}>
          返回名册
        </button>
        <span className="quiet">没有保存的内容留在本页，回来可以接着填。</span>
      </div>
    </form>
  );
}
