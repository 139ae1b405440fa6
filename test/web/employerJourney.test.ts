import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfCheckItems } from '../../functions/rules/assessments/selfCheckItems.ts';
import { addMonths, dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import { connect, moveClock, readClock } from '../../local/cli/client.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { editWorkbook } from '../support/assessmentWorkbooks.ts';
import { expectSound, keepPage, type OpenedPage, testSite } from '../support/browser.ts';
import { aPng } from '../support/images.ts';
import { aLargePhoto } from '../support/largePhoto.ts';
import { aPdf } from '../support/story.ts';

const site = testSite(loadLedgerAndNotice);

const keep = (page: Page, name: string) => keepPage(page, `journey-${name}`);

const saved = (page: Page) => page.getByText('已自动保存').waitFor();
const see = (page: Page, text: string) => page.getByText(text).first().waitFor();

/** Waits as long as the page needs to open; `expect.poll` alone gives up after a second. */
const notesRead = (page: Page, text: string) =>
  expect.poll(() => page.getByLabel('备注').inputValue(), { timeout: 30_000 }).toBe(text);

async function giveFile(page: Page, label: string | RegExp, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.getByLabel(label).first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function fillBasics(page: Page): Promise<void> {
  await page.getByRole('link', { name: '做自查评估' }).click();
  await page.getByLabel('评估缘由').selectOption('FIRST');
  await page.getByLabel('评估方式').selectOption('SELF');
  await saved(page);
  await page.getByRole('link', { name: '下一步：危害因素' }).click();
}

async function fillFactors(page: Page, measuredOn: string): Promise<void> {
  const search = page.getByRole('combobox', { name: '查找并添加危害因素' });
  await search.fill('mfc');
  await page.getByRole('option', { name: /木粉尘/ }).waitFor();
  await search.press('Enter');
  const dust = page.getByRole('group', { name: '木粉尘', exact: true });
  await dust.getByText('是（严重）').waitFor();
  await dust.getByLabel('否（一般）').check();
  await dust.getByLabel('判定依据').fill('检测报告：游离二氧化硅含量低于10%，非硬木');
  await dust.getByLabel('符合', { exact: true }).check();
  await see(page, '没有填检测日期或检测点，按规定将判定为不符合');
  await dust.getByLabel('检测日期', { exact: true }).fill(measuredOn);
  await dust.getByLabel('接触人数').fill('9999');
  await see(page, '接触人数不能超过职工总数');
  await dust.getByLabel('接触人数').fill('30');

  await search.fill('jiaquan');
  await see(page, '没有查到');
  await search.fill('jq');
  await page.getByRole('option', { name: /^甲醛/ }).click();
  const formaldehyde = page.getByRole('group', { name: '甲醛', exact: true });
  await formaldehyde.getByLabel('符合', { exact: true }).check();
  await formaldehyde.getByLabel('接触人数').fill('20');
  await formaldehyde.getByText('检测点（0 个）').click();
  await formaldehyde.getByRole('button', { name: '添加检测点' }).click();
  await formaldehyde.getByLabel('检测点（岗位、地点） 1').fill('热压岗');
  await formaldehyde.getByLabel('按限值表填 1').selectOption('0');
  await formaldehyde.getByLabel('检测值 1').fill('0.6');
  await formaldehyde.getByLabel('检测机构 1').fill('示例检测公司');
  await formaldehyde.getByLabel('报告编号 1').fill('示例-1');
  await see(page, '热压岗');
  await formaldehyde.getByRole('button', { name: '移除检测点 1' }).click();
  await formaldehyde.getByText('已移除检测点 1（热压岗）').waitFor();
  await formaldehyde.getByRole('button', { name: '撤销' }).click();
  await formaldehyde.getByText('：不符合').waitFor();
  await saved(page);
  await page.getByRole('link', { name: '下一步：自查' }).click();
}

async function fillSelfCheck(page: Page): Promise<void> {
  for (const [index, { id }] of selfCheckItems.entries()) {
    await page
      .locator(`#${id}`)
      .getByLabel(index < 2 ? '不符合' : '符合', { exact: true })
      .check();
  }
  const [, , third] = selfCheckItems;
  const item = page.locator(`#${third?.id}`);
  await item.getByText('证据（0 份）与依据').click();
  await giveFile(page, `附证据：${third?.text}`, '说明.txt', Buffer.from('文字'));
  await item.getByText('“说明.txt”不是所要的文件').waitFor();
  await giveFile(page, `附证据：${third?.text}`, '制度.png', Buffer.from('不是图片'));
  await item
    .getByRole('status')
    .filter({ hasText: /PDF|JPEG/ })
    .waitFor();
  await giveFile(page, `附证据：${third?.text}`, '制度.png', aPng());
  await item.getByText('证据（1 份）与依据').waitFor();
  await item.getByRole('link', { name: '制度.png' }).waitFor();
  // A photo of 30 MB is scaled down before it is sent; what was put there in error is taken away again.
  const folder = mkdtempSync(join(tmpdir(), 'zhijian-photo-'));
  writeFileSync(join(folder, '车间.png'), aLargePhoto());
  await item.getByLabel(/^附证据/).setInputFiles(join(folder, '车间.png'));
  await item.getByText('证据（2 份）与依据').waitFor();
  await item.getByText('车间.jpg').first().waitFor();
  await item.getByRole('button', { name: '移除 车间.jpg' }).click();
  await page.getByRole('button', { name: '移除', exact: true }).click();
  await item.getByText('证据（1 份）与依据').waitFor();
  rmSync(folder, { recursive: true });
}

/** Another tab changes the notes under this one's hands: both are shown, nothing is overwritten. */
async function meetInTwoTabs(page: Page, context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto('/work/mine/assessment/basics');
  await page.getByRole('link', { name: '1. 基本情况' }).click();
  await other.getByLabel('备注').waitFor();
  await page.getByLabel('备注').fill('这一页写的');
  await saved(page);
  await other.getByLabel('备注').fill('另一页写的');
  await see(other, '同一处内容在另一个页面也改过');
  const choice = other.getByRole('alert', { name: '改动有冲突' });
  await choice.getByText('这一页写的').waitFor();
  await choice.getByText('另一页写的').waitFor();
  expect(await site.findViolations(other)).toEqual([]);
  await keep(other, 'conflict');
  await other.getByLabel('这里填的').check();
  await other.getByRole('button', { name: '按所选继续' }).click();
  await saved(other);
  await other.close();
  await page.reload();
  await notesRead(page, '另一页写的');
}

/** Without a connection, and with a sign-in that has run out, what is typed stays and is saved afterwards. */
async function loseConnection(page: Page, context: BrowserContext, faults: string[]): Promise<void> {
  await context.setOffline(true);
  await page.getByLabel('备注').fill('断网时写的');
  await see(page, '连接不上服务器');
  await context.setOffline(false);
  await saved(page);
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] } }),
  );
  await page.getByLabel('备注').fill('登录过期时写的');
  await see(page, '登录已过期');
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: '重新登录' }).click();
  const account = page.locator('a[href$="/as/employer-001"]');
  await account.or(page.getByLabel('备注')).first().waitFor();
  if (await account.isVisible()) await account.click();
  await notesRead(page, '登录过期时写的');
  await saved(page);
  forgive(faults, 'ERR_INTERNET_DISCONNECTED');
}

