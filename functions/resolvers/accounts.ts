import type {
  DelegationResolvers,
  MutationResolvers,
  QueryResolvers,
  ViewerResolvers,
} from '../generated/resolverTypes.ts';
import { delegateTechService } from '../operations/employers/delegateTechService.ts';
import { findOwnEmployer } from '../operations/employers/findEmployer.ts';
import { isInForce } from '../rules/accounts/delegation.ts';
import { toAnswer } from './answers.ts';
import { fromEmployerId } from './ids.ts';

export const accountQueries = { viewer: (_, __, { viewer }) => viewer } satisfies QueryResolvers;

export const accountMutations = {
  delegateTechService: async (_, { input: { employerId, idempotencyKey, ...given } }, context) => {
    const input = {
      idempotencyKey,
      employer: fromEmployerId(employerId),
      techServiceCode: given.techServiceCode ?? null,
      validFrom: given.validFrom ?? null,
      validTo: given.validTo ?? null,
    };
    return toAnswer('Employer', await delegateTechService(context, input));
  },
} satisfies MutationResolvers;

export const Delegation = {
  inForce: (delegation, _, { today }) => isInForce(delegation, today),
} satisfies DelegationResolvers;

export const Viewer = {
  county: ({ county }, _, { counties }) => (county === null ? null : counties.find(county)),
  employer: (_, __, context) => findOwnEmployer(context),
} satisfies ViewerResolvers;
