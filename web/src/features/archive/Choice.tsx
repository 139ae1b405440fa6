import { Field } from '../../shared/Field.tsx';

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly fault: string | null;
  readonly onChoose: (value: string) => void;
};

/** One of a few, or nothing said. */
export function Choice({ label, value, options, fault, onChoose }: ChoiceProps) {
  return (
    <Field label={label} fault={fault}>
      {(tie) => (
        <select {...tie} value={value} onChange={({ target }) => onChoose(target.value)}>
          <option value="">未填</option>
          {options.map(([key, title]) => (
            <option key={key} value={key}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
