import { it } from 'vitest';
import { loadDemo } from '../../local/demo/loadDemo.ts';
import { testSite } from '../support/browser.ts';

const site = testSite(loadDemo);
it('x', async () => {
  const { page, faults } = await site.open('/work/', 'employer-001');
  await page.getByRole('link', { name: '做自查评估' }).click();
  await page.getByLabel('评估缘由').selectOption('FIRST');
  await page.getByLabel('评估方式').selectOption('SELF');
  await page.getByText('已自动保存').waitFor();
  await page.getByRole('link', { name: '下一步：危害因素' }).click();
  await new Promise((r) => setTimeout(r, 1500));
  console.log(faults, page.url(), await page.locator('body').innerText());
});
