import type { Role } from '../accounts/viewer.ts';
import type { Instant } from '../kernel/plainDate.ts';
import type { KeptPatrol, PatrolPhoto, PatrolRef } from './keptPatrol.ts';
import type { MergedRecord } from './patrolRecord.ts';
import type { ReferralState } from './referralStates.ts';

export type ReferralRef = { readonly county: string; readonly creditCode: string; readonly referralId: string };

/** What an officer made of a referral: the visit or the finding it led to, or why it leads to nothing. */
export type ReferralOutcome =
  | { readonly state: 'VISIT_OPENED'; readonly visitId: string }
  | { readonly state: 'FINDING_OPENED'; readonly findingId: string }
  | { readonly state: 'DISMISSED'; readonly reason: string };

/** A suspected violation that a patrol saw, referred to those who may act on it. */
export type PatrolReferral = ReferralRef &
  PatrolRef & {
    readonly employerName: string;
    readonly state: ReferralState;
    /** What is suspected, in the patrol's words: all of them where devices disagree. */
    readonly suspicions: readonly string[];
    /** The record as it stood when it was referred, or added to before an officer had acted. */
    readonly formVersion: string;
    readonly record: MergedRecord;
    readonly photos: readonly PatrolPhoto[];
    readonly receivedAt: Instant;
    readonly addedAt: Instant | null;
    readonly settled: {
      readonly at: Instant;
      readonly byRole: Role;
      readonly visitId: string | null;
      readonly findingId: string | null;
      readonly reason: string | null;
    } | null;
  };

type Referred = Pick<KeptPatrol, 'merged' | 'photos' | 'formVersion'>;

/**
 * What a record's suspicions make of the referrals that it led to before: nothing when there are none or the latest
 * referral says the same; an addition to the latest while no officer has acted on it; else a new one.
 * @source R154（可立即上报；多次上报的处理方式自定，D）
 */
export function judgeReferral(suspicions: readonly string[], latest: PatrolReferral | null): 'NONE' | 'ADD' | 'OPEN' {
  if (suspicions.length === 0) return 'NONE';
  const isKnown = latest !== null && suspicions.every((text) => latest.suspicions.includes(text));
  if (isKnown) return 'NONE';
  return latest?.state === 'RECEIVED' ? 'ADD' : 'OPEN';
}

/** A referral with what the record has come to say, whatever it said before included. */
export function addToReferral(
  referral: PatrolReferral,
  suspicions: readonly string[],
  { merged, photos, formVersion }: Referred,
  at: Instant,
): PatrolReferral {
  const all = [...new Set([...referral.suspicions, ...suspicions])];
  return { ...referral, suspicions: all, record: merged, photos, formVersion, addedAt: at };
}

/** A referral that an officer has acted on. */
export function settleReferral(
  referral: PatrolReferral,
  { state, ...outcome }: ReferralOutcome,
  at: Instant,
  byRole: Role,
): PatrolReferral {
  const nothing = { visitId: null, findingId: null, reason: null };
  return { ...referral, state, settled: { at, byRole, ...nothing, ...outcome } };
}
