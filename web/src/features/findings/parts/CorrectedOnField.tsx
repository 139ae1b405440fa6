import { TextField } from '../../../shared/TextField.tsx';
import type { PartProps } from './partProps.ts';

export function CorrectedOnField({ finding, draft, onChange }: PartProps) {
  return (
    <div className="fields">
      <TextField
        label="改正日期"
        hint={`实际改正完毕的日期；期限 ${finding.order?.due.endsOn}`}
        type="date"
        required
        min={finding.order?.servedOn}
        value={draft.correctedOn}
        onChange={(correctedOn) => onChange({ correctedOn })}
      />
    </div>
  );
}
