import type { MergedField, PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';
import type { FieldProps } from './fieldProps.ts';
import { useTypedText } from './useTypedText.ts';

type TypedFieldProps = FieldProps<'TEXT' | 'NUMBER' | 'DATE'> & {
  /** Where letters are kept that are not saved yet. */
  readonly draftKey: string;
  readonly current: MergedField | null;
  /** For a day: the first and last that are right. */
  readonly range?: { readonly min: string; readonly max: string };
};

/** From this length on a text gets several lines. */
const longText = 200;

/** A text, a number, a day. */
export function TypedField({ field, value, isLocked, describedBy, write, draftKey, current, range }: TypedFieldProps) {
  const saved = value === undefined || value === null ? '' : String(value);
  const { text, isWrong, change, commit } = useTypedText(draftKey, saved, current, (typed, base) =>
    write(toValue(field.type, typed), base),
  );
  const shared = {
    id: `input-${field.id}`,
    value: text,
    disabled: isLocked,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy,
    onBlur: () => void commit(),
  };
  return (
    <>
      <label htmlFor={shared.id}>
        {field.title}
        {field.type === 'NUMBER' && `（${field.unit}）`}
      </label>
      {field.type === 'TEXT' && field.most > longText ? (
        <textarea {...shared} rows={3} maxLength={field.most} onChange={({ target }) => change(target.value)} />
      ) : (
        <input
          {...shared}
          type={field.type === 'DATE' ? 'date' : 'text'}
          inputMode={field.type === 'NUMBER' ? 'decimal' : undefined}
          maxLength={field.type === 'TEXT' ? field.most : undefined}
          autoComplete="off"
          {...range}
          onChange={({ target }) => change(target.value)}
        />
      )}
      {range && !isLocked && text !== range.max && (
        <button type="button" onClick={() => void write(range.max)}>
          填今天
        </button>
      )}
    </>
  );
}

/** What cannot be read as a number goes to the form's judgement as it was typed, which says what is wrong. */
function toValue(type: 'TEXT' | 'NUMBER' | 'DATE', typed: string): PatrolValue {
  const text = typed.trim();
  if (text === '') return null;
  return type === 'NUMBER' && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
