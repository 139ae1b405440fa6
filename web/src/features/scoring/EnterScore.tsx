import { useState } from 'react';
import { findInEffect } from '../../../../functions/rules/kernel/findInEffect.ts';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { judgeScoreEntry, scoreEntryLimits } from '../../../../functions/rules/scoring/scoreEntry.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { LongTextField } from '../../shared/LongTextField.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useSession } from '../../shared/sessionContext.ts';
import { TextField } from '../../shared/TextField.tsx';
import { today } from '../../shared/today.ts';
import { useAnswer } from '../../shared/useAnswer.ts';
import { useChange } from '../../shared/useChange.ts';
import { useKeptForm } from '../../shared/useKeptForm.ts';
import { toPoints } from './periods.ts';
import { EnterScoreDocument, RecordedSupervisionsDocument, type ScoredFragment } from './scoring.graphql.ts';
import { useScoringRules } from './useScoringRules.ts';
import { effectTitles } from './words.ts';

const empty = { unitId: '', itemId: '', on: '', reason: '', evidence: '', supervisionId: '' };

/** Enters a case with its proof; what is wrong is said before it is sent, by the server's own rules. */
export function EnterScore({ scores }: { readonly scores: readonly ScoredFragment[] }) {
  const { token } = useSession();
  const { versions } = useScoringRules();
  const { data } = useAnswer(RecordedSupervisionsDocument, {}, { token });
  const recorded = data?.supervisions.nodes.filter(({ recordedAt }) => recordedAt !== null) ?? [];
  const { take, isSending, problems, ...outcome } = useChange(EnterScoreDocument);
  const [form, change, forget] = useKeptForm('enterScore', empty);
  const [isTried, setTried] = useState(false);
  const on = (form.on || today()) as PlainDate;
  const rules =
    (versions &&
      findInEffect(
        versions.map((one) => ({ ...one, effectiveOn: one.effectiveOn as PlainDate })),
        on,
      )) ??
    null;
  const unit = scores.find(({ unitId }) => unitId === form.unitId);
  const items = (rules?.items ?? []).filter(
    ({ evidence, units }) => evidence === 'MANUAL' && (!unit || units.includes(unit.kind)),
  );
  const faults = isTried && rules ? judgeScoreEntry({ ...form, on }, scores, rules, today()) : [];
  const faultOf = (path: string): string | null => findProblem([...faults, ...problems], path);
  const enter = async (): Promise<void> => {
    setTried(true);
    if (!rules || judgeScoreEntry({ ...form, on }, scores, rules, today()).length > 0) return;
    const { supervisionId, ...given } = form;
    if (!(await take({ ...given, on, supervisionId: supervisionId || null }))) return;
    forget();
    setTried(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <div className="fields">
        <SelectField
          label="考核对象"
          fault={faultOf('unitId')}
          value={form.unitId}
          onChange={(unitId) => change({ unitId, itemId: '' })}
          blank="请选择"
          options={scores.map(({ unitId, name }) => [unitId, name])}
        />
        <TextField
          label="发生日期"
          fault={faultOf('on')}
          type="date"
          max={today()}
          value={on}
          onChange={(on) => change({ on })}
        />
        <SelectField
          label="评分项"
          hint="按发生日期适用的评分办法"
          fault={faultOf('itemId')}
          value={form.itemId}
          onChange={(itemId) => change({ itemId })}
          blank="请选择"
          options={items.map(({ itemId, title, effect, perCase }) => [
            itemId,
            `${title}（${effectTitles[effect]} ${toPoints(perCase)} 分）`,
          ])}
        />
        <SelectField
          label="督导检查记录（有的话）"
          fault={faultOf('supervisionId')}
          value={form.supervisionId}
          onChange={(supervisionId) => change({ supervisionId })}
          blank="没有"
          options={recorded.map(({ supervisionId, title }) => [supervisionId, title])}
        />
      </div>
      <LongTextField
        label="情况"
        hint="发生了什么；不写个人姓名和电话"
        fault={faultOf('reason')}
        rows={2}
        maxLength={scoreEntryLimits.reason}
        value={form.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextField
        label="依据"
        hint="能够证明的文号或记录编号"
        fault={faultOf('evidence')}
        maxLength={scoreEntryLimits.evidence}
        value={form.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <ChangeNote {...outcome} />
      <div className="actions">
        <button className="main" type="submit" disabled={isSending || rules === null}>
          登记
        </button>
        <span className="quiet">登记错了可以撤回。</span>
      </div>
    </form>
  );
}
