import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import { readClock } from '../../local/cli/client.ts';
import { developmentAccounts } from '../../local/developmentAccounts.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';
import { signInAs } from '../../local/signInAs.ts';
import { anItem, toTable, twoItems } from '../support/ruleSets.ts';

const root = new URL('../../', import.meta.url).pathname;
const demoLedger = 'local/demo/county-ledger.xlsx';

type Run = { readonly exit: number | null; readonly lines: ReturnType<typeof JSON.parse>[]; readonly said: string };

/** Runs the command line as a user would, with text on standard input. */
async function zhijian(options: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['local/cli/zhijian.ts', ...options], { cwd: root });
  let out = '';
  let said = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const exit = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { exit, lines, said };
}

/** Until the daily jobs of the day that the clock came to have run: its root is there, and nothing is written any more. */
async function untilRooted(day: string, verify: () => Promise<Run>): Promise<Run> {
  for (let before = ''; ; ) {
    const run = await verify();
    const lines = JSON.stringify(run.lines);
    if (run.exit !== 0 || (lines === before && run.lines[0].lastRoot?.day === day)) return run;
    before = lines;
  }
}

describe('deadline', () => {
  it('counts the days of a publicity over National Day', async () => {
    const { exit, lines } = await zhijian(['deadline', '--kind', 'publicity', '--from', '2026-09-30']);
    expect(exit).toBe(0);
    expect(lines[0]).toMatchObject({ kind: 'publicity', from: '2026-09-30', endsOn: '2026-10-13', provisional: false });
    const counted = lines[0].days.filter(({ counted }: { counted: boolean }) => counted);
    expect(counted.map(({ on }: { on: string }) => on)).toEqual([
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
      '2026-10-12',
      '2026-10-13',
    ]);
  });

  it('answers thousands of lines in order, and a wrong one in its place', async () => {
    const days = Array.from({ length: 3000 }, (_, index) => new Date(Date.UTC(2023, 0, 1 + (index % 1400))));
    const requests = days.map((day) => ({ kind: 'filing', from: day.toISOString().slice(0, 10) }));
    const input = [...requests.map((one) => JSON.stringify(one)), '{"kind":"filing","from":"2026-02-30"}', 'x'].join(
      '\n',
    );
    const { exit, lines, said } = await zhijian(['deadline', '--stdin'], input);
    expect(lines).toHaveLength(3002);
    expect(lines.slice(0, 3000).map(({ from }) => from)).toEqual(requests.map(({ from }) => from));
    expect(lines.slice(3000).map(({ error }) => error.code)).toEqual(['DATE_INVALID', 'NOT_JSON']);
    expect(exit).toBe(1);
    expect(said).toContain('第 3001 行');
  });

  it.each([
    [['deadline', '--kind', 'publicity']],
    [['deadline', '--kind', 'lunch', '--from', '2026-01-01']],
    [['deadline', '--what']],
    [['nothing']],
    [[]],
  ])('says what is wrong and exits non-zero: %j', async (options) => {
    const { exit, lines, said } = await zhijian(options);
    expect(exit).toBe(1);
    expect(lines).toEqual([]);
    expect(said).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('grade', () => {
  const factors = [{ name: '苯', nature: 'SEVERE', level: 'CONFORMING', exposed: 49 }];

  it('explains the category of one request', async () => {
    const { exit, lines } = await zhijian(['grade'], JSON.stringify({ factors, selfCheck: { score: 89.99 } }));
    expect(exit).toBe(0);
    expect(lines[0]).toMatchObject({ hazardGrade: 'II', managementGrade: 'B', category: 'YI' });
    expect(lines[0].explanation).toMatchObject({
      ruleSetId: 'national-2022-50@1',
      hazard: { deciding: { headcount: 49 } },
    });
  });

  it('answers line by line', async () => {
    const requests = [
      { factors, selfCheck: { score: 90 } },
      { factors: [], selfCheck: { score: 90 } },
      { factors: [{ ...factors[0], exposed: -1 }], selfCheck: { score: 90 } },
      { factors: [{ ...factors[0], exposed: 50 }], selfCheck: { score: 69.9 } },
      { factors: 'x', selfCheck: null },
    ];
    const { exit, lines } = await zhijian(['grade', '--stdin'], requests.map((one) => JSON.stringify(one)).join('\n'));
    expect(lines.map(({ category, error }) => category ?? error.code)).toEqual([
      'JIA',
      'OUT_OF_SCOPE',
      'INVALID_INPUT',
      'BING',
      'INVALID_INPUT',
    ]);
    expect(exit).toBe(1);
  });
});

describe('import-ledger --dry-run', () => {
  it('gives exactly the expected file, with nothing running', async () => {
    const expected = JSON.parse(await readFile(`${root}local/demo/county-ledger.expected.json`, 'utf8'));
    const { exit, lines } = await zhijian(['import-ledger', demoLedger, '--dry-run']);
    expect(exit).toBe(0);
    expect(lines).toEqual([expected]);
  });

  it.each(['package.json', 'no-such-file.xlsx'])('refuses %s with a clear message', async (file) => {
    const { exit, lines, said } = await zhijian(['import-ledger', file, '--dry-run']);
    expect(exit).toBe(1);
    expect(lines).toEqual([]);
    expect(said).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('against the running platform', () => {
  let stack: EmbeddedStack;
  beforeAll(async () => {
    stack = await startEmbeddedStack({ port: 0, dataFolder: null });
  });
  afterAll(() => stack.stop());

  it.each(['', ', and again'])('walks the whole story%s', async () => {
    const { exit, lines, said } = await zhijian(['walkthrough', '--origin', stack.origin]);
    expect(said).toContain('完成：');
    expect(exit).toBe(0);
    const early = lines.find(({ what }) => what.includes('应被拒绝'));
    expect(early.answer).toMatchObject({ code: 'PUBLICITY_NOT_FINISHED', daysLeft: 5 });
    const filed = lines.find(({ what }) => what.startsWith('报送'));
    expect(filed.answer).toMatchObject({
      state: 'FILED',
      filing: { late: false },
      assessment: {
        computed: { category: filed.answer.declaredCategory, explanation: { sentences: expect.any(Array) } },
      },
    });
    const answerTo = (what: string) => lines.findLast((line) => line.what.startsWith(what)).answer;
    expect(answerTo('采信报告')).toMatchObject({ reviewOutcome: { category: filed.answer.declaredCategory } });
    expect(answerTo('下载抽查结果')).toMatchObject({ valid: true });
    expect(answerTo('期限内复查')).toMatchObject({ state: 'CORRECTED' });
    expect(answerTo('凭编号和查询码')).toMatchObject({ complaintFeedback: { state: 'HANDLED' } });
    expect(answerTo('有了信号').exposed.toSorted()).toEqual([46, 50]);
    expect(answerTo('看过两个数')).toEqual({ exposed: [50], pending: 0 });
    expect(answerTo('报送 20')).toMatchObject({ lockedReason: expect.any(String), figures: { referrals: 1 } });
    expect(answerTo('月报锁定后')).toMatchObject([{ outcome: 'KEPT_ASIDE', code: 'ROUND_LOCKED' }]);
    const figures: { value: number; records: number }[] = answerTo('看统计');
    expect(figures).toHaveLength(4);
    for (const { value, records } of figures) expect(records).toBe(value);
    expect(answerTo('在公开信息中检索').found.length).toBeGreaterThan(0);
  });

  it('imports the ledger with the same answer as the dry run', async () => {
    const expected = JSON.parse(await readFile(`${root}local/demo/county-ledger.expected.json`, 'utf8'));
    const { exit, lines, said } = await zhijian(['import-ledger', demoLedger, '--origin', stack.origin]);
    expect(exit).toBe(0);
    expect(lines).toEqual([expected]);
    expect(said).toContain('退回行工作簿');
  });

  it('counts the figures anew with one command, and finds nothing wrong with them afterwards', async () => {
    const at = (command: string) => zhijian([command, '--origin', stack.origin]);
    const rebuilt = await at('rebuild-statistics');
    expect(rebuilt).toMatchObject({ exit: 0, lines: [[{ county: '433122', records: expect.any(Number) }]] });
    expect(rebuilt.lines[0][0].records).toBeGreaterThan(20);
    const checked = await at('check-statistics');
    expect(checked).toMatchObject({ exit: 0, lines: [[{ county: '433122', staleRecords: 0, differences: [] }]] });
  });

  it('has a job done by hand, about a day that is there, for the operator alone', async () => {
    const job = (...options: string[]) => zhijian(['job', ...options, '--origin', stack.origin]);
    expect(await job('checkPublications')).toMatchObject({
      exit: 0,
      lines: [{ overduePublications: expect.any(Number) }],
    });
    expect(await job('dailyAuditRoot', '--day', '2026-02-28')).toMatchObject({ exit: 0, lines: [null] });
    expect(await job('dailyAuditRoot', '--day', '2026-02-30')).toMatchObject({
      exit: 1,
      said: expect.stringContaining('没有这一天'),
    });
    expect(await job('toString')).toMatchObject({ exit: 1, said: expect.stringContaining('openPatrolMonth') });
    const post = async (account: string | null, type = 'application/json', body = '{"job":"updateLists"}') => {
      const token = account === null ? {} : { authorization: `Bearer ${await signInAs(stack.origin, account)}` };
      const headers = { 'content-type': type, ...token };
      return (await fetch(`${stack.origin}/jobs`, { method: 'POST', headers, body })).status;
    };
    for (const { id, role } of developmentAccounts) expect(await post(id), id).toBe(role === 'OPERATOR' ? 200 : 403);
    expect(await post(null)).toBe(403);
    expect(await post('operator', 'text/plain')).toBe(415);
    for (const body of ['', '[', 'null', '{"job":7}', `{"job":"updateLists","day":7}`])
      expect(await post('operator', 'application/json', body), body).toBe(400);
    expect((await fetch(`${stack.origin}/jobs`)).status).toBe(405);
  });

  it('tries a self-check table, says what is wrong with one, and imports it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'zhijian-table-'));
    const right = join(folder, 'right.xlsx');
    const wrong = join(folder, 'wrong.xlsx');
    await writeFile(right, await toTable(twoItems));
    await writeFile(wrong, await toTable([anItem({ marks: 101 })]));
    const run = (...options: readonly string[]) => zhijian(['import-rule-set', ...options, '--origin', stack.origin]);
    const tried = await run(right, '--dry-run', '--key-item-cap', 'B');
    expect(tried).toMatchObject({ exit: 0, lines: [{ itemCount: 2, totalMarks: 100, employers: expect.any(Number) }] });
    expect(tried.said).toContain('已试算');
    expect(await run(wrong, '--dry-run')).toMatchObject({ exit: 1, said: expect.stringContaining('“自查项目”D4') });
    expect(await run(right)).toMatchObject({ exit: 1, said: expect.stringContaining('--decision') });
    const tomorrow = addDays(dayOf((await readClock(stack.origin)) as Instant), 1);
    const given = ['--title', '示例自查表', '--decision', '示例卫函〔2026〕1号', '--from', tomorrow];
    expect(await run(right, ...given)).toMatchObject({
      exit: 0,
      lines: [{ id: '433122-self-check@1', effectiveFrom: tomorrow, itemCount: 2 }],
    });
    expect(await run(right, ...given)).toMatchObject({ exit: 1, said: expect.stringContaining('同一日') });
    await rm(folder, { recursive: true });
  });

  it('exports and verifies the audit, and names what was edited in the export', async () => {
    const at = (options: readonly string[]) => zhijian([...options, '--origin', stack.origin]);
    await zhijian(['import-ledger', demoLedger, '--origin', stack.origin]);
    const body = JSON.stringify({ advanceDays: 1 });
    await fetch(`${stack.origin}/dev/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    // The walkthrough may have left the clock just after midnight: the jobs of a day run at 00:30.
    const halfAnHourAgo = new Date(Date.parse(await readClock(stack.origin)) - 30 * 60_000).toISOString() as Instant;
    const live = await untilRooted(addDays(dayOf(halfAnHourAgo), -1), () => at(['verify-audit']));
    expect(live.said).toContain('完好');
    expect(live.lines[0]).toMatchObject({ whole: true, faults: [], lastRoot: { hash: expect.any(String) } });
    expect(live.lines[0].aggregates).toBeGreaterThan(20);

    const file = join(await mkdtemp(join(tmpdir(), 'zhijian-audit-')), 'audit.ndjson');
    expect((await at(['export-audit', file])).exit).toBe(0);
    const offline = await zhijian(['verify-audit', file, '--origin', 'http://127.0.0.1:9']);
    expect(offline).toMatchObject({ exit: 0, lines: live.lines });

    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"operation":"importLedger"', '"operation":"saveEmployer"'));
    const edited = await zhijian(['verify-audit', file]);
    expect(edited.exit).toBe(1);
    expect(edited.lines[0].faults[0]).toMatchObject({ kind: 'ENTRY_EDITED', key: expect.stringMatching(/^employer#/) });
    expect(edited.said).toContain('被改动过');
    await writeFile(file, text.slice(0, text.length / 2));
    expect((await zhijian(['verify-audit', file])).exit).toBe(1);
    await rm(dirname(file), { recursive: true });
  });

  it.each([[['export-audit']], [['verify-audit', 'no-such-file.ndjson']]])(
    'says what is wrong: %j',
    async (options) => {
      const { exit, said } = await zhijian([...options, '--origin', stack.origin]);
      expect(exit).toBe(1);
      expect(said).toMatch(/[\u4e00-\u9fff]/);
    },
  );

  it('says so when nothing is running', async () => {
    const { exit, said } = await zhijian(['walkthrough', '--origin', 'http://127.0.0.1:9']);
    expect(exit).toBe(1);
    expect(said).toContain('npm start');
  });
});
