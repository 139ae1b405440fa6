import { useState } from 'react';
import { circularKinds, circularLimits, judgeCircular } from '../../../../functions/rules/circulars/circular.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { OneOf } from '../../shared/OneOf.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { TextField } from '../../shared/TextField.tsx';
import { Tick } from '../../shared/Tick.tsx';
import { useChange } from '../../shared/useChange.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { type CircularKind, DraftCircularDocument, type ShownCircularFragment } from './circulars.graphql.ts';
import { SupervisionChoices } from './SupervisionChoices.tsx';
import { type Unit, UnitPicker } from './UnitPicker.tsx';
import { kindWords } from './words.ts';

type CircularFormProps = {
  /** Null: a new one. */
  readonly circular: ShownCircularFragment | null;
  readonly onDone: () => void;
};

function toForm(circular: ShownCircularFragment | null) {
  return {
    kind: circular?.kind ?? ('PROGRESS' as CircularKind),
    title: circular?.title ?? '',
    text: circular?.text ?? '',
    units: (circular?.recipients ?? []).map(({ recipientId, name }) => ({
      unitId: recipientId,
      name,
    })) as readonly Unit[],
    supervisionIds: (circular?.supervisions ?? []).map(({ supervisionId }) => supervisionId) as readonly string[],
    days: String(circular?.correctionWorkingDays ?? ''),
    isPublic: circular?.isPublic ?? false,
  };
}

/** Writes a draft, or writes it anew; judged by the server's own rules before it is sent. */
export function CircularForm({ circular, onDone }: CircularFormProps) {
  const { take, isSending, problems, ...outcome } = useChange(DraftCircularDocument);
  const [form, change, forget] = useKeptForm(`circular.${circular?.circularId ?? 'new'}`, toForm(circular));
  const [isTried, setTried] = useState(false);
  const { kind, title, text, units, supervisionIds, days, isPublic } = form;
  const draft = {
    ...{ kind, title: title.trim(), text: text.trim() },
    recipientIds: units.map(({ unitId }) => unitId),
    correctionWorkingDays: kind === 'PROGRESS' || days === '' ? null : Number(days),
  };
  const faults = [...(isTried ? judgeCircular(draft) : []), ...problems];
  const save = async (): Promise<void> => {
    setTried(true);
    if (judgeCircular(draft).length > 0) return;
    const input = { ...draft, supervisionIds, isPublic, circularId: circular?.circularId ?? null };
    if (!(await take(input))) return;
    forget();
    onDone();
  };
  const { source } = circularKinds[kind];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>种类</legend>
        <div className="choices">
          <OneOf
            value={kind}
            onChange={(next) => change({ kind: next })}
            options={(Object.keys(kindWords) as CircularKind[]).map((one) => [one, kindWords[one]])}
          />
        </div>
        <p className="quiet">
          依据：{source.instrument} {source.clause}
        </p>
      </fieldset>
      <TextField
        label="标题"
        fault={findProblem(faults, 'title')}
        maxLength={circularLimits.title}
        value={title}
        onChange={(title) => change({ title })}
      />
      <LongTextField
        label="正文"
        hint="不写个人姓名、电话"
        fault={findProblem(faults, 'text')}
        rows={8}
        maxLength={circularLimits.text}
        value={text}
        onChange={(text) => change({ text })}
      />
      <UnitPicker
        legend={`通报对象（最多 ${circularLimits.recipients} 个）`}
        chosen={units}
        fault={findProblem(faults, 'recipients')}
        onChange={(next) => change({ units: next })}
      />
      {kind === 'CRITICISM' && (
        <TextField
          label="整改期限（工作日）"
          hint="不要求整改的，留空"
          fault={findProblem(faults, 'correctionWorkingDays')}
          inputMode="numeric"
          value={days}
          onChange={(days) => change({ days })}
        />
      )}
      <SupervisionChoices
        chosen={supervisionIds}
        fault={findProblem(faults, 'supervisionIds')}
        onChange={(next) => change({ supervisionIds: next })}
      />
      <div className="choices">
        <Tick label="印发后向社会公开" checked={isPublic} onChange={(isPublic) => change({ isPublic })} />
      </div>
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
