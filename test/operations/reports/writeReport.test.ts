import { writeFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import qrcode from 'qrcode-generator';
import { describe, expect, it } from 'vitest';
import { writeReportDocx } from '../../../functions/operations/reports/document/writeReportDocx.ts';
import { writeReportPdf } from '../../../functions/operations/reports/document/writeReportPdf.ts';
import { composeNotice } from '../../../functions/rules/reports/composeNotice.ts';
import { composeReport } from '../../../functions/rules/reports/composeReport.ts';
import type { Block, ReportDocument } from '../../../functions/rules/reports/reportDocument.ts';
import { inkIn, type RenderedPage, renderPdf, withoutBlanks } from '../../support/renderPdf.ts';
import { anAssessmentOf, manyFactors, reportFacts } from '../../support/reportFacts.ts';

const longNames = {
  name: `泸溪${'示例很长的单位名称'.repeat(10)}有限责任公司`,
  address: `湖南省${'很长的地址'.repeat(39)}`,
  legalRepresentative: '名'.repeat(50),
  industryName: '行业'.repeat(50),
};

const cases = {
  'one factor': reportFacts(),
  'sixty factors': reportFacts({ assessment: anAssessmentOf(manyFactors(60)) }),
  'long names': reportFacts({
    basics: longNames,
    report: { measures: `=整改${'措施'.repeat(998)}`, conclusion: 'x'.repeat(2_000) },
  }),
};

/** Pages to be looked at: `KEEP_PAGES=/tmp/document npx vitest run test/operations/reports/writeReport.test.ts`. */
async function keepPages(name: string, pages: readonly RenderedPage[]): Promise<void> {
  const { KEEP_PAGES } = process.env;
  if (!KEEP_PAGES) return;
  for (const [index, { png }] of pages.entries()) await writeFile(`${KEEP_PAGES}-${name}-${index + 1}.png`, png);
}

/** Every text that must be drawn, in no particular order. */
function textsOf(document: ReportDocument): string[] {
  const texts = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'note':
        return [block.text];
      case 'numbered':
        return block.items;
      case 'facts':
        return block.facts.flatMap(({ label, value }) => [label, value]);
      case 'table':
        return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
      case 'signature':
        return block.lines;
      case 'qrCode':
        return [block.caption, block.address];
    }
  };
  const cover = (document.cover ?? []).flatMap(({ label, value }) => [label, value]);
  return [
    document.title,
    ...cover,
    ...document.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(texts)]),
  ];
}

