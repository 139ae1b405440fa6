import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import type { ReportState } from '../../functions/rules/kernel/refusals.ts';
import { firstDayOf, nextPatrolMonth, toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { openReportStates } from '../../functions/rules/reports/reportLifecycle.ts';
import { drawPlan, findOfficers } from '../story/draw.ts';
import {
  readTasks,
  referSuspicion,
  submitReturn,
  type Task,
  writeApart,
  writeTooLate,
  wuxi,
} from '../story/patrolMonth.ts';
import { acceptComplaint, answerComplaint, complain, lookUp } from '../story/publicSide.ts';
import { aPlywoodWorks, assess, file, post, readOwn, signableOn, signOff, step } from '../story/report.ts';
import * as documents from '../story/reportDocuments.ts';
import { reviewReport } from '../story/review.ts';
import { type Answer, act, ask, openStage, type Stage, waitUntil } from '../story/stage.ts';
import { count, readFigures } from '../story/supervise.ts';
import { correctFinding, makeVisit } from '../story/visit.ts';
import { importLedgerOverHttp } from './importLedgerOverHttp.ts';
import { print } from './lines.ts';

const demoLedger = new URL('../demo/county-ledger.xlsx', import.meta.url);
const account = 'employer-001';

/**
 * `walkthrough`: the whole story over HTTP, as everybody concerned: a county ledger in, a report filed and reviewed, a
 * draw, a visit, a month of patrols, the figures and the public side. May be repeated: it withdraws what an earlier,
 * cut-off run has left open, and moves the business clock into a month of its own.
 */
export async function walkThrough(origin: string): Promise<void> {
  const stage = openStage(origin, tellOnTerminal());
  const { employer, filed } = await fileAReport(stage);
  await reviewReport(stage, filed.id, employer.id);
  await count(stage, `demo-${(await stage.today()).slice(0, 7)}-${randomUUID().slice(0, 4)}`, [wuxi]);
  const officerIds = await findOfficers(stage);
  await drawPlan(stage, `示例双随机抽查计划（${await stage.today()}）`);
  await enforce(stage, employer, officerIds);
  await patrolAMonth(stage, officerIds);
  await readFigures(stage);
  await lookUp(stage, employer.name);
  process.stderr.write(
    `完成：${filed.employerName} 的报告已报送（${filed.filing.receiptNumber}），综合风险类别 ${filed.declaredCategory}；` +
      '复核、抽查、检查、巡查、统计和信息公开均已走完。\n',
  );
}

/** Numbers the steps; a sentence on standard error, the answer on standard output. */
function tellOnTerminal() {
  let number = 0;
  return async ({ on, who, what, answer }: { on: PlainDate; who: string; what: string; answer: Answer }) => {
    number += 1;
    process.stderr.write(`${number}. ${on} ${who}：${what}\n`);
    await print({ step: number, on, who, what, answer });
  };
}

async function fileAReport(stage: Stage): Promise<{ employer: Answer; filed: Answer }> {
  await stage.tell('bureau', '导入全县用人单位台账', async () =>
    importLedgerOverHttp(await stage.as('bureau'), {
      bytes: await readFile(demoLedger),
      name: 'county-ledger.xlsx',
      idempotencyKey: randomUUID(),
    }),
  );
  const employer = await stage.tell(account, '查看本单位台账与下一期限', () => readOwn(stage, account));
  await withdrawOpenReports(stage, employer.reports.nodes);
  await assess(stage, account, await aPlywoodWorks(stage, [61, 43, 92]));
  const posted = await post(stage, account, employer.id, '厂区公告栏');
  await stage.tell(null, '不登录查看公示', () => ask(stage, null, documents.publicNotice, { id: posted.id }));
  await signOff(stage, account, '公示未满即签字盖章（应被拒绝）', posted);
  const signable = signableOn(posted) as PlainDate;
  await waitUntil(stage, signable, `公示期至 ${posted.publicity.deadline.endsOn} 届满，拨到 ${signable}`);
  await signOff(stage, account, '上传签字盖章的 PDF', posted);
  const filed = await file(stage, account, posted.id);
  await stage.tell('bureau', '查看已报送的报告', () => ask(stage, 'bureau', documents.filedReports));
  return { employer, filed };
}

async function withdrawOpenReports(stage: Stage, reports: readonly { id: string; state: ReportState }[]) {
  for (const { id: reportId, state } of reports) {
    if (!openReportStates.includes(state)) continue;
    await step(stage, account, '撤回尚未办完的报告', documents.withdrawReport, { reportId, reason: '演示重新开始' });
  }
}

/** Somebody complains, the officers go there, and what they find is put right. */
async function enforce(stage: Stage, employer: Answer, officerIds: readonly string[]): Promise<void> {
  const complaint = await complain(stage, employer.name);
  await acceptComplaint(stage, complaint.id);
  const visit = { employerId: employer.id, officerIds, on: await stage.today() };
  const causeText = '示例：有人反映打磨车间没有除尘设备';
  const ended = await makeVisit(stage, { ...visit, cause: 'COMPLAINT', causeText }, `示例检〔${visit.on}〕1号`);
  await correctFinding(stage, employer.id, ended, true);
  await answerComplaint(stage, complaint);
}

/** The next month of one body, from its opening to its locked return. */
async function patrolAMonth(stage: Stage, officerIds: readonly string[]): Promise<void> {
  const month = nextPatrolMonth(toPatrolMonth(await stage.today()));
  await waitUntil(stage, firstDayOf(month), '到了下个月一日');
  await act(stage, 'bureau', `开放 ${month} 的巡查`, 'openPatrolMonth', { month });
  const [first, second] = (await readTasks(stage, month, wuxi)) as readonly [Task, Task];
  await writeApart(stage, wuxi, month, first, true);
  const referral = await referSuspicion(stage, wuxi, month, second);
  const on = await stage.today();
  const causeText = `示例：巡查移送线索 ${referral.number}`;
  const visit = { employerId: second.employerId, officerIds, on, referralId: referral.id, causeText };
  await makeVisit(stage, { ...visit, cause: 'REFERRAL' }, `示例检〔${on}〕2号`);
  await submitReturn(stage, wuxi, month);
  await writeTooLate(stage, wuxi, month, first);
}
