import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type TextFieldProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'children'> & {
    readonly value: string | number;
    readonly onChange: (text: string) => void;
  };

/** An `<input>` with its label, hint and fault. */
export function TextField({ label, hint, fault, onChange, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(tie) => <input {...tie} {...input} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}
