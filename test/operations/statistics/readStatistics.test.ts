import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type accounts, codes, otherBody, ownBody } from '../../support/accounts.ts';
import { aFindingInput, anOrder, enterCaseOfficers, findingDocuments, withFinding } from '../../support/findings.ts';
import { aBatch, completeAnswers, month, operationsOf, patrolDocuments } from '../../support/patrols.ts';
import { tellPlan } from '../../support/plans.ts';
import { aFiledReport } from '../../support/reviews.ts';
import {
  countAll,
  type Dashboard,
  findWrongFigures,
  statisticsDocuments,
  toRow,
  toValues,
} from '../../support/statistics.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';
import { aSource, aVisit, type VisitMutation, visitDocument } from '../../support/visits.ts';

let api: TestApi;

const readDashboard = async (as: keyof typeof accounts = 'leader', variables: object = {}): Promise<Dashboard> =>
  (await api.ask(as, statisticsDocuments.dashboard, variables)).dashboard;

/** Two employers with a round of patrols each, of one a patrol record, a report filed on time, a visit that was begun and a finding with an order. */
beforeAll(async () => {
  api = await testApi('2026-03-02', aSource());
  const { story, employerId } = await aFiledReport(api);
  const other = { creditCode: codes.other, name: '=示例二厂', patrolBodyId: otherBody, industryCode: 'B061' };
  await story.saveEmployer({
    ...other,
    declared: false,
    exposed: 7,
    factors: [
      { name: '噪声', exposed: 5 },
      { name: '木粉尘', exposed: null },
    ],
  });
  await api.ask('bureau', patrolDocuments.openMonth, { input: { idempotencyKey: newKey(), month } });
  const { syncPatrols } = await api.ask('patrolBody', patrolDocuments.sync, {
    input: aBatch(operationsOf(completeAnswers)),
  });
  expect(syncPatrols.outcomes).toMatchObject([{ notMerged: [], record: { submittedAt: expect.any(String) } }]);
  await enterCaseOfficers(api);
  const { openFinding } = await api.ask('officer', findingDocuments.open, { input: aFindingInput(employerId) });
  const finding = withFinding(api, openFinding.id);
  await finding.record('officer', 'EDUCATE');
  await finding.record('officer', 'ORDER_CORRECTION', anOrder);
  const take = async (name: VisitMutation, input: object, as: 'officer' | 'bureau') =>
    (await api.ask(as, visitDocument(name), { input: { idempotencyKey: newKey(), ...input } }))[name];
  const visit = await take('openVisit', aVisit(employerId, { on: '2026-03-12' }), 'officer');
  await take('openVisit', aVisit(employerId, { on: '2026-03-25' }), 'officer');
  await take('approveVisit', { visitId: visit.id, number: '泸卫检〔2026〕1号' }, 'bureau');
  api.setToday('2026-03-12');
  await take('notifyVisit', { visitId: visit.id }, 'officer');
  const started = await take('startVisit', { visitId: visit.id, officerIds: visit.officerIds }, 'officer');
  expect(started.state).toBe('STARTED');
  await countAll(api);
});

