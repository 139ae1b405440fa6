import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  type TableCell,
  TextRun,
} from 'docx';
import {
  type Block,
  type Column,
  type DocumentFooter,
  type Fact,
  type ReportDocument,
  toFooterText,
} from '../../../rules/reports/reportDocument.ts';
import { cell, page, table, toWidths, write } from './docxParts.ts';
import { stampZip } from './stampZip.ts';

/**
 * Writes a document as DOCX, to be edited by the employer's own office program; fonts are that program's. The same
 * document gives the same bytes: dates inside the file are that of drafting.
 */
export async function writeReportDocx(document: ReportDocument): Promise<Uint8Array> {
  const { title, cover, sections, footer, draftedAt } = document;
  const children = [
    ...(cover === null
      ? [write(title, { size: 18, bold: true, align: 'center', after: 14 })]
      : writeCover(title, cover)),
    ...sections.flatMap(({ heading, blocks }) => [
      ...(heading === '' ? [] : [write(heading, { size: 14, bold: true, before: 14, after: 6 })]),
      ...blocks.flatMap(writeBlock),
    ]),
  ];
  const file = new Document({
    title,
    creator: '职监',
    lastModifiedBy: '职监',
    styles: {
      default: { document: { run: { font: { ascii: 'Noto Sans SC', hAnsi: 'Noto Sans SC', eastAsia: '宋体' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.left, right: page.right, top: page.top, bottom: page.bottom },
          },
        },
        footers: { default: writeFooter(footer) },
        children,
      },
    ],
  });
  const core = { path: 'docProps/core.xml', data: toCoreProperties(title, draftedAt) };
  return stampZip(await Packer.toBuffer(file, undefined, [core]), draftedAt);
}

/** The library would write the clock's time here. */
function toCoreProperties(title: string, draftedAt: string): string {
  const at = `xsi:type="dcterms:W3CDTF">${draftedAt.replace(/\.\d+Z$/, 'Z')}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>职监</dc:creator><dcterms:created ${at}</dcterms:created><dcterms:modified ${at}</dcterms:modified></cp:coreProperties>`;
}

function writeFooter(footer: DocumentFooter): Footer {
  const children = [`${toFooterText(footer)}　第 `, PageNumber.CURRENT, ' 页 / 共 ', PageNumber.TOTAL_PAGES, ' 页'];
  const run = new TextRun({ children, size: 16, color: '444444' });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function writeCover(title: string, facts: readonly Fact[]): (Paragraph | Table)[] {
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

function writeTable(
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
