import { getMeasure, type MeasureId } from '../statistics/measures.ts';
import type { PilotSection } from './pilotDocument.ts';
import { findInPeriod, findStock, findStockOf, type PilotFacts } from './pilotFacts.ts';
import { toPeriodText } from './pilotPeriod.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toBodyRows, toNote, toNumberColumn } from './pilotTables.ts';

const keyStock = ['EMPLOYERS', 'WITH_HAZARDS', 'EXPOSED', 'DECLARED', 'ASSESSED', 'FILED', 'OVERDUE'] as const;
const keyPeriod = ['POSTED', 'FILED_ON_TIME', 'FILED_LATE', 'VISITS_MADE', 'FINDINGS', 'ORDERED', 'PENALISED'] as const;
const bodyStock = [
  'EMPLOYERS',
  'WITH_HAZARDS',
  'EXPOSED',
  'DECLARED',
  'OVERDUE',
] as const satisfies readonly MeasureId[];

/** 基本情况: the main figures, and the ledger by patrol body. @source R125–R130 */
export function composeBasics(facts: PilotFacts): PilotSection {
  const { county, asOf } = facts;
  const stockOf = (measure: MeasureId): number => findStock(facts, measure);
  const toRow = (measure: MeasureId, value: number, when: string): readonly string[] => {
    const { title, unit } = getMeasure(measure);
    return [title, String(value), unit, when];
  };
  return {
    heading: '基本情况',
    blocks: [
      {
        kind: 'paragraph',
        text: `截至 ${asOf}，${county.name}台账登记用人单位 ${stockOf('EMPLOYERS')} 家，其中存在职业病危害的 ${stockOf('WITH_HAZARDS')} 家，接触职业病危害 ${stockOf('EXPOSED')} 人。`,
      },
      toPrompt('organisation'),
      {
        kind: 'table',
        title: '主要指标',
        columns: [
          { title: '指标', weight: 4 },
          { title: '数值', weight: 2, align: 'right' },
          { title: '单位', weight: 1, align: 'center' },
          { title: '时间', weight: 4 },
        ],
        rows: [
          ...keyStock.map((measure) => toRow(measure, stockOf(measure), `截至 ${asOf}`)),
          ...keyPeriod.map((measure) => toRow(measure, findInPeriod(facts, measure), toPeriodText(facts))),
        ],
        emphasised: [],
        note: toNote(facts, 'STOCK', keyStock, `时间为期间的各项为${toPeriodText(facts)}发生数，口径见后各表`),
      },
      {
        kind: 'table',
        title: '各巡查单位用人单位情况',
        columns: [{ title: '巡查单位', weight: 3 }, ...bodyStock.map((measure) => toNumberColumn(measure))],
        ...toBodyRows(facts, (id) => bodyStock.map((one) => findStockOf(facts, one, id))),
        note: toNote(facts, 'STOCK', bodyStock),
      },
      chartUnlessEmpty({
        title: '各巡查单位存在职业病危害的单位',
        form: 'BARS',
        unit: '家',
        categories: county.bodies.map(({ name }) => name),
        series: [
          {
            name: getMeasure('WITH_HAZARDS').title,
            values: county.bodies.map(({ id }) => findStockOf(facts, 'WITH_HAZARDS', id)),
          },
        ],
      }),
    ],
  };
}
