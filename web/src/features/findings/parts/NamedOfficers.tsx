import { AnyOf } from '../../../shared/AnyOf.tsx';
import { Tick } from '../../../shared/Tick.tsx';
import { useCaseOfficers } from '../useCaseOfficers.ts';
import type { PartProps } from './partProps.ts';

/** Who handles the case from now on, and who of the former ones withdraws from it for good. */
export function NamedOfficers({ finding, draft, onChange }: PartProps) {
  const roster = useCaseOfficers();
  const { named, recused } = draft;
  const turn = (all: readonly string[], one: string, isIn: boolean) =>
    isIn ? [...all, one] : all.filter((other) => other !== one);
  return (
    <>
      <fieldset>
        <legend>今后的办案人员（两名以上）</legend>
        <div className="choices">
          <AnyOf
            chosen={named}
            onChange={(next) => onChange({ named: next })}
            options={roster.map(({ cardNumber, name, unit }) => [cardNumber, `${name}（${unit}）`])}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>回避（今后不再参与本案）</legend>
        <div className="choices">
          {finding.officers.map(({ cardNumber, name }) => (
            <Tick
              key={cardNumber}
              label={`${name}回避`}
              checked={recused.includes(cardNumber)}
              onChange={(checked) =>
                onChange({
                  recused: turn(recused, cardNumber, checked),
                  named: checked ? turn(named, cardNumber, false) : named,
                })
              }
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
