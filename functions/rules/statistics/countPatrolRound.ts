import { type PatrolRound, toRoundId } from '../patrols/patrolRound.ts';
import { type Counted, cellsOf } from './counted.ts';

/**
 * What a round of patrols adds to its month: the employers of its list. It is listed under its body's name and month.
 * @source R150、R151
 */
export function countPatrolRound(round: PatrolRound): Counted {
  const { bodyId, bodyName, month, expected } = round;
  return {
    bodyId,
    creditCode: '',
    employerName: `${bodyName} ${month}`,
    recordId: toRoundId(round),
    cells: cellsOf('PATROLS_EXPECTED', {}, { n: expected.count, when: month }),
  };
}
