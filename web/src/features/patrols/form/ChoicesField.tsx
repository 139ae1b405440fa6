import type { FieldProps } from './fieldProps.ts';

/** Answers that exclude all others. */
const alone: readonly string[] = ['NONE', 'NONE_SEEN'];

/** Several of several answers. */
export function ChoicesField({ field, value, isLocked, describedBy, write }: FieldProps<'CHOICES'>) {
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const toggle = (id: string): void => {
    const others = alone.includes(id) ? [] : chosen.filter((one) => one !== id && !alone.includes(one));
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...others, id];
    void write(next.length === 0 ? null : next);
  };
  return (
    <fieldset disabled={isLocked} aria-describedby={describedBy}>
      <legend>{field.title}（可多选）</legend>
      {field.options.map(({ id, title }) => (
        <label key={id} className="tap">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
