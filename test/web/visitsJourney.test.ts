import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { findOfficers } from '../../local/story/draw.ts';
import { openStage } from '../../local/story/stage.ts';
import { expectSound, keepPage, type OpenedPage, testSite } from '../support/browser.ts';
import { aPng } from '../support/images.ts';

const site = testSite(async ({ origin }) => {
  await loadLedgerAndNotice({ origin });
  await findOfficers(openStage(origin));
});

const failed = 'FH-1';
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const refused = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text }).waitFor();

async function giveFile(page: Page, label: RegExp, name: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes);
  await page.getByLabel(label).first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** Asked once more, then done. */
async function confirm(page: Page, label: string, yes: string): Promise<void> {
  await press(page, label);
  await page.getByRole('dialog').getByRole('button', { name: yes, exact: true }).click();
}

async function takeStep(page: Page, name: string): Promise<void> {
  await giveFile(page, /^材料/, '文书.png', aPng());
  await page.getByRole('button', { name: '去掉 文书.png' }).waitFor();
  await press(page, name);
  await press(page, `确定：${name}`);
}

/** Chromium itself says that it was offline. */
function forgetOffline({ faults }: OpenedPage): void {
  const others = faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));
  faults.splice(0, faults.length, ...others);
}

describe('a complaint leads to a visit, the visit to a finding, the finding to its correction', () => {
  let officer: OpenedPage;
  let bureau: OpenedPage;
  let address: string;
  beforeAll(async () => {
    officer = await site.open('/work/visit/new', 'officer-1', 820);
    bureau = await site.open('/work/visits', 'bureau');
  });
  afterAll(async () => {
    await officer?.page.context().close();
    await bureau?.page.context().close();
  });

  it('an officer opens a visit: what is typed outlives a reload, a day that has passed is refused beside its field', async () => {
    const { page } = officer;
    await page.goto('/work/visit/new');
    await page.getByLabel('被检查单位（名称或信用代码的一部分）').fill('没有这家');
    await press(page, '查找');
    await see(page, '台账里没有名称或信用代码含“没有这家”的单位');
    await page.getByLabel('被检查单位（名称或信用代码的一部分）').fill('示例001');
    await press(page, '查找');
    await page.getByRole('button', { name: /^泸溪示例001/ }).click();
    await page.getByLabel('检查事项').fill('职业病防护设施');
    await page.getByLabel('反映或者移送的内容').fill('示例：有人反映打磨车间没有除尘设备');
    await page.getByLabel('休息日检查的理由').fill('示例：反映的情况须当日核实');
    await page.reload();
    await see(page, '泸溪示例001木业胶合板厂');
    await press(page, '登记检查');
    await refused(page, '请选择两名以上执法人员');
    await page.getByLabel(/^示例执法员甲/).check();
    await page.getByLabel(/^示例执法员乙/).check();
    const day = (await page.getByLabel('检查日期').inputValue()) as PlainDate;
    await page.getByLabel('检查日期').fill(addDays(day, -1));
    await press(page, '登记检查');
    await see(page, '检查日期须在今日起 180 日内');
    await page.getByLabel('检查日期').fill(day);
    await expectSound(officer, site);
    await press(page, '登记检查');
    await see(page, '已安排，待批准');
    address = new URL(page.url()).pathname;
    await see(page, '等待卫健局批准');
    expect(await page.getByRole('button', { name: '送达检查通知' }).count()).toBe(0);
  });

  it('the bureau approves once: a page that is out of date is told so', async () => {
    const { page } = bureau;
    const stale = await page.context().newPage();
    for (const one of [page, stale]) {
      await one.goto(address);
      await one.getByLabel('批准文号').fill('示例检〔2026〕1号');
    }
    await press(page, '批准');
    await see(page, '已批准，待通知');
    await press(stale, '批准');
    await stale.getByRole('alert').first().waitFor();
    await see(stale, '已批准，待通知');
    await keepPage(stale, 'journey-visit-stale');
    await stale.close();
  });

  it('the officer notifies, starts, and loses nothing without signal or sign-in', async () => {
    const { page } = officer;
    await page.reload();
    await confirm(page, '送达检查通知', '送达');
    await page.getByLabel(/^示例执法员甲/).uncheck();
    await see(page, '到场人员须两人以上');
    await page.getByLabel(/^示例执法员甲/).check();
    await press(page, '证件已出示，开始检查');
    await see(page, /检查表共 \d+ 条，已填 0 条/);
    await page.evaluate(`for (const item of document.querySelectorAll('fieldset.item'))
      item.querySelectorAll('input')[item.id === '${failed}' ? 1 : 0].click()`);
    await page.getByLabel(`发现的问题（${failed}）`).fill('打磨工位未设吸尘罩');
    await press(page, '结束检查，送出记录');
    await refused(page, `条目 ${failed} 的问题没有证据`);
    await page.context().setOffline(true);
    await page.getByLabel('其他情况说明').fill('没有信号时写的');
    await page.context().setOffline(false);
    await page.reload();
    await see(page, /检查表共 (\d+) 条，已填 \1 条/);
    expect(await page.getByLabel(`发现的问题（${failed}）`).inputValue()).toBe('打磨工位未设吸尘罩');
    expect(await page.getByLabel('其他情况说明').inputValue()).toBe('没有信号时写的');
    await giveFile(page, /附照片或者文件/, '说明.txt', Buffer.from('文字'));
    await see(page, '“说明.txt”不是所要的文件');
    await giveFile(page, /附照片或者文件/, '假照片.png', Buffer.from('不是图片'));
    await page.getByRole('status').filter({ hasText: 'PNG' }).waitFor();
    await giveFile(page, /附照片或者文件/, '现场.png', aPng());
    await page.getByLabel('现场.png').check();
    await keepPage(page, 'journey-visit-record');
    await expectSound(officer, site);
  });

  it('sends the record again by one tap; the employer’s word follows', async () => {
    const { page } = officer;
    await page.context().setOffline(true);
    await press(page, '结束检查，送出记录');
    await see(page, '连接不上服务器');
    await page.context().setOffline(false);
    await page.route('**/graphql', (route) =>
      route.fulfill({ json: { errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] } }),
    );
    await press(page, '结束检查，送出记录');
    await see(page, '登录已过期');
    await page.unroute('**/graphql');
    await press(page, '结束检查，送出记录');
    await see(page, '检查结束，待确认');
    forgetOffline(officer);
    await page.getByLabel('签字人姓名').fill('示例人1');
    await page.getByLabel('签字人职务').fill('安环部长');
    await press(page, '记下签字确认');
    await see(page, '单位已确认，待定结果');
    await expectSound(officer, site);
  });

  it('the bureau settles the result and publishes it', async () => {
    const { page } = bureau;
    await page.reload();
    await confirm(page, '确定检查结果', '确定');
    await see(page, '已有结果，待公布');
    await confirm(page, '公布检查结果', '公布');
    await see(page, '结果已公布');
    await page.goto('/work/visits/calendar');
    await page.getByLabel('执法人员').selectOption({ label: '示例执法员丙' });
    await see(page, '共 0 次检查');
    await page.getByLabel('执法人员').selectOption({ label: '示例执法员甲' });
    await see(page, '共 1 次检查');
    const download = page.waitForEvent('download');
    await press(page, '下载这名人员的日历（.ics）');
    expect((await download).suggestedFilename()).toMatch(/\.ics$/);
    await keepPage(page, 'journey-visit-calendar');
    await expectSound(bureau, site);
  });

  it('the officer writes the finding down and climbs the ladder: no rung is offered before its turn', async () => {
    const { page } = officer;
    await page.reload();
    await page.getByRole('link', { name: '登记为违法行为，依法处理' }).click();
    await press(page, '登记');
    await see(page, '已登记，待教育引导');
    address = new URL(page.url()).pathname;
    expect(await page.getByText('责令限期改正').count()).toBe(0);
    const stale = await page.context().newPage();
    await stale.goto(address);
    await stale.getByLabel('教育引导', { exact: true }).check();
    await giveFile(stale, /^材料/, '文书.png', aPng());
    await stale.getByRole('button', { name: '去掉 文书.png' }).waitFor();
    await page.getByLabel('教育引导', { exact: true }).check();
    await press(page, '教育引导');
    await refused(page, '这一步须附材料');
    await takeStep(page, '教育引导');
    await see(page, '已教育引导');
    await press(stale, '教育引导');
    await press(stale, '确定：教育引导');
    await stale.getByRole('alert').first().waitFor();
    await stale.getByLabel('责令限期改正').waitFor();
    await stale.close();
    await page.getByLabel('责令限期改正').check();
    await page.getByLabel('改正内容').fill('为打磨工位装设吸尘罩\n');
    await page.getByLabel('天数').fill('5');
    await keepPage(page, 'journey-finding-order');
    await takeStep(page, '责令限期改正');
    await see(page, '责令改正中');
    await page.getByText('期限怎么数的').first().click();
    await expectSound(officer, site);
  });

  it('the employer says what it corrected; the officer looks again and closes', async () => {
    const employer = await site.open('/work/', 'employer-001', 390);
    await employer.page.getByRole('heading', { name: '监督检查事项' }).waitFor();
    await keepPage(employer.page, 'journey-employer-first-page');
    await employer.page.getByRole('link', { name: /^未提供防护设施/ }).click();
    await employer.page.getByLabel('理由或者内容').fill('已装设吸尘罩');
    await takeStep(employer.page, '单位提交整改材料');
    await employer.page.getByRole('listitem').filter({ hasText: '已装设吸尘罩' }).waitFor();
    await keepPage(employer.page, 'journey-finding-employer');
    await expectSound(employer, site);
    await employer.page.context().close();
    const { page } = officer;
    await page.reload();
    await page.getByLabel('复查确认已改正').check();
    const served = await page.getByLabel('改正日期').getAttribute('min');
    await page.getByLabel('改正日期').fill(served ?? '');
    await takeStep(page, '复查确认已改正');
    await see(page, '已改正');
    await page.getByLabel('结案', { exact: true }).check();
    await takeStep(page, '结案');
    await see(page, '已结案');
    expect(await page.getByText('现在没有需要您办理的步骤').count()).toBe(1);
    await page.getByText('责令限期改正通知书').first().click();
    await page.getByRole('button', { name: /^生成.*PDF/ }).click();
    await page.getByRole('link', { name: /^打开 .*pdf/ }).waitFor();
    await keepPage(page, 'journey-finding-closed');
    await expectSound(officer, site);
  });
});
