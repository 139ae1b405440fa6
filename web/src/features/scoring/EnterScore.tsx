import { useState } from 'react';
import { findInEffect } from '../../../../functions/rules/kernel/findInEffect.ts';
import type { PlainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { judgeScoreEntry, scoreEntryLimits } from '../../../../functions/rules/scoring/scoreEntry.ts';
import { ChangeNote } from '../../shared/ChangeNote.tsx';
import { Field } from '../../shared/Field.tsx';
import { findProblem } from '../../shared/refusal.ts';
import { useSession } from '../../shared/sessionContext.ts';
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
  const supervisions = useAnswer(RecordedSupervisionsDocument, {}, { token });
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
        <Field label="考核对象" fault={faultOf('unitId')}>
          {(tie) => (
            <select
              {...tie}
              value={form.unitId}
              onChange={({ target }) => change({ unitId: target.value, itemId: '' })}
            >
              <option value="">请选择</option>
              {scores.map(({ unitId, name }) => (
                <option key={unitId} value={unitId}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="发生日期" fault={faultOf('on')}>
          {(tie) => (
            <input
              {...tie}
              type="date"
              max={today()}
              value={on}
              onChange={({ target }) => change({ on: target.value })}
            />
          )}
        </Field>
        <Field label="评分项" hint="按发生日期适用的评分办法" fault={faultOf('itemId')}>
          {(tie) => (
            <select {...tie} value={form.itemId} onChange={({ target }) => change({ itemId: target.value })}>
              <option value="">请选择</option>
              {items.map(({ itemId, title, effect, perCase }) => (
                <option key={itemId} value={itemId}>
                  {title}（{effectTitles[effect]} {toPoints(perCase)} 分）
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="督导检查记录（有的话）" fault={faultOf('supervisionId')}>
          {(tie) => (
            <select
              {...tie}
              value={form.supervisionId}
              onChange={({ target }) => change({ supervisionId: target.value })}
            >
              <option value="">没有</option>
              {supervisions.data?.supervisions.nodes
                .filter(({ recordedAt }) => recordedAt !== null)
                .map(({ supervisionId, title }) => (
                  <option key={supervisionId} value={supervisionId}>
                    {title}
                  </option>
                ))}
            </select>
          )}
        </Field>
      </div>
      <Field label="情况" hint="发生了什么；不写个人姓名和电话" fault={faultOf('reason')}>
        {(tie) => (
          <textarea
            {...tie}
            rows={2}
            maxLength={scoreEntryLimits.reason}
            value={form.reason}
            onChange={({ target }) => change({ reason: target.value })}
          />
        )}
      </Field>
      <Field label="依据" hint="能够证明的文号或记录编号" fault={faultOf('evidence')}>
        {(tie) => (
          <input
            {...tie}
            maxLength={scoreEntryLimits.evidence}
            value={form.evidence}
            onChange={({ target }) => change({ evidence: target.value })}
          />
        )}
      </Field>
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
