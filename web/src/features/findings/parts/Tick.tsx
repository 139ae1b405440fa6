type TickProps = { readonly label: string; readonly checked: boolean; readonly onChange: (checked: boolean) => void };

/** A box to tick; stands in a row of `.choices`. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
