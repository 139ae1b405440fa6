import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayOf, type Instant, type PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { moveClock } from '../../local/cli/client.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { findOfficers } from '../../local/story/draw.ts';
import { openStage } from '../../local/story/stage.ts';
import { expectNoOverflow, expectSound, keepPage, type OpenedPage, testSite } from '../support/browser.ts';

const site = testSite(async (stack) => {
  await loadLedgerAndNotice(stack);
  await findOfficers(openStage(stack.origin));
});

const today = dayOf(new Date().toISOString() as Instant);
const yearEnd = `${today.slice(0, 4)}-12-31` as PlainDate;
const bureauParty = '示例县卫生健康局';
const leaderParty = '示例领导小组办公室';

const keep = (page: Page, name: string) => keepPage(page, `plan-journey-${name}`);
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function fillPlan(page: Page, title: string): Promise<void> {
  await page.getByLabel('计划名称').fill(title);
  await page.getByLabel('检查期间起').fill(today);
  await page.getByLabel('检查期间止').fill(yearEnd);
  await page.getByLabel('公开随机数期限').fill(`${addDays(today, 2)}T18:00`);
  await page.getByLabel('参与方名称 1').fill(bureauParty);
  await page.getByLabel('参与方名称 2').fill(leaderParty);
}

async function freeze(page: Page): Promise<void> {
  await press(page, '冻结名单');
  await press(page, '冻结并公布');
}

