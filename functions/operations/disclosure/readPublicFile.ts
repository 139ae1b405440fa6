import { composeAtomFeed, type LinkedEntry } from '../../rules/disclosure/composeAtomFeed.ts';
import { composePublicFile } from '../../rules/disclosure/composePublicFile.ts';
import type { PublicEntry, PublicSection } from '../../rules/disclosure/publicEntry.ts';
import { startOf } from '../../rules/kernel/plainDate.ts';
import type { Context } from '../context.ts';
import { searchPublic } from './searchPublic.ts';

export type PublicFileWanted = {
  readonly county: string;
  /** Section of a download; null: the feed. */
  readonly section: PublicSection | null;
  readonly after: string | null;
  /** Address of this file, without what follows `?`. */
  readonly selfUrl: string;
  /** Where an entry's page is; null: nowhere. */
  readonly toUrl: (entry: PublicEntry) => string | null;
};

export type PublicFile = {
  readonly contentType: string;
  readonly text: string;
};

/** Entries of a feed, which is a window on the latest; and of one page of a download. */
const feedLength = 50;
const pageLength = 100;

/**
 * The county's feed (the latest of notices and publications), or a page of a section; null for a county that is not
 * there. For anyone. Permission `readPublications`.
 * @source R163
 */
export async function readPublicFile(context: Context, wanted: PublicFileWanted): Promise<PublicFile | null> {
  const found = await context.counties.find(wanted.county);
  if (found === null) return null;
  const county = { code: wanted.county, name: found.name };
  const link = (entry: PublicEntry): LinkedEntry => ({ entry, url: wanted.toUrl(entry) });
  const read = (section: PublicSection, first: number, after: string | null) =>
    searchPublic(context, county.code, { section, text: null, kind: null, year: null }, { first, after });

  const { section, after, selfUrl } = wanted;
  if (section === null) {
    const pages = await Promise.all([read('NOTICE', feedLength, null), read('PUBLICATION', feedLength, null)]);
    const latest = pages
      .flatMap(({ items }) => items)
      .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
      .slice(0, feedLength);
    const text = composeAtomFeed(latest.map(link), { county, selfUrl, emptySince: startOf(context.today) });
    return { contentType: 'application/atom+xml; charset=utf-8', text };
  }
  const page = await read(section, pageLength, after);
  const cursor = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
  const next = cursor && `${selfUrl}?after=${encodeURIComponent(cursor)}`;
  const text = composePublicFile(page.items.map(link), { county, section, next });
  return { contentType: 'application/json; charset=utf-8', text };
}
