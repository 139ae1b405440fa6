import pdfmake, { type Content } from 'pdfmake';
import {
  type Block,
  type Fact,
  platformName,
  type ReportDocument,
  type Section,
  toFooterText,
} from '../../../rules/reports/reportDocument.ts';
import { cellPadding, drawAddress, drawFacts, drawTable, lineWidth, margins, width } from './pdfParts.ts';
import { findReportFonts } from './reportFonts.ts';

/** Characters of a block that surely fits on half a page. */
const shortBlock = 900;

const styles = {
  title: { fontSize: 18, bold: true, alignment: 'center', margin: [0, 0, 0, 14] },
  coverTitle: { fontSize: 27, bold: true, alignment: 'center', lineHeight: 1.35, margin: [0, 84, 0, 64] },
  heading: { fontSize: 14, bold: true, margin: [0, 14, 0, 6] },
  head: { bold: true, fontSize: 9.5, alignment: 'center', fillColor: '#eeeeee' },
  cell: { fontSize: 9.5, lineHeight: 1.15 },
  note: { fontSize: 8.5, color: '#444444', lineHeight: 1.2, margin: [0, 3, 0, 6] },
  footer: { fontSize: 8, color: '#444444' },
};

const layouts = {
  official: {
    hLineWidth: () => lineWidth,
    vLineWidth: () => lineWidth,
    paddingLeft: () => cellPadding,
    paddingRight: () => cellPadding,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  },
};

/**
 * Lays a document out as PDF with Noto Sans SC embedded (the glyphs that it uses). The same document gives the same
 * bytes: the file's date is that of drafting. Nothing outside but the two fonts is read.
 */
export async function writeReportPdf(document: ReportDocument): Promise<Uint8Array> {
  const fonts = findReportFonts();
  pdfmake.setFonts({ Noto: { normal: fonts.regular, bold: fonts.bold } });
  pdfmake.setTableLayouts(layouts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path === fonts.regular || path === fonts.bold);
  const { title, cover, sections, footer } = document;
  const { versionCode } = footer;
  const drafted = new Date(document.draftedAt);
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [margins.left, margins.top, margins.right, margins.bottom],
      language: 'zh-CN',
      defaultStyle: { font: 'Noto', fontSize: 11, lineHeight: 1.3 },
      styles,
      info: {
        title,
        creationDate: drafted,
        modDate: drafted,
        creator: platformName,
        producer: platformName,
        // Read back from a signed file: `findVersionMark`.
        subject: versionCode,
      },
      content: [
        ...(cover === null ? [{ text: title, style: 'title' }] : drawCover(title, cover)),
        ...sections.flatMap(drawSection),
      ],
      footer: (page, pages) => ({
        style: 'footer',
        margin: [margins.left, 20, margins.right, 0],
        columns: [
          { width: '*', text: toFooterText(footer) },
          { width: 90, alignment: 'right', text: `第 ${page} 页 / 共 ${pages} 页` },
        ],
      }),
    })
    .getBuffer();
}

function drawCover(title: string, facts: readonly Fact[]): Content[] {
  // Broken by us where the title has a joint; a line of official title does not end inside a word.
  const text = title.replace('职业病危害', '\n职业病危害');
  const rows = facts.map(({ label, value }) => [
    { text: label, bold: true, fontSize: 12 },
    { text: value, fontSize: 12 },
  ]);
  const underlined = {
    hLineWidth: (row: number) => (row === 0 ? 0 : lineWidth),
    vLineWidth: () => 0,
    paddingTop: () => 6,
    paddingBottom: () => 4,
  };
  return [
    { text, style: 'coverTitle' },
    {
      margin: [30, 0, 30, 0],
      table: { widths: [120, width - 200], body: rows },
      layout: underlined,
      pageBreak: 'after',
    },
  ];
}

/** A heading stays on the page of what follows it, unless that is so long that it must be broken anyway. */
function drawSection({ heading, blocks: [first, ...others] }: Section): Content[] {
  const drawn = [
    ...(heading === '' ? [] : [{ text: heading, style: 'heading' }]),
    ...(first ? [drawBlock(first)] : []),
  ];
  const isShort = first !== undefined && JSON.stringify(first).length < shortBlock;
  return [{ stack: drawn, unbreakable: isShort }, ...others.map(drawBlock)];
}

function drawBlock(block: Block): Content {
  switch (block.kind) {
    case 'paragraph':
      return { text: `　　${block.text}`, preserveLeadingSpaces: true, margin: [0, 2, 0, 4] };
    case 'numbered':
      return { ol: [...block.items], separator: ['', '.'], margin: [12, 0, 0, 6] };
    case 'facts':
      return drawFacts(block.facts, block.form);
    case 'table':
      return drawTable(block.columns, block.rows, block.emphasised);
    case 'note':
      return { text: block.text, style: 'note' };
    case 'signature':
      return {
        unbreakable: true,
        margin: [150, 28, 0, 0],
        stack: block.lines.map((text) => ({ text, margin: [0, 0, 0, 26], preserveLeadingSpaces: true })),
      };
    case 'qrCode':
      return { unbreakable: true, margin: [0, 10, 0, 0], stack: drawAddress(block) };
  }
}
