import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { findPresetCounty } from '../../../functions/rules/counties/presetCounties.ts';
import type { EmployerRecord } from '../../../functions/rules/employers/employerRecord.ts';
import type { FindingRecord } from '../../../functions/rules/enforcement/findingRecord.ts';
import type { SiteVisit } from '../../../functions/rules/inspections/siteVisit.ts';
import type { Report } from '../../../functions/rules/reports/report.ts';
import { type AccountName, codes, otherBody, ownBody } from '../../support/accounts.ts';
import { tellCampaign } from '../../support/campaigns.ts';
import { aFindingInput, anOrder, enterCaseOfficers, findingDocuments, withFinding } from '../../support/findings.ts';
import { runJob } from '../../support/inbox.ts';
import { type OpenedDocx, openDocx } from '../../support/openDocx.ts';
import { aSummary, askRound, putSummary } from '../../support/patrolRounds.ts';
import { aFiledReport } from '../../support/reviews.ts';
import { countAll } from '../../support/statistics.ts';
import { anEmployer } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';
import { aSource, aVisit, type VisitMutation, visitDocument } from '../../support/visits.ts';

const reportQuery = `query ($input: PilotReportInput!) { pilotReport(input: $input) { __typename
  ... on PilotReport { title asOf dueOn daysLate document { url fileName sha256 sizeBytes } figures { url fileName sha256 } }
  ... on Refusal { code message } ... on InvalidInput { problems { path code } } } }`;
const year = { kind: 'YEARLY', from: '2026-01', to: '2026-04' };

let api: TestApi;

async function ask(input: object = year, as: AccountName = 'leader') {
  return (await api.ask(as, reportQuery, { input })).pilotReport;
}

async function download(url: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetch(url)).arrayBuffer());
}

async function open(input: object = year): Promise<OpenedDocx> {
  return openDocx(await download((await ask(input)).document.url));
}

/** The number in a table's row, by the row's first cell and the column's title. */
function cell({ tables }: OpenedDocx, table: string, row: string, column: string): string {
  const [head = [], ...rows] = tables[table] ?? [];
  return rows.find(([first]) => first === row)?.[head.indexOf(column)] ?? 'not there';
}

/**
 * Two employers, one of them overdue. In March a report is posted and filed, a finding ordered to be corrected, and a
 * visit made; in April a visit is planned. The own body's return of March is late, the other bodies' are missing. The
 * count of one body is reported.
 */
beforeAll(async () => {
  api = await testApi('2026-03-02', aSource());
  const { story, employerId } = await aFiledReport(api);
  await story.saveEmployer(
    anEmployer({ creditCode: codes.other, name: '示例二厂', patrolBodyId: otherBody, declared: false, exposed: 7 }),
  );
  await runJob(api, 'openPatrolMonth');
  await enterCaseOfficers(api);
  const { openFinding } = await api.ask('officer', findingDocuments.open, { input: aFindingInput(employerId) });
  const finding = withFinding(api, openFinding.id);
  await finding.record('officer', 'EDUCATE');
  await finding.record('officer', 'ORDER_CORRECTION', anOrder);
  const take = async (name: VisitMutation, input: object, as: 'officer' | 'bureau') =>
    (await api.ask(as, visitDocument(name), { input: { idempotencyKey: newKey(), ...input } }))[name];
  const visit = await take('openVisit', aVisit(employerId, { on: '2026-03-12' }), 'officer');
  await take('openVisit', aVisit(employerId, { on: '2026-04-14' }), 'officer');
  await take('approveVisit', { visitId: visit.id, number: '泸卫检〔2026〕1号' }, 'bureau');
  api.setToday('2026-03-12');
  await take('notifyVisit', { visitId: visit.id }, 'officer');
  await take('startVisit', { visitId: visit.id, officerIds: visit.officerIds }, 'officer');
  const campaign = tellCampaign(api);
  const report = {
    deadlineId: 'report',
    kind: 'REPORT',
    name: '年度工作报告',
    responsible: '领导小组',
    on: '2026-04-01',
  };
  const source = { instrument: '示例卫发〔2026〕2号', clause: '三', confidence: 'H' };
  const count = { deadlineId: 'count', kind: 'COUNT', name: '摸清底数', responsible: '各乡镇', on: '2026-03-20' };
  await campaign.save({ deadlines: [count, report].map((one) => ({ ...one, source })) });
  const drawn = await campaign.draw(ownBody);
  await campaign.sign(ownBody, drawn.list.sha256);
  await campaign.accept(ownBody);
  expect((await campaign.report('其他单位未报')).__typename).toBe('CountReport');
  api.setToday('2026-04-07');
  await putSummary(api, codes.own, aSummary({ problemCount: 2, referralCount: 1 }));
  const returned = { month: '2026-03', patrolBodyId: ownBody, unfinished: [] };
  expect((await askRound(api, 'patrolBody', 'submit', returned)).__typename).toBe('PatrolRound');
  await countAll(api);
});

