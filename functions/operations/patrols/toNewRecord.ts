import { defaultPatrolForm } from '../../rules/patrols/defaultPatrolForm.ts';
import type { KeptPatrol, PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import { emptyRecord } from '../../rules/patrols/patrolRecord.ts';
import type { Context } from '../context.ts';

/** A record of which nothing has been written yet. */
export function toNewRecord({ now }: Context, ref: PatrolRef, employerName: string): KeptPatrol {
  const nobody = { visitedOn: null, submittedAt: null, excuse: null };
  const summary = { ...nobody, problemCount: 0, referralCount: 0, conflictCount: 0 };
  const nothing = { merged: emptyRecord, photos: [], waiting: [], referralIds: [], summary };
  return { ...ref, employerName, formVersion: defaultPatrolForm.id, ...nothing, changedAt: now };
}
