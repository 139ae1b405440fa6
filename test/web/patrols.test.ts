import { describe, expect, it } from 'vitest';
import { expectSoundAtEveryWidth, widths } from '../support/browser.ts';
import { clerkAccount, lateMonth, lockedMonth, month, patrolSite, recordOf } from '../support/patrolSite.ts';

const site = patrolSite();

/** Page, who looks at it, and what must be read on it. */
const pages = [
  ['sign-in', () => '/patrol/', null, '巡查人员请先登录'],
  ['other-role', () => '/patrol/', 'bureau', '这里供乡镇（街道、园区）巡查人员使用'],
  ['list', () => '/patrol/', clerkAccount, '待巡查'],
  ['late', () => `/patrol/?month=${lateMonth}&show=LEFT`, clerkAccount, '已逾期'],
  ['locked', () => recordOf(site.taskAt(0), lockedMonth), clerkAccount, '锁定'],
  ['return-locked', () => `/patrol/returns/${lockedMonth}`, clerkAccount, '道路中断，无法到达'],
  ['record', () => recordOf(site.taskAt(0)), clerkAccount, '用人单位职业卫生巡查表'],
  ['record-of-no-employer', () => `/patrol/records/${month}/nobody`, clerkAccount, '名单里没有这家单位'],
  ['waiting', () => '/patrol/waiting', clerkAccount, '没有未发送的内容'],
  ['return', () => `/patrol/returns/${month}`, clerkAccount, '统一的说明'],
  ['return-late', () => `/patrol/returns/${lateMonth}`, clerkAccount, '逾期'],
] as const;

it.each(pages)('%s is sound at every width', async (name, address, as, text) => {
  const opened = await site.open(address(), as, widths[0]);
  await opened.page.getByText(text).first().waitFor();
  await opened.settle();
  await expectSoundAtEveryWidth(opened, site, `patrol-${name}`);
  await opened.page.context().close();
});

describe('the application', () => {
  it('can be installed: its manifest, icons and worker are there', async () => {
    const ask = (path: string): Promise<Response> => fetch(new URL(path, site.stack().origin));
    const answer = await ask('/patrol/app.webmanifest');
    expect(answer.headers.get('content-type')).toContain('application/manifest+json');
    const { icons, start_url, scope } = (await answer.json()) as {
      icons: readonly { src: string; type: string }[];
      start_url: string;
      scope: string;
    };
    expect([start_url, scope]).toEqual(['/patrol/', '/patrol/']);
    for (const { src, type } of [...icons, { src: '/patrol/worker.js', type: 'text/javascript; charset=utf-8' }]) {
      const file = await ask(src);
      expect([file.status, file.headers.get('content-type')]).toEqual([200, type]);
    }
  });
});
