import { Field } from '../../../shared/Field.tsx';
import { AlsoBreaks } from './AlsoBreaks.tsx';
import { HarmFields } from './HarmFields.tsx';
import type { PartProps } from './partProps.ts';

export function EstablishedFields({ draft, onChange }: PartProps) {
  return (
    <>
      <HarmFields harm={draft.harm} onChange={(harm) => onChange({ harm })} />
      <Field label="违法行为终了日期" hint="还在继续的不填">
        {(tie) => (
          <input
            {...tie}
            type="date"
            value={draft.endedOn}
            onChange={({ target }) => onChange({ endedOn: target.value })}
          />
        )}
      </Field>
      <AlsoBreaks chosen={draft.alsoBreaks} onChange={(alsoBreaks) => onChange({ alsoBreaks })} />
    </>
  );
}
