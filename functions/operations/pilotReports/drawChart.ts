import { Paragraph } from 'docx';
import { type ChartFont, ChartRun, type ChartSeries } from 'docx/charts';
import type { PilotChart } from '../../rules/pilotReports/pilotDocument.ts';

/** Width of the text in pixels of 1/96 inch. */
const width = 620;
const font = { name: '宋体', color: '000000' } as const satisfies ChartFont;
const labelFont = { ...font, size: 9 } as const satisfies ChartFont;

/** Fills that stay apart in grey, each with the colour of a label that stands on it. */
const fills = [
  { fill: '1F3864', onIt: 'FFFFFF' },
  { fill: 'A9C4E4', onIt: '000000' },
  { fill: '5B83B5', onIt: '000000' },
  { fill: 'DDE6F2', onIt: '000000' },
] as const;

const fillOf = (at: number): (typeof fills)[number] => fills[at % fills.length] ?? fills[0];

/** Zeros are not labelled in stacks and rings: they would stand on their neighbours. */
const noZeros = '#,##0;-#,##0;;';

/** A chart that Word and WPS can edit, its data in a workbook inside the file. Described by its data for readers aloud. */
export function drawChart(chart: PilotChart): Paragraph {
  return new Paragraph({ alignment: 'center', keepNext: true, children: [toRun(chart)] });
}

function toRun({ form, title, unit, categories, series }: PilotChart): ChartRun {
  const [first] = series;
  const description = `${title}（${unit}）：${series.map(({ name, values }) => `${name} ${categories.map((category, at) => `${category} ${values[at] ?? 0}`).join('、')}`).join('；')}`;
  const common = { font, altText: { name: title, description, title }, legend: { font: labelFont } } as const;
  if (form === 'DOUGHNUT') {
    return new ChartRun({
      ...common,
      type: 'doughnut',
      categories: [...categories],
      series: first
        ? [
            {
              ...first,
              colors: categories.map((_, at) => fillOf(at).fill),
              pointLabels: categories.map((_, at) => ({
                value: true,
                numberFormat: noZeros,
                font: { ...labelFont, color: fillOf(at).onIt },
              })),
            },
          ]
        : [],
      holeSize: 45,
      transformation: { width: width * 0.7, height: 300 },
    });
  }
  const isStacked = form === 'STACKED_BARS' || form === 'STACKED_COLUMNS';
  const isAcross = form === 'BARS' || form === 'STACKED_BARS';
  const drawn = series.map(({ name, values }, at): ChartSeries => {
    const { fill, onIt } = fillOf(at);
    const label = { ...labelFont, color: isStacked ? onIt : font.color };
    return {
      name,
      values: [...values],
      color: fill,
      dataLabels: { value: true, font: label, numberFormat: isStacked ? noZeros : '#,##0' },
    };
  });
  const perCategory = isStacked || series.length === 1 ? 26 : 34;
  return new ChartRun({
    ...common,
    type: isAcross ? 'bar' : 'column',
    categories: [...categories],
    series: drawn,
    stacking: isStacked ? 'stacked' : 'none',
    gapWidth: 60,
    // Bars in the order of the table, the first on top.
    categoryAxis: { font: labelFont, ...(isAcross && { reverseOrder: true }) },
    valueAxis: { font: labelFont, minimum: 0, numberFormat: '#,##0', ...(isAcross && { crossesAt: 'maximum' }) },
    legend: series.length > 1 ? common.legend : false,
    transformation: { width, height: isAcross ? Math.min(760, 90 + categories.length * perCategory) : 300 },
  });
}
