import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from 'echarts/charts';
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components';
import { type ComposeOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useLargeType } from './typeSize.ts';
import { useDark } from './useDark.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>;

/** Apart from each other and from the ground by light alone too. */
const colours = {
  light: ['#0b57d0', '#b45309', '#137333', '#8e24aa'],
  dark: ['#8ab4f8', '#fdba74', '#81c995', '#d7aefb'],
} as const;

type ChartProps = {
  readonly option: ChartOption;
  /** Of a chart with many rows, in CSS pixels. */
  readonly heightPx?: number;
};

/** A chart for the eye; the table beside it says the same, so that it is silent for screen readers. Load it lazily. */
export default function Chart({ option, heightPx = 320 }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const isDark = useDark();
  const isLarge = useLargeType();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const { color, fontFamily } = getComputedStyle(element);
    const text = { color, fontFamily, fontSize: isLarge ? 18 : 13 };
    const axis = { axisLabel: text, axisLine: { lineStyle: { color } }, splitLine: { lineStyle: { opacity: 0.3 } } };
    const theme = {
      color: isDark ? colours.dark : colours.light,
      textStyle: text,
      legend: { textStyle: text },
      categoryAxis: axis,
      valueAxis: axis,
      bar: { label: { color, textBorderWidth: 0 } },
    };
    const chart = init(element, theme, { renderer: 'svg' });
    chart.setOption({ animation: false, ...option });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option, isDark, isLarge]);
  return <div ref={place} aria-hidden="true" style={{ height: heightPx }} />;
}
