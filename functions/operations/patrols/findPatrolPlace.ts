import type { PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import type { OperationContext } from '../../rules/patrols/operationChecks.ts';
import { toPatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import type { Context } from '../context.ts';

/** Where a record belongs. `employerName` null: the body's round has no place for it. */
export type PatrolPlace = { readonly employerName: string | null; readonly round: OperationContext['round'] };

/** Finds the place of a record in its body's round. */
export async function findPatrolPlace({ stores, today }: Context, ref: PatrolRef): Promise<PatrolPlace> {
  const employer = await stores.findEmployer(ref);
  const expectsEmployer = employer?.bodyId === ref.bodyId;
  const isOpen = ref.month <= toPatrolMonth(today);
  return {
    employerName: employer && expectsEmployer && isOpen ? employer.name : null,
    round: { state: isOpen ? 'OPEN' : 'NOT_OPEN', expectsEmployer },
  };
}
