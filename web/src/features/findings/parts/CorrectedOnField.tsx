import { Field } from '../../../shared/Field.tsx';
import type { PartProps } from './partProps.ts';

export function CorrectedOnField({ finding, draft, onChange }: PartProps) {
  return (
    <div className="fields">
      <Field label="改正日期" hint={`实际改正完毕的日期；期限 ${finding.order?.due.endsOn}`}>
        {(tie) => (
          <input
            {...tie}
            type="date"
            required
            min={finding.order?.servedOn}
            value={draft.correctedOn}
            onChange={({ target }) => onChange({ correctedOn: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
