import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { findDevelopmentAccount } from '../../local/developmentAccounts.ts';
import type { EmbeddedStack } from '../../local/embeddedStack.ts';
import { aPlywoodWorks, assess, file, post, readOwn, signableOn, signOff } from '../../local/story/report.ts';
import { openStage, type Stage, send, waitUntil } from '../../local/story/stage.ts';
import { expectSound, keepPage, testSite } from '../support/browser.ts';

const employer = 'employer-003';
const name = '泸溪示例003木业胶合板有限公司';

let stage: Stage;
let reportId: string;
let employerId: string;

/** 示例003 has filed its report, which nobody has looked at. */
async function fileReport(stack: EmbeddedStack): Promise<void> {
  await loadLedgerAndNotice(stack);
  stage = openStage(stack.origin);
  await assess(stage, employer, await aPlywoodWorks(stage, [20, 12, 15]));
  ({ id: employerId } = await readOwn(stage, employer));
  const posted = await post(stage, employer, employerId, '厂区公告栏');
  await waitUntil(stage, signableOn(posted) as PlainDate, '公示期满');
  await signOff(stage, employer, '签字盖章', posted);
  await file(stage, employer, posted.id);
  reportId = posted.id;
}

const site = testSite(fileReport);
const keep = (page: Page, part: string) => keepPage(page, `review-${part}`);
const see = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** Another officer judges the item meanwhile. */
async function judgeElsewhere(itemId: string): Promise<void> {
  const verdicts = [{ itemId, verdict: 'TO_VERIFY', reason: '示例：另一名执法人员要看原件', seenRevision: 0 }];
  const answer = await send(stage, 'officer-2', 'saveReviewVerdicts', { reportId, verdicts });
  expect(answer.progress.toVerify).toBe(1);
}

