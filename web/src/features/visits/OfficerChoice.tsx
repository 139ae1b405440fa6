import { AnyOf } from '../../shared/AnyOf.tsx';
import type { Person } from './useRoster.ts';

type OfficerChoiceProps = {
  readonly legend: string;
  readonly roster: readonly Person[];
  readonly chosen: readonly string[];
  readonly onChange: (officerIds: readonly string[]) => void;
};

/** Two officers at least; who has left the roster or whose card has ended is not offered. */
export function OfficerChoice({ legend, roster, chosen, onChange }: OfficerChoiceProps) {
  const present = roster.filter(({ retiredOn, cardState }) => retiredOn === null && cardState !== 'EXPIRED');
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="choices">
        <AnyOf
          chosen={chosen}
          onChange={onChange}
          options={present.map(({ id, name, unit }) => [id, `${name}（${unit}）`])}
        />
      </div>
      {present.length < 2 && <p>名册里不足两名可派的执法人员，请卫健局先登记执法人员。</p>}
      {chosen.length < 2 && <p className="quiet">每次检查须两名以上执法人员（行政处罚法第四十二条）。</p>}
    </fieldset>
  );
}
