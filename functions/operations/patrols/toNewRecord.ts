import type { KeptPatrol, PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import type { PatrolForm } from '../../rules/patrols/patrolForm.ts';
import { emptyRecord } from '../../rules/patrols/patrolRecord.ts';
import { emptySummary } from '../../rules/patrols/patrolSummary.ts';
import type { Context } from '../context.ts';

/** A record of which nothing has been written yet, with the form of its month. */
export function toNewRecord({ now }: Context, ref: PatrolRef, employerName: string, form: PatrolForm): KeptPatrol {
  const nothing = { merged: emptyRecord, photos: [], waiting: [], referralIds: [], summary: emptySummary };
  return { ...ref, employerName, formVersion: form.id, ...nothing, changedAt: now };
}
