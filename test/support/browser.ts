import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { openDevelopmentClock } from '../../local/developmentClock.ts';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';
import { launchChromium } from './chromium.ts';
import { watchRequests } from './watchRequests.ts';

const { resolve } = createRequire(import.meta.url);
const axe = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/** Widths in CSS pixels at which every page is looked at: a phone, a tablet, a desk. */
export const widths = [390, 820, 1440] as const;

export type OpenedPage = {
  readonly page: Page;
  /** What must be empty at the end: messages of the console, requests to other hosts. */
  readonly faults: string[];
  /** Resolves when nothing is under way any more that the page asked for. */
  readonly settle: () => Promise<void>;
};

export type TestSite = {
  readonly stack: () => EmbeddedStack;
  /** A page in a context of its own, signed in as a development account, or as the public (null). */
  readonly open: (address: string, as?: string | null, width?: number) => Promise<OpenedPage>;
  /** Violations of WCAG 2.2 AA that axe finds on the page as it stands. */
  readonly findViolations: (page: Page) => Promise<readonly string[]>;
};

/** The whole platform in memory with its web application, and a browser, for the tests of one file. */
export function testSite(loadData: (stack: EmbeddedStack) => Promise<void> = async () => {}): TestSite {
  let stack: EmbeddedStack;
  let browser: Browser;
  beforeAll(async () => {
    [stack, browser] = await Promise.all([
      startEmbeddedStack({ port: 0, dataFolder: null, clock: openDevelopmentClock(null) }),
      launchChromium(inject('chromium')),
    ]);
    await loadData(stack);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** What the browser kept right after an account signed in: the next page of the account begins with it. */
  const signedIn = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();
  const open: TestSite['open'] = async (address, as = null, width = 1440) => {
    const kept = as === null ? undefined : signedIn.get(as);
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      baseURL: stack.origin,
      ...(kept && { storageState: kept }),
    });
    const page = await context.newPage();
    const settle = watchRequests(page);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (fault) => faults.push(`fault: ${fault.message}`));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== stack.origin) faults.push(`other host: ${url.href}`);
    });
    await page.goto(address);
    if (as !== null) {
      const isIn = page.getByRole('button', { name: '退出' });
      const signIn = page.getByRole('button', { name: '登录', exact: true });
      await isIn.or(signIn).waitFor();
      if (await signIn.isVisible()) {
        if (kept) {
          // Time has passed on the platform's clock.
          signedIn.delete(as);
          await context.close();
          return await open(address, as, width);
        }
        await signIn.click();
        await page.locator(`a[href$="/as/${as}"]`).click();
        await isIn.waitFor();
        signedIn.set(as, await context.storageState());
      }
    }
    return { page, faults, settle };
  };
  return { stack: () => stack, open, findViolations };
}

async function findViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  return await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself into the page
    const { violations } = await (globalThis as any).axe.run({
      runOnly: tags,
      resultTypes: ['violations'],
      preload: false,
    });
    type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] };
    return (violations as Violation[]).flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

export async function expectSound(
  { page, faults }: Pick<OpenedPage, 'page' | 'faults'>,
  site: TestSite,
): Promise<void> {
  expect(await site.findViolations(page)).toEqual([]);
  expect(faults).toEqual([]);
}

/** The page as it stands, at every width; kept under its name to be looked at. */
export async function expectSoundAtEveryWidth(opened: OpenedPage, site: TestSite, name: string): Promise<void> {
  for (const width of widths) {
    await opened.page.setViewportSize({ width, height: 900 });
    await keepPage(opened.page, `${name}-${width}`);
    await expectSound(opened, site);
    await expectNoOverflow(opened);
  }
}

export async function expectNoOverflow({ page }: OpenedPage): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  expect(overflow, 'pixels that stick out to the right').toBeLessThanOrEqual(0);
}

/** To look at pages: `KEEP_PAGES=/tmp/pages npx vitest run test/web`. */
export async function keepPage(page: Page, name: string): Promise<void> {
  const folder = process.env['KEEP_PAGES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
