import { categoryLabels } from '../assessments/grades.ts';
import type { PlanSheet } from '../inspections/composePlanWorkbook.ts';
import type { PatrolMonth } from '../patrols/patrolMonth.ts';
import type { Breakdown, Figure } from './composeDashboard.ts';
import type { CategoryCoverage } from './inspectionCoverage.ts';
import { getMeasure } from './measures.ts';
import { getRate, type Rate } from './rates.ts';

export type WorkbookFacts = {
  /** Whose figures: the county's or body's name. */
  readonly of: string;
  readonly year: number;
  /** Of the patrols: this month alone; null: of the year. */
  readonly month: PatrolMonth | null;
  readonly figures: readonly Figure[];
  readonly rates: readonly Rate[];
  readonly breakdowns: readonly Breakdown[];
  readonly coverage: readonly CategoryCoverage[];
};

type Of = Pick<WorkbookFacts, 'year' | 'month'>;

const toMonths = ({ year, month }: Of): string => month ?? `${year}年`;

const periodNames = {
  NOW: () => '现状',
  YEAR: ({ year }: Of) => `${year}年`,
  DUE: () => '截至今日',
  MONTH: toMonths,
  MONTH_IN_TIME: toMonths,
} as const;

const toPercent = ({ value }: Rate): number | null => (value === null ? null : Math.round(value * 10_000) / 100);

const sheetNames = {
  body: '按巡查单位',
  month: '按巡查月份',
  industry: '按行业',
  category: '按类别',
  factor: '按危害因素',
  article: '按条款',
} as const satisfies Record<Breakdown['dimension'], string>;

/** Every figure of a dashboard as sheets: all of them with definition and basis, one sheet for each breakdown. */
export function composeStatisticsWorkbook(facts: WorkbookFacts): readonly PlanSheet[] {
  const { of, year, figures, rates, breakdowns, coverage } = facts;
  return [
    {
      name: '总览',
      title: `${of}${year}年职业卫生统计`,
      columns: [
        { title: '指标', width: 24 },
        { title: '数值', width: 10 },
        { title: '单位', width: 6, align: 'center' },
        { title: '时间', width: 10, align: 'center' },
        { title: '口径', width: 60 },
        { title: '依据', width: 30 },
      ],
      rows: [
        ...figures.map(({ measure, value }) => {
          const { title, unit, period, definition, source } = getMeasure(measure);
          const basis = `${source.instrument} ${source.clause}`;
          return [title, value, unit, periodNames[period](facts), definition, basis];
        }),
        ...rates.map((one) => {
          const { title, definition, part } = getRate(one.rate);
          const { period, source } = getMeasure(part);
          const basis = `${source.instrument} ${source.clause}`;
          return [title, toPercent(one), '%', periodNames[period](facts), definition, basis];
        }),
      ],
    },
    ...breakdowns.map(({ dimension, title, rows }) => ({
      name: sheetNames[dimension],
      title: `${of}${year}年职业卫生统计：${title}`,
      columns: [
        { title: title.replace(/（.*/, '').replace('按', ''), width: 28 },
        ...(rows[0]?.figures ?? []).map(({ measure }) => {
          const { title: name, unit } = getMeasure(measure);
          return { title: `${name}（${unit}）`, width: 14 };
        }),
        ...(rows[0]?.rates ?? []).map(({ rate }) => ({ title: `${getRate(rate).title}（%）`, width: 14 })),
      ],
      rows: rows.map((row) => [row.label, ...row.figures.map(({ value }) => value), ...row.rates.map(toPercent)]),
    })),
    ...(coverage.length === 0 ? [] : [toCoverageSheet(facts)]),
  ];
}

function toCoverageSheet({ of, year, coverage }: WorkbookFacts): PlanSheet {
  return {
    name: '检查与抽查比例',
    title: `${of}${year}年各类别检查情况与抽查比例`,
    columns: [
      { title: '类别', width: 10, align: 'center' },
      { title: '单位（家）', width: 12 },
      { title: '抽查比例（%）', width: 14 },
      { title: '按比例应抽查（家）', width: 18 },
      { title: '完成检查（次）', width: 14 },
    ],
    rows: coverage.map(({ category, employers, ratio, wanted, visits }) => [
      categoryLabels[category],
      employers,
      ratio === null ? null : ratio / 100,
      wanted,
      visits,
    ]),
  };
}
