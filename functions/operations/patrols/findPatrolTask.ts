import type { ExpectedEmployer } from '../../rules/patrols/expectedEmployer.ts';
import { findPartOf, type PatrolRoundRef } from '../../rules/patrols/patrolRound.ts';
import type { StoredRound } from '../../storage/stores.ts';
import type { Context } from '../context.ts';

/** A round, and the employer as it stands on its list; null: it is not on it. */
export type PatrolTaskPlace = { readonly round: StoredRound; readonly employer: ExpectedEmployer | null };

/**
 * Whether a body has to patrol an employer in a month, read strongly: the round, then the one part of its list that the
 * employer would stand on. Null where the round is not open.
 */
export async function findPatrolTask(
  { stores }: Context,
  ref: PatrolRoundRef,
  creditCode: string,
): Promise<PatrolTaskPlace | null> {
  const round = await stores.findPatrolRound(ref);
  if (round === null) return null;
  const part = findPartOf(round, creditCode);
  const employers = part === null ? null : await stores.findExpectedPart(ref, part);
  return { round, employer: employers?.find((one) => one.creditCode === creditCode) ?? null };
}
