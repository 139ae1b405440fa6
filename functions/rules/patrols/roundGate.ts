import type { PatrolRoundRef } from './patrolRound.ts';

/**
 * Gates of a round. A record goes through its employer's gate in its own transaction, and the return shuts all of them in
 * its own: a record that read the round just before is then not merged behind the return's back. There are several,
 * since the store lets transactions that look at one item wait for each other: clerks of one body meet at a gate in one of
 * sixteen cases. So few, that all are written with the return.
 */
export const gatesOfRound = 16;

/** A gate of a round, as it is shut or opened. One that was never written is open. */
export type RoundGate = PatrolRoundRef & { readonly gate: number; readonly isLocked: boolean };

/** The gate of an employer's record, from 0. */
export function findGate(creditCode: string): number {
  return [...creditCode].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % gatesOfRound;
}

/** All gates of a round, shut or open. */
export function listGates({ county, month, bodyId }: PatrolRoundRef, isLocked: boolean): readonly RoundGate[] {
  return Array.from({ length: gatesOfRound }, (_, gate) => ({ county, month, bodyId, gate, isLocked }));
}
