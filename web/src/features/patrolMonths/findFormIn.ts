import { defaultPatrolForm } from '../../../../functions/rules/patrols/defaultPatrolForm.ts';
import type { PatrolForm } from '../../../../functions/rules/patrols/patrolForm.ts';

type Shown = { readonly id: string; readonly definition: string };

/** The form of an id among the county's; the platform's own where it is none of them. */
export function findFormIn(forms: readonly Shown[], id: string): PatrolForm {
  const found = forms.find((form) => form.id === id);
  return found ? (JSON.parse(found.definition) as PatrolForm) : defaultPatrolForm;
}

type Used = {
  readonly month: string | null;
  readonly definition: string;
  readonly withdrawnReason: string | null;
};

/** The form with which a month is patrolled: the latest that begins in it or before. */
export function findFormOf(forms: readonly Used[], month: string): PatrolForm {
  const found = forms.findLast((form) => form.withdrawnReason === null && (form.month ?? '') <= month);
  return found ? (JSON.parse(found.definition) as PatrolForm) : defaultPatrolForm;
}
