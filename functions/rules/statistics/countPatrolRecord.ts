import { dayOf } from '../kernel/plainDate.ts';
import type { KeptPatrol } from '../patrols/keptPatrol.ts';
import { toRoundId } from '../patrols/patrolRound.ts';
import { type Counted, cellsOf } from './counted.ts';

/**
 * What a patrol record adds to its month: as visited and submitted, its problems and referrals. Whether it was submitted
 * in time is not said by the record: it is counted by the day on which the server had received it.
 * @source R151–R154
 */
export function countPatrolRecord(record: KeptPatrol): Counted {
  const { bodyId, creditCode, employerName, month, summary } = record;
  const { visitedOn, submittedAt, excuse, problemCount, referralCount } = summary;
  const received = { when: submittedAt === null ? '' : `${month}/${dayOf(submittedAt)}` };
  return {
    bodyId,
    creditCode,
    employerName,
    recordId: toRoundId(record),
    cells: [
      ...(visitedOn === null ? [] : cellsOf('PATROLS_VISITED', {}, { when: month })),
      ...(submittedAt === null ? [] : cellsOf('PATROLS_SUBMITTED', {}, { when: month })),
      ...(submittedAt === null ? [] : cellsOf('PATROLS_IN_TIME', {}, received)),
      ...(submittedAt === null || excuse === null ? [] : cellsOf('PATROLS_EXCUSED', {}, received)),
      ...cellsOf('PATROL_PROBLEMS', {}, { n: problemCount, when: month }),
      ...cellsOf('PATROL_REFERRALS', {}, { n: referralCount, when: month }),
    ],
  };
}
