import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';

/** A4 and its margins in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, left: 1_360, right: 1_240, top: 1_360, bottom: 1_320 } as const;
const textWidth = page.width - page.left - page.right;
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

/** A paragraph of one run. Sizes and distances in points. */
export function write(
  text: string,
  { size = 11, bold = false, color, align, before = 0, after = 4, indent = 0 }: Look = {},
) {
  return new Paragraph({
    ...(align && { alignment: alignments[align] }),
    ...(indent > 0 && { indent: { firstLine: indent * 20 } }),
    spacing: { before: before * 20, after: after * 20 },
    children: [new TextRun({ text, bold, size: size * 2, ...(color && { color }) })],
  });
}

/** Shares of the width of the text, in twentieths of a point. */
export function toWidths(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((textWidth * weight) / all));
}

/** A cell of text; its lines become paragraphs. */
export function cell(text: string, width: number, look: Look, fill?: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 40, bottom: 40 },
    ...(fill && { shading: { type: ShadingType.CLEAR, fill } }),
    children: text.split('\n').map((line) => write(line, { ...look, after: 0 })),
  });
}

const line: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

/** A table as wide as the text, ruled on all sides. */
export function table(rows: readonly (readonly TableCell[])[], widths: readonly number[], hasHead = false): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (children, index) =>
        new TableRow({ children: [...children], cantSplit: true, tableHeader: hasHead && index === 0 }),
    ),
  });
}
