import { Paragraph, type Table, type TableCell } from 'docx';
import type { Block, Column, Fact, ReportDocument } from '../../../rules/reports/reportDocument.ts';
import { cell, table, toWidths, write } from './docxParts.ts';
import { packDocx } from './packDocx.ts';

/**
 * Writes a document as DOCX, to be edited by the employer's own office program; fonts are that program's. The same
 * document gives the same bytes: dates inside the file are that of drafting.
 */
export async function writeReportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { title, cover, sections } = document;
  const children = [
    ...(cover === null
      ? [write(title, { size: 18, bold: true, align: 'center', after: 14 })]
      : writeCover(title, cover)),
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === '' ? [] : [write(heading, { size: 14, bold: true, before: 14, after: 6 })]),
      ...blocks.flatMap(writeBlock),
    ]),
  ];
  return packDocx(document, children);
}

export function writeCover(title: string, facts: readonly Fact[]): (Paragraph | Table)[] {
  const widths = toWidths([3, 7]);
  const [left = 0, right = 0] = widths;
  const rows = facts.map(({ label, value }) => [
    cell(label, left, { size: 13, bold: true }),
    cell(value, right, { size: 13 }),
  ]);
  return [
    write(title, { size: 26, bold: true, align: 'center', before: 120, after: 100 }),
    table(rows, widths),
    new Paragraph({ pageBreakBefore: true, children: [] }),
  ];
}

function writeBlock(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [write(block.text, { indent: 22 })];
    case 'numbered':
      return block.items.map((item, index) => write(`${index + 1}. ${item}`, { indent: 22 }));
    case 'facts':
      return [writeFacts(block.facts, block.form), write('', { size: 4 })];
    case 'table':
      return [writeTable(block.columns, block.rows, block.emphasised), write('', { size: 4 })];
    case 'note':
      return [write(block.text, { size: 8.5, color: '444444' })];
    case 'signature':
      return block.lines.map((line) => write(line, { before: 22, indent: 150 }));
    case 'qrCode':
      // A notice is posted, not edited, so it is made as PDF only; here the address stands for the code.
      return [write(block.caption, { align: 'center' }), write(block.address, { align: 'center' })];
  }
}

function writeFacts(facts: readonly Fact[], form: 'pairs' | 'lines'): Table {
  const widths = toWidths(form === 'lines' ? [30, 70] : [20.5, 29, 22.5, 28]);
  const perRow = widths.length / 2;
  const rows: TableCell[][] = [];
  for (let start = 0; start < facts.length; start += perRow) {
    rows.push(
      facts
        .slice(start, start + perRow)
        .flatMap(({ label, value }, index) => [
          cell(label, widths[index * 2] ?? 0, { size: 9.5, bold: true, color: '000000' }, 'F4F4F4'),
          cell(value, widths[index * 2 + 1] ?? 0, { size: 9.5 }),
        ]),
    );
  }
  return table(rows, widths);
}

export function writeTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  emphasised: readonly number[],
): Table {
  const widths = toWidths(columns.map(({ weight }) => weight));
  const head = columns.map(({ title }, column) =>
    cell(title, widths[column] ?? 0, { size: 9.5, bold: true, align: 'center' }, 'EEEEEE'),
  );
  const body = rows.map((row, index) =>
    row.map((text, column) => {
      const align = columns[column]?.align;
      return cell(text, widths[column] ?? 0, { size: 9.5, bold: emphasised.includes(index), ...(align && { align }) });
    }),
  );
  return table([head, ...body], widths, true);
}