describe('a plan of random inspections', () => {
  let bureau: OpenedPage;
  let leader: OpenedPage;
  beforeAll(async () => {
    [bureau, leader] = [await site.open('/work/plan-settings', 'bureau'), await site.open('/work/', 'leader', 820)];
  });
  afterAll(async () => {
    await bureau?.page.context().close();
    await leader?.page.context().close();
  });
  let ceremony = '';

  it('follows settings that are tried before they are recorded', async () => {
    const { page } = bureau;
    await see(page, '还没有登记过决定');
    await press(page, '试算');
    await see(page, '请填写数字');
    for (const [category, percent] of Object.entries({ 甲类: '0', 乙类: '15', 丙类: '10' }))
      await page.getByLabel(`${category}（%）`).fill(percent);
    await press(page, '试算');
    await see(page, '风险高的类别不得低于风险低的类别');
    await page.getByLabel('乙类（%）').fill('5');
    await press(page, '试算');
    await see(page, /将抽取约 \d+ 家/);
    await page.getByRole('img', { name: /各类别抽取家数/ }).waitFor();
    await page.getByRole('table', { name: '按类别' }).waitFor();
    await keep(page, 'settings');
    await expectSound(bureau, site);

    // What was typed outlives a reload.
    await page.reload();
    await press(page, '登记并公布');
    await see(page, '请填写从哪一天起施行');
    expect(await page.getByLabel('丙类（%）').inputValue()).toBe('10');
    await page.getByLabel('施行日期').fill(today);
    await press(page, '登记并公布');
    await see(page, '请填写决定文号');
    await page.getByLabel('决定文号').fill('示例卫发〔2026〕1号');
    await press(page, '登记并公布');
    await see(page, '已登记');
    await see(page, `${today} 起（施行中）`);
    // What is in effect stays.
    await page.getByLabel('施行日期').fill(today);
    await page.getByLabel('决定文号').fill('示例卫发〔2026〕2号');
    await press(page, '登记并公布');
    await see(page, /已自 .* 起施行，不能更改/);
  });

  it('is drafted with its faults beside their fields, and frozen from the ceremony by the keyboard', async () => {
    const { page } = bureau;
    await page.goto('/work/plan/new');
    await press(page, '公告计划');
    await see(page, '请填写参与方的名称');
    await fillPlan(page, '示例年度抽查');
    await page.getByLabel('检查期间止').fill(addDays(today, -1));
    await page.getByLabel('由哪种账号代表 2').selectOption('BUREAU');
    await press(page, '公告计划');
    await see(page, '检查期间已经过去');
    await see(page, '是同一账号可以代表的两方');
    await page.reload();
    expect(await page.getByLabel('计划名称').inputValue()).toBe('示例年度抽查');
    await page.getByLabel('检查期间止').fill(yearEnd);
    await page.getByLabel('由哪种账号代表 2').selectOption('LEADER');
    await expectSound(bureau, site);
    await press(page, '公告计划');
    await see(page, '核对期间和参与方，冻结名单');
    await page.getByRole('link', { name: '抽取仪式页面' }).click();
    await page.getByRole('button', { name: '全屏投影' }).waitFor();
    ceremony = page.url();
    await leader.page.goto(ceremony);
    await see(leader.page, '等待县卫生健康局冻结名单');
    await page.locator('body').press('Enter');
    await see(page, '现在冻结名单？');
    await page.getByRole('button', { name: '冻结并公布' }).click();
    await page.getByRole('heading', { name: '各方承诺' }).waitFor();
  });

  it('takes the commitments of two devices, and refuses a number that was not committed to', async () => {
    const [{ page }, other] = [bureau, leader.page];
    // The other device learns by itself how far the draw has come.
    await other.getByRole('button', { name: '生成随机数并提交承诺' }).waitFor();
    await other.getByText('用自己准备的随机数').click();
    await other.getByLabel('自己准备的随机数').fill('12ab');
    await press(other, '生成随机数并提交承诺');
    await see(other, '现在是 4 位');
    await other.getByLabel('自己准备的随机数').fill('2'.repeat(64));
    await press(other, '生成随机数并提交承诺');
    await see(other, '等待其他各方承诺');

    await page.context().setOffline(true);
    await press(page, '生成随机数并提交承诺');
    await see(page, '连接不上服务器');
    await page.context().setOffline(false);
    await press(page, '生成随机数并提交承诺');
    await page.getByRole('heading', { name: '公开随机数' }).waitFor();
    await keep(page, 'reveal');
    await expectNoOverflow(leader);

    // The leader's browser has forgotten the number: it is copied by hand, wrongly at first.
    await other.evaluate(
      'for (const key of Object.keys(localStorage)) if (key.startsWith("zhijian.nonce.")) localStorage.removeItem(key)',
    );
    await other.reload();
    const field = other.getByLabel('本方的随机数');
    await field.fill('3'.repeat(64));
    await press(other, '公开本方的随机数');
    await see(other, '与本方事先的承诺不符，没有提交');
    await keep(other, 'wrong-nonce');
    await expectSound(leader, site);
    await field.fill('2222 2222 '.repeat(8));
    await press(other, '公开本方的随机数');
    await see(other, '等待其他各方公开');

    await see(page, '✓ 已公开');
    await page.locator('body').press('Enter');
    await page.getByRole('heading', { name: '抽取结果' }).waitFor();
    await other.getByRole('heading', { name: '抽取结果' }).waitFor();
  });

  it('shows who was drawn, and computes it again on the device', async () => {
    const { page } = bureau;
    const names = page.locator('.ceremony-names li');
    await expect.poll(() => names.last().isVisible(), { timeout: 30_000 }).toBe(true);
    expect(await names.count()).toBeGreaterThan(0);
    expect(await names.first().innerText()).toContain('执法人员 2 名');
    // An audience may be looking on.
    expect(await page.locator('main').innerText()).not.toContain('示例执法员');
    await keep(page, 'result');
    await page.locator('body').press('ArrowRight');
    await page.getByRole('heading', { name: '核验' }).waitFor();
    expect(page.url()).toContain('stage=CHECK');
    await page.locator('body').press('Enter');
    await see(page, '全部相符');
    await page.locator('body').press('ArrowLeft');
    await page.getByRole('heading', { name: '抽取结果' }).waitFor();
    const told = bureau.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
    bureau.faults.splice(0, bureau.faults.length, ...told);
    await expectSound(bureau, site);
  });

  it('lays its visits, and replaces an employer that cannot be visited', async () => {
    const { page } = bureau;
    await page.getByRole('link', { name: '计划的全部内容' }).click();
    await see(page, '还没有安排检查日期');
    await press(page, '安排检查日期');
    await see(page, /本次新排 \d+ 家/);
    await page.getByText('检查安排公告（展开后可打印）').click();
    const notice = page.getByRole('table', { name: '各地各月检查家数' });
    await notice.waitFor();
    // Paper shows the notice alone.
    await page.emulateMedia({ media: 'print' });
    expect(await notice.isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: '抽中的单位' }).isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await press(page, '生成检查安排表（Excel）');
    await page.getByRole('link', { name: /下载 .*\.xlsx/ }).waitFor();
    const first = page.locator('section[aria-labelledby=drawn] article').first();
    await first.getByText('不能检查，办理替补').click();
    await first.getByText('请先写明有什么证明').waitFor();
    await first.getByLabel('有什么证明').fill('示例注销通知书');
    await first.getByRole('button', { name: '办理替补' }).click();
    await first.getByRole('dialog').getByRole('button', { name: '办理替补' }).click();
    await first.getByText('已关闭').waitFor();
    await see(page, '替补 1 次');
    await keep(page, 'drawn');
    await expectSound(bureau, site);
    // Those who look on cannot.
    await leader.page.goto(page.url());
    await leader.page.getByRole('heading', { name: '抽中的单位' }).waitFor();
    expect(await leader.page.getByText('不能检查，办理替补').count()).toBe(0);
    expect(await leader.page.getByRole('button', { name: '安排检查日期' }).count()).toBe(0);
  });

  it('ends with the names of those who stayed silent when a party is late, and is drawn again', async () => {
    const [{ page }, other] = [bureau, leader.page];
    await page.goto('/work/plan/new');
    await fillPlan(page, '示例补充抽查');
    await press(page, '公告计划');
    await freeze(page);
    await page.getByRole('link', { name: '打开抽取仪式' }).click();
    await press(page, '生成随机数并提交承诺');
    await see(page, '等待其他各方承诺');
    await page.getByRole('link', { name: '计划的全部内容' }).click();
    await page.getByText('终止计划', { exact: true }).first().click();
    await page.getByLabel('说明').fill('示例：一方没有到场');
    await press(page, '终止计划');
    await page.getByRole('dialog').getByRole('button', { name: '终止计划' }).click();
    await see(page, '计划仍在进行');

    await other.goto(`${page.url()}/ceremony`);
    await other.getByRole('button', { name: '生成随机数并提交承诺' }).waitFor();
    await moveClock(site.stack().origin, `${addDays(today, 3)}T01:00:00.000Z`);
    await press(other, '生成随机数并提交承诺');
    await other.getByRole('alert').filter({ hasText: leaderParty }).waitFor();
    await press(page, '终止计划');
    await page.getByRole('dialog').getByRole('button', { name: '终止计划' }).click();
    await see(page, '有参与方未按时公开随机数');
    await page.getByRole('link', { name: '另订计划重新抽取' }).click();
    await see(page, '本计划重新抽取');
  });
});

