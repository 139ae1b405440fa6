import { defaultPatrolForm } from '../../../../functions/rules/patrols/defaultPatrolForm.ts';
import type { PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';

type Shown = { readonly id: string; readonly definition: string };

/** The form of an id among the county's; the platform's own where it is none of them. */
export function findFormIn(forms: readonly Shown[], id: string): PatrolForm {
  const found = forms.find((form) => form.id === id);
  return found ? (JSON.parse(found.definition) as PatrolForm) : defaultPatrolForm;
}
