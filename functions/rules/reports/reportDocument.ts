import type { Instant } from '../kernel/plainDate.ts';

/** Names the platform in the files it composes. */
export const platformName = '职监';

/** Title of the report; a composed file with another title is another document. */
export const reportTitle = '用人单位职业病危害综合风险评估报告';

/** A labelled value, such as 职工总数 60人. */
export type Fact = { readonly label: string; readonly value: string };

/** A column of a table; `weight` is its share of the width. */
export type Column = { readonly title: string; readonly weight: number; readonly align?: 'center' | 'right' };

/** What a document is made of. Everything is text; how it is laid out is the writers' business. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'numbered'; readonly items: readonly string[] }
  /** Labelled values; `pairs` stand two to a row, `lines` one. */
  | { readonly kind: 'facts'; readonly form: 'pairs' | 'lines'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Indexes of the rows that decide or sum up; they stand out. */
      readonly emphasised: readonly number[];
    }
  /** Where the figures above it come from, or how they are to be read. */
  | { readonly kind: 'note'; readonly text: string }
  /** Lines to be filled in by hand, with room for the seal. */
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  /** A QR code that leads to an address. */
  | { readonly kind: 'qrCode'; readonly address: string; readonly caption: string };

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

/** Names the document on every page: its version, the report and its rule set, or the finding (`ruleSetId` null). */
export type DocumentFooter = {
  readonly versionCode: string;
  readonly reportId: string;
  readonly ruleSetId: string | null;
  /** What it is about, in words, where it is neither a report nor a case. */
  readonly about?: string;
};

/** The foot of a page, without the page's number. */
export function toFooterText({ versionCode, reportId, ruleSetId, about: given }: DocumentFooter): string {
  if (given !== undefined) return `版本码 ${versionCode}　${given}`;
  const about = ruleSetId === null ? `案件 ${reportId}` : `报告 ${reportId}　规则集 ${ruleSetId}`;
  return `版本码 ${versionCode}　${about}`;
}

/** A document as composed, before any layout: the same for every file format. */
export type ReportDocument = {
  readonly title: string;
  /** Facts of the cover; null: the document has none and begins with its title. */
  readonly cover: readonly Fact[] | null;
  readonly sections: readonly Section[];
  /** Stands at the foot of every page beside the page number. */
  readonly footer: DocumentFooter;
  /** Moment of drafting; written into the file in place of the clock, so that the same content gives the same bytes. */
  readonly draftedAt: Instant;
};

/** The texts of a block, line by line, for whoever shows a document without a layout. */
export function listTexts(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'numbered':
      return block.items.map((item, at) => `${at + 1}. ${item}`);
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}：${value}`);
    case 'table':
      return block.rows.map((row) => row.join('，'));
    case 'signature':
      return block.lines;
    case 'qrCode':
      return [block.caption];
  }
}

/**
 * The document with every text made fit for any file format: control characters except the line break become blanks,
 * half characters and non-characters are replaced. A text that begins with = + - @ stays as it is: these are texts.
 */
export function withPlainTexts<T>(value: T): T {
  if (typeof value === 'string') {
    return value
      .toWellFormed()
      .replaceAll(/(?!\n)\p{Cc}/gu, ' ')
      .replaceAll(/[\ufffe\uffff]/g, '\ufffd') as T;
  }
  if (Array.isArray(value)) return value.map(withPlainTexts) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, withPlainTexts(field)])) as T;
}