describe('the report of a year', () => {
  it('is titled, named and dated, with the deadline of the campaign and how long it is past', async () => {
    const { document, figures, ...report } = await ask();
    expect(report).toEqual({
      __typename: 'PilotReport',
      title: '2026年度职业卫生分类监督执法试点工作报告',
      asOf: '2026-04-07',
      dueOn: '2026-04-01',
      daysLate: 6,
    });
    expect(document.fileName).toBe('2026年度职业卫生分类监督执法试点工作报告.docx');
    const bytes = await download(document.url);
    expect(document).toMatchObject({
      sizeBytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    const docx = openDocx(bytes);
    expect(docx.text.replaceAll('\n', '')).toContain(report.title);
    const facts = await download(figures.url);
    expect(createHash('sha256').update(facts).digest('hex')).toBe(figures.sha256);
    expect(docx.text).toContain(figures.sha256);
    expect(new TextDecoder().decode(facts)).not.toMatch(/示例二厂|示例001|示例丙/);
    expect(docx.text).not.toMatch(/示例二厂|示例001|示例丙/);
  });

  it('is the same file until a figure changes', async () => {
    const [one, other] = [await ask(), await ask()];
    expect(other.document.sha256).toBe(one.document.sha256);
    const shorter = await ask({ ...year, to: '2026-03' });
    expect(shorter.figures.sha256).not.toBe(one.figures.sha256);
  });

  it('has the figures that a second count of the records finds', async () => {
    const docx = await open();
    const read = async (kind: 'employer' | 'report' | 'visit' | 'finding') => {
      const found: unknown[] = [];
      for await (const places of api.wiring.stores.walkRecords('433122', kind)) {
        found.push(...(await api.wiring.stores.readRecords(places)).map(({ record }) => record.value));
      }
      return found;
    };
    const employers = (await read('employer')) as EmployerRecord[];
    const reports = (await read('report')) as Report[];
    const visits = (await read('visit')) as SiteVisit[];
    const findings = (await read('finding')) as FindingRecord[];
    const main = (title: string): number => Number(cell(docx, '主要指标', title, '数值'));
    const inYear = (day: string | undefined): boolean => day !== undefined && day >= '2026-01' && day < '2026-05';
    const expected = {
      用人单位: employers.length,
      存在职业病危害的单位: employers.filter(({ factors }) => factors.length > 0).length,
      接触职业病危害人数: employers.reduce((sum, { exposed }) => sum + exposed, 0),
      已申报: employers.filter(({ declared }) => declared).length,
      已评估: employers.filter(({ summary }) => summary !== null).length,
      逾期单位: employers.filter(({ nextDue }) => nextDue !== null && nextDue.on < '2026-04-07').length,
      公示: reports.filter(({ posting }) => inYear(posting?.postedOn)).length,
      按期报送: reports.filter(({ filing }) => inYear(filing?.filedOn) && !filing?.late).length,
      逾期报送: reports.filter(({ filing }) => inYear(filing?.filedOn) && filing?.late).length,
      完成检查: visits.filter(({ on, start }) => inYear(on) && start !== null).length,
      发现问题: findings.filter(({ foundOn }) => inYear(foundOn)).length,
      责令限期改正: findings.filter(({ steps }) => steps.some(({ action }) => action === 'ORDER_CORRECTION')).length,
    };
    expect(Object.fromEntries(Object.keys(expected).map((title) => [title, main(title)]))).toEqual(expected);
    expect(Object.values(expected).filter((n) => n > 0)).toHaveLength(11);
    expect(cell(docx, '现场检查情况（按时间）', '合计', '安排检查（次）')).toBe(String(visits.length));
  });

  it('sets each body beside the others, with its sum', async () => {
    const docx = await open();
    const table = docx.tables['各巡查单位用人单位情况'] ?? [];
    expect(table).toHaveLength(15);
    expect(table.at(-1)?.slice(0, 3)).toEqual(['合计', '2', '2']);
    const nameOf = (id: string) => findPresetCounty('433122')?.bodies.find((body) => body.id === id)?.name ?? '';
    const withEmployer = [ownBody, otherBody].map(nameOf).sort();
    expect(
      table
        .filter(([, n]) => n === '1')
        .map(([name]) => name)
        .sort(),
    ).toEqual(withEmployer);
    expect(cell(docx, '各巡查单位辖区现场检查情况', nameOf(ownBody), '安排检查（次）')).toBe('2');
    expect(cell(docx, '各巡查单位辖区现场检查情况', nameOf(otherBody), '安排检查（次）')).toBe('0');
    const { categories = [], series = [] } = docx.charts['各巡查单位存在职业病危害的单位'] ?? {};
    expect(categories.filter((_, at) => series[0]?.values[at] === 1).sort()).toEqual(withEmployer);
  });

  it('has the count, the rounds and what is late', async () => {
    const docx = await open();
    expect(cell(docx, '摸底情况（按单位）', '合计', '用人单位（家）')).toBe('1');
    expect(docx.text).toContain('未计入的原因：其他单位未报');
    expect(cell(docx, '巡查情况', '合计', '应巡查')).toBe('2');
    expect(cell(docx, '巡查情况', '合计', '按期报表')).toBe('1');
    expect(cell(docx, '巡查情况', '合计', '移送线索')).toBe('1');
    expect(cell(docx, '月度巡查报告报送情况', '合计', '其中逾期')).toBe('1');
    expect(cell(docx, '月度巡查报告报送情况', '合计', '逾期未报')).toBe('12');
    expect(cell(docx, '逾期事项', '逾期未报送的月度巡查报告', '数量')).toBe('12');
    expect(cell(docx, '逾期事项', '摸底未计入的单位', '数量')).toBe('12');
    expect(cell(docx, '逾期事项', '本报告报送期限已过', '数量')).toBe('6');
  });
});

describe('a period', () => {
  it('has what happened in its months, and nothing of the month before or after', async () => {
    const made = async (from: string, to: string) => {
      const docx = await open({ kind: 'PERIOD', from, to });
      return [
        cell(docx, '公示与报送情况', '合计', '公示（份）'),
        cell(docx, '现场检查情况（按时间）', '合计', '安排检查（次）'),
        cell(docx, '现场检查情况（按时间）', '合计', '完成检查（次）'),
        cell(docx, '发现问题的处理', '发现问题', '件数'),
      ];
    };
    expect(await made('2026-03', '2026-03')).toEqual(['1', '1', '1', '1']);
    expect(await made('2026-04', '2026-04')).toEqual(['0', '1', '0', '0']);
    expect(await made('2025-01', '2026-02')).toEqual(['0', '0', '0', '0']);
    expect(await made('2021-05', '2026-04')).toEqual(['1', '2', '1', '1']);
  });

  it('has no deadline, and a pilot of two years that of the pilot', async () => {
    expect(await ask({ kind: 'PERIOD', from: '2023-04', to: '2024-10' })).toMatchObject({ dueOn: null, daysLate: 0 });
    expect(await ask({ kind: 'FINAL', from: '2023-04', to: '2024-10' })).toMatchObject({
      title: '2023-2024年职业卫生分类监督执法试点工作报告',
      dueOn: '2024-10-10',
    });
    expect((await ask({ kind: 'YEARLY', from: '2023-01', to: '2023-12' })).dueOn).toBe('2023-12-10');
  });

  it.each([
    [{ kind: 'PERIOD', from: '2026-04', to: '2026-03' }, ['PERIOD_TURNED_ROUND']],
    [{ kind: 'PERIOD', from: '2026-04', to: '2026-05' }, ['PERIOD_IN_FUTURE']],
    [{ kind: 'PERIOD', from: '2021-04', to: '2026-04' }, ['PERIOD_TOO_LONG']],
    [{ kind: 'YEARLY', from: '2025-12', to: '2026-01' }, ['NOT_ONE_YEAR']],
    [{ kind: 'FINAL', from: '2026-01', to: '2026-04' }, ['ONE_YEAR_ONLY']],
  ])('%o is refused', async (input, expected) => {
    const { code, problems } = await ask(input);
    expect(code).toBe('INVALID_INPUT');
    expect(problems.map((one: { code: string }) => one.code)).toEqual(expected);
  });

  it.each(['2026-13', '2026', '2026-04-01', '', '1899-12'])('%j is no month', async (from) => {
    const { errors } = await api.send('leader', reportQuery, { input: { ...year, from } });
    expect(errors?.[0]).toMatchObject({
      message: '起始月份须写作 2026-12 的形式',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('who may have it', () => {
  it.each(['leader', 'bureau', 'officer'] as const)('%s', async (as) => {
    expect((await ask(year, as)).__typename).toBe('PilotReport');
  });

  it.each(['patrolBody', 'employer', 'techService'] as const)('not %s', async (as) => {
    const { errors } = await api.send(as, reportQuery, { input: year });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('not the public', async () => {
    const { errors } = await api.send(null, reportQuery, { input: year });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('not another county, of this one', async () => {
    expect(await ask(year, 'otherCountyBureau')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
