import { digestOf } from '../kernel/auditChain.ts';
import type { Instant } from '../kernel/plainDate.ts';
import { escapeXml } from './escapeXml.ts';
import type { PublicEntry } from './publicEntry.ts';
import { publicTerms } from './publicTerms.ts';

/** An entry with where it leads; null: nowhere. */
export type LinkedEntry = { readonly entry: PublicEntry; readonly url: string | null };

export type FeedFacts = {
  readonly county: { readonly code: string; readonly name: string };
  readonly selfUrl: string;
  /** What stands as the moment of a feed without entries. */
  readonly emptySince: Instant;
};

/**
 * A name for ever, made from the SHA-256 of what it names, in the form of a UUID of version 8: the same for the same
 * entry on every machine.
 * @source RFC 9562 第5.8节；RFC 4287 第4.2.6节（atom:id 不得变动）
 */
export function toUrn(identity: readonly string[]): string {
  const hash = digestOf(identity);
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}

/** The name of an entry, the same in feed, download and search. */
export function toEntryUrn({ county, section, entryId }: Pick<PublicEntry, 'county' | 'section' | 'entryId'>): string {
  return toUrn([county, section, entryId]);
}

function composeEntry({ entry, url }: LinkedEntry): string {
  const { section, title, kindText, lines, partyName, creditCode, at } = entry;
  const party = [partyName, creditCode].filter((text) => text !== null).join('，');
  const told = [...(party === '' ? [] : [`当事人：${party}`]), ...lines.map(({ label, text }) => `${label}：${text}`)];
  return `<entry>
<id>${toEntryUrn(entry)}</id>
<title>${escapeXml(title)}</title>
<updated>${at}</updated>
<category term="${section}" label="${escapeXml(kindText)}"/>
${url === null ? '' : `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>\n`}<content type="text">${escapeXml(told.join('\n'))}</content>
</entry>`;
}

/**
 * The county's feed as an Atom document, in the order given. It is the same text for the same entries, so that its
 * digest tells whether anything changed.
 * @source RFC 4287
 */
export function composeAtomFeed(entries: readonly LinkedEntry[], { county, selfUrl, emptySince }: FeedFacts): string {
  const moments = entries.map(({ entry }) => entry.at).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${toUrn([county.code, 'feed'])}</id>
<title>${escapeXml(`${county.name}职业卫生监督执法信息公开`)}</title>
<updated>${moments.at(-1) ?? emptySince}</updated>
<author><name>${escapeXml(`${county.name}疾控（卫生健康）行政主管部门`)}</name></author>
<rights>${escapeXml(publicTerms)}</rights>
<link rel="self" type="application/atom+xml" href="${escapeXml(selfUrl)}"/>
${entries.map(composeEntry).join('\n')}
</feed>
`;
}
