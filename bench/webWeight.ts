import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { webFolder } from '../local/buildWeb.ts';
import { developmentAccounts } from '../local/developmentAccounts.ts';
import type { Measured, Row } from './measure.ts';
import { openSite, type Site, signedIn } from './processes/openSite.ts';

/** Every page for everybody; of a notice or plan that there is not, the scripts are the same. */
const publicPages = [
  ...['/', '/check-receipt', '/factors', '/notice/none', '/plan/none'],
  ...['', '/search', '/plans', '/lists', '/circulars', '/complaint', '/deadline'].map(
    (path) => `/public/433122${path}`,
  ),
];

/** What a browser loads of scripts, by audience: the heaviest page or first screen of each. */
export async function benchmark(): Promise<Measured> {
  const site = await openSite({ ZHIJIAN_DEMO: '0' });
  try {
    const everyone = await signedIn(site, null, '/');
    const ofPublic = new Map<string, number>();
    for (const path of publicPages) ofPublic.set(path, await weighScripts(everyone, path));
    const ofStaff = new Map<string, number>();
    for (const { id } of developmentAccounts.filter(({ county }) => county !== '433101')) {
      ofStaff.set(id, await weighFirstScreen(site, id));
    }
    const patrol = await signedIn(site, 'patrol-wuxi', '/patrol/');
    const shell = await weighShell(patrol);
    const [heaviestPage, pageKilobytes] = heaviest(ofPublic);
    const [heaviestAccount, screenKilobytes] = heaviest(ofStaff);
    return {
      rows: [
        toRow('scripts of the heaviest public page, gzip', pageKilobytes, 120),
        toRow('scripts of the heaviest first staff screen, gzip', screenKilobytes, 350),
        toRow('scripts of the patrol application kept on the device, gzip', shell, 200),
      ],
      notes: [
        `heaviest public page: ${heaviestPage}; heaviest first staff screen: that of ${heaviestAccount}`,
        `first staff screens: ${[...ofStaff].map(([id, kilobytes]) => `${id} ${kilobytes.toFixed(0)} KB`).join(', ')}`,
      ],
    };
  } finally {
    await site.stop();
  }
}

const toRow = (name: string, kilobytes: number, target: number): Row => {
  return { name, median: kilobytes, unit: 'KB', target, better: 'lower' };
};

function heaviest(weights: ReadonlyMap<string, number>): readonly [string, number] {
  const [first] = [...weights].toSorted(([, one], [, other]) => other - one);
  if (!first) throw new Error('nothing was weighed');
  return first;
}

async function weighFirstScreen(site: Site, account: string): Promise<number> {
  const context = await signedIn(site, account, '/work/');
  try {
    return await weighScripts(context, '/work/');
  } finally {
    await context.close();
  }
}

/** Kilobytes of the scripts that a page of its own asks for until nothing more comes. */
async function weighScripts(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await page.close();
  return await weigh(scripts);
}

async function weighShell(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto('/patrol/');
  await page.evaluate('navigator.serviceWorker.ready');
  const kept: string[] = await page.evaluate(`(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => new URL(url).pathname);
  })()`);
  await context.close();
  return await weigh(new Set(kept.filter((path) => path.endsWith('.js'))));
}

async function weigh(paths: ReadonlySet<string>): Promise<number> {
  if (paths.size === 0) throw new Error('no script was asked for');
  const sizes = await Promise.all(
    [...paths].map(async (path) => gzipSync(await readFile(join(webFolder, path))).length),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
