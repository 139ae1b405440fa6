import { Field } from '../../../shared/Field.tsx';
import type { PartProps } from './partProps.ts';

export function HearingFields({ draft, onChange }: PartProps) {
  return (
    <div className="fields">
      <Field label="听证日期" hint="须在举行的 7 个工作日前通知">
        {(tie) => (
          <input
            {...tie}
            type="date"
            required
            value={draft.hearingOn}
            onChange={({ target }) => onChange({ hearingOn: target.value })}
          />
        )}
      </Field>
      <Field label="听证地点">
        {(tie) => (
          <input
            {...tie}
            required
            maxLength={100}
            value={draft.hearingPlace}
            onChange={({ target }) => onChange({ hearingPlace: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
