import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writePilotReport } from '../../../functions/operations/pilotReports/writePilotReport.ts';
import { composePilotReport } from '../../../functions/rules/pilotReports/composePilotReport.ts';
import type { PilotDocument } from '../../../functions/rules/pilotReports/pilotDocument.ts';
import { findXmlFault, listRelationships, type OpenedDocx, openDocx } from '../../support/openDocx.ts';
import { anEmptyPilot, aPilotFacts } from '../../support/pilotFacts.ts';

it('what is no XML is found', () => {
  const faults = ['<a><b></a>', '<a>1 & 2</a>', '<a>', '<a b=c/>', '<a>x < y</a>'].map(findXmlFault);
  expect(faults.every((fault) => fault !== null)).toBe(true);
  expect(findXmlFault('<?xml version="1.0"?><a b="c"><d/>&lt;&#x20;</a>')).toBeNull();
});

describe('the file of a report', () => {
  const document = composePilotReport(aPilotFacts());
  const blocks = document.sections.flatMap(({ blocks: ofSection }) => ofSection);
  let bytes: Uint8Array;
  let docx: OpenedDocx;
  beforeAll(async () => {
    bytes = await writePilotReport(document);
    docx = openDocx(bytes);
  });
  const withoutNumber = (title: string): string => title.replace(/^[表图]\d+ /, '');

  it('is well-formed in all its parts, each with a type', () => {
    const types = docx.xml('[Content_Types].xml');
    const extensions = [...types.matchAll(/<Default [^>]*Extension="([^"]+)"/g)].map(([, extension]) => extension);
    for (const path of docx.paths) {
      if (path === '[Content_Types].xml') continue;
      expect([path, types.includes(`PartName="/${path}"`) || extensions.includes(path.split('.').at(-1))]).toEqual([
        path,
        true,
      ]);
      if (/\.(xml|rels)$/.test(path)) expect([path, findXmlFault(docx.xml(path))]).toEqual([path, null]);
    }
  });

  it('has a part for every relationship, and a relationship for every one that is named', () => {
    for (const path of docx.paths.filter((one) => one.endsWith('.xml'))) {
      const known = listRelationships(docx.parts, path);
      for (const { target } of known) expect(docx.paths).toContain(target);
      const named = [...docx.xml(path).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
      for (const id of named) expect(known.map((one) => one.id)).toContain(id);
    }
  });

  it('has every table with its rows, and every text', () => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        const head = block.columns.map(({ title }) => title);
        expect(docx.tables[withoutNumber(block.title)]).toEqual([head, ...block.rows]);
        expect(docx.text).toContain(block.note);
      } else if (block.kind !== 'chart') expect(docx.text).toContain(block.text);
    }
    for (const { heading } of document.sections) expect(docx.text.split('\n')).toContain(heading);
    expect(docx.xml('word/document.xml').match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(10);
  });

  it('has every chart with its values, described for readers aloud', () => {
    const charts = blocks.filter((block) => block.kind === 'chart');
    expect(Object.keys(docx.charts)).toEqual(charts.map(({ title }) => withoutNumber(title)));
    for (const { title, categories, series } of charts) {
      const drawn = docx.charts[withoutNumber(title)];
      expect(drawn).toMatchObject({ categories, series });
      expect(docx.xml(drawn?.path ?? '')).toContain('<a:ea typeface="宋体"/>');
    }
    expect(docx.xml('word/document.xml').match(/<wp:docPr [^>]*descr="图\d[^"]+"/g)).toHaveLength(charts.length);
  });

  it('has the values of every chart in a workbook inside, so that they can be edited', async () => {
    for (const { path, categories, series } of Object.values(docx.charts)) {
      const [embedded] = listRelationships(docx.parts, path);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Buffer.from(docx.parts[embedded?.target ?? ''] ?? []) as never);
      const rows: unknown[][] = [];
      workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
      expect(rows[0]?.slice(1)).toEqual(series.map(({ name }) => name));
      expect(rows.slice(1)).toEqual(
        categories.map((category, at) => [category, ...series.map(({ values }) => values[at])]),
      );
    }
  });

  it('is the same bytes whenever it is written, whatever was written before', async () => {
    await writePilotReport(composePilotReport(anEmptyPilot()));
    expect(Buffer.from(bytes).equals(await writePilotReport(document))).toBe(true);
  });

  it('takes what looks like markup as text', async () => {
    const hostile = '<w:p>&amp;"=1+1"</w:p>';
    const facts = aPilotFacts();
    const [first, ...others] = facts.county.bodies;
    const county = { ...facts.county, bodies: [{ id: first?.id ?? '', name: hostile }, ...others] };
    const opened = openDocx(await writePilotReport(composePilotReport({ ...facts, county })));
    for (const path of opened.paths.filter((one) => /\.(xml|rels)$/.test(one))) {
      expect([path, findXmlFault(opened.xml(path))]).toEqual([path, null]);
    }
    expect(opened.tables['各巡查单位用人单位情况']?.[1]?.[0]).toBe(hostile);
  });

  it('is a file without charts where nothing has happened', async () => {
    const opened = openDocx(await writePilotReport(composePilotReport(anEmptyPilot()) satisfies PilotDocument));
    expect(opened.charts).toEqual({});
    expect(opened.tables['主要指标']?.slice(1).every(([, n]) => n === '0')).toBe(true);
  });
});
