import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, connect, moveClock, readClock } from '../../local/cli/client.ts';
import { expectSound, testSite } from '../support/browser.ts';
import { complaintDocuments } from '../support/complaints.ts';
import { aLargePhoto } from '../support/largePhoto.ts';
import { loadPublicSide, type PublicSide } from '../support/publicSite.ts';

let side: PublicSide;
let officer: Client;
let employer: Client;
const site = testSite(async (stack) => {
  side = await loadPublicSide(stack);
  [officer, employer] = await Promise.all([connect(stack.origin, 'officer-1'), connect(stack.origin, 'employer-001')]);
});

const listComments = 'query ($id: ID!) { publicComments(reportId: $id) { nodes { id number text } } }';
const answerComment = `mutation ($input: AnswerPublicCommentInput!) { answerPublicComment(input: $input) {
  ... on PublicComment { id } ... on Refusal { message } } }`;

/** What stands beside a label of the note that tells number and code. */
const told = (page: Page, label: string): Promise<string> =>
  page.locator(`dt:has-text("${label}") + dd`).first().innerText();

async function lookUp(page: Page, label: string, number: string, code: string): Promise<void> {
  await page.getByLabel(label).fill(number);
  await page.getByLabel('查询码').fill(code);
  await page.getByRole('button', { name: '查询', exact: true }).click();
}

describe('a comment on a notice', () => {
  it('is refused beside its fields, outlives a reload and a lost answer, and is read with its code', async () => {
    const { page } = await site.open(`/notice/${side.openNotice}`);
    await page.getByRole('button', { name: '提交意见' }).click();
    for (const fault of ['内容须为 10–2000 字，现在是 0 字', '请填写真实姓名或者手机号码，至少一项']) {
      await page.getByText(fault).waitFor();
    }
    await page.getByLabel('内容', { exact: true }).fill('接触人数与实际不符，请电话13800000001核实。');
    await page.getByLabel('姓名', { exact: true }).fill('示例人甲');
    await page.reload();
    expect(await page.getByLabel('内容', { exact: true }).inputValue()).toContain('接触人数与实际不符');
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('请阅读并同意个人信息处理说明').waitFor();
    await page.getByRole('checkbox').check();

    await page.context().setOffline(true);
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('连接不上服务器').waitFor();
    await page.context().setOffline(false);
    // Arrives, and its answer is lost.
    await page.route('**/graphql', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('连接不上服务器').waitFor();
    await page.unroute('**/graphql');
    await page.reload();
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByText('意见已提交').waitFor();
    const [number, code] = [await told(page, '意见编号'), await told(page, '查询码')];
    const { publicComments } = await officer.ask(listComments, { id: side.openNotice });
    expect(publicComments.nodes).toMatchObject([{ number }]);

    await lookUp(page, '意见编号', number, code);
    await page.getByText('尚未答复。').waitFor();
    const input = { idempotencyKey: randomUUID(), commentId: publicComments.nodes[0].id, text: '已核实<b>并更正</b>' };
    await employer.ask(answerComment, { input });
    await page.reload();
    await page.getByText('已核实<b>并更正</b>').waitFor();
    await page.getByText('请电话〔手机号码已隐去〕核实').waitFor();
    expect(await page.content()).not.toContain('13800000001');
    await lookUp(page, '意见编号', number, 'AAAA');
    await page.getByText('编号或查询码有误').waitFor();
    expect(page.url()).not.toContain(code);
    await page.context().close();
  });
});

describe('a complaint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhijian-photo-'));
  const photo = join(folder, '现场.png');
  beforeAll(() => writeFileSync(photo, aLargePhoto()));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('takes photos scaled down on the device, refuses other files, and is followed by its code', async () => {
    const { page } = await site.open('/public/433122/complaint', null, 390);
    await page.getByLabel('单位名称', { exact: true }).fill('示例石材厂');
    await page.getByLabel('内容', { exact: true }).fill('切割车间没有除尘设备，也不发口罩。');
    await page.getByLabel('统一社会信用代码').fill('123');
    const photos = page.getByLabel('照片（可不附）');
    await photos.setInputFiles({ name: '说明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') });
    await page.getByText('“说明.pdf”不是所要的文件，只收 .jpg').waitFor();
    await photos.setInputFiles(photo);
    const remove = page.getByRole('button', { name: '去掉 现场.jpg' });
    await remove.click();
    await page.getByText('已去掉“现场.jpg”').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await remove.waitFor();
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('统一社会信用代码有误').waitFor();
    await page.getByLabel('统一社会信用代码').fill('');
    await page.getByRole('button', { name: '提交' }).click();
    await page.getByText('已收到').waitFor();
    const [number, code] = [await told(page, '投诉举报编号'), await told(page, '查询码')];
    await page.getByRole('button', { name: '已保存，关闭' }).click();
    expect(await page.getByLabel('内容', { exact: true }).inputValue()).toBe('');

    const { complaints } = await officer.ask(complaintDocuments.list, { state: 'RECEIVED' });
    const { complaint } = await officer.ask(complaintDocuments.one, { id: complaints.nodes[0].id });
    expect(complaint.photos).toMatchObject([{ fileName: '现场.jpg' }]);
    expect(complaint.photos[0].sizeBytes).toBeLessThan(10 * 1024 * 1024);
    const input = { idempotencyKey: randomUUID(), complaintId: complaints.nodes[0].id, action: 'ACCEPT' };
    await officer.ask(complaintDocuments.step, { input: { ...input, text: '已受理，正在核实。' } });
    await lookUp(page, '投诉举报编号', number, code);
    await page.getByText('已受理，正在核实。').waitFor();
    await page.context().close();
  });

  it('is refused with the reason when there are too many, and keeps its text', async () => {
    const opened = await site.open('/public/433122/complaint');
    const { page } = opened;
    for (let sent = 0; sent < 6; sent += 1) {
      await page.getByLabel('单位名称', { exact: true }).fill('示例石材厂');
      await page.getByLabel('内容', { exact: true }).fill(`第 ${sent} 次：切割车间没有除尘设备。`);
      await page.getByRole('button', { name: '提交' }).click();
      const close = page.getByRole('button', { name: '已保存，关闭' });
      const refused = page.getByRole('alert').getByText('提交过于频繁');
      await close.or(refused).waitFor();
      if (await refused.isVisible()) break;
      await close.click();
    }
    expect(await page.getByLabel('内容', { exact: true }).inputValue()).toContain('切割车间没有除尘设备');
    await expectSound(opened, site);
    await page.context().close();
  });
});

