import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Instant } from '../../rules/kernel/plainDate.ts';
import { stampZip } from '../reports/document/stampZip.ts';

/** Ids of relationships as the library draws them: at random. */
const drawnId = /(?<=")rId[\w-]{15,}(?=")/g;

/** The library numbers drawings of all files of a process. */
const drawingId = /(?<=<wp:docPr id=")\d+(?=")/g;

/** The library names a chart's font for Latin letters only. */
const chartFonts = {
  '<a:latin typeface="宋体"/>': '<a:latin typeface="Noto Sans SC"/>',
  '<a:ea typeface="+mn-ea"/>': '<a:ea typeface="宋体"/>',
  '<c:lang val="en-US"/>': '<c:lang val="zh-CN"/>',
} as const;

/**
 * The same file with nothing drawn at random in it and Chinese fonts in its charts: relationships and drawings are
 * numbered in the order in which they come, and the workbooks inside carry the date of drafting.
 */
export function settleChartParts(bytes: Uint8Array, at: Instant): Uint8Array {
  const numbers = new Map<string, string>();
  const toNumber = (id: string): string => {
    const number = numbers.get(id) ?? `rIdChart${numbers.size + 1}`;
    numbers.set(id, number);
    return number;
  };
  const settled: Zippable = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    if (path.endsWith('.xlsx')) settled[path] = stampZip(part, at);
    else if (!isXml(path)) settled[path] = part;
    else {
      let drawings = 0;
      const xml = strFromU8(part)
        .replaceAll(drawnId, toNumber)
        .replaceAll(drawingId, () => String(++drawings));
      settled[path] = strToU8(path.startsWith('word/charts/') ? nameChartFonts(xml) : xml);
    }
  }
  return stampZip(zipSync(settled), at);
}

function nameChartFonts(xml: string): string {
  return Object.entries(chartFonts).reduce((text, [from, to]) => text.replaceAll(from, to), xml);
}

function isXml(path: string): boolean {
  return path.endsWith('.xml') || path.endsWith('.rels');
}
