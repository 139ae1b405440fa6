import type { Content } from 'pdfmake';
import type { Block, Column, Fact } from '../../../rules/reports/reportDocument.ts';
import { drawQrCode } from './drawQrCode.ts';

/** A4 in points, margins as official documents have them. */
export const margins = { left: 68, top: 68, right: 62, bottom: 66 } as const;
/** Width of the text. */
export const width = 595.28 - margins.left - margins.right;
export const cellPadding = 4;
export const lineWidth = 0.6;
const shortCell = 250;
const qrCodeSide = 120;

/** Labelled values, two to a row or one. */
export function drawFacts(facts: readonly Fact[], form: 'pairs' | 'lines'): Content {
  const cells = facts.map(({ label, value }) => [
    { text: label, style: 'cell', bold: true, fillColor: '#f4f4f4' },
    { text: value, style: 'cell' },
  ]);
  const margin = [0, 2, 0, 6];
  if (form === 'lines') {
    return { margin, layout: 'official', table: { widths: toWidths([30, 70]), dontBreakRows: true, body: cells } };
  }
  const body = cells.flatMap((cell, index) => (index % 2 === 0 ? [[...cell, ...(cells[index + 1] ?? ['', ''])]] : []));
  return { margin, layout: 'official', table: { widths: toWidths([20.5, 29, 22.5, 28]), dontBreakRows: true, body } };
}

/** A table with its head on every page. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  emphasised: readonly number[],
): Content {
  const head = columns.map(({ title }) => ({ text: title, style: 'head' }));
  const body = rows.map((row, index) =>
    row.map((text, column) => ({
      text,
      style: 'cell',
      alignment: columns[column]?.align ?? 'left',
      bold: emphasised.includes(index),
    })),
  );
  const widths = toWidths(columns.map(({ weight }) => weight));
  const kept = areShort(rows) ? { keepWithHeaderRows: 1, dontBreakRows: true } : {};
  return {
    margin: [0, 2, 0, 4],
    layout: 'official',
    table: { headerRows: 1, ...kept, widths, body: [head, ...body] },
  };
}

/** A row is kept on one page only where it surely fits: what does not fit on a page would be lost. */
function areShort(rows: readonly (readonly string[])[]): boolean {
  return rows.every((row) => row.every((text) => text.length <= shortCell));
}

/** Widths of cells without their padding and lines, so that the table is as wide as the text whatever its columns. */
function toWidths(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const free = width - weights.length * 2 * cellPadding - (weights.length + 1) * lineWidth;
  return weights.map((weight) => (free * weight) / all);
}

/** A QR code with its caption and the address in letters. */
export function drawAddress({ address, caption }: Extract<Block, { kind: 'qrCode' }>): Content[] {
  const { size, runs } = drawQrCode(address);
  const module = qrCodeSide / size;
  const canvas = runs.map(({ row, from, length }) => ({
    type: 'rect',
    x: from * module,
    y: row * module,
    w: length * module,
    h: module,
    color: '#000000',
    lineWidth: 0,
  }));
  return [
    { canvas, margin: [(width - qrCodeSide) / 2, 0, 0, 6] },
    { text: caption, alignment: 'center', fontSize: 10 },
    { text: address, alignment: 'center', fontSize: 8, color: '#444444' },
  ];
}