describe('the roster', () => {
  it('takes a new officer, refuses a card that another has, and keeps who retires', async () => {
    const opened = await site.open('/work/officers', 'bureau', 820);
    const { page } = opened;
    await page.getByRole('link', { name: '登记执法人员' }).click();
    await press(page, '保存');
    await see(page, '请填写姓名');
    await page.getByLabel('姓名').fill('示例执法员丁');
    await page.getByLabel('所在单位').fill('示例县卫生计生综合监督执法局');
    await page.getByLabel('执法证号').fill('示例证1');
    await page.getByLabel('执法证有效期起').fill(addDays(today, -100));
    await page.getByLabel('执法证有效期止').fill(addDays(today, -1));
    await press(page, '增加一项回避');
    await page.getByLabel('回避的单位 1').fill('maqcg2');
    await page.locator('datalist option[value="91433122MAQCG2KEAB"]').waitFor({ state: 'attached' });
    await page.getByLabel('回避的单位 1').fill('示例001');
    await page.locator('datalist option').first().waitFor({ state: 'attached' });
    await page.getByLabel('回避事由 1').fill('示例：近亲属任职');
    await press(page, '保存');
    await see(page, '执法证已过期');
    await see(page, '不是统一社会信用代码');
    await page.reload();
    expect(await page.getByLabel('姓名').inputValue()).toBe('示例执法员丁');
    await page.getByLabel('执法证有效期止').fill(addDays(today, 400));
    await page.getByLabel('回避的单位 1').fill('91433122MAQCG2KEAB');
    await press(page, '保存');
    await see(page, '已登记在另一名执法人员名下');
    await expectSound(opened, site);
    await page.getByLabel('执法证号').fill('示例证4');
    await press(page, '保存');
    const entry = page.locator('article').filter({ hasText: '示例执法员丁' });
    await entry.getByText('91433122MAQCG2KEAB（示例：近亲属任职）').waitFor();
    await entry.getByRole('button', { name: '退出名册' }).click();
    await entry.getByRole('dialog').getByRole('button', { name: '退出名册' }).click();
    await entry.getByText('起已退出名册').waitFor();
    await keep(page, 'officers');
    await expectSound(opened, site);
    await page.context().close();
  });
});
