import type { MutationResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { retirePatrolBody, saveCountySettings, savePatrolBody } from '../operations/counties/changeCounty.ts';
import { initCounty } from '../operations/counties/initCounty.ts';
import { listVillages } from '../operations/counties/listVillages.ts';
import { toAnswer } from './answers.ts';

export const countyQueries = {
  villages: (_, { county, patrolBodyId }, context) => listVillages(context, county, patrolBodyId),
} satisfies QueryResolvers;

export const countyMutations = {
  initCounty: async (_, { input: { update, ...given } }, context) =>
    toAnswer('County', await initCounty(context, { ...given, update: update ?? false })),
  saveCountySettings: async (_, { input: { firstRoundEndsOn = null, reminders, ...given } }, context) => {
    const offsets = reminders.map(({ thenEvery = null, ...rest }) => ({ ...rest, thenEvery }));
    return toAnswer('County', await saveCountySettings(context, { ...given, firstRoundEndsOn, reminders: offsets }));
  },
  savePatrolBody: async (_, { input }, context) => toAnswer('County', await savePatrolBody(context, input)),
  retirePatrolBody: async (_, { input: { id, idempotencyKey } }, context) =>
    toAnswer('County', await retirePatrolBody(context, { idempotencyKey, bodyId: id })),
} satisfies MutationResolvers;
