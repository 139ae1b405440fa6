import { it } from 'vitest';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { expectSoundAtEveryWidth, testSite, widths } from '../support/browser.ts';

const site = testSite(loadLedgerAndNotice);

/** Page × who looks at it → what must be read on it. */
const pages = [
  ['/', null, '职业卫生分类监督执法'],
  ['/check-receipt', null, '回执核验'],
  ['/check-receipt?number=ZJ000000-20260101-0000000000', null, '没有这个受理编号'],
  ['/work/', null, '办理业务请先登录'],
  ['/work/', 'employer-001', '泸溪示例001木业胶合板厂'],
  ['/patrol/', null, '巡查'],
] as const;

it.each(pages)('%s as %s shows %s and is sound at every width', async (address, as, text) => {
  const opened = await site.open(address, as, widths[0]);
  await opened.page.getByText(text).first().waitFor();
  await opened.settle();
  await expectSoundAtEveryWidth(opened, site, `${address}-${as ?? 'public'}`.replaceAll(/[^\w.-]+/g, '_'));
  await opened.page.context().close();
});
