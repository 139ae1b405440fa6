import type { MutationResolvers, PatrolReferralResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import {
  dismissPatrolReferral,
  findPatrolReferral,
  listPatrolReferrals,
} from '../operations/patrols/patrolReferrals.ts';
import { referralSource } from '../rules/inbox/composeReferralHappenings.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromReferralId, toEmployerId, toFindingId, toReferralId, toVisitId } from './ids.ts';
import { toShownFields } from './patrolRecords.ts';

export const referralQueries = {
  patrolReferral: (_, { id }, context) => findPatrolReferral(context, fromReferralId(id)),
  patrolReferrals: async (_, { state, ...page }, context) =>
    toConnection(await listPatrolReferrals(context, state, toPageRequest(page))),
} satisfies QueryResolvers;

export const referralMutations = {
  dismissPatrolReferral: async (_, { input: { referralId, ...given } }, context) =>
    toAnswer(
      'PatrolReferral',
      await dismissPatrolReferral(context, { ...given, referral: fromReferralId(referralId) }),
    ),
} satisfies MutationResolvers;

export const PatrolReferral = {
  id: toReferralId,
  number: ({ referralId }) => referralId,
  employerId: toEmployerId,
  patrolBodyId: ({ bodyId }) => bodyId,
  fields: ({ record }) => [...toShownFields(record)],
  settledAt: ({ settled }) => settled?.at ?? null,
  visitId: ({ county, creditCode, settled }) =>
    settled?.visitId ? toVisitId({ county, creditCode, visitId: settled.visitId }) : null,
  findingId: ({ county, creditCode, settled }) =>
    settled?.findingId ? toFindingId({ county, creditCode, findingId: settled.findingId }) : null,
  reason: ({ settled }) => settled?.reason ?? null,
  source: () => referralSource,
} satisfies PatrolReferralResolvers;
