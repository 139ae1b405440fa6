import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type LongTextFieldProps = Omit<FieldProps, 'children'> &
  Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'children'> & {
    readonly value: string;
    readonly onChange: (text: string) => void;
  };

/** A `<textarea>` with its label, hint and fault. */
export function LongTextField({ label, hint, fault, onChange, ...area }: LongTextFieldProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(tie) => <textarea {...tie} {...area} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}
