import type { PublicationDutyResolvers, PublicationResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { isPermitted } from '../operations/context.ts';
import {
  type JudgedDuty,
  listDuePublications,
  listPublicationFailures,
  listPublications,
} from '../operations/disclosure/listPublications.ts';
import { publicationDuties } from '../rules/disclosure/publicationDuties.ts';
import { toPublicParty } from '../rules/disclosure/publicationDuty.ts';
import { toPublicationEntry } from '../rules/disclosure/publicEntry.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { toPublicationDutyId } from './ids.ts';
import { toPublicPath } from './publicSearch.ts';

export const disclosureQueries = {
  publications: async (_, { county, kind, ...page }, context) =>
    toConnection(
      await listPublications(context, county, { kind: kind ?? null, search: null, year: null }, toPageRequest(page)),
    ),
  publicationFailures: async (_, { county, ...page }, context) =>
    toConnection(await listPublicationFailures(context, county, toPageRequest(page))),
  duePublications: async (_, page, context) => toConnection(await listDuePublications(context, toPageRequest(page))),
} satisfies QueryResolvers;

const common = {
  id: ({ duty }: JudgedDuty) => toPublicationDutyId(duty),
  kind: ({ duty }: JudgedDuty) => duty.kind,
  kindText: ({ duty }: JudgedDuty) => publicationDuties[duty.kind].title,
  eventOn: ({ duty }: JudgedDuty) => duty.eventOn,
  standing: ({ verdict }: JudgedDuty) => verdict.standing,
  workingDaysLate: ({ verdict }: JudgedDuty) => verdict.workingDaysLate,
  deadline: ({ verdict }: JudgedDuty) => verdict.deadline,
};

function getPublished({ duty }: JudgedDuty) {
  if (duty.published === null) throw new Error(`${duty.kind} ${duty.subjectId} is listed as public and is not`);
  return duty.published;
}

export const Publication = {
  ...common,
  title: (judged) => getPublished(judged).title,
  lines: (judged) => getPublished(judged).lines,
  partyName: ({ duty }) => duty.party && toPublicParty(duty.party).name,
  creditCode: ({ duty }) => duty.party?.creditCode ?? null,
  publishedAt: (judged) => getPublished(judged).at,
  path: ({ duty }) => toPublicPath(toPublicationEntry(duty)),
} satisfies PublicationResolvers;

export const PublicationDuty = {
  ...common,
  eventText: ({ duty }) => publicationDuties[duty.kind].event,
  partyName: ({ duty }, _, context) =>
    duty.party && isPermitted(context, 'listDuePublications', duty) ? duty.party.name : null,
} satisfies PublicationDutyResolvers;