describe('the dashboard of a county', () => {
  it('counts employers, filings, categories, visits and the three steps', async () => {
    expect(toValues(await readDashboard())).toEqual({
      EMPLOYERS: 2,
      WITH_HAZARDS: 2,
      DECLARED: 1,
      ASSESSED: 1,
      FILED: 1,
      // The other one should have been assessed in the county's first round.
      OVERDUE: 1,
      EXPOSED: 47,
      CATEGORY_DECLARED: 1,
      CATEGORY_COMPUTED: 1,
      CATEGORY_CONFIRMED: 0,
      CATEGORY_EFFECTIVE: 2,
      POSTED: 1,
      FILED_ON_TIME: 1,
      FILED_LATE: 0,
      VISITS_PLANNED: 2,
      VISITS_MADE: 1,
      VISITS_WITH_PROBLEMS: 0,
      FINDINGS: 1,
      EDUCATED: 1,
      ORDERED: 1,
      CORRECTED: 0,
      ORDER_OVERDUE: 0,
      CASES: 0,
      PENALISED: 0,
      WAIVED: 0,
      PATROLS_EXPECTED: 2,
      PATROLS_VISITED: 1,
      PATROLS_SUBMITTED: 1,
      PATROLS_IN_TIME: 1,
      PATROLS_EXCUSED: 0,
      PATROLS_LATE: 0,
      PATROL_PROBLEMS: 0,
      PATROL_REFERRALS: 0,
    });
  });

  it('breaks them down by body, industry, category, factor and article', async () => {
    const dashboard = await readDashboard();
    expect(toRow(dashboard, 'body', otherBody)).toMatchObject({ EMPLOYERS: 1, DECLARED: 0, OVERDUE: 1, EXPOSED: 7 });
    expect(toRow(dashboard, 'body', '433122102')).toMatchObject({ EMPLOYERS: 0 });
    expect(toRow(dashboard, 'industry', 'C202')).toMatchObject({ EMPLOYERS: 1, FILED: 1, FILED_ON_TIME: 1 });
    expect(toRow(dashboard, 'category', 'JIA')).toMatchObject({ CATEGORY_DECLARED: 1, CATEGORY_COMPUTED: 1 });
    expect(toRow(dashboard, 'category', 'BING')).toMatchObject({ CATEGORY_EFFECTIVE: 2 });
    expect(toRow(dashboard, 'factor', '木粉尘')).toEqual({ FACTOR_EMPLOYERS: 2, FACTOR_EXPOSED: 30 });
    expect(toRow(dashboard, 'factor', '噪声')).toEqual({ FACTOR_EMPLOYERS: 1, FACTOR_EXPOSED: 5 });
    expect(toRow(dashboard, 'article', '72')).toMatchObject({ FINDINGS: 1, ORDERED: 1, CASES: 0 });
    expect(toRow(dashboard, 'body', ownBody)).toMatchObject({ FINDINGS: 1, PATROLS_EXPECTED: 1, PATROLS_IN_TIME: 1 });
    expect(toRow(dashboard, 'month', month)).toMatchObject({ PATROLS_EXPECTED: 2, PATROLS_SUBMITTED: 1 });
    const ofBody = await readDashboard('leader', { patrolBodyId: otherBody });
    expect(toValues(ofBody)).toMatchObject(toRow(dashboard, 'body', otherBody));
  });

  it('gives shares of figures, and none of nothing', async () => {
    const { rates } = await readDashboard();
    expect(rates).toMatchObject([
      { rate: 'FILED_ON_TIME_RATE', value: 1 },
      { rate: 'PATROL_COMPLETENESS', value: 0.5 },
      { rate: 'PATROL_TIMELINESS', value: 0.5 },
    ]);
    const other = await readDashboard('leader', { month: '2026-02' });
    expect(other).toMatchObject({ year: 2026, month: '2026-02' });
    expect(other.rates[1].value).toBeNull();
    expect(toValues(other)).toMatchObject({ PATROLS_EXPECTED: 0, FILED_ON_TIME: 1 });
  });

  it.each(['2026-13', '三月', '1999-01'])('takes no month %s', async (text) => {
    const { errors } = await api.send('leader', statisticsDocuments.dashboard, { month: text });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('shows what happened in another year for that year, and stock as it stands', async () => {
    const values = toValues(await readDashboard('leader', { year: 2025 }));
    expect(values).toMatchObject({ EMPLOYERS: 2, FILED: 1, FILED_ON_TIME: 0, VISITS_MADE: 0, FINDINGS: 0 });
  });

  it.each([1999, 2101])('takes no year %i', async (year) => {
    const { errors } = await api.send('leader', statisticsDocuments.dashboard, { year });
    expect(errors?.[0]).toMatchObject({ message: '年度须为 2000–2100', extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('counts a deadline as overdue from the day after it', async () => {
    const { nodes } = (await api.ask('leader', '{ employers { nodes { name nextDue { on } } } }')).employers;
    const due = nodes.find(({ name }: { name: string }) => name.startsWith('泸溪')).nextDue.on;
    api.setToday(due);
    expect(toValues(await readDashboard())['OVERDUE']).toBe(1);
    api.setToday(new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10));
    expect(toValues(await readDashboard())['OVERDUE']).toBe(2);
    api.setToday('2026-03-12');
  });

  it('is what a full recount finds', async () => {
    expect(await findWrongFigures(api)).toEqual([]);
  });

  it('sets visits beside the ratios of the county', async () => {
    const { coverage } = await readDashboard();
    expect(coverage.map(({ category }: Dashboard) => category)).toEqual(['JIA', 'YI', 'BING']);
    expect(coverage[0]).toMatchObject({ ratio: null, wanted: null });
    expect(coverage.reduce((sum: number, { visits }: Dashboard) => sum + visits, 0)).toBe(1);
    await tellPlan(api).saveSettings({ effectiveOn: '2026-03-12' });
    expect((await readDashboard()).coverage).toEqual([
      { category: 'JIA', employers: 0, ratio: 0, wanted: 0, visits: coverage[0].visits },
      { category: 'YI', employers: 0, ratio: 2000, wanted: 0, visits: coverage[1].visits },
      { category: 'BING', employers: 2, ratio: 5000, wanted: 1, visits: coverage[2].visits },
    ]);
    // Of a year in which there were no settings yet there is nothing to set them beside.
    expect((await readDashboard('leader', { year: 2025 })).coverage[2]).toMatchObject({ ratio: null, visits: 0 });
  });
});

describe('the records behind a figure', () => {
  /** All of them, page by page. */
  async function listRecords(figure: object, as: keyof typeof accounts = 'leader') {
    const found: Dashboard[] = [];
    let after: string | null = null;
    do {
      const { figureRecords } = await api.ask(as, statisticsDocuments.records, { figure, after, first: 1 });
      found.push(...figureRecords.nodes);
      after = figureRecords.pageInfo.hasNextPage ? figureRecords.pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }

  it('add up to every figure of the dashboard, in total and in every row', async () => {
    const dashboard = await readDashboard();
    const rows = dashboard.breakdowns.flatMap(({ dimension, rows: ofDimension }: Dashboard) =>
      ofDimension.flatMap(({ key, figures }: Dashboard) =>
        figures.map(({ measure, value }: Dashboard) => ({ measure, dimension, key, value })),
      ),
    );
    const shown = [...dashboard.figures.map(({ measure, value }: Dashboard) => ({ measure, value })), ...rows].filter(
      ({ value }) => value > 0,
    );
    expect(shown.length).toBeGreaterThan(30);
    for (const { value, ...figure } of shown) {
      const records = await listRecords(figure);
      expect({ ...figure, value: records.reduce((sum, one) => sum + one.value, 0) }).toEqual({ ...figure, value });
    }
  });

  it('are of late patrols the rounds, with how many each', async () => {
    const late = { measure: 'PATROLS_LATE' };
    expect(await listRecords(late)).toEqual([]);
    api.setToday('2026-04-06');
    expect(toValues(await readDashboard())['PATROLS_LATE']).toBe(1);
    const [round, ...others] = await listRecords(late);
    expect(round).toMatchObject({ kind: 'patrolRound', employerId: null, value: 1, patrolMonth: month });
    expect(round.patrolBodyId).toBe(otherBody);
    expect(round.employerName).toContain(month);
    expect(others).toEqual([]);
    expect(await listRecords({ ...late, dimension: 'body', key: ownBody })).toEqual([]);
    expect(await listRecords({ ...late, dimension: 'month', key: month })).toHaveLength(1);
    expect(await listRecords({ ...late, month: '2026-02' })).toEqual([]);
    api.setToday('2026-03-12');
  });

  it('lead to the record itself', async () => {
    const [late] = await listRecords({ measure: 'OVERDUE' });
    expect(late).toMatchObject({ kind: 'employer', employerName: '=示例二厂', value: 1, patrolMonth: null });
    expect(late.patrolBodyId).toBeNull();
    const { employer } = await api.ask('leader', 'query ($id: ID!) { employer(id: $id) { name } }', { id: late.id });
    expect(employer.name).toBe('=示例二厂');
    const [filed] = await listRecords({ measure: 'FILED_ON_TIME' });
    const { report } = await api.ask('officer', 'query ($id: ID!) { report(id: $id) { state } }', { id: filed.id });
    expect(report.state).toBe('FILED');
    const [made] = await listRecords({ measure: 'VISITS_MADE' });
    expect(
      (await api.ask('officer', 'query ($id: ID!) { visit(id: $id) { state } }', { id: made.id })).visit.state,
    ).toBe('STARTED');
    const [found] = await listRecords({ measure: 'FINDINGS', dimension: 'article', key: '72' });
    expect((await api.ask('officer', findingDocuments.finding, { id: found.id })).finding.state).toBe('ORDERED');
  });
});

describe('who sees which figures', () => {
  it('a patrol body sees its own employers and reports, and neither visits nor findings', async () => {
    const dashboard = await readDashboard('patrolBody');
    expect(dashboard.patrolBody).toEqual({ id: ownBody });
    expect(toValues(dashboard)).toMatchObject({ EMPLOYERS: 1, OVERDUE: 0, FILED_ON_TIME: 1 });
    expect(Object.keys(toValues(dashboard)).filter((measure) => /^VISIT|FINDING|CASES|ORDERED/.test(measure))).toEqual(
      [],
    );
    expect(dashboard.coverage).toEqual([]);
    expect(dashboard.breakdowns.map(({ dimension }: Dashboard) => dimension)).toEqual([
      'month',
      'industry',
      'category',
      'factor',
    ]);
  });

  it.each([
    ['patrolBody', { measure: 'VISITS_PLANNED' }],
    ['patrolBody', { measure: 'FINDINGS' }],
    ['patrolBody', { measure: 'EMPLOYERS', patrolBodyId: otherBody }],
    ['employer', { measure: 'EMPLOYERS' }],
    ['techService', { measure: 'EMPLOYERS' }],
  ] as const)('%s may not list %o', async (as, figure) => {
    const { errors } = await api.send(as, statisticsDocuments.records, { figure });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('a patrol body learns nothing of another by naming its row', async () => {
    const figure = { measure: 'EMPLOYERS', dimension: 'body', key: otherBody };
    expect((await api.ask('patrolBody', statisticsDocuments.records, { figure })).figureRecords.nodes).toEqual([]);
    const { errors } = await api.send('patrolBody', statisticsDocuments.dashboard, { patrolBodyId: otherBody });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('the bureau sees a body with its visits and findings, and no body that there is not', async () => {
    const values = toValues(await readDashboard('bureau', { patrolBodyId: ownBody }));
    expect(values).toMatchObject({ EMPLOYERS: 1, VISITS_MADE: 1, FINDINGS: 1 });
    expect(await readDashboard('bureau', { patrolBodyId: '433122999' })).toBeNull();
  });
});

it('puts every figure into a workbook, in which no text is a formula', async () => {
  const { statisticsWorkbook } = await api.ask('leader', statisticsDocuments.workbook);
  expect(statisticsWorkbook.fileName).toBe('泸溪县2026年职业卫生统计.xlsx');
  const bytes = await (await fetch(statisticsWorkbook.url)).arrayBuffer();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes);
  const cells = new Map<string, unknown>();
  workbook.worksheets[0]?.eachRow((row) => void cells.set(String(row.getCell(1).value), row.getCell(2).value));
  const dashboard = await readDashboard();
  for (const { title, value } of dashboard.figures) expect([title, cells.get(title)]).toEqual([title, value]);
  for (const { title, value } of dashboard.rates) expect([title, cells.get(title)]).toEqual([title, value * 100]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '总览',
    '按巡查单位',
    '按巡查月份',
    '按行业',
    '按类别',
    '按危害因素',
    '按条款',
    '检查与抽查比例',
  ]);
  // Row by row, under the titles of their columns.
  const rowsOf = (at: number) => {
    const [titles = [], ...rows] = sheetValues(workbook.worksheets[at]).slice(1);
    return { titles, rows };
  };
  for (const [at, { rows }] of dashboard.breakdowns.entries()) {
    const sheet = rowsOf(at + 1);
    const [{ figures, rates }] = rows;
    expect(sheet.titles.slice(1)).toEqual([
      ...figures.map(({ title, unit }: Dashboard) => `${title}（${unit}）`),
      ...rates.map(({ title }: Dashboard) => `${title}（%）`),
    ]);
    expect(sheet.rows).toEqual(
      rows.map((row: Dashboard) => [
        row.label,
        ...row.figures.map(({ value }: Dashboard) => value),
        ...row.rates.map(({ value }: Dashboard) => (value === null ? null : Math.round(value * 10_000) / 100)),
      ]),
    );
  }
  expect(rowsOf(7).rows.map(([, ...row]) => row)).toEqual(
    dashboard.coverage.map(({ employers, ratio, wanted, visits }: Dashboard) => [
      ...[employers, ratio === null ? null : ratio / 100, wanted, visits],
    ]),
  );
});

/** The cells of a sheet, row by row; none may be a formula. */
function sheetValues(sheet: ExcelJS.Worksheet | undefined): unknown[][] {
  const found: unknown[][] = [];
  sheet?.eachRow((row) => {
    const cells: unknown[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => {
      expect([cell.address, cell.formula]).toEqual([cell.address, undefined]);
      cells.push(cell.value);
    });
    found.push(cells);
  });
  return found;
}

it('shows nothing of this county to another one', async () => {
  expect(await readDashboard('otherCountyBureau')).toBeNull();
});
