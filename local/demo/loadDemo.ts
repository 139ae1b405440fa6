import { readFile } from 'node:fs/promises';
import { addDays, monthOf, type PlainDate, yearOf } from '../../functions/rules/kernel/plainDate.ts';
import { firstDayOf, nextPatrolMonth, toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { connect } from '../cli/client.ts';
import { importLedgerOverHttp } from '../cli/importLedgerOverHttp.ts';
import { findDevelopmentAccount } from '../developmentAccounts.ts';
import type { EmbeddedStack } from '../embeddedStack.ts';
import { drawPlan, findOfficers } from '../story/draw.ts';
import { honour, noticeCandidate, publishEntry } from '../story/lists.ts';
import {
  highTechZone,
  patrol,
  readTasks,
  referSuspicion,
  submitReturn,
  type Task,
  writeApart,
  wuxi,
} from '../story/patrolMonth.ts';
import { acceptComplaint, complain } from '../story/publicSide.ts';
import { aPlywoodWorks, aPrintingWorks, assess, file, post, readOwn, signableOn, signOff } from '../story/report.ts';
import { reviewReport } from '../story/review.ts';
import { act, openStage, type Stage, waitUntil } from '../story/stage.ts';
import { count, criticise } from '../story/supervise.ts';
import { correctFinding, makeVisit } from '../story/visit.ts';

/** Which chapters are done, so that a load that was cut off does not begin anew. */
export type Progress = { readonly isDone: (chapter: string) => boolean; readonly setDone: (chapter: string) => void };

const inMemory: Progress = { isDone: () => false, setDone: () => {} };

/**
 * Fills an empty store with the demo county through the public API: the ledger of 96 rows and something of everything
 * that a page shows. It begins on the day that the platform's clock shows, best the first of a month, and moves the clock
 * forward into the next month, then to `until`.
 */
export async function loadDemo(
  { origin }: Pick<EmbeddedStack, 'origin'>,
  until: PlainDate | null = null,
  progress: Progress = inMemory,
): Promise<void> {
  const stage = openStage(origin);
  for (const [name, play] of Object.entries(chapters)) {
    if (progress.isDone(name)) continue;
    await play(stage, until);
    progress.setDone(name);
  }
}

type Chapter = (stage: Stage, until: PlainDate | null) => Promise<void>;

const chapters: Readonly<Record<string, Chapter>> = {
  ledger: loadLedger,
  count: async (stage) => count(stage, `demo-${yearOf(await stage.today())}`, [wuxi, highTechZone]),
  plan: async (stage) => {
    await findOfficers(stage);
    await drawPlan(stage, '示例双随机抽查计划');
  },
  report: fileReport,
  visit: async (stage) => {
    const { id: employerId, name } = await readOwn(stage, 'employer-003');
    await acceptComplaint(stage, (await complain(stage, name)).id);
    const visit = { employerId, officerIds: await findOfficers(stage), on: await stage.today() };
    const causeText = '示例：有人反映打磨车间没有除尘设备';
    const ended = await makeVisit(stage, { ...visit, cause: 'COMPLAINT', causeText }, '示例检〔2026〕1号');
    await correctFinding(stage, employerId, ended, false);
    await complain(stage, name);
  },
  formerMonth: reportFormerMonth,
  present: async (stage, until) => {
    if (until !== null) await waitUntil(stage, until, '到了今天');
    await patrolPresentMonth(stage);
  },
  scores: async (stage) => {
    await act(stage, 'bureau', '固定上季度评分', 'fixScores', { period: formerQuarter(await stage.today()) });
  },
  publicity: async (stage) => {
    await postNotice(stage);
    await delegate(stage);
  },
};

async function loadLedger({ origin }: Stage): Promise<void> {
  const bytes = await readFile(new URL('county-ledger.xlsx', import.meta.url));
  const bureau = await connect(origin, 'bureau');
  await importLedgerOverHttp(bureau, { bytes, name: 'county-ledger.xlsx', idempotencyKey: 'demo-ledger' });
}

/** 示例005 is in publicity. */
async function postNotice(stage: Stage): Promise<void> {
  await assess(stage, 'employer-005', aPrintingWorks);
  const { id } = await readOwn(stage, 'employer-005');
  await post(stage, 'employer-005', id, '车间入口公告栏');
}

/** 示例005 lets the technical service act for it. */
async function delegate(stage: Stage): Promise<void> {
  const { id: employerId } = await readOwn(stage, 'employer-005');
  const techServiceCode = findDevelopmentAccount('tech-service')?.organisation;
  await act(stage, 'employer-005', '委托技术服务机构', 'delegateTechService', { employerId, techServiceCode });
}

/** The ledger of 96 rows and one notice, in a second or two and without moving the clock. */
export async function loadLedgerAndNotice({ origin }: Pick<EmbeddedStack, 'origin'>): Promise<void> {
  const stage = openStage(origin);
  await loadLedger(stage);
  await postNotice(stage);
}

/** 示例003 files its report, which the bureau accepts; meanwhile somebody is heard who is put on the list. */
async function fileReport(stage: Stage): Promise<void> {
  const account = 'employer-003';
  const { id } = await readOwn(stage, account);
  await assess(stage, account, await aPlywoodWorks(stage, [20, 12, 15]));
  const posted = await post(stage, account, id, '厂区公告栏');
  // The daily run of the next day collects who belongs on the list.
  await waitUntil(stage, addDays(await stage.today(), 1), '次日');
  const heard = await noticeCandidate(stage);
  await waitUntil(stage, signableOn(posted) as PlainDate, '公示期满');
  await signOff(stage, account, '上传签字盖章的 PDF', posted);
  await file(stage, account, posted.id);
  await reviewReport(stage, posted.id, id);
  await honour(stage, id);
  await publishEntry(stage, heard);
}

/** The month in which the demo begins: one body reports in time, the other late, and is told so. */
async function reportFormerMonth(stage: Stage): Promise<void> {
  const month = toPatrolMonth(await stage.today());
  await act(stage, 'bureau', '开放巡查', 'openPatrolMonth', { month });
  for (const body of [wuxi, highTechZone])
    for (const task of (await readTasks(stage, month, body)).slice(0, 2)) await patrol(stage, body, month, task);
  const next = firstDayOf(nextPatrolMonth(month));
  await waitUntil(stage, addDays(next, 1), '次月二日');
  await submitReturn(stage, highTechZone, month);
  await waitUntil(stage, addDays(next, 5), '次月六日');
  await submitReturn(stage, wuxi, month);
  await criticise(stage, wuxi, '示例通〔2026〕1号');
}

/** This month: a conflict that waits to be settled, a referral, one that is closed, and much that is still to be done. */
async function patrolPresentMonth(stage: Stage): Promise<void> {
  const month = toPatrolMonth(await stage.today());
  await act(stage, 'bureau', '开放巡查', 'openPatrolMonth', { month });
  const [first, second, third] = (await readTasks(stage, month, wuxi)) as readonly [Task, Task, Task];
  await writeApart(stage, wuxi, month, first, false);
  await referSuspicion(stage, wuxi, month, second);
  const closed = { operating: 'CLOSED', excuseReason: '示例：上月起停业，厂房已清空', advice: null };
  await patrol(stage, wuxi, month, third, { changes: closed });
}

/** `2026Q3` in the fourth quarter of 2026. */
function formerQuarter(today: PlainDate): string {
  const quarter = Math.ceil(monthOf(today) / 3);
  return quarter === 1 ? `${yearOf(today) - 1}Q4` : `${yearOf(today)}Q${quarter - 1}`;
}
