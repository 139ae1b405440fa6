import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import type { Instant } from '../../../rules/kernel/plainDate.ts';
import { type DocumentFooter, toFooterText } from '../../../rules/reports/reportDocument.ts';
import { page } from './docxParts.ts';
import { stampZip } from './stampZip.ts';

/** What stands around the content of a file. */
export type DocxFrame = { readonly title: string; readonly footer: DocumentFooter; readonly draftedAt: Instant };

/** Packs content as DOCX on A4 with a footer; dates inside the file are that of drafting. */
export async function packDocx(
  { title, footer, draftedAt }: DocxFrame,
  children: readonly (Paragraph | Table)[],
): Promise<Uint8Array> {
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
        children: [...children],
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
