import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { PilotBlock, PilotDocument } from '../../rules/pilotReports/pilotDocument.ts';
import { write } from '../reports/document/docxParts.ts';
import { packDocx } from '../reports/document/packDocx.ts';
import { writeCover, writeTable } from '../reports/document/writeReportDocx.ts';
import { drawChart } from './drawChart.ts';
import { settleChartParts } from './settleChartParts.ts';

/**
 * Writes the report as DOCX for its author to finish: headings are headings, so that a table of contents can be made,
 * charts can be edited, and what is to be written is grey. The same document gives the same bytes.
 */
export async function writePilotReport(document: PilotDocument): Promise<Uint8Array> {
  const { title, cover, sections, draftedAt } = document;
  const children = [
    ...writeCover(title, cover),
    ...sections.flatMap(({ heading, blocks }) => [writeHeading(heading), ...blocks.flatMap(writeBlock)]),
  ];
  return settleChartParts(await packDocx(document, children), draftedAt);
}

function writeHeading(text: string): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 280, after: 120 },
    children: [new TextRun({ text, bold: true, size: 28, color: '000000' })],
  });
}

const prompt = '767676';

function writeBlock(block: PilotBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [write(block.text, { indent: 22 })];
    case 'prompt':
      return [write(block.text, { indent: 22, color: prompt })];
    case 'table':
      return [
        caption(block.title, true),
        writeTable(block.columns, block.rows, block.emphasised),
        write(block.note, { size: 8.5, color: '444444', before: 2, after: 10 }),
      ];
    case 'chart':
      return [drawChart(block), caption(`${block.title}（单位：${block.unit}）`, false)];
  }
}

/** Above a table, which it stays with, or below a chart. */
function caption(text: string, isAbove: boolean): Paragraph {
  return new Paragraph({
    alignment: 'center',
    keepNext: isAbove,
    spacing: { before: isAbove ? 160 : 40, after: isAbove ? 60 : 200 },
    children: [new TextRun({ text, bold: true, size: 20 })],
  });
}
