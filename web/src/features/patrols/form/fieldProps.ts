import type { FormField, FormFieldType } from '../../../../../functions/rules/patrols/patrolForm.ts';
import type { MergedField, PatrolValue } from '../../../../../functions/rules/patrols/patrolRecord.ts';

export type FieldOf<T extends FormFieldType> = Extract<FormField, { type: T }>;

/** What a question's input needs. */
export type FieldProps<T extends FormFieldType> = {
  readonly field: FieldOf<T>;
  /** What it holds; undefined where nothing was written, or different things. */
  readonly value: PatrolValue | undefined;
  readonly isLocked: boolean;
  /** Ids of what explains the question and what is wrong, for `aria-describedby`. */
  readonly describedBy: string;
  /**
   * Writes the answer. `base`: the field as it was before the writer began, so that what came in meanwhile is not
   * overwritten unseen; left out, as it is shown now. What is wrong with it, or null.
   */
  readonly write: (value: PatrolValue, base?: MergedField | null) => Promise<string | null>;
};
