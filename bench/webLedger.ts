import type { Page } from 'playwright-core';
import { syntheticLedger } from '../test/support/syntheticLedger.ts';
import { type Measured, median, toFigure } from './measure.ts';
import { importLedger } from './processes/importLedger.ts';
import { openSite, signedIn } from './processes/openSite.ts';

/** One row in twenty is rejected. */
const rows = 5_300;
const runs = 3;
const endWithinMs = 300_000;

/** The longest that the ledger's page keeps the browser busy at a stretch, over 5,000 employers. */
export async function benchmark(): Promise<Measured> {
  const site = await openSite({ ZHIJIAN_DEMO: '0' });
  try {
    const imported = await importLedger(site.origin, new Uint8Array(syntheticLedger({ rows, seed: 1 })));
    const context = await signedIn(site, 'bureau', '/work/');
    const scrolled: number[] = [];
    const filtered: number[] = [];
    for (let run = 0; run < runs; run++) {
      const page = await context.newPage();
      await page.addInitScript(`globalThis.longTasks = [];
        new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
          .observe({ type: 'longtask' })`);
      await page.goto('/work/ledger');
      await page.getByText('往下还有').waitFor();
      await readLongest(page);
      await scrollToEnd(page);
      scrolled.push(await readLongest(page));
      await filter(page);
      filtered.push(await readLongest(page));
      await page.close();
    }
    const toRow = (name: string, times: readonly number[]) => {
      return { name, median: median(times), unit: 'ms', target: 100, better: 'lower' as const };
    };
    const count = imported.accepted + imported.acceptedWithCorrections;
    return {
      rows: [
        toRow('longest task while scrolling through 5,000 employers', scrolled),
        toRow('longest task while filtering 5,000 employers', filtered),
      ],
      notes: [
        `ledger page: ${count} employers; scrolling ${scrolled.map(toFigure).join(', ')} ms, filtering ${filtered.map(toFigure).join(', ')} ms; 0: none of 50 ms`,
      ],
    };
  } finally {
    await site.stop();
  }
}

/** By selector: to look for a role or a text in thousands of rows would itself be the longest task. */
const status = (page: Page) => page.locator('main > p[role="status"]');

/** The longest task since it was last asked, ms; 0 where none took 50. */
async function readLongest(page: Page): Promise<number> {
  return await page.evaluate('Math.max(0, ...longTasks.splice(0))');
}

/** By the wheel, a window at a time, as fast as more comes. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.mouse.move(700, 500);
  for (const sinceMs = Date.now(); !(await status(page).innerText()).includes('已全部显示'); ) {
    if (Date.now() - sinceMs > endWithinMs) throw new Error(`stuck: ${await status(page).innerText()}`);
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(20);
  }
}

async function filter(page: Page): Promise<void> {
  const settled = status(page).filter({ hasText: '家' });
  const name = page.getByLabel('单位名称');
  for (const part of ['水泥', '印刷', '厂', '']) {
    await name.fill(part);
    await name.press('Enter');
    await settled.waitFor();
    await page.waitForTimeout(200);
  }
  await page.getByLabel('申报').selectOption('no');
  await settled.waitFor();
  await page.getByLabel('只看逾期的').check();
  await page.waitForTimeout(500);
}
