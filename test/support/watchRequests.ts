import { setTimeout as sleep } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

const quietMs = 150;
const patienceMs = 30_000;

/**
 * Watches what a page asks for; the function resolves when nothing has been under way for a moment and the page has
 * nothing left to do. Playwright's own `networkidle` waits half a second on each page.
 */
export function watchRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let changedAtMs = Date.now();
  const end = (request: Request): void => {
    underWay.delete(request);
    changedAtMs = Date.now();
  };
  page.on('request', (request) => {
    underWay.add(request);
    changedAtMs = Date.now();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  const isBusy = (): boolean => underWay.size > 0 || Date.now() - changedAtMs < quietMs;
  return async () => {
    const sinceMs = Date.now();
    do {
      while (isBusy()) {
        if (Date.now() - sinceMs > patienceMs)
          throw new Error(`still under way: ${[...underWay].map((request) => request.url()).join(', ')}`);
        await sleep(25);
      }
      await page.evaluate('new Promise((idle) => requestIdleCallback(() => idle(), { timeout: 1000 }))');
    } while (isBusy());
  };
}
