import type { MutationResolvers, OfficerResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { listOfficers } from '../operations/inspections/roster/listOfficers.ts';
import { retireOfficer } from '../operations/inspections/roster/retireOfficer.ts';
import { saveOfficer } from '../operations/inspections/roster/saveOfficer.ts';
import { judgeCard } from '../rules/inspections/officerRecord.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';

export const officerQueries = {
  officers: async (_, page, context) => toConnection(await listOfficers(context, toPageRequest(page))),
} satisfies QueryResolvers;

export const officerMutations = {
  saveOfficer: async (_, { input: { id = null, account = null, ...given } }, context) =>
    toAnswer('Officer', await saveOfficer(context, { ...given, officerId: id, account })),
  retireOfficer: async (_, { input: { id, idempotencyKey } }, context) =>
    toAnswer('Officer', await retireOfficer(context, { idempotencyKey, officerId: id })),
} satisfies MutationResolvers;

export const Officer = {
  id: ({ officerId }) => officerId,
  cardState: (officer, _, { today }) => judgeCard(officer, today),
} satisfies OfficerResolvers;
