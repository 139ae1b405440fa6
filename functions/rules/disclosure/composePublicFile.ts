import { type LinkedEntry, toEntryUrn } from './composeAtomFeed.ts';
import { type PublicSection, publicSections } from './publicEntry.ts';
import { publicTerms } from './publicTerms.ts';

/** Raised when a field goes or changes its meaning; new fields do not raise it. */
const publicSchema = 'zhijian-public/1';

/**
 * A page of a section as a JSON document. It is the same text for the same entries.
 * @param next address of the following page; null: there is none
 */
export function composePublicFile(
  entries: readonly LinkedEntry[],
  {
    county,
    section,
    next,
  }: {
    readonly county: { readonly code: string; readonly name: string };
    readonly section: PublicSection;
    readonly next: string | null;
  },
): string {
  const items = entries.map(({ entry, url }) => {
    const { kindText, title, partyName, creditCode, at, lines } = entry;
    return { id: toEntryUrn(entry), kind: kindText, title, partyName, creditCode, publishedAt: at, url, lines };
  });
  const { code, name } = county;
  const head = { schema: publicSchema, county: { code, name }, section, title: publicSections[section] };
  return `${JSON.stringify({ ...head, terms: publicTerms, items, next }, null, 1)}\n`;
}
