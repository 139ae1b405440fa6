import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../local/demo/loadDemo.ts';
import { developmentAccounts } from '../../local/developmentAccounts.ts';
import type { StaffPage, StaffRole } from '../../web/src/shared/staffPage.ts';
import { expectSoundAtEveryWidth, type OpenedPage, testSite } from './browser.ts';
import { addressFinder } from './staffAddresses.ts';
import { chooseLinks, readLinks, watchAnswers } from './staffLinks.ts';

// The compiler would follow the pages into the browser's world.
const table: string = new URL('../../web/src/app/staffPages.ts', import.meta.url).pathname;
const { staffPages } = (await import(table)) as { readonly staffPages: readonly StaffPage[] };

/** The demo county's own filed report is 003's; the other roles have one account each that counts. */
const accounts = developmentAccounts.filter(({ id }) =>
  ['bureau', 'officer-1', 'leader', 'patrol-wuxi', 'employer-003', 'tech-service', 'superior', 'operator'].includes(id),
);

/** Each has about half of all pages, so that two workers share the sweep. */
const halves: Readonly<Record<'DIRECTION' | 'OTHERS', (role: string) => boolean>> = {
  DIRECTION: (role) => ['BUREAU', 'LEADER'].includes(role),
  OTHERS: (role) => !halves.DIRECTION(role),
};

const notTheirs = '这个页面不归您的岗位使用';
const nothing = '没有这个页面';

/** Declares the tests of every page of the staff application as each role of a half, over the demo county. */
export function sweepStaffPages(half: keyof typeof halves): void {
  const site = testSite(loadDemo);
  const findAddress = addressFinder(() => site.stack().origin);

  describe.each(accounts.filter(({ role }) => halves[half](role)))('$role', ({ id, role }) => {
    const own = staffPages.filter(({ roles }) => roles.includes(role as StaffRole));
    let opened: OpenedPage;
    let answerFaults: string[];
    const links = new Set<string>();
    beforeAll(async () => {
      opened = await site.open('/work/', id);
      answerFaults = watchAnswers(opened.page);
    });
    afterAll(() => opened?.page.context().close());

    it.each(own)('$title ($path)', async ({ path, roles }) => {
      const { page, faults, settle } = opened;
      faults.length = 0;
      answerFaults.length = 0;
      const address = await findAddress(path);
      const heading = page.locator('main h1');
      // Each page once by its address, for the other roles as a link leads there: half a second less a page.
      if (accounts.find(({ role: one }) => roles.includes(one as StaffRole))?.role === role) {
        await page.goto(`/work/${address}`);
        await heading.first().waitFor();
      } else await openByLink(opened, address);
      await settle();
      expect(await heading.count(), 'first headings').toBe(1);
      expect([notTheirs, nothing]).not.toContain(await heading.innerText());
      expect(await page.title()).not.toBe('职监 · 工作台');
      // The demo's import is the bureau's own: a body is refused it, and told so.
      if (role !== 'PATROL_BODY' || path !== 'import/:id') await expectAnswered(opened, answerFaults);
      for (const link of await readLinks(page)) links.add(link);
      await expectSoundAtEveryWidth(opened, site, `${role}-${path.replaceAll(/[^\w-]+/g, '_')}`);
    });

    it('is led to its own pages only, by links that open something', async () => {
      const { page, settle } = opened;
      await page.goto('/work/nowhere');
      for (const [kind, link] of chooseLinks(links, staffPages)) {
        answerFaults.length = 0;
        expect(await openByLink(opened, link), kind).not.toBe(notTheirs);
        await settle();
        await expectAnswered(opened, answerFaults);
      }
    });

    it('the navigation has the pages of the role, and of the others it says that they are not for it', async () => {
      const { page, faults } = opened;
      faults.length = 0;
      await page.goto('/work/nowhere');
      const entries = page.locator('nav a');
      await entries.first().waitFor({ state: 'attached' });
      const titles = own.filter(({ menu }) => menu !== null).map(({ title }) => title);
      expect((await entries.allTextContents()).toSorted()).toEqual(titles.toSorted());
      for (const { path, title } of staffPages.filter((one) => !own.includes(one)))
        expect(await openByLink(opened, path.replaceAll(/[:?]/g, '')), title).toBe(notTheirs);
      expect(faults).toEqual([]);
    });
  });
}

/** The page has what it asked for, and nothing to complain about. */
async function expectAnswered({ page }: OpenedPage, answerFaults: readonly string[]): Promise<void> {
  const alerts = await page.locator('main [role="alert"]').allTextContents();
  expect(
    alerts.filter((text) => text !== ''),
    page.url(),
  ).toEqual([]);
  expect(answerFaults, page.url()).toEqual([]);
}

/**
 * Goes where a link of the application leads, without loading it anew; the heading that stands there. By way of nowhere,
 * so that it is never the former page's heading that is read.
 */
async function openByLink({ page }: OpenedPage, path: string): Promise<string> {
  const follow = (to: string): Promise<unknown> =>
    page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(`/work/${to}`)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
  const heading = page.locator('main h1').first();
  await follow('nowhere');
  await heading.filter({ hasText: nothing }).waitFor();
  await follow(path);
  await heading
    .filter({ hasNotText: nothing })
    .waitFor()
    .catch(() => expect.unreachable(`${path} opens nothing`));
  return await heading.innerText();
}
