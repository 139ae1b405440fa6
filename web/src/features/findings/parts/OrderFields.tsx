import { Field } from '../../../shared/Field.tsx';
import type { PartProps } from './partProps.ts';
import { TermFields } from './TermFields.tsx';

/** What must be corrected and by when. */
export function OrderFields(props: PartProps) {
  const { draft, onChange } = props;
  return (
    <>
      <Field label="改正内容" hint="每行一条，最多 30 条">
        {(tie) => (
          <textarea
            {...tie}
            required
            rows={3}
            value={draft.items}
            onChange={({ target }) => onChange({ items: target.value })}
          />
        )}
      </Field>
      <TermFields {...props} />
    </>
  );
}
