import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, layOutChromium } from '../../test/support/chromium.ts';
import { startServer } from './startServer.ts';

export type Site = {
  readonly origin: string;
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
};

/** What `npm start` serves over a fresh data folder, and a browser. */
export async function openSite(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
  const { chromium, remove } = await layOutChromium();
  const server = await startServer(folder, settings);
  const browser = await launchChromium(chromium);
  return {
    origin: server.origin,
    browser,
    stop: async () => {
      await browser.close();
      await server.stop();
      remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type ContextOptions = Parameters<Browser['newContext']>[0];

/** A browser's profile in which an account is signed in, or nobody (null). */
export async function signedIn(
  { browser, origin }: Site,
  account: string | null,
  home: string,
  options: ContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...{ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', baseURL: origin, viewport: { width: 1440, height: 900 } },
    ...options,
  });
  if (account === null) return context;
  const page = await context.newPage();
  await page.goto(home);
  await page.getByRole('button', { name: '登录' }).click();
  await page.locator(`a[href$="/as/${account}"]`).click();
  await page.getByRole('button', { name: '退出' }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.close();
  return context;
}

/** A phone or an old office computer, a thin line: 1.6 Mbit/s down, 0.75 up, 4 times slower; nothing in the cache. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bytesPerSecond = (megabits: number): number => (megabits * 1_000_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: bytesPerSecond(1.6),
    uploadThroughput: bytesPerSecond(0.75),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
