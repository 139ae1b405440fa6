import { LongTextField } from '../../../shared/LongTextField.tsx';
import type { PartProps } from './partProps.ts';
import { TermFields } from './TermFields.tsx';

/** What must be corrected and by when. */
export function OrderFields(props: PartProps) {
  const { draft, onChange } = props;
  return (
    <>
      <LongTextField
        label="改正内容"
        hint="每行一条，最多 30 条"
        required
        rows={3}
        value={draft.items}
        onChange={(items) => onChange({ items })}
      />
      <TermFields {...props} />
    </>
  );
}
