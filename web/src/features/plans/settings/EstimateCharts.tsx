import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { type Category, categoryLabels } from '../../../../../functions/rules/assessments/grades.ts';
import type { EstimateProps } from './EstimateResult.tsx';
import './settings.css';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

const colours = { before: '#8c8c8c', after: '#3b78e0', possible: '#d97706' } as const;

/** The numbers of the tables beside, as pictures. */
export default function EstimateCharts({ before, after }: EstimateProps) {
  const categoryBars = {
    names: after.byCategory.map(({ key }) => categoryLabels[key as Category]),
    before: before && after.byCategory.map(({ key }) => before.byCategory.find((row) => row.key === key)?.drawn ?? 0),
    after: after.byCategory.map(({ drawn }) => drawn),
    possible: null,
  };
  const monthBars = {
    names: after.months.map(({ month }) => month),
    before: before && after.months.map(({ month }) => before.months.find((row) => row.month === month)?.needed ?? 0),
    after: after.months.map(({ needed }) => needed),
    possible: after.months.map(({ possible }) => possible),
  };
  return (
    <div className="charts screen">
      <Chart title="各类别抽取家数" bars={categoryBars} />
      <Chart title="各月需要与可以承担的人次" bars={monthBars} />
    </div>
  );
}

type Bars = {
  readonly names: readonly string[];
  readonly before: readonly number[] | null;
  readonly after: readonly number[];
  /** What the officers can do, as a line. */
  readonly possible: readonly number[] | null;
};

function Chart({ title, bars }: { readonly title: string; readonly bars: Bars }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const chart = init(current, null, { renderer: 'svg' });
    chart.setOption(toOption(bars, getComputedStyle(current).color));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [bars]);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      <div ref={place} className="chart" role="img" aria-label={`${title}，数字见下面的表`} />
    </figure>
  );
}

function toOption({ names, before, after, possible }: Bars, ink: string): EChartsCoreOption {
  const text = { color: ink };
  return {
    animation: false,
    textStyle: text,
    legend: { top: 0, textStyle: text },
    tooltip: { trigger: 'axis' },
    grid: { left: 8, right: 8, top: 40, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: names, axisLabel: text },
    yAxis: { type: 'value', axisLabel: text },
    series: [
      ...(before ? [{ type: 'bar', name: '现行', data: before, color: colours.before }] : []),
      { type: 'bar', name: '试算', data: after, color: colours.after },
      ...(possible ? [{ type: 'line', name: '可以承担', data: possible, color: colours.possible }] : []),
    ],
  };
}
