import { useMemo } from 'react';
import { ladderSteps } from '../../../../functions/rules/statistics/ladderSteps.ts';
import Chart from '../../shared/Chart.tsx';
import { toBars } from './chartOptions.ts';
import type { CountedFragment } from './dashboards.graphql.ts';

/** How far the findings have come; the figures above say the same. */
export default function FindingSteps({ figures }: { readonly figures: readonly CountedFragment[] }) {
  const option = useMemo(() => {
    const shown = ladderSteps.flatMap((step) => figures.find(({ measure }) => measure === step) ?? []);
    const values = shown.map(({ value }) => value);
    return toBars(
      shown.map(({ title }) => title),
      [{ name: '问题（件）', values }],
    );
  }, [figures]);
  return <Chart option={option} heightPx={320} />;
}
