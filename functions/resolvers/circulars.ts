import type {
  CircularResolvers,
  MutationResolvers,
  PublicCircularResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { answerCircular } from '../operations/circulars/answerCircular.ts';
import { listCirculars, listPublicCirculars, listRecipients } from '../operations/circulars/readCirculars.ts';
import { draftCircular, issueCircular, withdrawCircular } from '../operations/circulars/writeCirculars.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';

export const circularQueries = {
  circulars: async (_, page, context) => toConnection(await listCirculars(context, toPageRequest(page))),
  publicCirculars: async (_, { county, ...page }, context) =>
    toConnection(await listPublicCirculars(context, county, toPageRequest(page))),
} satisfies QueryResolvers;

export const circularMutations = {
  draftCircular: async (_, { input }, context) => {
    const { circularId = null, correctionWorkingDays = null, supervisionIds = null, ...given } = input;
    const rest = { circularId, correctionWorkingDays, supervisionIds: supervisionIds ?? [] };
    return toAnswer('Circular', await draftCircular(context, { ...given, ...rest }));
  },
  withdrawCircular: async (_, { input }, context) => toAnswer('Circular', await withdrawCircular(context, input)),
  issueCircular: async (_, { input }, context) => toAnswer('Circular', await issueCircular(context, input)),
  answerCircular: async (_, { input }, context) => toAnswer('Circular', await answerCircular(context, input)),
} satisfies MutationResolvers;

export const Circular = {
  withdrawnBecause: ({ withdrawn }) => withdrawn?.reason ?? null,
  issuedAt: ({ issued }) => issued?.at ?? null,
  number: ({ issued }) => issued?.number ?? null,
  dueOn: ({ issued }) => issued?.dueOn ?? null,
  recipients: (circular, _, context) => listRecipients(context, circular),
} satisfies CircularResolvers;

export const PublicCircular = {
  issuedAt: ({ issued }) => issued?.at ?? null,
  number: ({ issued }) => issued?.number ?? null,
} satisfies PublicCircularResolvers;
