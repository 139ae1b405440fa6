import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAtomFeed, type LinkedEntry, toUrn } from '../../../functions/rules/disclosure/composeAtomFeed.ts';
import { composePublicFile } from '../../../functions/rules/disclosure/composePublicFile.ts';
import { escapeXml } from '../../../functions/rules/disclosure/escapeXml.ts';
import type { PublicEntry } from '../../../functions/rules/disclosure/publicEntry.ts';
import type { Instant } from '../../../functions/rules/kernel/plainDate.ts';

const at = '2026-03-02T01:00:00.000Z' as Instant;
const county = { code: '433122', name: '泸溪县' };
const facts = { county, selfUrl: 'https://a.example/feed.atom?x=1&y=2', emptySince: at };

function anEntry(change: Partial<PublicEntry> = {}): LinkedEntry {
  const entry: PublicEntry = {
    county: '433122',
    section: 'PUBLICATION',
    entryId: 'DECISION#1',
    kindText: '行政处罚决定',
    title: '决定',
    lines: [{ label: '事实', text: '无' }],
    partyName: '示例木业',
    creditCode: '91433122MAQCG2KEAB',
    at,
    place: null,
    ...change,
  };
  return { entry, url: 'https://a.example/notice/1' };
}

/** Reads a document of tags, text and number references as strictly as XML asks; answers the texts of each tag. */
function readXml(xml: string): Map<string, string[]> {
  expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
  const body = xml.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '');
  const token = /<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>|([^<]+)/gy;
  const open: string[] = [];
  const texts = new Map<string, string[]>();
  while (token.lastIndex < body.length) {
    const place = token.lastIndex;
    const found = token.exec(body);
    if (found === null) throw new Error(`no XML at ${body.slice(place, place + 60)}`);
    const [, end, name = '', attributes = '', empty, text = ''] = found;
    for (const part of [attributes, text]) expect(part.replace(/&#\d+;/g, '')).not.toContain('&');
    if (end) expect(open.pop()).toBe(name);
    else if (name && !empty) open.push(name);
    const plain = text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
    const tag = open.at(-1);
    if (text && tag) texts.set(tag, [...(texts.get(tag) ?? []), plain]);
  }
  expect(open).toEqual([]);
  return texts;
}

describe('the Atom feed', () => {
  it('is XML whatever the texts hold, and tells them unchanged but for what no XML can hold', () => {
    const anything = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(anything, anything, anything, (title, text, partyName) => {
        const xml = composeAtomFeed(
          [anEntry({ title: `题${title}`, partyName, lines: [{ label: '一', text }] })],
          facts,
        );
        expect(readXml(xml).get('title')?.[1]).toBe(
          `题${title}`.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
        );
      }),
    );
  });

  it.each([
    ['<script>&"\'', '&#60;script&#62;&#38;&#34;&#39;'],
    ['a\u0000b\u0008c\uD800d\uFFFEe', 'abcde'],
    ['换\n行\t😀', '换\n行\t😀'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  it('has what RFC 4287 asks of a feed and of its entries', () => {
    const texts = readXml(composeAtomFeed([anEntry(), anEntry({ entryId: 'DECISION#2' })], facts));
    expect(texts.get('id')).toHaveLength(3);
    expect(new Set(texts.get('id')).size).toBe(3);
    expect(texts.get('updated')).toEqual([at, at, at]);
    expect(texts.get('name')).toEqual(['泸溪县疾控（卫生健康）行政主管部门']);
  });

  it('is as new as its newest entry, and of the day where there is none', () => {
    const later = '2026-03-05T01:00:00.000Z' as Instant;
    expect(readXml(composeAtomFeed([anEntry(), anEntry({ at: later })], facts)).get('updated')?.[0]).toBe(later);
    expect(readXml(composeAtomFeed([], facts)).get('updated')).toEqual([at]);
  });

  it('names an entry by what it is and not by what it says', () => {
    const idOf = (change: Partial<PublicEntry>) => readXml(composeAtomFeed([anEntry(change)], facts)).get('id')?.[1];
    expect(idOf({ title: '改过' })).toBe(idOf({}));
    expect(idOf({ section: 'NOTICE' })).not.toBe(idOf({}));
    expect(idOf({ county: '433101' })).not.toBe(idOf({}));
    expect(toUrn(['a'])).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(toUrn(['a#b', 'c'])).not.toBe(toUrn(['a', 'b#c']));
  });
});

describe('the download', () => {
  it('says its schema, terms and county, and where it goes on', () => {
    const file = JSON.parse(
      composePublicFile([anEntry()], { county, section: 'PUBLICATION', next: 'https://a.example/n' }),
    );
    expect(file).toMatchObject({
      schema: 'zhijian-public/1',
      county,
      section: 'PUBLICATION',
      terms: expect.stringContaining('注明来源'),
      next: 'https://a.example/n',
      items: [
        { kind: '行政处罚决定', title: '决定', partyName: '示例木业', publishedAt: at, lines: [{ label: '事实' }] },
      ],
    });
  });
});
