import { expect, it } from 'vitest';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { testSite } from '../support/browser.ts';

const site = testSite(loadLedgerAndNotice);

/** As a browser of 2022: what came later is gone before anything of the page runs. */
const forgetNewer = `
  delete Map.groupBy;
  delete String.prototype.isWellFormed;
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex'])
    delete Array.prototype[name];
`;

it.each([
  ['/?choose', null, '泸溪县'],
  ['/public/433122', null, '信息公开'],
  ['/work/ledger', 'officer-1', '台账'],
  ['/patrol/', 'patrol-wuxi', '巡查'],
] as const)('%s opens in a browser of 2022', async (address, as, heading) => {
  const { page, faults, settle } = await site.open(address, as);
  await page.context().addInitScript(forgetNewer);
  await page.reload();
  await page.getByText(heading).first().waitFor();
  await settle();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('what is put in its place does the same', async () => {
  const { page } = await site.open('/');
  const ask = () =>
    page.evaluate(`[
      [...Map.groupBy([1, 2, 3], (one, at) => one % 2 + at * 0)],
      [3, 1, 2].toSorted(), [3, 1, 2].toSorted((a, b) => b - a), [1, 2].toReversed(),
      [1, 2, 3].toSpliced(1, 1), [1, 2].toSpliced(0, 0, 7, 8), [1, 2].with(0, 9), [1, 2].with(-1, 9),
      [1, 2, 3].findLast((one) => one < 3), [1].findLast(() => false) === undefined,
      [1, 2, 1].findLastIndex((one) => one === 1), [].findLastIndex(() => true),
      '好'.isWellFormed(), '😀'.isWellFormed(), '\\ud83d'.isWellFormed(), 'a\\ude00b'.isWellFormed(),
      Object.keys([]).length,
    ]`);
  const native = await ask();
  await page.context().addInitScript(forgetNewer);
  await page.reload();
  await page.locator('h1').waitFor();
  expect(await page.evaluate("Map.groupBy.toString().includes('native code')")).toBe(false);
  expect(await ask()).toEqual(native);
  await page.context().close();
});
