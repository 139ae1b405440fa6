import { composeReferralSettled } from '../../rules/inbox/composeReferralHappenings.ts';
import type { Refusal, RefusalOf } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import {
  type PatrolReferral,
  type ReferralOutcome,
  type ReferralRef,
  settleReferral,
} from '../../rules/patrols/patrolReferral.ts';
import type { ReferralState } from '../../rules/patrols/referralStates.ts';
import type { Change, MessageWrites, Page, PageRequest } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permit, permitList } from '../context.ts';
import { tell, toOccasion } from '../inbox/tell.ts';
import { once } from '../once.ts';

/** One referral, or null. Permission `readPatrols`: the body that referred, and those who enforce. @throws AccessRefused */
export async function findPatrolReferral(context: Context, ref: ReferralRef): Promise<PatrolReferral | null> {
  const referral = await context.stores.findPatrolReferral(ref);
  permit(context, 'readPatrols', referral ?? { county: ref.county });
  return referral;
}

/** Referrals in a state, longest waiting first; a body sees its own. Permission `readPatrols`. @throws AccessRefused */
export async function listPatrolReferrals(
  context: Context,
  state: ReferralState,
  page: PageRequest,
): Promise<Page<PatrolReferral>> {
  const { county, bodyId } = permitList(context, 'readPatrols');
  return context.stores.listPatrolReferrals(county, state, bodyId, page);
}

/**
 * What an officer's step on a referral writes beside itself: the referral with its outcome, and the message to the body.
 * Refusals: NOT_FOUND, also for a referral about another employer, REFERRAL_SETTLED.
 */
export async function settlePatrolReferral(
  context: Context,
  operation: string,
  ref: ReferralRef,
  outcome: ReferralOutcome,
): Promise<
  Result<{ readonly changes: readonly (Change | MessageWrites)[]; readonly referral: PatrolReferral }, Refusal>
> {
  const referral = await context.stores.findPatrolReferral(ref);
  if (referral === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  const { state, county, creditCode, bodyId, employerName: name } = referral;
  if (state !== 'RECEIVED') return refused<Refusal>({ code: 'REFERRAL_SETTLED', state });
  const after = settleReferral(referral, outcome, context.now, context.viewer.role);
  const happening = composeReferralSettled(toOccasion(context, { county, creditCode, name }), after);
  return accepted({
    referral: after,
    changes: [
      changeAggregate(context, operation, 'patrolReferral', referral, after),
      tell(happening, { creditCode, bodyId, techServiceCode: null }),
    ],
  });
}

export type DismissReferralInput = {
  readonly idempotencyKey: string;
  readonly referral: ReferralRef;
  readonly reason: string;
};

const reasonLength = { least: 2, most: 500 } as const;

/**
 * Closes a referral that leads to nothing, with the reason, which the body is told. A visit or a finding closes its
 * referral by itself. Permission `dismissPatrolReferral`. Refusals: REFERRAL_SETTLED, INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R154
 */
export async function dismissPatrolReferral(
  context: Context,
  input: DismissReferralInput,
): Promise<Result<PatrolReferral, Refusal>> {
  permit(context, 'dismissPatrolReferral', input.referral);
  return once<PatrolReferral, Refusal>(context, 'dismissPatrolReferral', input, async () => {
    const reason = input.reason.trim();
    if (reason.length < reasonLength.least || reason.length > reasonLength.most) return refused(reasonInvalid);
    const outcome = { state: 'DISMISSED', reason } as const;
    const settled = await settlePatrolReferral(context, 'dismissPatrolReferral', input.referral, outcome);
    if (!settled.ok) return settled;
    return accepted({ changes: settled.value.changes, answer: settled.value.referral });
  });
}

const reasonInvalid: RefusalOf<'INVALID_INPUT'> = {
  code: 'INVALID_INPUT',
  problems: [{ path: 'reason', code: 'TEXT_INVALID', message: '请写明不予处理的理由（2–500 字）' }],
};