const countOf = (text: string) => {
  const counts = new Map<string, number>();
  for (const character of withoutBlanks(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
};

/** Characters that were to be drawn but are fewer on the pages than in the document. */
function findMissing(document: ReportDocument, pages: readonly RenderedPage[]): string[] {
  const drawn = countOf(pages.map(({ text }) => text).join(''));
  return [...countOf(textsOf(document).join(''))]
    .filter(([character, count]) => (drawn.get(character) ?? 0) < count)
    .map(([character]) => character);
}

describe('the report as PDF', () => {
  it.each(Object.entries(cases))(
    'draws every character on pages that each carry the version code: %s',
    async (name, facts) => {
      const document = composeReport(facts);
      const pages = renderPdf(await writeReportPdf(document));
      await keepPages(name.replace(' ', '-'), pages);
      expect(pages.length).toBeGreaterThanOrEqual(4);
      expect(findMissing(document, pages)).toEqual([]);
      const { versionCode, reportId, ruleSetId } = document.footer;
      for (const [index, page] of pages.entries()) {
        const footer = `版本码${versionCode}报告${reportId}规则集${ruleSetId}第${index + 1}页/共${pages.length}页`;
        expect(page.text).toContain(footer);
        expect([page.width, page.height]).toEqual([1191, 1684]);
        // Something is drawn above the footer, and nothing runs into the margins.
        expect(inkIn(page, [136, 136, 1066, 1550])).toBeGreaterThan(0.002);
        expect(inkIn(page, [0, 0, 130, page.height])).toBe(0);
        expect(inkIn(page, [1073, 0, page.width, page.height])).toBe(0);
        expect(inkIn(page, [0, page.height - 60, page.width, page.height])).toBe(0);
      }
    },
  );

  it('keeps the cover of the longest name on one page', async () => {
    const [cover, next] = renderPdf(await writeReportPdf(composeReport(cases['long names'])), 1);
    expect(cover?.text).toContain('版本码');
    expect(next?.text).toContain('一、单位基本情况');
  });

  it('really draws Chinese: the strokes are there where the text is, and differ from one character to the next', async () => {
    const [cover] = renderPdf(await writeReportPdf(composeReport(cases['one factor'])));
    const box = cover?.find('职业病危害综合风险评估报告');
    if (!cover || !box) throw new Error('the title is not on the cover');
    const [left, top, right, bottom] = box;
    expect(inkIn(cover, box)).toBeGreaterThan(0.08);
    expect(inkIn(cover, box)).toBeLessThan(0.6);
    const width = (right - left) / 13;
    const inks = Array.from({ length: 13 }, (_, index) =>
      inkIn(cover, [left + index * width, top, left + (index + 1) * width, bottom]).toFixed(3),
    );
    // Missing glyphs would all be the same box.
    expect(new Set(inks).size).toBeGreaterThan(9);
    const { height } = cover;
    expect(inkIn(cover, [left, height * 0.3, right, height * 0.36])).toBe(0);
  });

  it('loses no line of a table row that is longer than a page', async () => {
    const document = composeReport(
      reportFacts({
        assessment: anAssessmentOf(
          manyFactors(60).map((one) => ({
            ...one,
            name: `${one.name}${'及其化合物'.repeat(8)}`,
            nature: 'SEVERE',
            level: 'NONCONFORMING',
          })),
        ),
      }),
    );
    expect(findMissing(document, renderPdf(await writeReportPdf(document), 1))).toEqual([]);
  });

  it('is the same bytes for the same content', async () => {
    const document = composeReport(cases['one factor']);
    expect(Buffer.from(await writeReportPdf(document)).equals(await writeReportPdf(document))).toBe(true);
  });
});

describe('the notice as PDF', () => {
  const address = 'https://zhijian.example/notice/UjpFOjQzMzEyMg';

  it('is one page with the QR code of the public record, module by module', async () => {
    const document = composeNotice(cases['one factor'], address);
    const pages = renderPdf(await writeReportPdf(document), 4);
    expect(pages).toHaveLength(1);
    const [page] = pages;
    if (!page) throw new Error('no page');
    expect(findMissing(document, pages)).toEqual([]);
    const code = qrcode(0, 'M');
    code.addData(address);
    code.make();
    const size = code.getModuleCount();
    // The code is 120 points wide, in the middle of the text, above its caption: find its upper edge in the first column.
    const side = 120 * 4;
    const left = ((68 + (595.28 - 62)) / 2) * 4 - side / 2;
    const caption = page.find('扫描二维码');
    if (!caption) throw new Error('no caption');
    let top = caption[1] - side - 80;
    while (page.brightnessAt(left + 2, top) > 128 && top < caption[1]) top += 1;
    const module = side / size;
    const wrong: string[] = [];
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const isDark = page.brightnessAt(left + (column + 0.5) * module, top + (row + 0.5) * module) < 128;
        if (isDark !== code.isDark(row, column)) wrong.push(`${row},${column}`);
      }
    }
    expect(wrong).toEqual([]);
    // A quiet zone of four modules around.
    const quiet = 4 * module;
    expect(inkIn(page, [left - quiet, top, left - 2, top + side])).toBe(0);
    expect(inkIn(page, [left - quiet, top + side + 4, left + side + quiet, top + side + 4 + quiet / 2])).toBe(0);
    await keepPages('notice', pages);
  });
});

describe('the report as DOCX', () => {
  const partsOf = (bytes: Uint8Array) =>
    Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const plain = (xml: string) =>
    xml
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');

  it.each(Object.entries(cases))('holds every text of the document: %s', async (_, facts) => {
    const document = composeReport(facts);
    const parts = partsOf(await writeReportDocx(document));
    const text = plain(parts['word/document.xml'] ?? '');
    for (const wanted of textsOf(document)) expect(text).toContain(wanted.replaceAll('\n', ''));
    const footer = parts[Object.keys(parts).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? ''] ?? '';
    expect(plain(footer)).toContain(`版本码 ${document.footer.versionCode}`);
    expect(footer).toContain('NUMPAGES');
  });

  it('takes what looks like a formula or like markup as text', async () => {
    const measures = '=HYPERLINK("http://x")\n+1\n-1\n@x\n<w:p>&amp;</w:p>';
    const document = composeReport(reportFacts({ report: { measures } }));
    const xml = partsOf(await writeReportDocx(document))['word/document.xml'] ?? '';
    for (const line of measures.split('\n')) expect(plain(xml)).toContain(line);
    expect(xml).toContain('&lt;w:p&gt;&amp;amp;&lt;/w:p&gt;');
    expect(xml).not.toContain('w:hyperlink');
  });

  it('is the same bytes for the same content', async () => {
    const document = composeReport(cases['one factor']);
    const first = await writeReportDocx(document);
    expect(Buffer.from(first).equals(await writeReportDocx(document))).toBe(true);
    expect(partsOf(first)['docProps/core.xml']).toContain('2026-03-02T01:00:00Z');
  });
});
