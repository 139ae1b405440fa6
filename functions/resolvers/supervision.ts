import type { MutationResolvers, QueryResolvers, SupervisionResolvers } from '../generated/resolverTypes.ts';
import { listSupervisions } from '../operations/supervision/readSupervisions.ts';
import { recordSupervision, saveSupervision } from '../operations/supervision/writeSupervisions.ts';
import { toSupervisionTitle } from '../rules/supervision/supervision.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';

export const supervisionQueries = {
  supervisions: async (_, page, context) => toConnection(await listSupervisions(context, toPageRequest(page))),
} satisfies QueryResolvers;

export const supervisionMutations = {
  saveSupervision: async (_, { input: { supervisionId = null, findings, ...given } }, context) => {
    const withAdvice = findings.map(({ text, advice = null }) => ({ text, advice }));
    return toAnswer('Supervision', await saveSupervision(context, { ...given, supervisionId, findings: withAdvice }));
  },
  recordSupervision: async (_, { input }, context) => toAnswer('Supervision', await recordSupervision(context, input)),
} satisfies MutationResolvers;

export const Supervision = {
  title: toSupervisionTitle,
  unitId: ({ unit }) => unit.recipientId,
  unitName: ({ unit }) => unit.name,
} satisfies SupervisionResolvers;
