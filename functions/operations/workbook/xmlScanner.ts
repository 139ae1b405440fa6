import { WorkbookFault } from './workbookFault.ts';

/** What a scan reports. Names come without their namespace prefix; an empty element is opened and closed. */
export type XmlHandler = {
  /** `attributes` is the raw text behind the name; ask it with `attributeIn`. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  /** Character data, entities resolved; long text may come in pieces. */
  readonly text: (text: string) => void;
  /**
   * May read a whole element by itself, for speed: given the place of a `<`, returns the place behind what it read, or
   * −1 to leave it to the scan. It must not rely on the element being complete in this chunk.
   */
  readonly shortcut?: (xml: string, open: number) => number;
};

export type XmlScanner = { readonly push: (chunk: string) => void; readonly end: () => void };

/** Longest tag, comment or declaration, characters; no part of a workbook comes near. */
const longestMarkup = 64 * 1024;
/** Longest entity, `&#x10FFFF;`. */
const longestEntity = 10;
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/**
 * Scans XML as it arrives in chunks. Entities are the five named and the numeric ones: a document type is read over,
 * so nothing it declares is ever expanded or fetched. Well-formedness is not checked beyond what reading needs.
 *
 * @throws WorkbookFault DAMAGED_WORKBOOK when it ends within markup or a tag never ends
 */
export function createXmlScanner(handler: XmlHandler): XmlScanner {
  let pending = '';

  function push(chunk: string): void {
    const xml = pending === '' ? chunk : pending + chunk;
    let at = 0;
    while (at < xml.length) {
      const open = xml.indexOf('<', at);
      const stop = open === -1 ? beforeCutEntity(xml, at) : open;
      if (stop > at) handler.text(resolveEntities(xml.slice(at, stop)));
      at = stop;
      if (open === -1) break;
      const behindShortcut = handler.shortcut?.(xml, open) ?? -1;
      at = behindShortcut === -1 ? scanMarkup(xml, open, handler) : behindShortcut;
      if (at === -1) {
        at = open;
        break;
      }
    }
    pending = xml.slice(at);
    if (pending.length > longestMarkup) throw new WorkbookFault('DAMAGED_WORKBOOK');
  }

  function end(): void {
    if (pending.includes('<')) throw new WorkbookFault('DAMAGED_WORKBOOK');
  }

  return { push, end };
}

/** Reports the markup that begins at `open`; returns the place behind it, or −1 when its end has not come yet. */
function scanMarkup(xml: string, open: number, handler: XmlHandler): number {
  const mark = xml.charCodeAt(open + 1);
  if (mark === 0x2f) {
    const end = xml.indexOf('>', open);
    if (end !== -1) handler.close(localName(xml.slice(open + 2, end).trimEnd()));
    return end === -1 ? -1 : end + 1;
  }
  if (mark === 0x3f) return behind(xml, '?>', open);
  if (mark === 0x21) return scanDeclaration(xml, open, handler);
  const end = endOfTag(xml, open);
  if (end === -1) return -1;
  const empty = xml.charCodeAt(end - 1) === 0x2f;
  const stop = empty ? end - 1 : end;
  let nameEnd = open + 1;
  while (nameEnd < stop && xml.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
  const name = localName(xml.slice(open + 1, nameEnd));
  handler.open(name, xml.slice(nameEnd, stop));
  if (empty) handler.close(name);
  return end + 1;
}

function scanDeclaration(xml: string, open: number, handler: XmlHandler): number {
  if (xml.length < open + 9) return -1;
  if (xml.startsWith('<!--', open)) return behind(xml, '-->', open + 4);
  if (!xml.startsWith('<![CDATA[', open)) return behind(xml, '>', open);
  const end = behind(xml, ']]>', open);
  if (end !== -1) handler.text(xml.slice(open + 9, end - 3));
  return end;
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** The `>` that ends a tag; one within a quoted value does not. */
function endOfTag(xml: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < xml.length; at += 1) {
    const character = xml.charCodeAt(at);
    if (quote !== 0) {
      if (character === quote) quote = 0;
    } else if (character === 0x3e) return at;
    else if (character === 0x22 || character === 0x27) quote = character;
  }
  return -1;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** The end of the text, or the place of an entity that the chunk's end may have cut. */
function beforeCutEntity(xml: string, from: number): number {
  const ampersand = xml.lastIndexOf('&');
  const cut = ampersand >= from && xml.length - ampersand < longestEntity && !xml.includes(';', ampersand);
  return cut ? ampersand : xml.length;
}

function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return namedEntities[name as keyof typeof namedEntities];
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** An attribute's value from a tag's raw attributes, entities resolved, or null. The name as written, with its prefix. */
export function attributeIn(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    let behindName = at + name.length;
    if (at > 0 && attributes.charCodeAt(at - 1) > 0x20) continue;
    while (attributes.charCodeAt(behindName) <= 0x20) behindName += 1;
    if (attributes.charCodeAt(behindName) !== 0x3d) continue;
    behindName += 1;
    while (attributes.charCodeAt(behindName) <= 0x20) behindName += 1;
    const quote = attributes.charAt(behindName);
    if (quote !== '"' && quote !== "'") continue;
    const end = attributes.indexOf(quote, behindName + 1);
    return end === -1 ? null : resolveEntities(attributes.slice(behindName + 1, end));
  }
  return null;
}
