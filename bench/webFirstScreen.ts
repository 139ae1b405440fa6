import type { BrowserContext } from 'playwright-core';
import { toPatrolMonth } from '../functions/rules/patrols/patrolMonth.ts';
import { loadLedgerAndNotice } from '../local/demo/loadDemo.ts';
import { complain } from '../local/story/publicSide.ts';
import { act, openStage, type Stage } from '../local/story/stage.ts';
import { type Measured, median, toFigure } from './measure.ts';
import { openSite, type Site, signedIn, slowDown } from './processes/openSite.ts';

const runs = 5;

const whatClerksUse = 'main a[href*="records/"]';

/** Where somebody begins, and what stands there once it can be used. */
const beginnings = [
  { name: 'public home', account: null, path: '/', usable: 'main li a' },
  { name: "an employer's first page", account: 'employer-003', path: '/work/', usable: 'main #now' },
  { name: "an officer's worklist", account: 'officer-1', path: '/work/', usable: 'main table a' },
  { name: "a clerk's month of patrols", account: 'patrol-wuxi', path: '/patrol/', usable: whatClerksUse },
] as const;

/** First screens on a slow device and line with nothing in the cache; the clerks' application without any line. */
export async function benchmark(): Promise<Measured> {
  const site = await openSite({ ZHIJIAN_DEMO: '0' });
  try {
    await loadLedgerAndNotice(site);
    const stage = openStage(site.origin);
    await openThisMonth(stage);
    // So that something waits for the officers.
    await complain(stage, '泸溪示例001木业胶合板厂');
    const screens: { readonly name: string; readonly times: readonly number[] }[] = [];
    for (const { name, account, path, usable } of beginnings) {
      const context = await signedIn(site, account, path, { serviceWorkers: 'block' });
      const times: number[] = [];
      for (let run = 0; run < runs; run++) times.push(await timeUntilUsable(context, path, usable));
      await context.close();
      screens.push({ name, times });
    }
    return {
      rows: [
        ...screens.map(({ name, times }) => ({
          ...{ name: `${name}, usable on a slow device and line`, median: median(times) },
          ...{ unit: 's', target: 2, better: 'lower' as const },
        })),
        {
          ...{ name: 'the patrol application opens without signal (1: yes)', median: await opensOffline(site) },
          ...{ unit: '', target: 1, better: 'higher' },
        },
      ],
      notes: [
        '  slow: 4 times slower processor, 1.6 Mbit/s, no latency added, empty cache, signed in',
        ...screens.map(({ name, times }) => `  ${name}: ${times.map(toFigure).join(', ')} s`),
      ],
    };
  } finally {
    await site.stop();
  }
}

/** So that the clerk has somebody to visit. */
async function openThisMonth(stage: Stage): Promise<void> {
  await act(stage, 'bureau', '开放巡查', 'openPatrolMonth', { month: toPatrolMonth(await stage.today()) });
}

/** Seconds from leaving for the page until what can be used stands there and has been painted. */
async function timeUntilUsable(context: BrowserContext, path: string, usable: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(`new MutationObserver((_, watcher) => {
    if (!document.querySelector(${JSON.stringify(usable)})) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => { globalThis.usableAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true })`);
  await slowDown(page);
  await page.goto(path);
  await page
    .waitForFunction(() => 'usableAt' in globalThis)
    .catch(() => {
      throw new Error(`at ${path} ${usable} never stood there and was painted`);
    });
  const milliseconds: number = await page.evaluate('globalThis.usableAt');
  await page.close();
  return milliseconds / 1000;
}

async function opensOffline(site: Site): Promise<0 | 1> {
  const context = await signedIn(site, 'patrol-wuxi', '/patrol/');
  const page = await context.newPage();
  await page.goto('/patrol/');
  await page.evaluate('navigator.serviceWorker.ready');
  await page.locator(whatClerksUse).first().waitFor();
  await context.setOffline(true);
  await page.reload();
  const opened = await page
    .locator(whatClerksUse)
    .first()
    .waitFor()
    .then(
      () => 1 as const,
      () => 0 as const,
    );
  await context.close();
  return opened;
}
