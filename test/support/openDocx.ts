import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** A chart as its part has it, apart from the workbook behind it. */
export type OpenedChart = {
  readonly path: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

export type OpenedDocx = {
  readonly paths: readonly string[];
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: (path: string) => string;
  /** All text of the body, a line for each paragraph. */
  readonly text: string;
  /** Rows of each table by the caption above it, its number left out; the head first. */
  readonly tables: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Charts in the order of the text, by the caption below them, number and unit left out. */
  readonly charts: Readonly<Record<string, OpenedChart>>;
};

/** Opens a package as an office program would: by its parts and the relationships between them. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = unzipSync(bytes);
  const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const body = xml('word/document.xml');
  const blocks = body.match(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs) ?? [];
  const tables: Record<string, string[][]> = {};
  const charts: Record<string, OpenedChart> = {};
  for (const [at, block] of blocks.entries()) {
    const [before = '', after = ''] = [blocks[at - 1], blocks[at + 1]].map((one) => toText(one ?? ''));
    if (block.startsWith('<w:tbl>')) tables[before.replace(/^表\d+ /, '')] = toRows(block);
    const id = /<c:chart [^>]*r:id="([^"]+)"/.exec(block)?.[1];
    if (id === undefined) continue;
    const path = listRelationships(parts, 'word/document.xml').find((one) => one.id === id)?.target ?? '';
    charts[after.replace(/^图\d+ /, '').replace(/（单位：.+）$/, '')] = { path, ...toChart(xml(path)) };
  }
  return { paths: Object.keys(parts), parts, xml, text: blocks.map(toText).join('\n'), tables, charts };
}

/** Where a part leads to, as paths within the package. */
export function listRelationships(
  parts: Readonly<Record<string, Uint8Array>>,
  path: string,
): readonly { readonly id: string; readonly target: string }[] {
  const rels = posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
  const found = strFromU8(parts[rels] ?? new Uint8Array()).matchAll(/<Relationship [^>]*>/g);
  return [...found].map(([tag]) => {
    const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
    return { id: attribute('Id'), target: posix.join(posix.dirname(path), attribute('Target')) };
  });
}

/** What keeps a text from being well-formed XML; null: nothing. */
export function findXmlFault(xml: string): string | null {
  const open: string[] = [];
  for (const [tag, isEnd, name = '', isEmpty] of xml.matchAll(/<(\/)?([\w:.-]+)(?:\s+[\w:.-]+="[^"<]*")*\s*(\/)?>/g)) {
    if (isEnd && open.pop() !== name) return tag;
    if (!isEnd && !isEmpty) open.push(name);
  }
  const rest = xml.replace(/^<\?xml[^>]*\?>/, '').replaceAll(/<\/?[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?>/g, '');
  return open.at(-1) ?? /[<>]|&(?!#?\w+;)/.exec(rest)?.[0] ?? null;
}

function toRows(table: string): string[][] {
  return (table.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(toText),
  );
}

function toChart(xml: string): Omit<OpenedChart, 'path'> {
  const valuesIn = (text: string, tag: string): string[] => {
    const cache = new RegExp(`<c:${tag}>.*?</c:${tag}>`, 's').exec(text)?.[0] ?? '';
    return [...cache.matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, value = '']) => value);
  };
  const series = xml.match(/<c:ser>.*?<\/c:ser>/gs) ?? [];
  return {
    categories: valuesIn(series[0] ?? '', 'cat'),
    series: series.map((one) => ({ name: valuesIn(one, 'tx')[0] ?? '', values: valuesIn(one, 'val').map(Number) })),
  };
}

function toText(xml: string): string {
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => text);
  return runs
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
