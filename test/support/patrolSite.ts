import type { Page } from 'playwright-core';
import { type Client, connect } from '../../local/cli/client.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import type { EmbeddedStack } from '../../local/embeddedStack.ts';
import { act, openStage } from '../../local/story/stage.ts';
import { testSite } from './browser.ts';

const body = '433122107';
export const clerkAccount = 'patrol-wuxi';

/** This month is open and in time; the one two months ago is late on any day. */
const shift = (months: number): string => {
  const now = new Date(Date.now() + 8 * 3_600_000);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
};
export const month = shift(0);
export const lateMonth = shift(2);
export const lockedMonth = shift(3);

type Task = {
  readonly creditCode: string;
  readonly employerId: string;
  readonly name: string;
  readonly village: string;
};
const documents = {
  tasks: `query ($month: String!, $body: ID!) { patrolTasks(month: $month, patrolBodyId: $body, first: 100) {
    nodes { creditCode employerId name village state } } }`,
  record: `query ($month: String!, $employerId: ID!) { patrolRecord(month: $month, employerId: $employerId) {
    submittedAt missingPhotos photos { sha256 sizeBytes widthPx fileName }
    fields { field inConflict values { value by } } } }`,
  round: `query ($month: String!, $body: ID!) { patrolRound(month: $month, patrolBodyId: $body) { lockedReason
    returns { number } } }`,
  reopen: `mutation ($input: ReopenPatrolRoundInput!) { reopenPatrolRound(input: $input) { __typename } }`,
} as const;

export const recordOf = (task: Task, of = month): string => `/patrol/records/${of}/${task.creditCode}`;

/** A site with a body's employers in three months: this one, a late one, and one whose return is submitted. */
export function patrolSite() {
  let tasks: readonly Task[] = [];
  let clerk: Client;
  let bureau: Client;
  const loadMonths = async (stack: EmbeddedStack): Promise<void> => {
    await loadLedgerAndNotice(stack);
    bureau = await connect(stack.origin, 'bureau');
    const stage = openStage(stack.origin);
    for (const one of [lockedMonth, lateMonth, month])
      await act(stage, 'bureau', '开放巡查', 'openPatrolMonth', { month: one });
    clerk = await connect(stack.origin, clerkAccount);
    tasks = (await clerk.ask(documents.tasks, { month, body })).patrolTasks.nodes;
    const unfinished = [{ reason: '道路中断，无法到达', creditCodes: tasks.map(({ creditCode }) => creditCode) }];
    const returned = { month: lockedMonth, patrolBodyId: body, unfinished };
    await act(stage, clerkAccount, '报送巡查情况', 'submitPatrolReturn', returned);
  };
  const site = testSite(loadMonths);
  const readRecord = async ({ employerId }: Task, of = month) =>
    (await clerk.ask(documents.record, { month: of, employerId })).patrolRecord;
  return {
    ...site,
    /** The employer of a test of its own, so that tests do not disturb each other. */
    taskAt: (index: number): Task => {
      const task = tasks[index];
      if (!task) throw new Error(`the demo ledger has fewer than ${index + 1} employers of ${body}`);
      return task;
    },
    /** What the platform holds; null where nobody wrote anything. */
    readRecord,
    /** What the platform holds of a field; undefined where nobody wrote it. */
    readField: async (task: Task, field: string) =>
      // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
      (await readRecord(task))?.fields.find((one: any) => one.field === field),
    countReturns: async (of: string): Promise<number> =>
      (await clerk.ask(documents.round, { month: of, body })).patrolRound.returns.length,
    reopen: (of: string) =>
      bureau.ask(documents.reopen, {
        input: { month: of, patrolBodyId: body, reason: '补充资料', idempotencyKey: `reopen-${of}` },
      }),
  };
}

/** What a device sends after a pause. */
export const patience = { timeout: 30_000, interval: 500 };

const sending = (page: Page) => page.getByRole('complementary', { name: '发送情况' });
export const untilSent = (page: Page) => sending(page).getByText('填写的内容已全部发送').waitFor();

/** The worker has kept the application. */
export async function untilInstalled(page: Page): Promise<void> {
  await page.evaluate('navigator.serviceWorker.ready');
}

/** What the shortest complete form says: nobody was met. */
export async function fillNotMet(page: Page): Promise<void> {
  await page.getByRole('button', { name: '填今天' }).click();
  await page.getByLabel('巡查人').fill('示例巡查员');
  await page.getByLabel('现场无人或者未能进入').check();
  await page.getByLabel('未能进入的情况').fill('大门紧锁，电话无人接听');
  await page.getByRole('group', { name: '是否发现涉嫌违法行为' }).getByLabel('否').check();
}
