import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../functions/rules/kernel/auditChain.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { findReturnInForce, type PatrolRound } from '../../../functions/rules/patrols/patrolRound.ts';
import { composePilotReport } from '../../../functions/rules/pilotReports/composePilotReport.ts';
import { findSection, toSectionName } from '../../../functions/rules/pilotReports/industrySections.ts';
import type { PilotBlock, PilotChart, PilotTable } from '../../../functions/rules/pilotReports/pilotDocument.ts';
import {
  findInPeriod,
  findStock,
  type PilotFacts,
  toMonthCounts,
  toStock,
} from '../../../functions/rules/pilotReports/pilotFacts.ts';
import { toPercent } from '../../../functions/rules/pilotReports/pilotTables.ts';
import { sumRounds } from '../../../functions/rules/pilotReports/sumRounds.ts';
import { getMeasure } from '../../../functions/rules/statistics/measures.ts';
import { anEmptyPilot, aPilotFacts, pilotPeriod } from '../../support/pilotFacts.ts';

const blocksOf = (facts: PilotFacts): readonly PilotBlock[] =>
  composePilotReport(facts).sections.flatMap(({ blocks }) => blocks);
const tablesOf = (facts: PilotFacts): readonly PilotTable[] => blocksOf(facts).filter((one) => one.kind === 'table');
const chartsOf = (facts: PilotFacts): readonly PilotChart[] => blocksOf(facts).filter((one) => one.kind === 'chart');

const pilots = {
  'the pilot': aPilotFacts(),
  'a year': aPilotFacts(pilotPeriod('2023-01', '2023-12', 'YEARLY')),
  'five years, shown by year': aPilotFacts(pilotPeriod('2019-11', '2024-10', 'PERIOD')),
  'a county with a retired body': aPilotFacts({
    county: { ...aPilotFacts().county, bodies: aPilotFacts().county.bodies.slice(1) },
  }),
  'no count, no rounds': aPilotFacts({ count: null, rounds: [] }),
  nothing: anEmptyPilot(),
};

describe.each(Object.entries(pilots))('the report of %s', (_, facts) => {
  it('has a note with its source and its day under every table', () => {
    for (const { note } of tablesOf(facts)) {
      expect(note).toMatch(/^来源：.+\d{4}-\d{2}-\d{2}.*。$/s);
    }
  });

  it('has as many cells in each row as columns, and sums that are the sums of their columns', () => {
    for (const { title, columns, rows, emphasised } of tablesOf(facts)) {
      for (const row of rows) expect([title, row.length]).toEqual([title, columns.length]);
      for (const sum of emphasised) {
        for (const [at, text] of (rows[sum] ?? []).entries()) {
          // The reported count is given, not summed here; shares are not added up.
          if (!/^\d+$/.test(text) || title.includes('摸底')) continue;
          const added = rows.reduce((all, row, index) => all + (index === sum ? 0 : Number(row[at]) || 0), 0);
          expect([title, columns[at]?.title, added]).toEqual([title, columns[at]?.title, Number(text)]);
        }
      }
    }
  });

  it('draws nothing that a table does not say', () => {
    const cells = new Set(tablesOf(facts).flatMap(({ rows }) => rows.flat()));
    for (const { title, form, categories, series } of chartsOf(facts)) {
      if (form === 'DOUGHNUT') expect(series).toHaveLength(1);
      for (const { values } of series) {
        expect(values).toHaveLength(categories.length);
        for (const value of values) expect([title, cells.has(String(value))]).toEqual([title, true]);
      }
    }
  });

  it('marks where the author writes, and writes nothing there', () => {
    const prompts = blocksOf(facts).flatMap((block) => (block.kind === 'prompt' ? [block.text] : []));
    expect(prompts).toHaveLength(11);
    expect(prompts.every((text) => /^〔此处由填报单位撰写：.+。〕$/.test(text))).toBe(true);
  });

  it('numbers its sections, tables and charts in order', () => {
    const { sections } = composePilotReport(facts);
    expect(sections.map(({ heading }) => heading[0]).join('')).toBe('一二三四五六七八九十');
    expect(tablesOf(facts).map(({ title }) => title.split(' ')[0])).toEqual(
      tablesOf(facts).map((_, at) => `表${at + 1}`),
    );
    expect(chartsOf(facts).map(({ title }) => title.split(' ')[0])).toEqual(
      chartsOf(facts).map((_, at) => `图${at + 1}`),
    );
  });

  it('names the digest of its facts, is the same for the same facts, and another for others', () => {
    const report = composePilotReport(facts);
    expect(composePilotReport(structuredClone(facts))).toEqual(report);
    expect(JSON.stringify(report)).toContain(digestOf(facts));
    expect(report.footer.versionCode).toBe(digestOf(facts).slice(0, 12));
    expect(composePilotReport({ ...facts, asOf: plainDate('2024-10-09') }).footer).not.toEqual(report.footer);
  });
});

it('draws no chart of nothing, and says so', () => {
  expect(chartsOf(anEmptyPilot())).toEqual([]);
  const texts = blocksOf(anEmptyPilot()).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(texts.filter((text) => text.endsWith('不作图。）'))).toHaveLength(8);
});

it('gives what belongs to no body of today a row, so that all rows add up', () => {
  const facts = aPilotFacts();
  const county = { ...facts.county, bodies: facts.county.bodies.slice(1) };
  const rowsOf = (title: string) =>
    tablesOf({ ...facts, county })
      .find((table) => table.title.endsWith(title))
      ?.rows.map(([first]) => first) ?? [];
  for (const title of ['各巡查单位用人单位情况', '各巡查单位自查评估情况', '各巡查单位辖区现场检查情况']) {
    expect(rowsOf(title).slice(-2)).toEqual(['其他（已撤并或未列）', '合计']);
  }
});

