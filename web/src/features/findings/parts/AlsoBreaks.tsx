import { penalties } from '../../../../../functions/rules/enforcement/penalties.ts';
import { AnyOf } from '../../../shared/AnyOf.tsx';

type AlsoBreaksProps = { readonly chosen: readonly string[]; readonly onChange: (ids: readonly string[]) => void };

/** Other provisions that the same act breaks. */
export function AlsoBreaks({ chosen, onChange }: AlsoBreaksProps) {
  return (
    <details>
      <summary>同一行为同时违反的其他条款（{chosen.length} 项）</summary>
      <div className="choices">
        <AnyOf
          chosen={chosen}
          onChange={onChange}
          options={penalties.map(({ id, violation, source }) => [id, `${violation}（${source.clause}）`])}
        />
      </div>
    </details>
  );
}
