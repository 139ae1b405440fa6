import { expect, it } from 'vitest';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { expectSoundAtEveryWidth, testSite, widths } from '../support/browser.ts';

const site = testSite(loadLedgerAndNotice);

/** Page of the employer → what must be read on it. */
const pages = [
  ['/work/mine', '现在可以办'],
  ['/work/mine/assessment', '1. 基本情况'],
  ['/work/mine/assessment/factors', '2. 职业病危害因素'],
  ['/work/mine/assessment/self-check', '3. 自查'],
  ['/work/mine/assessment/result', '4. 结果'],
  ['/work/mine/assessment/workbook', '下载本单位的工作簿'],
  ['/work/mine/report/new', '编制综合风险评估报告'],
  ['/work/mine/report/none', '编号有误，请从列表或链接中重新打开'],
] as const;

it.each(pages)('%s shows %s and is sound at every width', async (address, text) => {
  const opened = await site.open(address, 'employer-005', widths[0]);
  await opened.page.getByText(text).first().waitFor();
  await opened.settle();
  await expectSoundAtEveryWidth(opened, site, `employer-${address.replaceAll('/', '_')}`);
  await opened.page.context().close();
});

it('a report in publicity is sound at every width, in the dark and in large letters too', async () => {
  const opened = await site.open('/work/', 'employer-005', widths[0]);
  const { page } = opened;
  await page.getByRole('link', { name: /^公示中，还有/ }).click();
  await page.getByText('公众意见').waitFor();
  await page.getByText('期限怎么数的').first().click();
  await page.getByText('修改或撤回报告').click();
  await opened.settle();
  await expectSoundAtEveryWidth(opened, site, 'employer-report');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('button', { name: '大字版' }).click();
  await expectSoundAtEveryWidth(opened, site, 'employer-report-dark');
  await page.context().close();
});

it('what one has typed is not shown to the next who signs in on the same machine', async () => {
  const { page } = await site.open('/work/', 'employer-005');
  await page.goto('/work/mine/delegation');
  const code = page.getByLabel('受托机构的统一社会信用代码');
  await code.fill('91433122MA00000001');
  await page.reload();
  await code.waitFor();
  expect(await code.inputValue()).toBe('91433122MA00000001');
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByRole('button', { name: '登录' }).click();
  // The sign-in page asks who it is, though it knows the one who left.
  await page.locator('a[href$="/as/employer-001"]').click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  await page.goto('/work/mine/delegation');
  await code.waitFor();
  expect(await code.inputValue()).toBe('');
  await page.context().close();
});

it('an account that is no employer is told so', async () => {
  const { page } = await site.open('/work/mine/assessment', 'bureau');
  await page.getByText('这个页面不归您的岗位使用').waitFor();
  await page.context().close();
});
