import type { Borders, Fill, Font } from 'exceljs';

/** Looks of the cells; colours are ARGB. */
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
export const lines: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
export const inputFill: Fill = toFill('FFFFFBE6');
export const headerFill: Fill = toFill('FFE7EDF3');
export const problemFill: Fill = toFill('FFFFC7CE');
export const plainFont: Partial<Font> = { name: '宋体', size: 11 };
export const boldFont: Partial<Font> = { ...plainFont, bold: true };
export const titleFont: Partial<Font> = { ...plainFont, bold: true, size: 16 };

/** Excel's text format: what is typed into the cell stays text, also `=…`, and numbers keep all their digits. */
export const textFormat = '@';
export const countFormat = '0';
export const dateFormat = 'yyyy-mm-dd';

/** Widths of the guide's two columns, characters. */
export const guideWidths = [20, 96] as const;

const lineHeight = 15.5;
const eastAsian = /[\u2e80-\uffef]/gu;

/**
 * Height of a row in points so that its wrapped texts are seen whole; programs do not work it out when they open a file.
 * A Chinese character is two of a column's units wide.
 */
export function toRowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lineCounts = texts.map(({ text, width }) => {
    const units = text.length + (text.match(eastAsian)?.length ?? 0);
    return Math.max(1, Math.ceil(units / (width - 1)));
  });
  return Math.max(1, ...lineCounts) * lineHeight;
}

function toFill(argb: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
