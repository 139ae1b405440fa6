import type { PublicEntryResolvers, QueryResolvers } from '../generated/resolverTypes.ts';
import { searchPublic } from '../operations/disclosure/searchPublic.ts';
import { toEntryUrn } from '../rules/disclosure/composeAtomFeed.ts';
import type { PublicEntry as EntryModel } from '../rules/disclosure/publicEntry.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { toPlanId, toReportId } from './ids.ts';
import { toYear } from './years.ts';

export const publicSearchQueries = {
  publicSearch: async (_, { county, section, text, kind, year, ...page }, context) => {
    const wanted = { section, text: text ?? null, kind: kind ?? null, year: year == null ? null : toYear(year) };
    return toConnection(await searchPublic(context, county, wanted, toPageRequest(page)));
  },
} satisfies QueryResolvers;

/** Path of an entry's page on the public site; null where it has none. */
export function toPublicPath({ place }: Pick<EntryModel, 'place'>): string | null {
  switch (place?.kind) {
    case 'NOTICE':
      return `/notice/${toReportId(place.report)}`;
    case 'RECEIPT':
      return `/receipt/${place.receiptNumber}`;
    case 'PLAN':
      return `/plan/${toPlanId(place.plan)}`;
    default:
      return null;
  }
}

export const PublicEntry = {
  id: toEntryUrn,
  publishedAt: ({ at }) => at,
  path: toPublicPath,
} satisfies PublicEntryResolvers;
