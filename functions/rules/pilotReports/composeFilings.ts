import { getMeasure, type MeasureId } from '../statistics/measures.ts';
import type { PilotSection } from './pilotDocument.ts';
import { findInPeriod, listSpans, type PilotFacts } from './pilotFacts.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toNote, toNumberColumn, withSum } from './pilotTables.ts';

const filings = ['POSTED', 'FILED_ON_TIME', 'FILED_LATE'] as const satisfies readonly MeasureId[];

/** 公示与备案: reports that were posted and filed, month by month (by year where they are many). @source R78–R84 */
export function composeFilings(facts: PilotFacts): PilotSection {
  const spans = listSpans(facts);
  return {
    heading: '公示与备案',
    blocks: [
      toPrompt('publicity'),
      {
        kind: 'table',
        title: '公示与报送情况',
        columns: [{ title: '时间', weight: 2 }, ...filings.map((measure) => toNumberColumn(measure))],
        ...withSum(
          spans.map((span) => [span.label, ...filings.map((measure) => String(findInPeriod(span, measure)))]),
          ['合计', ...filings.map((measure) => String(findInPeriod(facts, measure)))],
        ),
        note: toNote(facts, 'PERIOD', filings),
      },
      chartUnlessEmpty({
        title: '报送情况',
        form: 'STACKED_COLUMNS',
        unit: '份',
        categories: spans.map(({ label }) => label),
        series: (['FILED_ON_TIME', 'FILED_LATE'] as const).map((measure) => ({
          name: getMeasure(measure).title,
          values: spans.map((span) => findInPeriod(span, measure)),
        })),
      }),
    ],
  };
}
