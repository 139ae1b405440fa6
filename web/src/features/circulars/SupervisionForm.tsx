import { useState } from 'react';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { judgeSupervision } from '../../../../functions/rules/supervision/supervision.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useChange } from '../../shared/useChange.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { SaveSupervisionDocument, type ShownSupervisionFragment } from './circulars.graphql.ts';
import { FindingFields } from './FindingFields.tsx';
import { type Unit, UnitPicker } from './UnitPicker.tsx';

type SupervisionFormProps = {
  /** Null: a new one. */
  readonly supervision: ShownSupervisionFragment | null;
  readonly onDone: () => void;
};

function toForm(supervision: ShownSupervisionFragment | null) {
  return {
    team: supervision?.team ?? '',
    unit: supervision ? ({ unitId: supervision.unitId, name: supervision.unitName } as Unit) : null,
    on: supervision?.on ?? today(),
    matters: supervision?.matters ?? '',
    findings: (supervision?.findings ?? []).map(({ text, advice }) => ({ text, advice: advice ?? '' })),
  };
}

/** Writes a draft of a record, or writes it anew. */
export function SupervisionForm({ supervision, onDone }: SupervisionFormProps) {
  const { take, isSending, problems, ...outcome } = useChange(SaveSupervisionDocument);
  const name = `supervision.${supervision?.supervisionId ?? 'new'}`;
  const [form, change, forget] = useKeptForm(name, toForm(supervision));
  const [isTried, setTried] = useState(false);
  const { team, unit, on, matters, findings } = form;
  const draft = {
    ...{ team: team.trim(), on: on as PlainDate, matters: matters.trim() },
    findings: findings.map(({ text, advice }) => ({ text: text.trim(), advice: advice.trim() || null })),
  };
  const missing = unit === null ? [{ path: 'unitId', message: '请选择督导的单位。' }] : [];
  const judge = () => [...judgeSupervision(draft, today()), ...missing];
  const faults = [...(isTried ? judge() : []), ...problems];
  const save = async (): Promise<void> => {
    setTried(true);
    if (judge().length > 0 || unit === null) return;
    const supervisionId = supervision?.supervisionId ?? null;
    if (!(await take({ ...draft, unitId: unit.unitId, supervisionId }))) return;
    forget();
    onDone();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="fields">
        <TextField
          label="督导组"
          hint="写组名，如“县督导一组”，不写个人姓名"
          fault={findProblem(faults, 'team')}
          value={team}
          onChange={(team) => change({ team })}
        />
        <TextField
          label="督导日期"
          fault={findProblem(faults, 'on')}
          type="date"
          max={today()}
          value={on}
          onChange={(on) => change({ on })}
        />
      </div>
      <UnitPicker
        legend="督导的单位"
        chosen={unit ? [unit] : []}
        fault={findProblem(faults, 'unitId')}
        onChange={([next]) => change({ unit: next ?? null })}
        isSingle
      />
      <LongTextField
        label="督导内容"
        hint="查了什么"
        fault={findProblem(faults, 'matters')}
        rows={3}
        maxLength={1000}
        value={matters}
        onChange={(matters) => change({ matters })}
      />
      <FindingFields findings={findings} faults={faults} onChange={(next) => change({ findings: next })} />
      <ChangeNote {...outcome} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending}>
          保存草稿
        </button>
        <button type="button" onClick={onDone}>
          先不写了
        </button>
      </div>
    </form>
  );
}
