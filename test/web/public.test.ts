import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectSoundAtEveryWidth, testSite, widths } from '../support/browser.ts';
import { loadPublicSide, type PublicSide } from '../support/publicSite.ts';

let side: PublicSide;
const site = testSite(async (stack) => {
  side = await loadPublicSide(stack);
});

/** Address → what must be read there. */
const pages: readonly (readonly [name: string, address: () => string, text: string])[] = [
  ['home', () => '/', '公开信息检索'],
  ['an open notice', () => `/notice/${side.openNotice}`, '提出意见'],
  ['an ended notice', () => `/notice/${side.endedNotice}`, '公示已结束，不再接收意见'],
  ['a filed notice', () => `/notice/${side.filedNotice}`, '泸溪示例001木业胶合板厂'],
  ['no notice', () => '/notice/x', '没有这份公示'],
  ['a receipt', () => `/receipt/${side.receiptNumber}`, '查验结果：回执有效'],
  ['no receipt', () => '/check-receipt?number=ZJ000000-20260101-0000000000', '没有这个受理编号'],
  ['what is public', () => '/public/433122', '抽取结果：示例已抽取计划'],
  ['one kind of it', () => '/public/433122?kind=DECISION', '没有可显示的公开信息'],
  ['no county', () => '/public/000000', '没有这个县'],
  ['a search', () => `/public/433122/search?q=${encodeURIComponent('001木业')}`, '报送评估报告'],
  ['plans', () => '/plans', '示例待承诺计划'],
  ['a drawn plan', () => `/plan/${side.drawnPlan}`, '在本机重新计算'],
  ['a frozen plan', () => `/plan/${side.frozenPlan}`, '尚未承诺'],
  ['no plan', () => '/plan/x', '没有这个计划'],
  ['an empty list', () => '/public/433122/lists', '现在没有公布中的不达标用人单位'],
  ['a list', () => '/public/433122/lists?list=EXEMPLARY', '泸溪示例001木业胶合板厂'],
  ['circulars', () => '/public/433122/circulars', '还没有公开的通报'],
  ['complaints', () => '/public/433122/complaint', '查询办理情况'],
  ['a deadline', () => '/public/433122/deadline?kind=PUBLICITY&from=2026-09-30', '2026-10-13 24:00 届满'],
  ['factors', () => `/factors?q=${encodeURIComponent('苯')}`, '71-43-2'],
];

/** Gzipped, of everything that a page loads. @source issue 6 */
const mostScriptBytes = 120 * 1024;

async function weighScripts(page: Page): Promise<number> {
  const addresses = (await page.evaluate(
    'performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".js"))',
  )) as readonly string[];
  const scripts = await Promise.all(addresses.map(async (address) => (await fetch(address)).arrayBuffer()));
  return scripts.reduce((sum, script) => sum + gzipSync(new Uint8Array(script)).length, 0);
}

it.each(pages)('%s is sound at every width', async (name, address, text) => {
  const opened = await site.open(address(), null, widths[0]);
  await opened.page.getByText(text).first().waitFor();
  await opened.settle();
  await expectSoundAtEveryWidth(opened, site, `public-${name}`);
  await opened.page.emulateMedia({ colorScheme: 'dark' });
  expect(await site.findViolations(opened.page), 'in the dark').toEqual([]);
  expect(await weighScripts(opened.page)).toBeLessThanOrEqual(mostScriptBytes);
  expect(await opened.page.title()).toMatch(/.+ · 职监/);
  await opened.page.context().close();
});
