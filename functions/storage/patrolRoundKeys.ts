import type { PatrolMonth } from '../rules/patrols/patrolMonth.ts';
import { fromRoundId, type PatrolRoundRef } from '../rules/patrols/patrolRound.ts';
import type { ItemKey } from './dynamo.ts';

/** A body's round of a month: its list, its returns, its records with their operations and summaries. */
export function roundPartition({ county, month, bodyId }: PatrolRoundRef): string {
  return `county#${county}#patrols#${month}#${bodyId}`;
}

export const expectedPrefix = 'expected#';

/** Returns, the round, and summaries stand next to each other, so that one query reads them all. */
export const roundSortRange = ['return#', 'summary#~'] as const;

export const roundKeys = {
  round: (ref: PatrolRoundRef): ItemKey => ({ pk: roundPartition(ref), sk: 'round' }),
  expectedPart: (ref: PatrolRoundRef, number: number): ItemKey => ({
    pk: roundPartition(ref),
    sk: `${expectedPrefix}${String(number).padStart(4, '0')}`,
  }),
  unfinishedList: (ref: PatrolRoundRef, number: number): ItemKey => ({
    pk: roundPartition(ref),
    sk: `return#${String(number).padStart(4, '0')}`,
  }),
  gate: (ref: PatrolRoundRef, gate: number): ItemKey => ({
    pk: roundPartition(ref),
    sk: `gate#${String(gate).padStart(2, '0')}`,
  }),
  summary: (ref: PatrolRoundRef, creditCode: string): ItemKey => ({
    pk: roundPartition(ref),
    sk: `summary#${creditCode}`,
  }),
} as const;

/** Key of the round with this id, see `toRoundId`. */
export function roundKeyOfId(county: string, id: string): ItemKey {
  return roundKeys.round({ county, ...fromRoundId(id) });
}

/** Rounds of a county, by month and body. */
export function roundListPartition(county: string): string {
  return `county#${county}#patrolRounds`;
}

/** Summaries of a county's month, by body. */
export function monthSummaryPartition(county: string, month: PatrolMonth): string {
  return `county#${county}#patrolSummaries#${month}`;
}

/** Summaries of a body, by month. */
export function bodySummaryPartition(county: string, bodyId: string): string {
  return `county#${county}#patrolSummaries#${bodyId}`;
}
