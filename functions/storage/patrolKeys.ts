import type { PatrolRef } from '../rules/patrols/keptPatrol.ts';
import type { ReferralRef } from '../rules/patrols/patrolReferral.ts';
import type { PatrolRoundRef } from '../rules/patrols/patrolRound.ts';
import type { ReferralState } from '../rules/patrols/referralStates.ts';
import type { ItemKey } from './dynamo.ts';
import { roundPartition } from './patrolRoundKeys.ts';

export const recordPrefix = 'record#';
export const referralPrefix = 'referral#';

export function patrolRecordKey(ref: PatrolRef): ItemKey {
  return { pk: roundPartition(ref), sk: `${recordPrefix}${ref.creditCode}` };
}

/** Operations of one record, in order of receipt. */
export function operationsPrefix(creditCode: string): string {
  return `operations#${creditCode}#`;
}

export function patrolBatchKey(ref: PatrolRef, batchId: string): ItemKey {
  return { pk: roundPartition(ref), sk: `${operationsPrefix(ref.creditCode)}${batchId}` };
}

/** Batches of a round, in order of receipt. */
export function patrolChangesPartition(round: PatrolRoundRef): string {
  return `${roundPartition(round)}#changes`;
}

/** All records of a county, by month, body and employer. */
export function patrolRecordsPartition(county: string): string {
  return `county#${county}#patrolRecords`;
}

/** The records of one employer, by month. */
export function patrolledPartition({ county, creditCode }: Pick<PatrolRef, 'county' | 'creditCode'>): string {
  return `county#${county}#patrolled#${creditCode}`;
}

/** Key of the record that stands at a place of its employer's list: month and body. */
export function fromPatrolListKey(
  { county, creditCode }: Pick<PatrolRef, 'county' | 'creditCode'>,
  place: string,
): ItemKey {
  return patrolRecordKey(fromPatrolRecordId(county, `${place}#${creditCode}`));
}

/** Takes the id of the record as an aggregate apart: month, body, credit code. */
export function fromPatrolRecordId(county: string, id: string): PatrolRef {
  const [month = '', bodyId = '', creditCode = ''] = id.split('#');
  return { county, month: month as PatrolRef['month'], bodyId, creditCode };
}

export function referralPartition(county: string): string {
  return `county#${county}#patrolReferrals`;
}

export function referralKey({ county, creditCode, referralId }: ReferralRef): ItemKey {
  return { pk: referralPartition(county), sk: `${referralPrefix}${creditCode}#${referralId}` };
}

/** Referrals in one state, longest waiting first. */
export function referralWorklist(county: string, state: ReferralState): string {
  return `${referralPartition(county)}#${state}`;
}
