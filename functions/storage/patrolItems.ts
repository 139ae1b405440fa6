import type { KeptBatch, KeptPatrol } from '../rules/patrols/keptPatrol.ts';
import { toRecordId } from '../rules/patrols/patrolRecord.ts';
import type { PatrolReferral } from '../rules/patrols/patrolReferral.ts';
import { toRoundId } from '../rules/patrols/patrolRound.ts';
import type { Item } from './dynamo.ts';
import { decode, encode } from './items.ts';
import {
  patrolBatchKey,
  patrolChangesPartition,
  patrolledPartition,
  patrolRecordKey,
  patrolRecordsPartition,
  referralKey,
  referralWorklist,
} from './patrolKeys.ts';
import type { Versioned } from './stores.ts';

/** In the list of its employer and in that of the county. */
export function toPatrolRecordItem(record: Versioned<KeptPatrol>): Item {
  const { county } = record;
  const listed = {
    gsi1pk: patrolledPartition(record),
    gsi1sk: toRoundId(record),
    gsi2pk: patrolRecordsPartition(county),
    gsi2sk: toRecordId(record),
  };
  return encode('patrolRecord', { ...patrolRecordKey(record), ...listed }, record);
}

export function fromPatrolRecordItem(item: Item): Versioned<KeptPatrol> {
  return decode<Versioned<KeptPatrol>>('patrolRecord', item);
}

/** Once merged, listed in order of receipt, for devices that fetch what others wrote. */
export function toPatrolBatchItem(batch: KeptBatch): Item {
  const listed = { gsi1pk: patrolChangesPartition(batch), gsi1sk: batch.batchId };
  const isMerged = batch.keptAside === null;
  return encode('patrolBatch', { ...patrolBatchKey(batch, batch.batchId), ...(isMerged && listed) }, batch);
}

export function fromPatrolBatchItem(item: Item): KeptBatch {
  return decode<KeptBatch>('patrolBatch', item);
}

export function toReferralItem(referral: Versioned<PatrolReferral>): Item {
  const worklist = { gsi2pk: referralWorklist(referral.county, referral.state), gsi2sk: referral.referralId };
  return encode('patrolReferral', { ...referralKey(referral), ...worklist }, referral);
}

export function fromReferralItem(item: Item): Versioned<PatrolReferral> {
  return decode<Versioned<PatrolReferral>>('patrolReferral', item);
}
