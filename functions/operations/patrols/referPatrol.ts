import { composeReferred } from '../../rules/inbox/composeReferralHappenings.ts';
import type { KeptPatrol } from '../../rules/patrols/keptPatrol.ts';
import { addToReferral, judgeReferral, type PatrolReferral } from '../../rules/patrols/patrolReferral.ts';
import type { Change, MessageWrites, StoredReferral } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { tell, toOccasion } from '../inbox/tell.ts';

/** What is written beside a record that refers something, and the referrals it has led to then. */
type Referring = { readonly changes: readonly (Change | MessageWrites)[]; readonly referralIds: readonly string[] };

/**
 * Refers what a record suspects, in the transaction that takes it in: to the officers' worklist, with the record and its
 * photos, told to the county.
 * @source R154
 */
export async function referPatrol(
  context: Context,
  operation: string,
  record: KeptPatrol,
  suspicions: readonly string[],
): Promise<Referring> {
  const { referralIds, county, creditCode } = record;
  if (suspicions.length === 0) return { changes: [], referralIds };
  const latest = await findLatestReferral(context, record);
  const verdict = judgeReferral(suspicions, latest);
  if (verdict === 'NONE') return { changes: [], referralIds };
  if (verdict === 'ADD' && latest) {
    const added = addToReferral(latest, suspicions, record, context.now);
    return { changes: [changeAggregate(context, operation, 'patrolReferral', latest, added)], referralIds };
  }
  const referral = toReferral(context, record, suspicions);
  const occasion = toOccasion(context, { county, creditCode, name: record.employerName });
  return {
    changes: [
      changeAggregate(context, operation, 'patrolReferral', null, referral),
      tell(composeReferred(occasion, referral), { creditCode, bodyId: record.bodyId, techServiceCode: null }),
    ],
    referralIds: [...referralIds, referral.referralId],
  };
}

/** The last referral that a record led to, or null. */
export async function findLatestReferral(
  { stores }: Context,
  { county, creditCode, referralIds }: KeptPatrol,
): Promise<StoredReferral | null> {
  const referralId = referralIds.at(-1);
  return referralId === undefined ? null : stores.findPatrolReferral({ county, creditCode, referralId });
}

function toReferral({ newId, now }: Context, record: KeptPatrol, suspicions: readonly string[]): PatrolReferral {
  const { county, creditCode, month, bodyId, employerName, formVersion, merged, photos } = record;
  return {
    county,
    creditCode,
    referralId: newId(),
    month,
    bodyId,
    employerName,
    state: 'RECEIVED',
    suspicions,
    formVersion,
    record: merged,
    photos,
    receivedAt: now,
    addedAt: null,
    settled: null,
  };
}
