import type { PatrolRef } from '../../rules/patrols/keptPatrol.ts';
import { toPatrolMonth } from '../../rules/patrols/patrolMonth.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Context } from '../context.ts';

/** Where a record belongs: the employer as the body's list has it, and whether the round takes changes. */
export type PatrolPlace = { readonly employerName: string; readonly isLocked: boolean };

/** Why there is no place for a record. Whether the employer exists in another body is not told. */
export type PlaceFault = 'PATROL_MONTH_NOT_OPEN' | 'PATROL_NOT_EXPECTED';

/** Finds the place of a record in its body's round. */
export async function findPatrolPlace(
  { stores, today }: Context,
  ref: PatrolRef,
): Promise<Result<PatrolPlace, PlaceFault>> {
  if (ref.month > toPatrolMonth(today)) return refused<PlaceFault>('PATROL_MONTH_NOT_OPEN');
  const employer = await stores.findEmployer(ref);
  if (employer?.bodyId !== ref.bodyId) return refused<PlaceFault>('PATROL_NOT_EXPECTED');
  return accepted({ employerName: employer.name, isLocked: false });
}