it('shows a long period by year, a shorter one by month', () => {
  const labels = (facts: PilotFacts) => chartsOf(facts).find(({ form }) => form === 'STACKED_COLUMNS')?.categories;
  expect(labels(aPilotFacts(pilotPeriod('2019-11', '2024-10', 'PERIOD')))?.[0]).toBe('2019年');
  expect(labels(aPilotFacts(pilotPeriod('2022-11', '2024-10', 'PERIOD')))).toHaveLength(24);
});

it('says on the cover by when it is due and how long that is past', () => {
  const { on, name, source, responsible } = {
    on: plainDate('2024-10-10'),
    name: '总报告',
    source: getMeasure('FILED').source,
    responsible: '领导小组',
  };
  const cover = (daysLate: number) =>
    composePilotReport(aPilotFacts({ deadline: { on, name, source, responsible, daysLate } })).cover.find(
      ({ label }) => label === '报送期限',
    )?.value;
  expect(cover(0)).toBe('2024-10-10（总报告；泸政办函〔2023〕18号 （二）组织实施阶段1.用人单位风险评估）');
  expect(cover(3)).toContain('；至数字截止日已过 3 天');
  expect(composePilotReport(aPilotFacts()).cover.map(({ label }) => label)).not.toContain('报送期限');
});

describe('figures', () => {
  it('of a due day are overdue from the day after it', () => {
    const counts = { 'OVERDUE|total||2024-10-07': 2, 'OVERDUE|total||2024-10-08': 4, 'OVERDUE|body|A|2024-10-01': 1 };
    const facts = aPilotFacts({ stock: toStock(counts, plainDate('2024-10-08')) });
    expect(findStock(facts, 'OVERDUE')).toBe(2);
    expect(findStock(facts, 'OVERDUE', 'body', 'A')).toBe(1);
  });

  it('of years, factors and measures that are not shown are left out', () => {
    const counts = {
      'POSTED|total||2024': 2,
      'PATROLS_VISITED|total||2024-01': 2,
      'FACTOR_EXPOSED|factor|苯|': 4,
      'GONE|total||': 1,
      'EMPLOYERS|total||': 3,
    };
    expect(toStock(counts, plainDate('2024-10-08'))).toEqual({ 'EMPLOYERS|total||': 3 });
    expect(toMonthCounts({ 'POSTED|total||2024-01': 1, 'X|factor|苯|2024-01': 1 })).toEqual({
      'POSTED|total||2024-01': 1,
    });
  });

  it('of a period are those of its months', () => {
    const facts = aPilotFacts();
    const added = facts.months.reduce((sum, { month, counts }) => sum + (counts[`POSTED|total||${month}`] ?? 0), 0);
    expect(findInPeriod(facts, 'POSTED')).toBe(added);
    expect(added).toBeGreaterThan(0);
  });

  it.each([
    [0, 0, '—'],
    [0, 3, '0.0%'],
    [1, 3, '33.3%'],
    [2, 3, '66.7%'],
    [1, 2000, '0.1%'],
    [3, 3, '100.0%'],
  ])('%i of %i are %s', (part, whole, expected) => {
    expect(toPercent(part, whole)).toBe(expected);
  });

  it.each([
    ['C202', '制造业'],
    ['B091', '采矿业'],
    ['NONE', '台账未填行业'],
  ])('section of %s is %s', (code, expected) => {
    expect(toSectionName(findSection(code))).toBe(expected);
  });
});

describe('rounds', () => {
  const figures = {
    expected: 5,
    visited: 4,
    submitted: 3,
    submittedInTime: 2,
    late: 1,
    excused: 1,
    problems: 6,
    referrals: 1,
    inConflict: 0,
  };
  const filed = { number: 1, daysLate: 0, figures, reopened: null };
  const round = (month: string, returns: readonly object[]) =>
    ({ month, bodyId: 'A', bodyName: '示例镇', expected: { count: 5 }, returns }) as unknown as PatrolRound;
  const dueOn = plainDate('2026-04-05');
  const sum = (rounds: readonly PatrolRound[], today: string) =>
    sumRounds(
      rounds.map((one) => ({ round: one, dueOn })),
      plainDate(today),
    )[0];

  it('add up what the returns in force say, and nothing of those that were opened again', () => {
    const reopened = round('2026-03', [{ ...filed, reopened: { at: 'x' } }]);
    expect(findReturnInForce(reopened)).toBeNull();
    expect(
      sum([round('2026-02', [filed]), round('2026-03', [{ ...filed, daysLate: 2 }]), reopened], '2026-04-06'),
    ).toEqual({
      ...{ bodyId: 'A', name: '示例镇', rounds: 3, returned: 2, returnedLate: 1, overdue: 1, expected: 15 },
      ...{ visited: 8, submitted: 6, submittedInTime: 4, excused: 2, problems: 12, referrals: 2 },
    });
  });

  it('are overdue from the day after the day due', () => {
    expect(sum([round('2026-03', [])], '2026-04-05')?.overdue).toBe(0);
    expect(sum([round('2026-03', [])], '2026-04-06')?.overdue).toBe(1);
  });

  it('are one row for each body', () => {
    const other = { ...round('2026-03', []), bodyId: 'B' };
    expect(
      sumRounds(
        [round('2026-03', []), other].map((one) => ({ round: one, dueOn })),
        dueOn,
      ),
    ).toHaveLength(2);
    expect(sumRounds([], dueOn)).toEqual([]);
  });
});
