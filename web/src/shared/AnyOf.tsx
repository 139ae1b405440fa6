import { Tick } from './Tick.tsx';

type AnyOfProps<Value extends string | boolean> = {
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
  /** What may be chosen, and what it is called. */
  readonly options: readonly (readonly [Value, string])[];
};

/** Boxes of which any number is ticked; stand in a row of `.choices`. */
export function AnyOf<Value extends string | boolean>({ chosen, onChange, options }: AnyOfProps<Value>) {
  return options.map(([option, label]) => (
    <Tick
      key={String(option)}
      label={label}
      checked={chosen.includes(option)}
      onChange={(checked) => onChange(checked ? [...chosen, option] : chosen.filter((one) => one !== option))}
    />
  ));
}
