import type { Instant } from '../kernel/plainDate.ts';
import type { Column, DocumentFooter, Fact } from '../reports/reportDocument.ts';

/** A table of figures. No table is without the note that says where its figures come from and as of which day. */
export type PilotTable = {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Indexes of the rows that sum up; they stand out. */
  readonly emphasised: readonly number[];
  readonly note: string;
};

export type PilotChartForm = 'BARS' | 'STACKED_BARS' | 'COLUMNS' | 'STACKED_COLUMNS' | 'DOUGHNUT';

/** A chart of figures that a table of the same section shows too. Values are whole and not negative. */
export type PilotChart = {
  readonly kind: 'chart';
  readonly title: string;
  readonly form: PilotChartForm;
  readonly unit: string;
  readonly categories: readonly string[];
  /** One value for each category. A doughnut has one series. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
};

export type PilotBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** What the author is to write here; never prose that nobody wrote. */
  | { readonly kind: 'prompt'; readonly text: string }
  | PilotTable
  | PilotChart;

export type PilotSection = { readonly heading: string; readonly blocks: readonly PilotBlock[] };

/** A report as composed, before any layout. */
export type PilotDocument = {
  readonly title: string;
  readonly cover: readonly Fact[];
  readonly sections: readonly PilotSection[];
  readonly footer: DocumentFooter;
  /** Written into the file in place of the clock, so that the same content gives the same bytes. */
  readonly draftedAt: Instant;
};

/** Numbers tables and charts through the whole report (表1, 图1), and sections (一、二、). */
export function numberSections(sections: readonly PilotSection[]): readonly PilotSection[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const places = new Map<PilotBlock, string>();
  for (const [kind, word] of [
    ['table', '表'],
    ['chart', '图'],
  ] as const) {
    for (const [at, block] of blocks.filter((one) => one.kind === kind).entries())
      places.set(block, `${word}${at + 1}`);
  }
  return sections.map(({ heading, blocks: ofSection }, at) => ({
    heading: `${numerals[at] ?? at + 1}、${heading}`,
    blocks: ofSection.map((block) =>
      'title' in block ? { ...block, title: `${places.get(block)} ${block.title}` } : block,
    ),
  }));
}

const numerals = [...'一二三四五六七八九十'];