/** Chromium itself says that it was offline, or that a request was cut off. */
function forgive(faults: string[], said: string): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes(said)));
}

async function signOff(page: Page, bytes: Uint8Array, code: string): Promise<void> {
  await giveFile(page, '签字盖章的报告', '报告（签章）.pdf', bytes);
  await see(page, '已传到');
  await page.getByLabel('签字人姓名').fill('示例人1');
  await page.getByLabel('页脚上的版本码').fill(code);
  await page.getByLabel('已加盖单位公章').check();
  await page.getByRole('button', { name: '提交签章件' }).click();
}

async function object(origin: string, reportId: string): Promise<void> {
  const everyone = await connect(origin, null);
  const { submitPublicComment } = await everyone.ask(
    `mutation ($input: SubmitPublicCommentInput!) { submitPublicComment(input: $input) { __typename } }`,
    {
      input: {
        idempotencyKey: crypto.randomUUID(),
        reportId,
        kind: 'OBJECTION',
        text: '热压岗的检测报告没有张贴，请说明。',
        name: '示例职工',
        consent: true,
      },
    },
  );
  expect(submitPublicComment.__typename).toBe('SubmittedComment');
}

describe('an employer goes from its first page to the receipt, each step going on where the one before ended', () => {
  let opened: OpenedPage;
  let page: Page;
  let origin: string;
  let code: string;
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ origin } = site.stack());
    opened = await site.open('/work/', 'employer-001');
    ({ page } = opened);
  });
  afterAll(() => opened?.page.context().close());

  it('finds factors by pinyin, answers what settles their nature, and is told at once what is wrong', async () => {
    const today = dayOf((await readClock(origin)) as Instant);
    await fillBasics(page);
    await fillFactors(page, addMonths(today, -1));
  });

  it('answers the self-check with evidence; a file of the wrong kind is refused with the reason', async () => {
    await fillSelfCheck(page);
  });

  it('loses nothing in two tabs, without a connection, or when the sign-in runs out', async () => {
    await meetInTwoTabs(page, page.context());
    await loseConnection(page, page.context(), opened.faults);
  });

  it('sees the category with its reasons, completes the assessment and posts the report', async () => {
    await page.getByRole('link', { name: '4. 结果' }).click();
    await see(page, '都已填好');
    await page.getByText('怎样会变').click();
    await keep(page, 'result');
    await expectSound(opened, site);
    await page.getByRole('button', { name: '完成评估' }).click();
    await page.getByLabel('整改措施').fill('三个月内为热压岗加装局部排风。');
    await page.getByRole('button', { name: '编制报告' }).click();
    await see(page, '草稿，尚未公示');
    await page.getByRole('button', { name: /生成评估报告（PDF/ }).click();
    await page.getByRole('link', { name: /^打开 .*pdf/ }).waitFor();
    await page.getByLabel('公示地点').fill('厂区公告栏');
    await page.getByRole('button', { name: '今日开始公示' }).click();
    await see(page, '还有 5 个工作日');
    await giveFile(page, '附公示照片', '张贴.jpg', Buffer.from('不是图片'));
    await page.getByRole('status').filter({ hasText: 'JPEG' }).waitFor();
    await giveFile(page, '附公示照片', '张贴.png', aPng());
    await page.getByRole('link', { name: '张贴.png' }).waitFor();
    await keep(page, 'publicity');
    await expectSound(opened, site);
  });

  it('cannot sign before the publicity has ended and its objection is answered', async () => {
    const reportId = page.url().split('/').at(-1) ?? '';
    await object(origin, reportId);
    code = await page.locator('code').innerText();
    bytes = (await aPdf()).bytes;

    // Too early.
    await signOff(page, bytes, code);
    await page.getByRole('alert').filter({ hasText: '还剩 5 个工作日' }).waitFor();
    const [, signable] = /最早 (\d{4}-\d\d-\d\d)/.exec(await page.locator('main').innerText()) ?? [];
    await moveClock(origin, signable ?? '');

    // An objection waits for its answer.
    await page.reload();
    await see(page, '公示期已满');
    await see(page, '签字盖章前须答复');
    await signOff(page, bytes, code);
    await page.getByRole('alert').filter({ hasText: '异议' }).waitFor();
    await page.getByLabel(/^答复 /).fill('已核实，检测报告可在办公室查阅。');
    await page.getByRole('button', { name: '公开答复' }).click();
    await page.getByRole('button', { name: '公开，不再修改' }).click();
    await see(page, '答复：已核实');
  });

  it('cannot sign another version or another kind of file, may stop an upload, and signs', async () => {
    // The wrong version, a file of the wrong kind, an upload that is stopped; then the right one.
    await signOff(page, bytes, '000000000000');
    await page.getByRole('alert').filter({ hasText: '版本' }).waitFor();
    await giveFile(page, '签字盖章的报告', '报告.docx', bytes);
    await see(page, '“报告.docx”不是所要的文件，只收 .pdf');
    await page.route('**/s3/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue().catch(() => {});
    });
    await giveFile(page, '签字盖章的报告', '报告.pdf', bytes);
    await page.getByRole('button', { name: '取消上传' }).click();
    await see(page, '已取消上传');
    await page.unroute('**/s3/**');
    // A line that breaks: the file need not be chosen again.
    await page.route('**/s3/**', (route) => route.abort());
    await page.getByRole('button', { name: '再试一次（报告.pdf）' }).click();
    await see(page, '文件没有传完：网络中断');
    forgive(opened.faults, 'ERR_FAILED');
    await page.unroute('**/s3/**');
    await page.getByRole('button', { name: '再试一次（报告.pdf）' }).click();
    await see(page, '已传到：报告.pdf');
    await signOff(page, bytes, code);
    await see(page, '已签字盖章，尚未报送');
  });

  it('files late and gets a receipt that anyone can check', async () => {
    // Late.
    const due = await page.getByRole('heading', { name: /报送期限/ }).innerText();
    await moveClock(origin, addMonths(due.slice(-10) as ReturnType<typeof dayOf>, 1));
    await page.getByRole('button', { name: '报送', exact: true }).click();
    await page.getByRole('button', { name: '报送，不再修改' }).click();
    await see(page, '受理回执');
    await see(page, '逾期');
    await page.getByRole('img', { name: '核验回执的二维码' }).waitFor();
    await keep(page, 'receipt');
    await expectSound(opened, site);
    const receipt = await page.getByRole('link', { name: '核验这张回执' }).getAttribute('href');
    await page.goto(receipt ?? '');
    await see(page, '泸溪示例001木业胶合板厂');
  });
});

