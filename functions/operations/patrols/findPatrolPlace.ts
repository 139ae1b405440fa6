import type { PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import type { OperationContext } from '../../rules/patrols/operationChecks.ts';
import { findReturnInForce } from '../../rules/patrols/patrolRound.ts';
import type { Context } from '../context.ts';
import { findPatrolTask } from './findPatrolTask.ts';

/** Where a record belongs. `employerName` null: the body's round has no place for it. */
export type PatrolPlace = { readonly employerName: string | null; readonly round: OperationContext['round'] };

/** Finds the place of a record in its body's round: on the frozen list or not, open or locked by its return. */
export async function findPatrolPlace(context: Context, ref: PatrolRef): Promise<PatrolPlace> {
  const task = await findPatrolTask(context, ref, ref.creditCode);
  if (task === null) return { employerName: null, round: { state: 'NOT_OPEN', expectsEmployer: false } };
  const { round, employer } = task;
  const state = findReturnInForce(round) === null ? 'OPEN' : 'LOCKED';
  return { employerName: employer?.name ?? null, round: { state, expectsEmployer: employer !== null } };
}