/** Orders a visit and records it; not on a day before it was ordered. */
async function verifyOnSite(page: Page): Promise<void> {
  const today = await stage.today();
  await page.getByText('需要到现场核查').click();
  await page.getByLabel('现场核查的原因').fill('示例：核对甲醛检测点');
  await page.getByRole('button', { name: '决定现场核查' }).click();
  await page.getByLabel('核查日期').fill(addDays(today, -1));
  await page.getByLabel('核查情况').fill('示例：热压岗未设检测点');
  await page.getByRole('button', { name: '登记核查情况' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('核查日期').fill(today);
  await keep(page, 'on-site');
  await page.getByRole('button', { name: '登记核查情况' }).click();
  await see(page, `${today} 核查，认定为`);
}

describe('a filed report is reviewed, returned, and stands in the employer’s file', () => {
  it('an officer finds it among what waits and judges item by item; nobody’s verdict is overwritten unseen', async () => {
    const opened = await site.open('/work/worklist', 'officer-1');
    const { page } = opened;
    await page.getByRole('table', { name: '待复核的报告' }).getByRole('link', { name }).click();
    await page.getByRole('button', { name: '开始复核' }).click();
    await page.getByRole('button', { name: /^没有差异的 \d+ 项填为属实/ }).click();
    const items = page.locator('article.pair');
    const differing = items.filter({ has: page.getByText('有差异') });
    for (const item of await differing.all()) await item.getByLabel('属实', { exact: true }).check();
    const untrue = items.filter({ has: page.getByRole('heading', { name: '甲醛' }) });
    await untrue.getByLabel('不属实').check();

    // Without a reason nothing is sent.
    await page.getByRole('button', { name: /^保存 \d+ 项判定/ }).click();
    await untrue.getByText('请写明理由').waitFor();
    await untrue.getByLabel('理由').fill('示例：检测点少于岗位数');
    await judgeElsewhere((await untrue.getAttribute('id')) ?? '');
    // What is filled in outlives a reload, and what the other officer wrote is seen.
    await page.reload();
    await see(page, '示例：另一名执法人员要看原件');
    await keep(page, 'overtaken');
    await page.getByRole('button', { name: /^保存 \d+ 项判定/ }).click();
    await see(page, '请先在该项选用哪一个');
    await untrue.getByRole('button', { name: '仍用我填的' }).click();
    await page.getByRole('button', { name: /^保存 \d+ 项判定/ }).click();
    await see(page, '未判定 0');
    await see(page, '采信或者退回由县卫生健康局决定');
    await keep(page, 'judged');
    await expectSound(opened, site);
    await page.context().close();
  });

  it('the bureau cannot accept it with an untrue item, nor return it without saying how to go on', async () => {
    const opened = await site.open(`/work/review/${encodeURIComponent(reportId)}`, 'bureau');
    const { page } = opened;
    await page.getByRole('button', { name: '采信报告' }).click();
    await page.getByRole('button', { name: '采信，不再更改' }).click();
    await page.getByRole('alert').filter({ hasText: '不属实' }).waitFor();
    await verifyOnSite(page);
    await page.getByRole('button', { name: '退回报告' }).click();
    await page.getByRole('button', { name: '退回，不再更改' }).click();
    await see(page, '退回须填写意见和重新填报的指导');
    await page.getByLabel('复核意见').fill('示例：请补充热压岗检测后重新评估。');
    await page.getByRole('button', { name: '退回报告' }).click();
    await page.getByRole('button', { name: '退回，不再更改' }).click();
    await page.getByRole('region', { name: '复核结果' }).getByText('示例：检测点少于岗位数').waitFor();
    await keep(page, 'returned');
    await page.context().close();
  });

  it('the employer’s file tells of it; its ledger record is changed, its chain verified, the file exported', async () => {
    const opened = await site.open(`/work/employer/${encodeURIComponent(employerId)}`, 'bureau');
    const { page } = opened;
    await page.getByLabel('只看一类事项').selectOption('资料复核');
    await page.getByRole('heading', { name: /退回/ }).first().waitFor();
    await page.goto(`/work/employer/${encodeURIComponent(employerId)}/edit`);
    const exposed = page.getByLabel('接触职业病危害人数');
    await exposed.fill('99999');
    await page.getByRole('button', { name: '保存变更' }).click();
    await see(page, '有 1 处须改正');
    await page.reload();
    await expect.poll(() => exposed.inputValue(), { timeout: 30_000 }).toBe('99999');
    await exposed.fill('46');
    await page.getByLabel('备注').fill('示例：核对过');
    await page.getByRole('button', { name: '保存变更' }).click();
    await see(page, '示例：核对过');
    await page.getByRole('button', { name: '核验' }).click();
    await see(page, '完好');
    await page.getByRole('button', { name: '导出档案' }).click();
    await page.getByRole('link', { name: /^下载第 1 卷/ }).waitFor();
    await keep(page, 'file');
    await expectSound(opened, site);
    await page.context().close();
  });
});

it('the employer is told, and lets a technical service act for it, which then fills in its assessment', async () => {
  const opened = await site.open('/work/inbox', employer);
  const { page } = opened;
  await page.getByRole('link', { name: /条未读/ }).waitFor();
  const message = page.getByRole('article').filter({ hasText: '退回' }).first();
  await message.getByRole('button', { name: /^标为已读/ }).click();
  await page.getByRole('article').filter({ hasText: '退回' }).first().waitFor({ state: 'detached' });
  await page.goto('/work/mine/delegation');
  await page.getByLabel('受托机构的统一社会信用代码').fill('91433100MA7TECH010');
  await page.getByRole('button', { name: '委托', exact: true }).click();
  await see(page, '信用代码有误');
  const today = await stage.today();
  await page.getByLabel('受托机构的统一社会信用代码').fill(findDevelopmentAccount('tech-service')?.organisation ?? '');
  await page.getByLabel('委托起始日期').fill(today);
  await page.getByRole('button', { name: '委托', exact: true }).click();
  await see(page, '有效');
  await keep(page, 'delegation');

  const other = await site.open('/work/delegated', 'tech-service');
  await other.page.getByRole('link', { name, exact: true }).click();
  await other.page.getByRole('link', { name: '做自查评估' }).click();
  await other.page.getByLabel('评估方式').selectOption('COMMISSIONED');
  await other.page.getByText('已自动保存').waitFor();
  expect(other.page.url()).toContain('/delegated/');
  await keep(other.page, 'delegated');

  await page.getByRole('button', { name: '解除委托' }).click();
  await see(page, '现在没有委托');
  await other.page.goto('/work/delegated');
  await see(other.page, '没有单位委托本机构');
  await other.page.context().close();
  await page.context().close();
});
