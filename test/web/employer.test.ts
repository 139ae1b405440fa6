import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { expectNoOverflow, expectSound, keepPage, testSite, widths } from '../support/browser.ts';

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

const keep = (page: Page, name: string) => keepPage(page, `employer-${name}`);

describe.each(widths)('at %i pixels', (width) => {
  it.each(pages)('%s shows %s and is sound', async (address, text) => {
    const opened = await site.open('/work/', 'employer-005', width);
    await opened.page.goto(address);
    await opened.page.getByText(text).first().waitFor();
    await opened.settle();
    await keep(opened.page, `${address.replaceAll('/', '_')}-${width}`);
    await expectSound(opened, site);
    await expectNoOverflow(opened);
    await opened.page.context().close();
  });

  it('a report in publicity is sound, in the dark and in large letters too', async () => {
    const opened = await site.open('/work/', 'employer-005', width);
    const { page } = opened;
    await page.getByRole('link', { name: /^公示中，还有/ }).click();
    await page.getByText('公众意见').waitFor();
    await page.getByText('期限怎么数的').first().click();
    await page.getByText('修改或撤回报告').click();
    await page.waitForLoadState('networkidle');
    await keep(page, `report-${width}`);
    await expectSound(opened, site);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.getByRole('button', { name: '大字版' }).click();
    await keep(page, `report-dark-${width}`);
    await expectSound(opened, site);
    await expectNoOverflow(opened);
    await page.context().close();
  });
});

it('an account that is no employer is told so', async () => {
  const { page } = await site.open('/work/', 'bureau');
  await page.goto('/work/mine/assessment');
  await page.getByText('本单位尚未列入台账').waitFor();
  await page.context().close();
});
