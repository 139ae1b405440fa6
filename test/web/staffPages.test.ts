import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../local/demo/loadDemo.ts';
import { developmentAccounts } from '../../local/developmentAccounts.ts';
import type { StaffPage } from '../../web/src/shared/staffPage.ts';
import { expectNoOverflow, expectSound, keepPage, type OpenedPage, testSite, widths } from '../support/browser.ts';
import { findAddress } from '../support/staffAddresses.ts';
import { chooseLinks, readLinks, watchAnswers } from '../support/staffLinks.ts';

// The compiler would follow the pages into the browser's world.
const table: string = new URL('../../web/src/app/staffPages.ts', import.meta.url).pathname;
const { staffPages } = (await import(table)) as { readonly staffPages: readonly StaffPage[] };

const site = testSite(loadDemo);

/** The demo county's own filed report is 003's; the other roles have one account each that counts. */
const accounts = developmentAccounts.filter(({ id }) =>
  ['bureau', 'officer-1', 'leader', 'patrol-wuxi', 'employer-003', 'tech-service', 'superior', 'operator'].includes(id),
);

describe.each(accounts)('$role', ({ id, role }) => {
  let opened: OpenedPage;
  let answerFaults: string[];
  const links = new Set<string>();
  beforeAll(async () => {
    opened = await site.open('/work/', id);
    answerFaults = watchAnswers(opened.page);
  });
  afterAll(() => opened?.page.context().close());

  it.each(staffPages)('$title ($path)', async ({ path, title, roles, menu }) => {
    const { page, faults } = opened;
    const { origin } = site.stack();
    const isOwn = roles.includes(role);
    faults.length = 0;
    answerFaults.length = 0;
    await page.goto(`/work/${isOwn ? await findAddress(origin, path) : path.replaceAll(/[:?]/g, '')}`);
    const heading = page.locator('main h1');
    await heading.first().waitFor();
    await page.waitForLoadState('networkidle');
    if (!isOwn) {
      expect(await heading.allTextContents()).toEqual(['这个页面不归您的岗位使用']);
      expect(await page.locator('nav a', { hasText: new RegExp(`^${title}$`) }).count()).toBe(0);
      return;
    }
    expect(await heading.count(), 'first headings').toBe(1);
    await expectAnswered(opened, answerFaults);
    for (const link of await readLinks(page)) links.add(link);
    expect(await page.title()).not.toBe('职监 · 工作台');
    if (menu !== null) expect(await page.locator('nav a', { hasText: new RegExp(`^${title}$`) }).count()).toBe(1);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await keepPage(page, `${role}-${path.replaceAll(/[^\w-]+/g, '_')}-${width}`);
      await expectSound(opened, site);
      await expectNoOverflow(opened);
    }
  });

  it('is led to its own pages only, by links that open something', async () => {
    const { page } = opened;
    for (const [kind, link] of chooseLinks(links, staffPages)) {
      answerFaults.length = 0;
      await page.goto(`/work/${link}`);
      await page.locator('main h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      const heading = await page.locator('main h1').first().textContent();
      expect(['这个页面不归您的岗位使用', '没有这个页面'], kind).not.toContain(heading);
      await expectAnswered(opened, answerFaults);
    }
  });
});

/** The page has what it asked for, and nothing to complain about. */
async function expectAnswered({ page }: OpenedPage, answerFaults: readonly string[]): Promise<void> {
  const alerts = await page.locator('main [role="alert"]').allTextContents();
  expect(
    alerts.filter((text) => text !== ''),
    page.url(),
  ).toEqual([]);
  expect(answerFaults, page.url()).toEqual([]);
}
