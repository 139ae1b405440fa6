import { describe, expect, it } from 'vitest';
import type { FindingAction } from '../../../functions/rules/enforcement/findingLifecycle.ts';
import type { FindingRecord } from '../../../functions/rules/enforcement/findingRecord.ts';
import type { SiteVisit } from '../../../functions/rules/inspections/siteVisit.ts';
import { addDays, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { firstDayOf, nextPatrolMonth, type PatrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import type { Report } from '../../../functions/rules/reports/report.ts';
import { addCounts, listDifferences, toCounts } from '../../../functions/rules/statistics/cell.ts';
import { composeDashboard } from '../../../functions/rules/statistics/composeDashboard.ts';
import { countFinding } from '../../../functions/rules/statistics/countFinding.ts';
import { countReport } from '../../../functions/rules/statistics/countReport.ts';
import { countVisit } from '../../../functions/rules/statistics/countVisit.ts';
import { judgeInspectionCoverage } from '../../../functions/rules/statistics/inspectionCoverage.ts';
import { measureIds, sourceKinds } from '../../../functions/rules/statistics/measures.ts';
import {
  computeGains,
  countyScope,
  rowsOf,
  toMonthScope,
  toScopes,
} from '../../../functions/rules/statistics/tally.ts';
import { tableShape } from '../../../functions/storage/tableShape.ts';

/** The measures that a record counts in, for the total, with its year. */
function totals(cells: ReturnType<typeof countReport>['cells']): readonly string[] {
  return cells
    .filter(({ dimension, when }) => dimension === 'total' && !when.includes('-'))
    .map(({ measure, when }) => `${measure} ${when}`.trim());
}

describe('a report', () => {
  const filing = { receiptNumber: 'R', filedOn: plainDate('2026-01-01'), late: false, workingDaysLate: 0 };
  const report = (change: object) =>
    ({
      state: 'FILED',
      posting: null,
      supersededBy: null,
      declaredCategory: 'YI',
      basics: null,
      filing,
      ...change,
    }) as unknown as Report;

  it.each([
    ['a draft', { filing: null, state: 'DRAFT' }, []],
    ['in publicity', { filing: null, state: 'IN_PUBLICITY', posting: { postedOn: '2025-12-20' } }, ['POSTED 2025']],
    ['withdrawn from it', { filing: null, state: 'WITHDRAWN', posting: { postedOn: '2025-12-20' } }, []],
    ['filed on time', {}, ['FILED_ON_TIME 2026', 'CATEGORY_DECLARED']],
    ['filed late', { filing: { ...filing, late: true } }, ['FILED_LATE 2026', 'CATEGORY_DECLARED']],
    [
      'filed the year before',
      { filing: { ...filing, filedOn: '2025-12-31' } },
      ['FILED_ON_TIME 2025', 'CATEGORY_DECLARED'],
    ],
    ['superseded', { state: 'SUPERSEDED', supersededBy: 'X' }, ['FILED_ON_TIME 2026']],
    ['accepted', { state: 'ACCEPTED' }, ['FILED_ON_TIME 2026', 'CATEGORY_DECLARED']],
  ])('%s', (_, change, expected) => {
    expect(totals(countReport(report(change)).cells)).toEqual(expected);
  });
});

describe('a visit', () => {
  const visit = (change: object) =>
    ({
      bodyId: 'B',
      state: 'PLANNED',
      on: '2026-06-01',
      start: null,
      conclusion: null,
      ...change,
    }) as unknown as SiteVisit;
  const start = { form: { version: 1, category: 'BING' } };

  it.each([
    ['planned', {}, ['VISITS_PLANNED 2026']],
    ['started', { state: 'STARTED', start }, ['VISITS_PLANNED 2026', 'VISITS_MADE 2026']],
    ['cancelled', { state: 'CANCELLED' }, []],
    [
      'concluded with problems',
      { state: 'CONCLUDED', start, conclusion: { result: 'PROBLEMS_FOUND' } },
      ['VISITS_PLANNED 2026', 'VISITS_MADE 2026', 'VISITS_WITH_PROBLEMS 2026'],
    ],
    [
      'concluded without',
      { state: 'CONCLUDED', start, conclusion: { result: 'NO_PROBLEM' } },
      ['VISITS_PLANNED 2026', 'VISITS_MADE 2026'],
    ],
  ])('%s', (_, change, expected) => {
    expect(totals(countVisit(visit(change)).cells)).toEqual(expected);
  });

  it('counts by the category of its check list, and as undecided before it has one', () => {
    const categoriesOf = (change: object) =>
      countVisit(visit(change)).cells.flatMap(({ dimension, key }) => (dimension === 'category' ? [key] : []));
    // Each for the year and for the month.
    expect(categoriesOf({})).toEqual(['NONE', 'NONE']);
    expect(categoriesOf({ state: 'STARTED', start })).toEqual(['BING', 'BING', 'BING', 'BING']);
  });
});

describe('a finding', () => {
  const finding = (...actions: FindingAction[]) =>
    ({
      penaltyId: 'P72-02',
      foundOn: '2026-03-02',
      steps: actions.map((action) => ({ action })),
    }) as unknown as FindingRecord;

  it.each<[readonly FindingAction[], readonly string[]]>([
    [[], []],
    [['EDUCATE'], ['EDUCATED']],
    [
      ['EDUCATE', 'ORDER_CORRECTION', 'CONFIRM_CORRECTED'],
      ['EDUCATED', 'ORDERED', 'CORRECTED'],
    ],
    [
      ['EDUCATE', 'ORDER_CORRECTION', 'RECORD_OVERDUE', 'FILE_CASE'],
      ['EDUCATED', 'ORDERED', 'ORDER_OVERDUE', 'CASES'],
    ],
    [
      ['FILE_CASE_BY_ARTICLE', 'GIVE_NOTICE', 'GIVE_NOTICE', 'DECIDE'],
      ['CASES', 'PENALISED'],
    ],
    [['FILE_CASE_GRAVE_HARM', 'DECIDE', 'REVOKE'], ['CASES']],
    [
      ['EDUCATE', 'EDUCATE', 'SUSPEND_WORK', 'WAIVE'],
      ['EDUCATED', 'WAIVED'],
    ],
  ])('%j', (actions, expected) => {
    const { cells, bodyId } = countFinding(finding(...actions));
    expect(totals(cells)).toEqual(['FINDINGS', ...expected].map((measure) => `${measure} 2026`));
    expect(cells.filter(({ dimension }) => dimension === 'article').every(({ key }) => key === '72')).toBe(true);
    expect(bodyId).toBeNull();
  });

  it('stands at the body that its employer had, if that was kept', () => {
    expect(countFinding({ ...finding(), bodyId: 'B' }).bodyId).toBe('B');
  });
});

describe('counts', () => {
  it('add up, and leave out what comes to nothing', () => {
    expect(addCounts({ a: 2, b: 1 }, { a: 1, b: 1 }, -1)).toEqual({ a: 1 });
    expect(listDifferences({ a: 1, b: 2 }, { b: 2, c: 1 })).toEqual(['a', 'c']);
    const cell = { measure: 'EXPOSED', dimension: 'total', key: '', when: '' } as const;
    expect(
      toCounts([
        { ...cell, n: 3 },
        { ...cell, n: 4 },
      ]),
    ).toEqual({ 'EXPOSED|total||': 7 });
  });

  it('of a month go to that month of the county only, with the row of their body', () => {
    const counts = {
      'POSTED|total||2026': 1,
      'POSTED|total||2026-03': 1,
      'POSTED|category|YI|2026-03': 1,
      'OVERDUE|total||2026-03-02': 1,
      'PATROLS_VISITED|total||2026-03': 1,
    };
    const { 'POSTED|total||2026-03': _, 'POSTED|category|YI|2026-03': __, ...standing } = counts;
    const ofMonth = { 'POSTED|total||2026-03': 1, 'POSTED|category|YI|2026-03': 1 };
    expect(Object.fromEntries(toScopes({ bodyId: 'A', counts }))).toEqual({
      [countyScope]: standing,
      [rowsOf(countyScope)]: {},
      A: standing,
      [rowsOf('A')]: {},
      [toMonthScope('2026-03')]: { ...ofMonth, 'POSTED|body|A|2026-03': 1 },
    });
    expect(Object.fromEntries(toScopes({ bodyId: null, counts }))).toEqual({
      [countyScope]: standing,
      [rowsOf(countyScope)]: {},
      [toMonthScope('2026-03')]: ofMonth,
    });
  });

  it('go to the county and the body, and from one body to another', () => {
    const counts = { 'EMPLOYERS|total||': 1, 'EMPLOYERS|industry|C202|': 1 };
    const moved = { 'EMPLOYERS|total||': 1, 'EMPLOYERS|industry|C203|': 1 };
    const gains = computeGains([{ before: { bodyId: 'A', counts }, after: { bodyId: 'B', counts: moved } }]);
    expect(Object.fromEntries(gains)).toEqual({
      [rowsOf(countyScope)]: { 'EMPLOYERS|industry|C202|': -1, 'EMPLOYERS|industry|C203|': 1 },
      A: { 'EMPLOYERS|total||': -1 },
      [rowsOf('A')]: { 'EMPLOYERS|industry|C202|': -1 },
      B: { 'EMPLOYERS|total||': 1 },
      [rowsOf('B')]: { 'EMPLOYERS|industry|C203|': 1 },
    });
  });
});

const patrolsDueOn = (month: PatrolMonth) => addDays(firstDayOf(nextPatrolMonth(month)), 4);

describe('a dashboard', () => {
  const compose = (counts: Record<string, number>, today = '2026-03-02') =>
    composeDashboard({
      counts,
      shown: measureIds,
      year: 2026,
      month: null,
      today: plainDate(today),
      patrolsDueOn,
      bodies: [],
    });

  it.each([
    ['2026-03-01', 0],
    ['2026-03-02', 0],
    ['2026-03-03', 3],
  ])('on %s shows %i overdue of what was due on 2 March', (today, expected) => {
    const { figures } = compose({ 'OVERDUE|total||2026-03-02': 3 }, today);
    expect(figures.find(({ measure }) => measure === 'OVERDUE')?.value).toBe(expected);
  });

  it('passes over cells of measures that there no longer are', () => {
    const { figures, breakdowns } = compose({ 'GONE|total||': 5, 'GONE|factor|苯|': 5 });
    expect(figures.every(({ value }) => value === 0)).toBe(true);
    expect(breakdowns.map(({ dimension }) => dimension)).toEqual(['category']);
  });

  it.each([
    ['C202', 'C202 木材加工和木、竹、藤、棕、草制品业'],
    ['B061', 'B061 煤炭开采和洗选业'],
    ['Z990', 'Z990'],
    ['NONE', '未填'],
  ])('shows industry %s as %s', (key, label) => {
    const { breakdowns } = compose({ [`EMPLOYERS|industry|${key}|`]: 1 });
    expect(breakdowns.find(({ dimension }) => dimension === 'industry')?.rows).toMatchObject([{ key, label }]);
  });

  it('shows the factor with most exposed persons first', () => {
    const { breakdowns } = compose({
      'FACTOR_EXPOSED|factor|苯|': 2,
      'FACTOR_EXPOSED|factor|噪声|': 9,
      'FACTOR_EMPLOYERS|factor|粉尘|': 1,
    });
    const rows = breakdowns.find(({ dimension }) => dimension === 'factor')?.rows.map(({ label }) => label);
    expect(rows).toEqual(['噪声', '苯', '粉尘']);
  });
});

it.each([
  [0, 0],
  [1, 1],
  [10, 1],
  [11, 2],
])('of %i employers a ratio of a tenth wants %i', (employers, wanted) => {
  const counts = { 'CATEGORY_EFFECTIVE|category|YI|': employers, 'VISITS_MADE|category|YI|2026': 4 };
  const ratios = { JIA: 0, YI: 1000, BING: 5000 };
  expect(judgeInspectionCoverage(counts, 2026, { ratios })[1]).toEqual({
    category: 'YI',
    employers,
    ratio: 1000,
    wanted,
    visits: 4,
  });
  expect(judgeInspectionCoverage(counts, 2026, null)[1]).toMatchObject({ ratio: null, wanted: null });
});

it('the event source hands over the entities that are counted', () => {
  expect(tableShape.streamedEntities).toEqual(sourceKinds);
});
