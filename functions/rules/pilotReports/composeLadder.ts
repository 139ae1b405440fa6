import { ladderSteps } from '../statistics/ladderSteps.ts';
import { getMeasure } from '../statistics/measures.ts';
import type { PilotSection } from './pilotDocument.ts';
import { findInPeriod, type PilotFacts } from './pilotFacts.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toNote, toNumberColumn, toPercent, withSum } from './pilotTables.ts';

/** 三步式执法: what became of the findings of the period, and by which article. @source R115–R121、R171 */
export function composeLadder(facts: PilotFacts): PilotSection {
  const total = findInPeriod(facts, 'FINDINGS');
  const articles = [
    ...new Set(
      facts.months.flatMap(({ counts }) =>
        Object.keys(counts).flatMap((name) => {
          const [measure, dimension, key = ''] = name.split('|');
          return measure === 'FINDINGS' && dimension === 'article' ? [key] : [];
        }),
      ),
    ),
  ].sort();
  const columns = ['FINDINGS', 'EDUCATED', 'ORDERED', 'CORRECTED', 'PENALISED'] as const;
  return {
    heading: '三步式执法',
    blocks: [
      toPrompt('ladder'),
      {
        kind: 'table',
        title: '发现问题的处理',
        columns: [
          { title: '环节', weight: 3 },
          { title: '件数', weight: 2, align: 'right' },
          { title: '占发现问题', weight: 2, align: 'right' },
        ],
        rows: ladderSteps.map((measure) => {
          const n = findInPeriod(facts, measure);
          return [getMeasure(measure).title, String(n), toPercent(n, total)];
        }),
        emphasised: [],
        note: toNote(
          facts,
          'PERIOD',
          ladderSteps,
          '各环节按问题的发现月份计，是这些问题到目前为止走到的环节，不是环节发生的月份',
        ),
      },
      chartUnlessEmpty({
        title: '发现问题的处理',
        form: 'BARS',
        unit: '件',
        categories: ladderSteps.map((measure) => getMeasure(measure).title),
        series: [{ name: '件数', values: ladderSteps.map((measure) => findInPeriod(facts, measure)) }],
      }),
      {
        kind: 'table',
        title: '发现问题（按处罚条款）',
        columns: [{ title: '《职业病防治法》', weight: 3 }, ...columns.map((measure) => toNumberColumn(measure))],
        ...withSum(
          articles.map((article) => [
            `第${article}条`,
            ...columns.map((measure) => String(findInPeriod(facts, measure, 'article', article))),
          ]),
          ['合计', ...columns.map((measure) => String(findInPeriod(facts, measure)))],
        ),
        note: toNote(facts, 'PERIOD', columns),
      },
    ],
  };
}
