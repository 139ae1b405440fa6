import { mitigations } from '../../../../../functions/rules/enforcement/judgeFine.ts';
import { Field } from '../../../shared/Field.tsx';
import type { PartProps } from './partProps.ts';
import { Tick } from './Tick.tsx';

/** A penalty as proposed or decided, with the range that the provision sets. */
export function SanctionFields({ finding, draft, onChange }: PartProps) {
  const provisions = [finding.penalty, ...finding.alsoBreaks];
  const chosen = provisions.find(({ id }) => id === draft.penaltyId);
  const range =
    chosen && `${chosen.leastYuan}–${chosen.mostYuan} 元${chosen.finedWhenOverdue ? '，逾期不改正的才罚款' : ''}`;
  return (
    <>
      <div className="fields">
        <Field label="处罚依据">
          {(tie) => (
            <select {...tie} value={draft.penaltyId} onChange={({ target }) => onChange({ penaltyId: target.value })}>
              {provisions.map(({ id, violation, source }) => (
                <option key={id} value={id}>
                  {violation}（{source.clause}）
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label="罚款（元）" hint={`只给予警告的填 0；法定幅度 ${range ?? '见条款'}`}>
          {(tie) => (
            <input
              {...tie}
              type="number"
              required
              min={0}
              step={1}
              value={draft.fineYuan}
              onChange={({ target }) => onChange({ fineYuan: target.value })}
            />
          )}
        </Field>
        <Field label="减轻处罚的事由">
          {(tie) => (
            <select
              {...tie}
              value={draft.mitigation}
              onChange={({ target }) => onChange({ mitigation: target.value as typeof draft.mitigation })}
            >
              <option value="">没有</option>
              {Object.entries(mitigations).map(([cause, { text }]) => (
                <option key={cause} value={cause}>
                  {text}
                </option>
              ))}
            </select>
          )}
        </Field>
        {draft.mitigation !== '' && (
          <Field label="减轻处罚的理由">
            {(tie) => (
              <input
                {...tie}
                required
                maxLength={300}
                value={draft.mitigationReason}
                onChange={({ target }) => onChange({ mitigationReason: target.value })}
              />
            )}
          </Field>
        )}
      </div>
      <div className="choices">
        <Tick label="责令停止作业" checked={draft.stopsWork} onChange={(stopsWork) => onChange({ stopsWork })} />
        <Tick label="弄虚作假" checked={draft.falsified} onChange={(falsified) => onChange({ falsified })} />
      </div>
    </>
  );
}
