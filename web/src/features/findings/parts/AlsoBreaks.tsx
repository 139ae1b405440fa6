import { penalties } from '../../../../../functions/rules/enforcement/penalties.ts';
import { Tick } from './Tick.tsx';

type AlsoBreaksProps = { readonly chosen: readonly string[]; readonly onChange: (ids: readonly string[]) => void };

/** Other provisions that the same act breaks. */
export function AlsoBreaks({ chosen, onChange }: AlsoBreaksProps) {
  return (
    <details>
      <summary>同一行为同时违反的其他条款（{chosen.length} 项）</summary>
      <div className="choices">
        {penalties.map(({ id, violation, source }) => (
          <Tick
            key={id}
            label={`${violation}（${source.clause}）`}
            checked={chosen.includes(id)}
            onChange={(checked) => onChange(checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </details>
  );
}
