import { TextField } from '../../../shared/TextField.tsx';
import { Tick } from '../../../shared/Tick.tsx';
import type { OneFindingFragment } from '../findings.graphql.ts';

type Harm = OneFindingFragment['harm'];
const counts = { deaths: '死亡人数', acuteCases: '急性职业病人数', chronicCases: '慢性职业病人数' } as const;
const ticks = {
  accidentImminent: '可能发生职业病危害事故',
  accidentConcealed: '隐瞒事故',
  stopOrderRefused: '拒不停止作业',
} as const;

type HarmFieldsProps = { readonly harm: Harm; readonly onChange: (harm: Harm) => void };

/** What is established about the harm. */
export function HarmFields({ harm, onChange }: HarmFieldsProps) {
  return (
    <fieldset>
      <legend>危害情况（没有的不改）</legend>
      <div className="fields">
        {(Object.keys(counts) as (keyof typeof counts)[]).map((part) => (
          <TextField
            key={part}
            label={counts[part]}
            type="number"
            min={0}
            max={10_000}
            value={harm[part]}
            onChange={(text) => onChange({ ...harm, [part]: Number(text) })}
          />
        ))}
      </div>
      <div className="choices">
        {(Object.keys(ticks) as (keyof typeof ticks)[]).map((part) => (
          <Tick
            key={part}
            label={ticks[part]}
            checked={harm[part]}
            onChange={(checked) => onChange({ ...harm, [part]: checked })}
          />
        ))}
      </div>
    </fieldset>
  );
}
