import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Cell } from '../../functions/rules/employers/ledgerSheet.ts';
import { addDays, plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { connect, moveClock } from '../../local/cli/client.ts';
import { expectNoOverflow, expectSound, keepPage, type OpenedPage, testSite } from '../support/browser.ts';
import { complaintDocuments } from '../support/complaints.ts';
import { aPng } from '../support/images.ts';
import { toXlsx } from '../support/syntheticLedger.ts';

const firstDay = plainDate(`${new Date().getFullYear() + 1}-03-01`);
const site = testSite(async ({ origin }) => void (await moveClock(origin, firstDay)));

const keep = (page: Page, name: string) => keepPage(page, `ledger-${name}`);
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

const header = ['所属乡镇', '单位名称', '统一社会信用代码', '职工总数', '接触人数', '危害因素', '申报情况'];
const plywood = '泸溪示例001木业胶合板厂';
const printing = '泸溪示例005印刷厂';
const rows: Cell[][] = [
  ['武溪镇', plywood, '91433122MAQCG2KEAB', 20, 10, '噪声（5人）', '未申报'],
  ['武溪镇', printing, '91433122MA1C6Q23T4', 20, 10, '噪声（5人）', '已申报'],
];

function aLedger(...sheet: Cell[][]) {
  const bytes = Buffer.from(toXlsx([{ name: '台账', rows: [header, ...sheet] }]));
  return { name: '示例台账.xlsx', mimeType: 'application/octet-stream', buffer: bytes };
}

async function close({ page, faults }: OpenedPage, passedOver = /^$/): Promise<void> {
  expect(faults.filter((fault) => !passedOver.test(fault))).toEqual([]);
  await page.context().close();
}

it('a ledger is tried, its wrong row put right, an upload that is cut off goes on, and the employers are found', async () => {
  const opened = await site.open('/work/imports', 'bureau');
  const { page } = opened;
  await see(page, '还没有导入过台账');
  await page.getByLabel('台账工作簿').setInputFiles({ ...aLedger(), name: '台账.xls' });
  await see(page, '“台账.xls”不是所要的文件');

  // The connection breaks while the file is sent; the same file goes on with the same import.
  const [good = [], bad = []] = rows;
  const wrong = aLedger(good, bad.with(2, '91433122MA1C6Q23T5'));
  await page.route('**/s3/**', (route) => route.abort());
  await page.getByLabel('台账工作簿').setInputFiles(wrong);
  await see(page, '网络中断');
  await page.unroute('**/s3/**');
  await page.getByLabel('台账工作簿').setInputFiles(wrong);
  await see(page, '共 2 行，可以接受 1 行，退回 1 行');
  await see(page, '台账没有改动');
  await see(page, '台账 第 3 行');
  await see(page, '统一社会信用代码');
  await page.reload();
  await see(page, '台账 第 3 行');
  await keep(page, 'trial');
  await expectSound({ page, faults: [] }, site);

  await page.getByLabel('改好后再试导入').setInputFiles(aLedger(good, bad));
  await see(page, '可以接受 2 行，退回 0 行');
  await press(page, '导入“示例台账.xlsx”');
  await see(page, '接受 2 行，退回 0 行');
  await page.getByRole('link', { name: '全部导入记录' }).click();
  await see(page, '试导入：');
  // The page that one comes from says “试导入” too.
  const count = () => page.getByRole('article').count();
  await expect.poll(count, { message: 'imports, the one that was cut off among them once', timeout: 30_000 }).toBe(3);

  await page.getByRole('link', { name: '台账', exact: true }).click();
  await see(page, '共 2 家，已全部显示');
  await page.getByLabel('单位名称或信用代码').fill('印刷');
  await page.getByLabel('单位名称或信用代码').press('Enter');
  await see(page, '共 1 家');
  expect(new URL(page.url()).searchParams.get('search')).toBe('印刷');
  await page.getByLabel('申报').selectOption('未申报');
  await see(page, '没有符合条件的单位');
  await page.goBack();
  await see(page, '共 1 家');
  expect(await page.getByLabel('申报').inputValue()).toBe('');
  await page.getByLabel('单位名称或信用代码').fill('maqc g2keab');
  await page.getByLabel('单位名称或信用代码').press('Enter');
  await page.getByRole('link', { name: plywood }).waitFor();
  await see(page, '共 1 家');
  await page.goBack();
  expect(await page.getByLabel('单位名称或信用代码').inputValue()).toBe('印刷');
  expect(await page.getByRole('link', { name: printing }).getAttribute('href')).toMatch(/^\/work\/employer\/.+/);
  await keep(page, 'found');
  await page.setViewportSize({ width: 390, height: 900 });
  await keep(page, 'found-390');
  await expectNoOverflow(opened);
  await close(opened, /ERR_FAILED/);

  const leader = await site.open('/work/imports', 'leader');
  await see(leader.page, '试导入：');
  expect(await leader.page.getByLabel('台账工作簿').count()).toBe(0);
  await close(leader);
});

it('a complaint is taken step by step; a page that is out of date is refused, and what was typed stays', async () => {
  const { origin } = site.stack();
  const everyone = await connect(origin, null);
  const input = { idempotencyKey: crypto.randomUUID(), county: '433122', kind: 'PROTECTION', employerName: plywood };
  const given = { text: '示例：砂光车间没有除尘设备，也不发口罩。', name: '示例举报人', consent: true };
  const { submitComplaint } = await everyone.ask(complaintDocuments.submit, { input: { ...input, ...given } });
  expect(submitComplaint.__typename).toBe('SubmittedComplaint');

  const opened = await site.open('/work/complaints', 'officer-1');
  const { page } = opened;
  await page.getByRole('link', { name: plywood }).click();
  await see(page, '示例举报人');
  await page.getByText('期限怎么数的').click();
  await see(page, '满15日');
  await page.getByLabel('受理', { exact: true }).check();
  await page.getByLabel('告知举报人的内容').fill('已');
  await press(page, '受理');
  await see(page, /内容须为 2–2000 字/);
  await page.getByLabel('告知举报人的内容').fill('已受理，将到现场核实。');
  await page.reload();
  expect(await page.getByLabel('告知举报人的内容').inputValue()).toBe('已受理，将到现场核实。');

  // The bureau was faster.
  const bureau = await connect(origin, 'bureau');
  const complaintId = decodeURIComponent(page.url().split('/').at(-1) ?? '');
  const step = { idempotencyKey: crypto.randomUUID(), complaintId, action: 'ACCEPT', text: '已受理。' };
  await bureau.ask(complaintDocuments.step, { input: step });
  await page.getByLabel('受理', { exact: true }).check();
  await press(page, '受理');
  await page.getByRole('alert').filter({ hasText: '已受理' }).waitFor();
  await keep(page, 'complaint');
  await expectSound(opened, site);
  await page.reload();
  await page.getByRole('heading', { name: /办结期限/ }).waitFor();
  expect(await page.getByLabel('不予受理').count()).toBe(0);
  await page.getByLabel('办理结果（答复举报人）').fill('经现场检查，已责令该单位限期改正。');
  await page.context().setOffline(true);
  await press(page, '办结并答复');
  await see(page, '连接不上服务器');
  await page.context().setOffline(false);
  await press(page, '办结并答复');
  await page.locator('dd').filter({ hasText: '已办结' }).waitFor();
  expect(await page.getByRole('heading', { name: '现在可以办' }).count()).toBe(0);
  const { pathname } = new URL(page.url());
  await close(opened, /INTERNET_DISCONNECTED/);

  const leader = await site.open('/work/complaints', 'leader');
  await leader.page.goto(pathname);
  await see(leader.page, '已办结');
  expect(await leader.page.getByText('示例举报人').count()).toBe(0);
  await close(leader);
});

/** The page of whoever is next to act on an entry. */
async function openEntry(account: string, address: string): Promise<OpenedPage> {
  const opened = await site.open('/work/', account);
  await opened.page.goto(address);
  await opened.page.getByRole('heading', { name: '现在可以办' }).waitFor();
  return opened;
}

it('an employer is collected, checked, told, heard and published; until it is heard nothing is decided', async () => {
  const { origin } = site.stack();
  await moveClock(origin, addDays(firstDay, 1));
  const officer = await site.open('/work/lists', 'officer-1');
  const { page } = officer;
  await expect
    .poll(
      async () => {
        await page.reload();
        await page.waitForLoadState('networkidle');
        return page.getByRole('link', { name: plywood }).count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await page.getByRole('link', { name: plywood }).click();
  await page.getByLabel('核查属实').check();
  await press(page, '核查属实');
  await see(page, '请写明内容');
  await page.getByLabel('内容（理由或者陈述）').fill('已核对台账和申报系统。');
  await press(page, '核查属实');
  await see(page, '已核查，待告知');
  await page.getByLabel('列入前告知').check();
  await press(page, '列入前告知');
  const told = await page.getByRole('heading', { name: /陈述.*：至/ }).innerText();
  const endsOn = plainDate(told.slice(-10));
  await keep(page, 'entry');
  await expectSound(officer, site);
  const address = new URL(page.url()).pathname;
  await close(officer);

  const employer = await site.open('/work/mine/lists', 'employer-001');
  await employer.page.getByRole('link', { name: plywood }).click();
  expect(await employer.page.getByText('已核对台账和申报系统').count(), 'notes of officers').toBe(0);
  await employer.page.getByLabel('内容（理由或者陈述）').fill('正在办理申报。');
  const paper = { name: '申报受理.png', mimeType: 'image/png', buffer: Buffer.from(aPng()) };
  const line = Promise.withResolvers<void>();
  await employer.page.route('**/s3/**', async (route) => {
    await line.promise;
    await route.continue();
  });
  await employer.page.getByLabel('附材料').setInputFiles(paper);
  await employer.page.getByRole('progressbar').waitFor();
  await press(employer.page, '陈述申辩');
  await employer.page.getByText('文件还在上传，传完后再提交。').waitFor();
  line.resolve();
  await employer.page.getByRole('button', { name: '移除 申报受理.png' }).waitFor();
  await press(employer.page, '陈述申辩');
  await employer.page.getByRole('link', { name: '申报受理.png' }).waitFor();
  await close(employer);

  const bureau = await openEntry('bureau', address);
  await bureau.page.getByLabel('决定列入', { exact: true }).check();
  await bureau.page.getByLabel('内容（理由或者陈述）').fill('至今未申报。');
  await press(bureau.page, '决定列入');
  await bureau.page.getByRole('alert').filter({ hasText: '届满后才能决定列入' }).waitFor();
  await moveClock(origin, addDays(endsOn, 1));
  await press(bureau.page, '决定列入');
  await see(bureau.page, '决定列入，待公布');
  await bureau.page.goto('/work/publications');
  await see(bureau.page, new RegExp(`：${plywood}`));
  await bureau.page.goto(address);
  await bureau.page.getByLabel('公布', { exact: true }).check();
  await press(bureau.page, '公布');
  await bureau.page.locator('dd').filter({ hasText: '公布中' }).waitFor();
  await bureau.page.goto('/work/publications?show=done');
  await see(bureau.page, '按期');
  await bureau.page.goto('/work/lists?state=PUBLISHED');
  await press(bureau.page, 'Excel 工作簿');
  await see(bureau.page, '1 条');
  await keep(bureau.page, 'lists');
  await expectSound(bureau, site);
  await close(bureau);
});

it('an employer on the non-compliant list cannot be nominated, another is nominated, honoured and published', async () => {
  const opened = await site.open('/work/list-nominate', 'bureau');
  const { page } = opened;
  const choose = async (part: string, name: string): Promise<void> => {
    await page.getByLabel('单位名称或信用代码的一部分').fill(part);
    await page.getByLabel('单位名称或信用代码的一部分').press('Enter');
    const option = page.getByRole('option', { name: new RegExp(`^${name}`) });
    await option.waitFor({ state: 'attached' });
    await page.getByLabel('选择单位').selectOption((await option.getAttribute('value')) ?? '');
  };
  await choose('001', plywood);
  await page.getByLabel('推荐理由').fill('示例：三年无超标，公告栏和培训到位。');
  await press(page, '推荐');
  await page.getByRole('alert').filter({ hasText: '已有条目' }).waitFor();
  await choose('6q23t4', printing);
  await press(page, '推荐');
  await see(page, '待核查');
  await page.getByLabel('决定列入荣誉名单').check();
  await page.getByLabel('内容（理由或者陈述）').fill('符合样板单位条件。');
  await press(page, '决定列入荣誉名单');
  await see(page, '决定列入，待公布');
  await page.getByLabel('公布', { exact: true }).check();
  await press(page, '公布');
  await page.locator('dd').filter({ hasText: '公布中' }).waitFor();
  await close(opened);
});

it("criteria are judged field by field before they are sent, and the county's own are in force from their day", async () => {
  const opened = await site.open('/work/list-criteria', 'bureau');
  const { page } = opened;
  await page.getByText('登记新的列入标准').click();
  await page.getByLabel('决定文号').fill('示例卫发〔2027〕1号');
  await page.getByLabel('施行日期').fill('2020-01-01');
  await page.getByLabel('公布几个月').first().fill('99');
  await press(page, '登记标准');
  await see(page, '施行日期不得早于今日');
  await see(page, '公布期限须为');
  await keep(page, 'criteria');
  await page.reload();
  await page.getByText('登记新的列入标准').click();
  expect(await page.getByLabel('决定文号').inputValue()).toBe('示例卫发〔2027〕1号');
  await page.getByLabel('公布几个月').first().fill('12');
  await page.getByLabel('施行日期').fill(addDays(firstDay, 60));
  await press(page, '登记标准');
  await see(page, /示例卫发〔2027〕1号（.* 起）/);
  await expectSound(opened, site);
  await close(opened);
});