describe('a draw', () => {
  it('is computed again in the page, and a file that was changed is found out', async () => {
    const opened = await site.open(`/plan/${side.drawnPlan}`);
    const { page } = opened;
    const check = page.getByRole('button', { name: '在本机重新计算' });
    await check.click();
    await page.getByText('全部相符。').waitFor();
    await expectSound(opened, site);
    await page.route('**/s3/**', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replace('"rank":1', '"rank":2') });
    });
    await check.click();
    await page.getByText('结果文件与公布的摘要不一致').waitFor();
    await page.context().setOffline(true);
    await page.unroute('**/s3/**');
    await check.click();
    await page.getByText('没有核验成：结果文件下载失败').waitFor();
    await page.context().close();
  });
});

describe('a receipt', () => {
  it('is found by its number, and tells the filed file from another', async () => {
    const opened = await site.open('/check-receipt');
    const { page } = opened;
    await page.getByLabel('受理编号').fill(side.receiptNumber);
    await page.getByRole('button', { name: '查验' }).click();
    await page.getByText('查验结果：回执有效').waitFor();
    expect(page.url()).toContain(`/receipt/${side.receiptNumber}`);
    const input = page.getByLabel('选择手中的文件');
    const file = { name: '报告.pdf', mimeType: 'application/pdf' };
    await input.setInputFiles({ ...file, buffer: Buffer.from(side.signedPdf) });
    await page.getByText('一致：这就是所报送的文件。').waitFor();
    await input.setInputFiles({ ...file, buffer: Buffer.from('%PDF-') });
    await page.getByText('不一致：这不是所报送的文件。').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '报送回执核验' }).waitFor();
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });
});

describe('a search', () => {
  it('leads from the words to the notice, at addresses that can be kept', async () => {
    const opened = await site.open('/public/433122');
    const { page } = opened;
    await page.getByRole('searchbox').fill('001木业');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=*');
    await page.getByRole('link', { name: /报送评估报告/ }).click();
    await page.getByText('查验结果：回执有效').waitFor();
    await page.goBack();
    await page.getByRole('link', { name: /报送评估报告/ }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('001木业');
    expect(opened.faults).toEqual([]);
    await page.context().close();
  });
});

/** Last: it moves the clock. */
describe('a comment that comes too late', () => {
  it('is refused once the publicity has ended while it was being written', async () => {
    const { page } = await site.open(`/notice/${side.openNotice}`);
    await page.getByLabel('内容', { exact: true }).fill('接触人数与实际不符，请再核实一次。');
    await page.getByLabel('姓名', { exact: true }).fill('示例人甲');
    await page.getByRole('checkbox').check();
    const { origin } = site.stack();
    const later = Date.parse(await readClock(origin)) + 15 * 86_400_000;
    await moveClock(origin, new Date(later).toISOString());
    await page.getByRole('button', { name: '提交意见' }).click();
    await page.getByRole('alert').getByText('不再接收意见').waitFor();
    expect(await page.getByLabel('内容', { exact: true }).inputValue()).toContain('再核实一次');
    await page.context().close();
  });
});
