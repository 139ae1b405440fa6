import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type SelectFieldProps<Value extends string> = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'select'>, 'value' | 'onChange' | 'children'> & {
    readonly value: Value;
    readonly onChange: (value: Value) => void;
    /** What choosing nothing (`''`) is called, where that is offered; it stands first. */
    readonly blank?: string;
    /** Value → what it is called; pairs where the order is not that of a table of words. */
    readonly options: Readonly<Record<Exclude<Value, ''>, string>> | readonly (readonly [Value, string])[];
  };

/** A `<select>` with its label, hint and fault. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, fault, onChange, blank, options, ...select } = props;
  const pairs: readonly (readonly [string, string])[] = Array.isArray(options) ? options : Object.entries(options);
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(tie) => (
        <select {...tie} {...select} onChange={({ target }) => onChange(target.value as Value)}>
          {blank !== undefined && <option value="">{blank}</option>}
          {pairs.map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
