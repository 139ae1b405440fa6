import { categories, categoryLabels } from '../assessments/grades.ts';
import { wholeRatio } from '../inspections/judgePlanSettings.ts';
import { noKey } from '../statistics/cell.ts';
import { getMeasure, type MeasureId } from '../statistics/measures.ts';
import type { PilotSection } from './pilotDocument.ts';
import { findInPeriod, findStock, listSpans, type PilotFacts } from './pilotFacts.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toBodyRows, toNote, toNumberColumn, toPercent, withSum } from './pilotTables.ts';

const visits = ['VISITS_PLANNED', 'VISITS_MADE', 'VISITS_WITH_PROBLEMS'] as const satisfies readonly MeasureId[];

/** 分类监督执法: visits by category beside the county's shares, by body, and by month. @source R106–R114 */
export function composeInspections(facts: PilotFacts): PilotSection {
  const { ratios } = facts;
  const spans = listSpans(facts);
  const rows = [
    ...categories.map((key) => ({
      key: key as string,
      label: categoryLabels[key] as string,
      ratio: ratios?.[key] ?? null,
    })),
    { key: noKey, label: '检查时未定类别', ratio: null },
  ];
  const sums = visits.map((measure) => String(findInPeriod(facts, measure)));
  return {
    heading: '分类监督执法',
    blocks: [
      toPrompt('inspection'),
      {
        kind: 'table',
        title: '各类别现场检查情况',
        columns: [
          { title: '类别', weight: 2 },
          { title: '现有单位（家）', weight: 2, align: 'right' },
          { title: '年抽查比例', weight: 2, align: 'right' },
          ...visits.map((measure) => toNumberColumn(measure)),
        ],
        ...withSum(
          rows.map(({ key, label, ratio }) => [
            label,
            key === noKey ? '—' : String(findStock(facts, 'CATEGORY_EFFECTIVE', 'category', key)),
            ratio === null ? '—' : toPercent(ratio, wholeRatio),
            ...visits.map((measure) => String(findInPeriod(facts, measure, 'category', key))),
          ]),
          ['合计', '', '', ...sums],
        ),
        note: toNote(
          facts,
          'PERIOD',
          visits,
          `现有单位为 ${facts.asOf} 的生效类别；年抽查比例为本县期末有效的抽查设置，未设置的以“—”表示；检查按检查表的类别计`,
        ),
      },
      {
        kind: 'table',
        title: '各巡查单位辖区现场检查情况',
        columns: [{ title: '辖区', weight: 3 }, ...visits.map((measure) => toNumberColumn(measure))],
        ...toBodyRows(facts, (id) =>
          visits.map((one) => (id === undefined ? findInPeriod(facts, one) : findInPeriod(facts, one, 'body', id))),
        ),
        note: toNote(facts, 'PERIOD', visits),
      },
      {
        kind: 'table',
        title: '现场检查情况（按时间）',
        columns: [{ title: '时间', weight: 2 }, ...visits.map((measure) => toNumberColumn(measure))],
        ...withSum(
          spans.map((span) => [span.label, ...visits.map((measure) => String(findInPeriod(span, measure)))]),
          ['合计', ...sums],
        ),
        note: toNote(facts, 'PERIOD', visits),
      },
      chartUnlessEmpty({
        title: '现场检查情况（按时间）',
        form: 'COLUMNS',
        unit: '次',
        categories: spans.map(({ label }) => label),
        series: (['VISITS_MADE', 'VISITS_WITH_PROBLEMS'] as const).map((measure) => ({
          name: getMeasure(measure).title,
          values: spans.map((span) => findInPeriod(span, measure)),
        })),
      }),
    ],
  };
}
