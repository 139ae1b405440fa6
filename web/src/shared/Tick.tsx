import './form.css';

type TickProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly required?: boolean;
};

/** A box to tick; stands in a row of `.choices`. */
export function Tick({ label, onChange, ...box }: TickProps) {
  return (
    <label>
      <input type="checkbox" {...box} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
