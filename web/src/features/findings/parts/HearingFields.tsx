import { TextField } from '../../../shared/TextField.tsx';
import type { PartProps } from './partProps.ts';

export function HearingFields({ draft, onChange }: PartProps) {
  return (
    <div className="fields">
      <TextField
        label="听证日期"
        hint="须在举行的 7 个工作日前通知"
        type="date"
        required
        value={draft.hearingOn}
        onChange={(hearingOn) => onChange({ hearingOn })}
      />
      <TextField
        label="听证地点"
        required
        maxLength={100}
        value={draft.hearingPlace}
        onChange={(hearingPlace) => onChange({ hearingPlace })}
      />
    </div>
  );
}
