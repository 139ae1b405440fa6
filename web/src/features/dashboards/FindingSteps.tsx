import { useMemo } from 'react';
import Chart from '../../shared/Chart.tsx';
import { toBars } from './chartOptions.ts';
import type { CountedFragment, FigureMeasure } from './dashboards.graphql.ts';

/** The three steps (三步法), in the order in which a finding goes through them. */
const steps: readonly FigureMeasure[] = [
  'FINDINGS',
  'EDUCATED',
  'ORDERED',
  'CORRECTED',
  'ORDER_OVERDUE',
  'CASES',
  'PENALISED',
  'WAIVED',
];

/** How far the findings have come; the figures above say the same. */
export default function FindingSteps({ figures }: { readonly figures: readonly CountedFragment[] }) {
  const option = useMemo(() => {
    const shown = steps.flatMap((step) => figures.find(({ measure }) => measure === step) ?? []);
    const values = shown.map(({ value }) => value);
    return toBars(
      shown.map(({ title }) => title),
      [{ name: '问题（件）', values }],
    );
  }, [figures]);
  return <Chart option={option} heightPx={320} />;
}
