import { useId } from 'react';
import './form.css';

type OneOfProps<Value extends string | boolean> = {
  readonly value: Value | null | undefined;
  readonly onChange: (value: Value) => void;
  /** What may be chosen, and what it is called. */
  readonly options: readonly (readonly [Value, string])[];
  readonly required?: boolean;
};

/** Answers of which one is chosen; stand in a row of `.choices`. */
export function OneOf<Value extends string | boolean>({ value, onChange, options, ...radio }: OneOfProps<Value>) {
  const name = useId();
  return options.map(([option, label]) => (
    <label key={String(option)}>
      <input type="radio" name={name} {...radio} checked={value === option} onChange={() => onChange(option)} />
      {label}
    </label>
  ));
}
