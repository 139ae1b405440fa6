import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../local/cli/client.ts';
import { expectSoundAtEveryWidth, testSite, widths } from '../support/browser.ts';
import { aSetup, countyDocuments } from '../support/counties.ts';
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

describe('with a second county, and a third of another prefecture', () => {
  const choose = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByText(`以下是${name}的内容`).waitFor();
  };
  const findDoor = (page: Page) => page.getByRole('link', { name: '信息公开', exact: true });

  beforeAll(async () => {
    const operator = await connect(site.stack().origin, 'operator');
    const townships = [{ id: '430102001', name: '示例街道', villages: [] }];
    for (const change of [{}, { code: '430102', name: '示例区', prefecture: '长沙市', townships }]) {
      const input = { idempotencyKey: randomUUID(), ...aSetup(change) };
      const { initCounty } = await operator.ask(countyDocuments.init, { input });
      expect(initCounty).toMatchObject({ __typename: 'County' });
    }
  });

  it('a visitor finds the own one by part of its name, and the device keeps it until another is chosen', async () => {
    const opened = await site.open('/', null, widths[0]);
    const { page } = opened;
    await page.getByRole('button', { name: '示例区' }).waitFor();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      '湖南省长沙市',
      '湖南省湘西土家族苗族自治州',
    ]);
    expect(await findDoor(page).count()).toBe(0);
    await expectSoundAtEveryWidth(opened, site, 'public-choose');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await site.findViolations(page), 'in the dark').toEqual([]);
    expect(await weighScripts(page)).toBeLessThanOrEqual(mostScriptBytes);

    await page.getByLabel('名称的一部分').fill('没有这个县');
    await page.getByLabel('名称的一部分').press('Enter');
    await page.getByText('没有查到').waitFor();
    await page.getByLabel('名称的一部分').fill('吉首');
    await page.getByLabel('名称的一部分').press('Enter');
    await page.getByRole('button', { name: '吉首市' }).waitFor();
    expect(await page.getByRole('button', { name: '泸溪县' }).count()).toBe(0);
    await choose(page, '吉首市');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
    await findDoor(page).click();
    await page.getByText('吉首市职业卫生监督执法信息公开').waitFor();
    expect(new URL(page.url()).pathname).toBe('/public/433101');

    await page.goto('/plans');
    await page.waitForURL('**/public/433101/plans');
    // An address says of which county it is, whatever was chosen.
    await page.goto('/public/433122');
    await page.getByText('泸溪县职业卫生监督执法信息公开').waitFor();
    await page.goto('/');
    await page.getByRole('link', { name: '换一个县' }).click();
    await choose(page, '泸溪县');
    await page.reload();
    expect(await findDoor(page).getAttribute('href')).toBe('/public/433122');
    await opened.settle();
    await expectSoundAtEveryWidth(opened, site, 'public-chosen');
    await page.context().close();
  });

  it('a device that keeps nothing asks again; plans without a county lead to the choice', async () => {
    const { page, faults } = await site.open('/factors');
    await page.addInitScript('Storage.prototype.setItem = () => { throw new Error("nothing is kept"); }');
    await page.goto('/plans');
    await choose(page, '吉首市');
    expect(await findDoor(page).getAttribute('href')).toBe('/public/433101');
    await page.reload();
    await page.getByRole('button', { name: '吉首市', exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('what the device keeps wrongly is passed over, and what cannot be asked is said', async () => {
    const { page } = await site.open('/factors');
    await page.evaluate('localStorage.setItem("zhijian.county", "[]")');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto('/');
    await page.getByText('连接不上服务器').waitFor();
    await page.getByRole('link', { name: '回执核验' }).waitFor();
    await page.context().close();
  });
});
