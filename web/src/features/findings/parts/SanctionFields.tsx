import { mitigations } from '../../../../../functions/rules/enforcement/judgeFine.ts';
import { SelectField } from '../../../shared/SelectField.tsx';
import { TextField } from '../../../shared/TextField.tsx';
import { Tick } from '../../../shared/Tick.tsx';
import type { MitigationCause } from '../findings.graphql.ts';
import type { PartProps } from './partProps.ts';

/** A penalty as proposed or decided, with the range that the provision sets. */
export function SanctionFields({ finding, draft, onChange }: PartProps) {
  const provisions = [finding.penalty, ...finding.alsoBreaks];
  const chosen = provisions.find(({ id }) => id === draft.penaltyId);
  const range =
    chosen && `${chosen.leastYuan}–${chosen.mostYuan} 元${chosen.finedWhenOverdue ? '，逾期不改正的才罚款' : ''}`;
  return (
    <>
      <div className="fields">
        <SelectField
          label="处罚依据"
          value={draft.penaltyId}
          onChange={(penaltyId) => onChange({ penaltyId })}
          options={provisions.map(({ id, violation, source }) => [id, `${violation}（${source.clause}）`])}
        />
        <TextField
          label="罚款（元）"
          hint={`只给予警告的填 0；法定幅度 ${range ?? '见条款'}`}
          type="number"
          required
          min={0}
          step={1}
          value={draft.fineYuan}
          onChange={(fineYuan) => onChange({ fineYuan })}
        />
        <SelectField
          label="减轻处罚的事由"
          value={draft.mitigation}
          onChange={(mitigation) => onChange({ mitigation })}
          blank="没有"
          options={(Object.keys(mitigations) as MitigationCause[]).map((cause) => [cause, mitigations[cause].text])}
        />
        {draft.mitigation !== '' && (
          <TextField
            label="减轻处罚的理由"
            required
            maxLength={300}
            value={draft.mitigationReason}
            onChange={(mitigationReason) => onChange({ mitigationReason })}
          />
        )}
      </div>
      <div className="choices">
        <Tick label="责令停止作业" checked={draft.stopsWork} onChange={(stopsWork) => onChange({ stopsWork })} />
        <Tick label="弄虚作假" checked={draft.falsified} onChange={(falsified) => onChange({ falsified })} />
      </div>
    </>
  );
}
