import { categories, categoryLabels } from '../assessments/grades.ts';
import { noKey } from '../statistics/cell.ts';
import { getMeasure, type MeasureId } from '../statistics/measures.ts';
import type { PilotSection } from './pilotDocument.ts';
import { findStock, findStockOf, type PilotFacts } from './pilotFacts.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toBodyRows, toNote, toNumberColumn, toPercent, withSum } from './pilotTables.ts';

const kindsOfCategory = [
  'CATEGORY_COMPUTED',
  'CATEGORY_DECLARED',
  'CATEGORY_CONFIRMED',
  'CATEGORY_EFFECTIVE',
] as const satisfies readonly MeasureId[];

const categoryRows = [
  ...categories.map((key) => ({ key: key as string, label: categoryLabels[key] as string })),
  { key: noKey, label: '未定' },
];

const steps = ['WITH_HAZARDS', 'ASSESSED', 'FILED'] as const satisfies readonly MeasureId[];

/** The numbers of `steps`, the later ones each with its share of the first. */
function toShares(name: string, [withHazards = 0, assessed = 0, filed = 0]: readonly number[]): readonly string[] {
  const toCells = (part: number): readonly string[] => [String(part), toPercent(part, withHazards)];
  return [name, String(withHazards), ...toCells(assessed), ...toCells(filed)];
}

/** 自查与分类: who has assessed itself, and the categories that came of it. @source R68–R77、R99–R105 */
export function composeClassification(facts: PilotFacts): PilotSection {
  const { bodies } = facts.county;
  return {
    heading: '自查与分类',
    blocks: [
      toPrompt('assessment'),
      {
        kind: 'table',
        title: '各巡查单位自查评估情况',
        columns: [
          { title: '巡查单位', weight: 3 },
          toNumberColumn('WITH_HAZARDS'),
          toNumberColumn('ASSESSED'),
          { title: '评估率', weight: 1.5, align: 'right' },
          toNumberColumn('FILED'),
          { title: '报送率', weight: 1.5, align: 'right' },
        ],
        ...toBodyRows(facts, (id) => steps.map((measure) => findStockOf(facts, measure, id)), toShares),
        note: toNote(
          facts,
          'STOCK',
          steps,
          '评估率、报送率以存在职业病危害的单位为分母；台账未登记因素而已评估的单位也计入分子，比率因此可能超过 100%',
        ),
      },
      chartUnlessEmpty({
        title: '各巡查单位评估与报送',
        form: 'BARS',
        unit: '家',
        categories: bodies.map(({ name }) => name),
        series: (['ASSESSED', 'FILED'] as const).map((measure) => ({
          name: getMeasure(measure).title,
          values: bodies.map(({ id }) => findStockOf(facts, measure, id)),
        })),
      }),
      {
        kind: 'table',
        title: '综合风险类别（甲类风险最低，丙类最高）',
        columns: [{ title: '类别', weight: 2 }, ...kindsOfCategory.map((measure) => toNumberColumn(measure))],
        ...withSum(
          categoryRows.map(({ key, label }) => [
            label,
            ...kindsOfCategory.map((measure) => String(findStock(facts, measure, 'category', key))),
          ]),
          ['合计', ...kindsOfCategory.map((measure) => String(findStock(facts, measure)))],
        ),
        note: toNote(facts, 'STOCK', kindsOfCategory),
      },
      chartUnlessEmpty({
        title: '生效类别构成',
        form: 'DOUGHNUT',
        unit: '家',
        categories: categoryRows.map(({ label }) => label),
        series: [
          {
            name: getMeasure('CATEGORY_EFFECTIVE').title,
            values: categoryRows.map(({ key }) => findStock(facts, 'CATEGORY_EFFECTIVE', 'category', key)),
          },
        ],
      }),
    ],
  };
}
