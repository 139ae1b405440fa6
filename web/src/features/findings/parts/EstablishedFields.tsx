import { TextField } from '../../../shared/TextField.tsx';
import { AlsoBreaks } from './AlsoBreaks.tsx';
import { HarmFields } from './HarmFields.tsx';
import type { PartProps } from './partProps.ts';

export function EstablishedFields({ draft, onChange }: PartProps) {
  return (
    <>
      <HarmFields harm={draft.harm} onChange={(harm) => onChange({ harm })} />
      <TextField
        label="违法行为终了日期"
        hint="还在继续的不填"
        type="date"
        value={draft.endedOn}
        onChange={(endedOn) => onChange({ endedOn })}
      />
      <AlsoBreaks chosen={draft.alsoBreaks} onChange={(alsoBreaks) => onChange({ alsoBreaks })} />
    </>
  );
}