it('a workbook with wrong cells is refused cell by cell, a right one fills the draft', async () => {
  const opened = await site.open('/work/', 'employer-005');
  const { page } = opened;
  await page.goto('/work/mine/assessment/workbook');
  const link = page.getByRole('link', { name: /\.xlsx$/ });
  const address = await link.getAttribute('href');
  const template = new Uint8Array(await (await fetch(address ?? '')).arrayBuffer());
  await giveFile(page, '上传填好的工作簿', '评估.xls', template);
  await see(page, '只收 .xlsx');
  const wrong = await editWorkbook(template, { 自查: { F4: '大概符合' } });
  await giveFile(page, '上传填好的工作簿', '评估.xlsx', wrong);
  const problems = page.getByRole('alert', { name: '工作簿有误' });
  await problems.getByRole('cell', { name: 'F4', exact: true }).waitFor();
  await problems.getByRole('link', { name: '下载批注过的工作簿' }).waitFor();
  await keep(page, 'workbook');
  await expectSound(opened, site);
  const answers = Object.fromEntries(selfCheckItems.map((_, at) => [`F${at + 4}`, '符合']));
  await giveFile(page, '上传填好的工作簿', '评估.xlsx', await editWorkbook(template, { 自查: answers }));
  await page.getByRole('heading', { name: '4. 结果' }).waitFor();
  await see(page, '请选择评估缘由');
  await saved(page);
  await see(page, '替换了危害因素和自查答案');
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByText('替换了危害因素和自查答案').waitFor({ state: 'detached' });
  await see(page, '自查已答 0/');
  await saved(page);
  await page.context().close();
});
