import { useMemo } from 'react';
import Chart, { type ChartOption } from '../../shared/Chart.tsx';
import { mostBars, toBars, toShareLines } from './chartOptions.ts';
import type { BrokenDownFragment, FigureDimension, FigureMeasure } from './dashboards.graphql.ts';

type Rows = BrokenDownFragment['rows'];

const bars: Readonly<Partial<Record<FigureDimension, readonly FigureMeasure[]>>> = {
  category: ['CATEGORY_DECLARED', 'CATEGORY_COMPUTED', 'CATEGORY_CONFIRMED', 'CATEGORY_EFFECTIVE'],
  industry: ['WITH_HAZARDS', 'FILED'],
  factor: ['FACTOR_EXPOSED'],
  article: ['FINDINGS', 'CORRECTED'],
};

function drawBars(rows: Rows, measures: readonly FigureMeasure[]): ChartOption {
  const countOf = ({ figures }: Rows[number], wanted: FigureMeasure | undefined): number =>
    figures.find(({ measure }) => measure === wanted)?.value ?? 0;
  const [ordering] = measures;
  // Categories stand in their order, long lists with the most on top.
  const shown = rows.length > 4 ? rows.toSorted((a, b) => countOf(b, ordering) - countOf(a, ordering)) : rows;
  return toBars(
    shown.map(({ label }) => label),
    measures
      .filter((wanted) => rows[0]?.figures.some(({ measure }) => measure === wanted))
      .map((wanted) => ({
        name: rows[0]?.figures.find(({ measure }) => measure === wanted)?.title ?? '',
        values: shown.map((row) => countOf(row, wanted)),
      })),
  );
}

function drawShares(rows: Rows): ChartOption {
  return toShareLines(
    rows.map(({ label }) => label),
    (rows[0]?.rates ?? []).map(({ rate: wanted, title }) => ({
      name: title,
      values: rows.map(({ rates }) => rates.find(({ rate }) => rate === wanted)?.value ?? null),
    })),
  );
}

/** The picture of a breakdown; its table stands beside or below it. */
export default function BreakdownChart({ breakdown }: { readonly breakdown: BrokenDownFragment }) {
  const { dimension, rows } = breakdown;
  const option = useMemo(
    () => (dimension === 'month' ? drawShares(rows) : drawBars(rows, bars[dimension] ?? [])),
    [dimension, rows],
  );
  if (rows.length === 0) return null;
  if (dimension === 'month') return <Chart option={option} heightPx={280} />;
  const rowPx = 20 * (1 + (bars[dimension]?.length ?? 1));
  return <Chart option={option} heightPx={80 + Math.min(rows.length, mostBars) * rowPx} />;
}
