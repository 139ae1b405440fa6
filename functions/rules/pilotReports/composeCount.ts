import type { CountSums } from '../campaigns/countFigures.ts';
import { dayOf } from '../kernel/plainDate.ts';
import type { Column } from '../reports/reportDocument.ts';
import { getMeasure, type MeasureId } from '../statistics/measures.ts';
import { findSection, toSectionName } from './industrySections.ts';
import type { PilotBlock, PilotSection } from './pilotDocument.ts';
import { findStock, type PilotCount, type PilotFacts } from './pilotFacts.ts';
import { toPrompt } from './pilotPrompts.ts';
import { chartUnlessEmpty, toNote, toNumberColumn, withSum } from './pilotTables.ts';

const sumColumns = [
  { title: '用人单位（家）', weight: 2, align: 'right' },
  { title: '已申报（家）', weight: 2, align: 'right' },
  { title: '从业人员（人）', weight: 2, align: 'right' },
  { title: '接害人员（人）', weight: 2, align: 'right' },
] as const satisfies readonly Column[];

const toCells = ({ employers, declared, staff, exposed }: CountSums): readonly string[] =>
  [employers, declared, staff, exposed].map(String);

/** 摸清底数: the count as reported to the leading group, by body and section of industry; without one, the ledger. @source R45–R49 */
export function composeCount(facts: PilotFacts): PilotSection {
  const blocks = facts.count === null ? composeLedgerBySection(facts) : composeReportedCount(facts.count);
  return { heading: '摸清底数', blocks: [toPrompt('count'), ...blocks] };
}

function composeReportedCount({
  number,
  reportedAt,
  figures,
  rows,
  incompleteBecause,
}: PilotCount): readonly PilotBlock[] {
  const source = `来源：上报领导小组的摸底报告第 ${number} 号，数字截至 ${dayOf(reportedAt)} 上报时；按各单位签报、县级部门审核通过的名单计算，只计存在职业病危害因素的用人单位`;
  const late = (days: number): string => (days === 0 ? '按期' : `逾期 ${days} 天`);
  return [
    {
      kind: 'table',
      title: '摸底情况（按单位）',
      columns: [{ title: '单位', weight: 3 }, ...sumColumns, { title: '签报', weight: 2 }],
      ...withSum(
        rows.map(({ name, figures: own, daysLate }) =>
          own === null ? [name, '—', '—', '—', '—', '未计入'] : [name, ...toCells(own), late(daysLate)],
        ),
        ['合计', ...toCells(figures), ''],
      ),
      note: `${source}${incompleteBecause === null ? '' : `；未计入的原因：${incompleteBecause}`}。`,
    },
    {
      kind: 'table',
      title: '摸底情况（按行业门类）',
      columns: [{ title: '行业门类', weight: 4 }, ...sumColumns],
      ...withSum(
        figures.bySection.map((one) => [toSectionName(one.section), ...toCells(one)]),
        ['合计', ...toCells(figures)],
      ),
      note: `${source}；行业门类按 GB/T 4754-2017。`,
    },
    chartBySection(figures.bySection.map(({ section, employers }) => [section, employers])),
  ];
}

function composeLedgerBySection(facts: PilotFacts): readonly PilotBlock[] {
  const measures = ['EMPLOYERS', 'WITH_HAZARDS', 'EXPOSED', 'DECLARED'] as const;
  const letters = listLetters(facts);
  const sumOf = (measure: MeasureId, letter: string | null): number =>
    Object.entries(facts.stock)
      .filter(([name]) => name.startsWith(`${measure}|industry|`) && findSection(name.split('|')[2] ?? '') === letter)
      .reduce((sum, [, n]) => sum + n, 0);
  return [
    { kind: 'paragraph', text: '尚无上报领导小组的摸底报告，以下按台账现状统计。' },
    {
      kind: 'table',
      title: '台账情况（按行业门类）',
      columns: [{ title: '行业门类', weight: 4 }, ...measures.map((measure) => toNumberColumn(measure))],
      ...withSum(
        letters.map((letter) => [toSectionName(letter), ...measures.map((measure) => String(sumOf(measure, letter)))]),
        ['合计', ...measures.map((measure) => String(findStock(facts, measure)))],
      ),
      note: toNote(facts, 'STOCK', measures, '行业门类按 GB/T 4754-2017'),
    },
    chartBySection(letters.map((letter) => [letter, sumOf('WITH_HAZARDS', letter)])),
  ];
}

function listLetters({ stock }: PilotFacts): readonly (string | null)[] {
  const keys = Object.keys(stock).filter((name) => name.startsWith('EMPLOYERS|industry|'));
  const letters = new Set(keys.map((name) => findSection(name.split('|')[2] ?? '')));
  return [...letters].sort((one, other) => ((one ?? '~') < (other ?? '~') ? -1 : 1));
}

function chartBySection(rows: readonly (readonly [section: string | null, employers: number])[]): PilotBlock {
  return chartUnlessEmpty({
    title: '存在职业病危害的单位（按行业门类）',
    form: 'BARS',
    unit: '家',
    categories: rows.map(([section]) => toSectionName(section)),
    series: [{ name: getMeasure('WITH_HAZARDS').title, values: rows.map(([, employers]) => employers) }],
  });
}
