import { expect, it } from 'vitest';
import { dayOf, type Instant } from '../../functions/rules/kernel/plainDate.ts';
import { toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { readClock } from '../../local/cli/client.ts';
import { expectNoOverflow, expectSound, testSite } from '../support/browser.ts';

const site = testSite();

it('opens the group of the menu one is at, the others by key, and on a phone all of it by a button', async () => {
  const opened = await site.open('/work/patrol-months', 'bureau');
  const { page } = opened;
  const menu = page.getByRole('navigation', { name: '主导航' });
  await menu.getByRole('link', { name: '移送线索' }).waitFor();
  expect(await menu.getByRole('link', { name: '工作日历' }).isVisible()).toBe(false);
  await menu.getByText('设置', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await menu.getByRole('link', { name: '工作日历' }).click();
  await page.getByRole('heading', { level: 1, name: '工作日历' }).waitFor();
  expect(await menu.getByRole('link', { name: '移送线索' }).isVisible()).toBe(false);

  await page.setViewportSize({ width: 390, height: 900 });
  await page.getByRole('button', { name: '大字版' }).click();
  await page.getByRole('button', { name: '菜单' }).click();
  await menu.getByRole('link', { name: '工作日历' }).waitFor();
  await expectSound(opened, site);
  await expectNoOverflow(opened);
  await page.context().close();
});

it('keeps the page and says what to do when its question or the page itself does not come', async () => {
  const { page } = await site.open('/work/worklist', 'bureau');
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/work/dashboard');
  await page.getByText('连接不上服务器').first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['统计看板']);
  await page.unroute('**/graphql');

  await page.route(/assets\/ScoringPage/, (route) => route.abort());
  await page.goto('/work/scoring');
  await page.getByRole('heading', { level: 1, name: '页面没有打开' }).waitFor();
  await page.getByText('统计考核', { exact: true }).waitFor();
  await page.unroute(/assets\/ScoringPage/);
  await page.getByRole('button', { name: '重新打开' }).click();
  await page.getByRole('heading', { level: 1, name: '评分考核' }).waitFor();
  await page.context().close();
});

it('counts the days by the clock of the platform, whatever the device says', async () => {
  const { page } = await site.open('/work/worklist', 'bureau');
  await page.clock.setFixedTime(new Date('2031-05-20T04:00:00Z'));
  await page.getByRole('navigation', { name: '主导航' }).getByText('巡查', { exact: true }).click();
  await page.getByRole('link', { name: '月度巡查' }).click();
  const month = toPatrolMonth(dayOf((await readClock(site.stack().origin)) as Instant));
  await expect.poll(() => page.getByLabel('月份').inputValue()).toBe(month);
  await page.context().close();
});
