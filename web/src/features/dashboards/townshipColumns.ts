import type { BrokenDownFragment, FigureMeasure } from './dashboards.graphql.ts';

export type TownshipRow = BrokenDownFragment['rows'][number];

/** Figures that are compared between bodies. */
export const townshipMeasures: readonly FigureMeasure[] = [
  'WITH_HAZARDS',
  'EXPOSED',
  'OVERDUE',
  'PATROLS_EXPECTED',
  'PATROLS_LATE',
];

/** What bodies are compared by: these figures, then the shares. */
export function listColumns({
  figures,
  rates,
}: TownshipRow): readonly { readonly id: string; readonly title: string }[] {
  return [
    ...figures
      .filter(({ measure }) => townshipMeasures.includes(measure))
      .map(({ measure, title, unit }) => ({ id: measure, title: `${title}（${unit}）` })),
    ...rates.map(({ rate, title }) => ({ id: rate, title })),
  ];
}

/** The figure or share of a column; null where there is nothing to take a share of. */
export function toValue({ figures, rates }: TownshipRow, column: string): number | null {
  return (
    figures.find(({ measure }) => measure === column)?.value ?? rates.find(({ rate }) => rate === column)?.value ?? null
  );
}
