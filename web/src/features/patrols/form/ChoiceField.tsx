import type { FieldProps } from './fieldProps.ts';

/** One of several answers; yes and no are two of them. */
export function ChoiceField({ field, value, isLocked, describedBy, write }: FieldProps<'CHOICE' | 'YES_NO'>) {
  const options =
    field.type === 'CHOICE'
      ? field.options.map(({ id, title }) => ({ answer: id, title }))
      : [
          { answer: true, title: '是' },
          { answer: false, title: '否' },
        ];
  return (
    <fieldset disabled={isLocked} aria-describedby={describedBy}>
      <legend>{field.title}</legend>
      {options.map(({ answer, title }) => (
        <label key={title} className="tap">
          <input type="radio" name={field.id} checked={value === answer} onChange={() => void write(answer)} />
          {title}
        </label>
      ))}
    </fieldset>
  );
}
