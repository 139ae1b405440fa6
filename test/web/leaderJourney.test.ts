import * as mupdf from 'mupdf';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addDays, dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import { toPeriodDays } from '../../functions/rules/scoring/scorePeriod.ts';
import { moveClock, readClock } from '../../local/cli/client.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { formerQuarter } from '../../web/src/features/scoring/periods.ts';
import { expectNoOverflow, expectSound, keepPage, type OpenedPage, testSite } from '../support/browser.ts';

const site = testSite(loadLedgerAndNotice);

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function look(opened: OpenedPage, name: string): Promise<void> {
  await keepPage(opened.page, `leader-${name}`);
  await expectSound(opened, site);
  await expectNoOverflow(opened);
}

/** The first bytes of what a link leads to: both workbook and report are archives. */
async function fetchStart(page: Page, link: RegExp): Promise<string> {
  const address = await page.getByRole('link', { name: link }).getAttribute('href');
  const answer = await page.request.get(String(address));
  return (await answer.body()).subarray(0, 2).toString('latin1');
}

it('a leader opens the dashboard, drills down to the records, exports and prints it', async () => {
  const opened = await site.open('/work/dashboard', 'leader');
  const { page, faults } = opened;
  const withHazards = page.getByRole('link', { name: /^存在职业病危害的单位 \d+，看明细$/ });
  // Figures follow what was written by a moment.
  await expect
    .poll(
      async () => {
        await page.reload();
        await see(page, '各乡镇、园区');
        return await withHazards.count();
      },
      { timeout: 20_000 },
    )
    .toBe(1);
  const count = Number(await withHazards.textContent());
  await withHazards.click();
  await page.getByRole('heading', { level: 1, name: '存在职业病危害的单位' }).waitFor();
  const entries = page.locator('main p.entry');
  await entries.first().waitFor();
  await press(page, '显示更多');
  await expect.poll(() => entries.count(), { timeout: 20_000 }).toBe(count);
  expect(await entries.first().getByRole('link').getAttribute('href')).toMatch(/^\/work\/employer\/\w+/);
  await look(opened, 'figure');

  await page.goBack();
  await page.getByLabel('范围').selectOption({ label: '武溪镇' });
  await see(page, '泸溪县武溪镇');
  expect(page.url()).toContain('body=433122107');
  await page.reload();
  await see(page, '泸溪县武溪镇');
  await page.getByLabel('范围').selectOption('');
  await page
    .getByRole('region', { name: '各乡镇、园区（表）' })
    .getByRole('button', { name: /^存在职业病危害/ })
    .click();
  await page.locator('th[aria-sort="descending"]', { hasText: '存在职业病危害的单位' }).waitFor();

  await page.context().setOffline(true);
  await press(page, '导出表格（Excel）');
  await see(page, '连接不上服务器');
  await page.context().setOffline(false);
  faults.length = 0;
  await press(page, '导出表格（Excel）');
  await page.getByRole('link', { name: /下载 .*\.xlsx/ }).waitFor();
  expect(await fetchStart(page, /下载 .*\.xlsx/)).toBe('PK');

  await page.emulateMedia({ colorScheme: 'dark' });
  await look(opened, 'dashboard-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  const paper = mupdf.Document.openDocument(await page.pdf({ preferCSSPageSize: true }), 'application/pdf');
  expect(paper.countPages()).toBe(1);
  const [left = 0, top = 0, right = 0, bottom = 0] = paper.loadPage(0).getBounds();
  expect(right - left).toBeGreaterThan(bottom - top);
  await page.context().close();
});

it('the bureau enters a score, takes it back, fixes the scores; a body objects and is heard', async () => {
  const opened = await site.open('/work/scoring', 'bureau');
  const { page } = opened;
  const body = await site.open('/work/scoring', 'patrol-wuxi', 390);
  await see(page, '试算');
  await page.getByText('登记一条').click();
  await press(page, '登记');
  await see(page, '没有该考核对象');
  const enter = async (reason: string): Promise<void> => {
    await page.getByLabel('考核对象').selectOption({ label: '武溪镇' });
    await page
      .getByLabel('发生日期')
      .fill(toPeriodDays(formerQuarter(dayOf((await readClock(site.stack().origin)) as Instant))).from);
    await page.getByLabel('评分项').selectOption({ index: 1 });
    await page.getByLabel('情况').fill(reason);
    await page.getByLabel('依据').fill('示例督办〔2026〕3号');
    await press(page, '登记');
    await page.locator('article.entry', { hasText: reason }).waitFor();
  };
  await enter('示例：登记错了');
  const wrong = page.locator('article.entry', { hasText: '示例：登记错了' });
  await wrong.getByRole('button', { name: '撤回', exact: true }).click();
  await wrong.getByLabel('撤回原因').fill('示例：对象有误');
  await wrong.getByRole('button', { name: '撤回这条登记' }).click();
  await wrong.getByText('已撤回：示例：对象有误').waitFor();
  await enter('示例：没有参加培训');
  await look(opened, 'scoring-trial');

  const other = await page.context().newPage();
  await other.goto('/work/scoring');
  await other.getByRole('button', { name: /^定分：/ }).waitFor();
  await page.getByRole('button', { name: /^定分：/ }).click();
  await press(page, '定分');
  await see(page, '已定分');
  await other.getByRole('button', { name: /^定分：/ }).click();
  await press(other, '定分');
  await other.getByRole('alert').first().waitFor();
  await other.close();

  await body.page.reload();
  await see(body.page, '已定分');
  expect(await body.page.locator('table.scores tbody tr').count()).toBe(1);
  await body.page.locator('table.scores summary').first().click();
  await body.page.getByRole('button', { name: '提出异议' }).first().click();
  await body.page.getByLabel('异议理由').fill('示例：已于上月申报，见回执');
  await look(body, 'objection');
  await press(body.page, '提交异议');
  await see(body.page, '等待县卫生健康局答复');

  await page.reload();
  await page.getByLabel('采纳：核销这一条').check();
  await page.getByLabel('说明').fill('示例：经核实属实');
  await press(page, '答复异议');
  await see(page, '采纳，已核销');
  await see(page, '第 2 版');
  await look(opened, 'scoring-fixed');
  await body.page.reload();
  await see(body.page, '采纳，已核销');
  await page.context().close();
  await body.page.context().close();
});

it('a circular is drafted from a record of supervision, issued, and answered late', async () => {
  const opened = await site.open('/work/supervision', 'bureau');
  const { page } = opened;
  await press(page, '填写督导检查记录');
  await press(page, '保存草稿');
  await see(page, '请选择督导的单位');
  await page.getByLabel('督导组').fill('示例县督导一组');
  await page.getByLabel('添加乡镇、园区、成员单位').selectOption({ label: '武溪镇' });
  await page.getByLabel('督导内容').fill('示例：看了台账和巡查记录');
  await press(page, '添加发现的问题');
  await page.getByLabel('问题', { exact: true }).fill('示例：台账没有更新');
  await look(opened, 'supervision-form');
  await press(page, '保存草稿');
  await see(page, '草稿，尚未归档');
  await press(page, '归档');
  await page.getByRole('dialog').getByRole('button', { name: '归档' }).click();
  await see(page, /\d 归档$/);

  await page.goto('/work/circulars/new');
  await page.getByLabel('通报批评').check();
  await press(page, '保存草稿');
  await see(page, '通报对象应为');
  await page.getByLabel('标题').fill('关于巡查工作的通报');
  await page.getByLabel('正文').fill('示例：请于限期内整改并报告。');
  await page.getByLabel('添加乡镇、园区、成员单位').selectOption({ label: '武溪镇' });
  await page.getByLabel('查找并添加用人单位').fill('示例001');
  await page.getByRole('button', { name: /^添加 .*示例001/ }).click();
  await page.getByLabel('整改期限（工作日）').fill('500');
  await press(page, '保存草稿');
  await see(page, '整改期限应为 1–120 个工作日');
  // What is typed outlives a reload.
  await page.reload();
  expect(await page.getByLabel('标题').inputValue()).toBe('关于巡查工作的通报');
  await page.getByLabel('整改期限（工作日）').fill('5');
  await page.getByLabel(/督导检查记录$/).check();
  await look(opened, 'circular-form');
  await press(page, '保存草稿');
  await see(page, '草稿，尚未印发');
  const issue = async (): Promise<void> => {
    await press(page, '印发');
    await page.getByRole('dialog', { name: '印发这份通报？' }).getByRole('button', { name: '印发' }).click();
  };
  await issue();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('文号').fill('示例通〔2026〕9号');
  await issue();
  await see(page, '等待报送整改情况');
  await look(opened, 'circulars');

  const { origin } = site.stack();
  const later = addDays(dayOf((await readClock(origin)) as Instant), 30);
  await moveClock(origin, `${later}T01:00:00.000Z`);
  const body = await site.open('/work/circulars', 'patrol-wuxi', 390);
  await see(body.page, '已逾期');
  expect(await body.page.locator('main li', { hasText: '示例001' }).count()).toBe(0);
  await press(body.page, '报送整改情况');
  await see(body.page, '将记为逾期');
  await body.page.getByLabel('整改情况').fill('示例：台账已更新');
  await look(body, 'circular-answer');
  await press(body.page, '报送');
  await see(body.page, '示例：台账已更新');
  await body.page.goto('/work/supervision');
  await see(body.page, '示例：台账没有更新');
  const leader = await site.open('/work/circulars', 'leader');
  await see(leader.page, '示例：台账已更新');
  expect(await leader.page.getByRole('button', { name: /整改情况$/ }).count()).toBe(0);
  for (const { page: one } of [opened, body, leader]) await one.context().close();
});

it('an officer makes the pilot report of a period and downloads it', async () => {
  const opened = await site.open('/work/pilot-report', 'officer-1');
  const { page } = opened;
  const from = await page.getByLabel('起始月份').inputValue();
  await page.getByLabel('截止月份').selectOption('2023-01');
  await see(page, '早于起始月份');
  expect(await page.getByRole('button', { name: '生成报告' }).isDisabled()).toBe(true);
  await page.getByLabel('截止月份').selectOption(from);
  await press(page, '生成报告');
  await page.getByRole('link', { name: /下载 .*\.docx/ }).waitFor();
  expect(await fetchStart(page, /下载 .*\.docx/)).toBe('PK');
  await look(opened, 'pilot-report');
  await page.context().close();
});

it('the bureau decides on the next scoring rules and the member units', async () => {
  const opened = await site.open('/work/scoring/rules', 'bureau');
  const { page } = opened;
  await page.getByText('制定下一版').click();
  const first = page.getByRole('group', { name: '评分项 1', exact: true });
  await first.getByLabel('每条几分').fill('9');
  await press(page, '登记这一版');
  await first.getByText('且不超过上限').waitFor();
  await see(page, '施行日期应为实有的日期');
  await first.getByLabel('每条几分').fill('0.5');
  const { origin } = site.stack();
  const today = dayOf((await readClock(origin)) as Instant);
  await page.getByLabel('施行日期').fill(addDays(today, 40));
  await look(opened, 'rules-form');
  await press(page, '登记这一版');
  await page.getByRole('heading', { name: `本县第 1 版，自 ${addDays(today, 40)} 起施行` }).waitFor();
  await page.getByRole('cell', { name: '扣分 0.5' }).first().waitFor();

  await page.goto('/work/scoring/units');
  await page.getByText('更改成员单位').click();
  await press(page, '添加成员单位');
  await press(page, '登记全部成员单位');
  await see(page, '以字母开头');
  const last = page.locator('fieldset').last();
  await last.getByLabel('名称').fill('示例单位');
  await last.getByLabel('编号').fill('sldw');
  await last.getByLabel('职责').fill('示例职责');
  await press(page, '登记全部成员单位');
  await page.locator('article.entry', { hasText: '示例单位' }).waitFor();
  await look(opened, 'units');
  await page.context().close();
});
