import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IBorderOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Block, Column, Fact, ReportDocument } from '../../../rules/reports/reportDocument.ts';
import { stampZip } from './stampZip.ts';

/** A4 and its margins in twentieths of a point. */
const page = { width: 11_906, height: 16_838, left: 1_360, right: 1_240, top: 1_360, bottom: 1_320 } as const;
const width = page.width - page.left - page.right;
const alignments = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

type Look = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly align?: 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
};

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

function write(text: string, { size = 11, bold = false, color, align, before = 0, after = 4, indent = 0 }: Look = {}) {
  return new Paragraph({
    ...(align && { alignment: alignments[align] }),
    ...(indent > 0 && { indent: { firstLine: indent * 20 } }),
    spacing: { before: before * 20, after: after * 20 },
    children: [new TextRun({ text, bold, size: size * 2, ...(color && { color }) })],
  });
}

function writeFooter({ versionCode, reportId, ruleSetId }: ReportDocument['footer']): Footer {
  const text = `版本码 ${versionCode}　报告 ${reportId}　规则集 ${ruleSetId}　第 `;
  const children = [text, PageNumber.CURRENT, ' 页 / 共 ', PageNumber.TOTAL_PAGES, ' 页'];
  const run = new TextRun({ children, size: 16, color: '444444' });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function writeCover(title: string, facts: readonly Fact[]): (Paragraph | Table)[] {
  const rows = facts.map(({ label, value }) => [
    cell(label, 3, { size: 13, bold: true }),
    cell(value, 7, { size: 13 }),
  ]);
  return [
    write(title, { size: 26, bold: true, align: 'center', before: 120, after: 100 }),
    table(rows, [3, 7]),
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
  const weights = form === 'lines' ? [30, 70] : [20.5, 29, 22.5, 28];
  const perRow = weights.length / 2;
  const rows: TableCell[][] = [];
  for (let start = 0; start < facts.length; start += perRow) {
    rows.push(
      facts
        .slice(start, start + perRow)
        .flatMap(({ label, value }, index) => [
          cell(label, weights[index * 2] ?? 1, { size: 9.5, bold: true, color: '000000' }, 'F4F4F4'),
          cell(value, weights[index * 2 + 1] ?? 1, { size: 9.5 }),
        ]),
    );
  }
  return table(rows, weights);
}

function writeTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  emphasised: readonly number[],
): Table {
  const weights = columns.map(({ weight }) => weight);
  const head = columns.map(({ title, weight }) =>
    cell(title, weight, { size: 9.5, bold: true, align: 'center' }, 'EEEEEE'),
  );
  const body = rows.map((row, index) =>
    row.map((text, column) => {
      const { weight = 1, align } = columns[column] ?? {};
      return cell(text, weight, { size: 9.5, bold: emphasised.includes(index), ...(align && { align }) });
    }),
  );
  return table([head, ...body], weights, true);
}

function cell(text: string, weight: number, look: Look, fill?: string): TableCell {
  return new TableCell({
    width: { size: weight, type: WidthType.AUTO },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
    children: text.split('\n').map((line) => write(line, { ...look, after: 0 })),
  });
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

function table(rows: readonly (readonly TableCell[])[], weights: readonly number[], hasHead = false): Table {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: weights.map((weight) => Math.round((width * weight) / all)),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (children, index) =>
        new TableRow({ children: [...children], cantSplit: true, tableHeader: hasHead && index === 0 }),
    ),
  });
}
