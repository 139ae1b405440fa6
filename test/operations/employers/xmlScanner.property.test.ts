import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeIn, createXmlScanner } from '../../../functions/operations/workbook/xmlScanner.ts';

/** What a scan reports, with adjacent pieces of text joined. */
function eventsOf(chunks: readonly string[]): string[] {
  const events: string[] = [];
  const scanner = createXmlScanner({
    open: (name, attributes) => events.push(`open ${name}${attributes}`),
    close: (name) => events.push(`close ${name}`),
    text: (text) => {
      const last = events.at(-1);
      if (last?.startsWith('text ')) events[events.length - 1] = last + text;
      else events.push(`text ${text}`);
    },
  });
  for (const chunk of chunks) scanner.push(chunk);
  scanner.end();
  return events;
}

function cut(xml: string, places: readonly number[]): string[] {
  const ends = [...places.map((place) => place % (xml.length + 1)), xml.length].toSorted((a, b) => a - b);
  return ends.map((end, at) => xml.slice(ends[at - 1] ?? 0, end));
}

const sample = `<?xml version="1.0"?><!DOCTYPE x><!-- a > b --><x:row r="1"><c a="1>2" b='"'/>甲&amp;乙&#x7532;
  <t xml:space="preserve"> </t ><![CDATA[<&]]></x:row>`;

describe('createXmlScanner', () => {
  it('reports tags without prefix, text with entities resolved, no comments', () => {
    expect(eventsOf([sample])).toEqual([
      'open row r="1"',
      `open c a="1>2" b='"'`,
      'close c',
      'text 甲&乙甲\n  ',
      'open t xml:space="preserve"',
      'text  ',
      'close t',
      'text <&',
      'close row',
    ]);
  });

  it('reports the same wherever the chunks end', () => {
    const whole = eventsOf([sample]);
    for (let place = 0; place <= sample.length; place += 1) expect(eventsOf(cut(sample, [place]))).toEqual(whole);
    fc.assert(
      fc.property(fc.array(fc.nat()), (places) => {
        expect(eventsOf(cut(sample, places))).toEqual(whole);
      }),
    );
  });

  it.each(['<a', '<a b="', '<!-- ', '<![CDATA[ a', '</a'])('refuses XML that ends in %s', (xml) => {
    expect(() => eventsOf([xml])).toThrow('DAMAGED_WORKBOOK');
  });
});

describe('attributeIn', () => {
  it.each<[string, string, string | null]>([
    [' r="A1" s="2"', 's', '2'],
    [" r = 'A1'", 'r', 'A1'],
    [' xr="B" r="A"', 'r', 'A'],
    [' r="&lt;甲&gt;"', 'r', '<甲>'],
    [' r=""', 'r', ''],
    [' r="A"', 's', null],
    [' r', 'r', null],
    ['', 'r', null],
  ])('%j has %s = %j', (attributes, name, value) => {
    expect(attributeIn(attributes, name)).toBe(value);
  });
});
