import type { ChartOption } from '../../shared/Chart.tsx';

type Series = { readonly name: string; readonly values: readonly (number | null)[] };

/** Rows that a chart shows; the table has all of them. */
export const mostBars = 12;

const grid = { left: 8, right: 40, top: 36, bottom: 8, containLabel: true } as const;

/** Bars that lie, the first on top: names of factors and industries are long. */
export function toBars(labels: readonly string[], series: readonly Series[]): ChartOption {
  return {
    tooltip: { trigger: 'axis' },
    legend: { top: 0 },
    grid,
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels.slice(0, mostBars),
      axisLabel: { width: 150, overflow: 'truncate' },
    },
    series: series.map(({ name, values }) => ({
      type: 'bar',
      name,
      data: values.slice(0, mostBars),
      label: { show: true, position: 'right' },
    })),
  };
}

/** Shares (0–1) over time, in percent; where there is none the line has a gap. */
export function toShareLines(labels: readonly string[], series: readonly Series[]): ChartOption {
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value) => (value == null ? '—' : `${value}%`) },
    legend: { top: 0 },
    grid,
    xAxis: { type: 'category', data: [...labels] },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: { formatter: '{value}%' } },
    series: series.map(({ name, values }) => ({
      type: 'line',
      name,
      data: values.map((share) => (share === null ? null : Math.round(share * 1000) / 10)),
    })),
  };
}
