import { Field, type FieldProps } from './Field.tsx';

type SelectFieldProps<Value extends string> = Omit<FieldProps, 'children'> & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** Value → what it is called. */
  readonly options: Readonly<Record<Value, string>>;
};

/** A `<select>` with its label, hint and fault. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, fault, value, onChange, options } = props;
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(tie) => (
        <select {...tie} value={value} onChange={({ target }) => onChange(target.value as Value)}>
          {Object.entries<string>(options).map(([option, words]) => (
            <option key={option} value={option}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
