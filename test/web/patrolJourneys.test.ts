import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listedQueries } from '../../functions/generated/listedQueries.ts';
import { aPicture } from '../support/aPicture.ts';
import { expectNoOverflow, expectSound, keepPage } from '../support/browser.ts';
import {
  clerkAccount,
  fillNotMet,
  lateMonth,
  month,
  patience,
  patrolSite,
  recordOf,
  untilInstalled,
  untilSent,
} from '../support/patrolSite.ts';

const site = patrolSite();

describe('without signal', () => {
  it('opens, takes a whole form and a photo, survives a reload, and sends by itself when the line is back', async () => {
    const task = site.taskAt(1);
    const { page, faults } = await site.open('/patrol/', clerkAccount, 390);
    await page.getByRole('link', { name: task.name }).waitFor();
    await untilInstalled(page);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: task.name }).click();
    await page.getByText('没有网络，可以照常填写').waitFor();
    await fillNotMet(page);
    await page
      .getByLabel(/拍照或选择照片/)
      .setInputFiles({ name: '大门.png', mimeType: 'image/png', buffer: aPicture(800, 600) });
    await page.getByText('未发送', { exact: false }).last().waitFor();
    await page.getByRole('button', { name: '删除照片1' }).click();
    await page.getByText('已删除“大门.png”').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('照片1').waitFor();
    await page.getByRole('button', { name: '报送巡查表' }).click();
    await page.getByText('已填完，有网络时自动报送').waitFor();
    await page.reload();
    await page.getByText('已填完，有网络时自动报送').waitFor();
    expect(await page.getByLabel('未能进入的情况').inputValue()).toBe('大门紧锁，电话无人接听');
    expect(await site.readRecord(task)).toBeNull();
    await keepPage(page, 'patrol-offline-390');
    await page.context().setOffline(false);
    await untilSent(page);
    await page.getByText('这家单位的巡查表已报送').waitFor();
    const record = await site.readRecord(task);
    expect(record).toMatchObject({ submittedAt: expect.any(String), missingPhotos: [] });
    expect(record.photos).toHaveLength(1);
    await expectSound({ page, faults }, site);
    await page.context().close();
  });

  it('keeps what is typed, letter by letter, when the page is closed before the field is left', async () => {
    const task = site.taskAt(2);
    const { page } = await site.open(recordOf(task), clerkAccount, 390);
    await page.getByLabel('巡查人').pressSequentially('示例甲');
    await page.reload();
    await page.getByText('填写的内容已全部发送').waitFor();
    expect(await page.getByLabel('巡查人').inputValue()).toBe('示例甲');
    await expect
      .poll(async () => (await site.readField(task, 'patroller'))?.values[0].value, patience)
      .toBe('"示例甲"');
    await page.context().close();
  });

  it('goes on when the sign-in has expired, and sends after signing in again', async () => {
    const task = site.taskAt(3);
    const { page } = await site.open(recordOf(task), clerkAccount, 390);
    await page.getByLabel('巡查人').waitFor();
    await page.evaluate(`for (const key of Object.keys(localStorage).filter((one) => one.startsWith('oidc.user')))
      localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key)), expires_at: 1 }))`);
    await page.reload();
    await page.getByText('登录已过期').waitFor();
    await page.getByLabel('正常生产').check();
    await page.getByText('未发送：填写 1 项').waitFor();
    await page.getByRole('button', { name: '重新登录' }).click();
    // The sign-in page knows the account still, or asks.
    await untilSent(page);
    expect(new URL(page.url()).pathname).toBe(recordOf(task));
    expect((await site.readField(task, 'operating')).values[0].value).toBe('"NORMAL"');
    await page.context().close();
  });
});

describe('two devices', () => {
  it('that wrote a field differently without signal are asked, and one of them settles it', async () => {
    const task = site.taskAt(4);
    const [one, other] = await Promise.all([
      site.open(recordOf(task), clerkAccount, 390),
      site.open(recordOf(task), clerkAccount, 390),
    ]);
    for (const { page } of [one, other]) {
      await page.getByLabel('巡查人').waitFor();
      await untilInstalled(page);
      await page.context().setOffline(true);
    }
    for (const [{ page }, name] of [
      [one, '示例甲'],
      [other, '示例乙'],
    ] as const) {
      await page.getByLabel('巡查人').fill(name);
      await page.getByLabel('巡查人').blur();
      await page.getByText('未发送：填写 1 项').waitFor();
    }
    await one.page.context().setOffline(false);
    await untilSent(one.page);
    await other.page.context().setOffline(false);
    await untilSent(other.page);
    const conflict = other.page.getByRole('group', { name: '“巡查人”有不同的填写' });
    await conflict.waitFor();
    await keepPage(other.page, 'patrol-conflict-390');
    await expectSound(other, site);
    await conflict.getByRole('button', { name: '采用“示例甲”' }).click();
    await conflict.waitFor({ state: 'detached' });
    await expect.poll(async () => (await site.readField(task, 'patroller')).inConflict, patience).toBe(false);
    expect((await site.readField(task, 'patroller')).values[0].value).toBe('"示例甲"');
    await one.page.context().close();
    await other.page.context().close();
  });

  it('a second window on one device waits until the first is closed', async () => {
    const { page } = await site.open('/patrol/', clerkAccount, 390);
    const second = await page.context().newPage();
    await second.goto('/patrol/');
    await second.getByText('另一个窗口').waitFor();
    await page.close();
    await second.getByRole('heading', { name: /巡查$/, level: 1 }).waitFor();
    await second.getByText('待巡查').first().waitFor();
    await second.context().close();
  });
});

describe('photos', () => {
  it('of 30 MB are scaled down on the device', async () => {
    const task = site.taskAt(5);
    const { page } = await site.open(recordOf(task), clerkAccount, 390);
    const picture = aPicture(3240, 3240, 'NOISE');
    expect(picture.length).toBeGreaterThan(30 * 1024 * 1024);
    const file = join(mkdtempSync(join(tmpdir(), 'zhijian-photo-')), '车间.png');
    writeFileSync(file, picture);
    await page.getByLabel(/拍照或选择照片/).setInputFiles(file);
    await page.getByText(/照片1：已发送/).waitFor();
    const { photos } = await site.readRecord(task);
    expect(photos[0].sizeBytes).toBeLessThanOrEqual(2 * 1024 * 1024);
    expect(photos[0].fileName).toBe('车间.jpg');
    await keepPage(page, 'patrol-photo-390');
    rmSync(dirname(file), { recursive: true });
    await page.context().close();
  });

  it.each([
    ['通知.pdf', 'application/pdf', Buffer.from('%PDF-1.7'), '不是照片'],
    [
      '图.svg',
      'image/svg+xml',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      '不是照片',
    ],
    ['小.png', 'image/png', aPicture(40, 40), '太小'],
  ])('%s is refused with the reason', async (name, mimeType, buffer, reason) => {
    const task = site.taskAt(6);
    const { page } = await site.open(recordOf(task), clerkAccount, 390);
    await page.getByLabel(/拍照或选择照片/).setInputFiles({ name, mimeType, buffer });
    await page.getByText(new RegExp(`“${name}”.*${reason}`)).waitFor();
    await untilSent(page);
    expect(await site.readField(task, 'photos')).toBeUndefined();
    await page.context().close();
  });
});

describe('what the platform refuses', () => {
  it('stays here with its reason, and can be sent anew or given up', async () => {
    const task = site.taskAt(6);
    const opened = await site.open(recordOf(task), clerkAccount, 390);
    const { page } = opened;
    await untilSent(page);
    const refuse = async (route: Route): Promise<void> => {
      const { extensions, variables } = route.request().postDataJSON();
      const asked = listedQueries[extensions.persistedQuery.sha256Hash];
      if (!asked?.includes('syncPatrols')) return route.continue();
      const notMerged = variables.input.operations.map(({ sequence }: { sequence: number }) => ({
        sequence,
        outcome: 'REFUSED',
        code: 'NOT_EXPECTED',
        reason: '这家单位不在本月名单中',
      }));
      const { creditCode } = task;
      const outcomes = [{ month, creditCode, notMerged, clockSkewSeconds: 900, record: null }];
      await route.fulfill({ json: { data: { syncPatrols: { __typename: 'PatrolsSynced', outcomes } } } });
    };
    await page.route('**/graphql', refuse);
    await page.getByLabel('部分停产').first().check();
    await page.getByText('这台手机的时间快了约 15 分钟').waitFor();
    await page.getByRole('link', { name: '查看原因' }).click();
    await page.getByText('没有接收：这家单位不在本月名单中').waitFor();
    await expectSound(opened, site);
    await page.getByRole('button', { name: '放弃' }).click();
    await page.getByRole('button', { name: '确定放弃这一项' }).click();
    await page.getByText('没有未发送的内容').waitFor();
    await page.goBack();
    await page.getByLabel('正常生产').check();
    await page.getByRole('link', { name: '查看原因' }).click();
    await page.unroute('**/graphql', refuse);
    await page.getByRole('button', { name: '重新发送' }).click();
    await page.getByText('没有未发送的内容').waitFor();
    expect((await site.readField(task, 'operating')).values[0].value).toBe('"NORMAL"');
    await page.context().close();
  });
});

describe('the form', () => {
  it('is sound in the dark and in large type, with every question open', async () => {
    const opened = await site.open(recordOf(site.taskAt(6)), clerkAccount, 390);
    await opened.page.emulateMedia({ colorScheme: 'dark' });
    await opened.page.getByRole('button', { name: '大字版' }).click();
    await opened.page.getByLabel('正常生产').check();
    await opened.page.getByLabel('无人在场').check();
    await opened.page.getByLabel('未设置或者内容不全').check();
    await opened.page.getByText('请在“照片”中附上照片').first().waitFor();
    await untilSent(opened.page);
    await keepPage(opened.page, 'patrol-dark-large-390');
    await expectSound(opened, site);
    await expectNoOverflow(opened);
    await opened.page.context().close();
  });

  it('says what is missing before it is sent, and leads there', async () => {
    const { page, faults } = await site.open(recordOf(site.taskAt(0)), clerkAccount, 390);
    await page.getByRole('button', { name: '报送巡查表' }).click();
    await page.getByText('还差 4 项').waitFor();
    await keepPage(page, 'patrol-missing-390');
    await expectSound({ page, faults }, site);
    await page.getByRole('button', { name: '请填写“巡查日期”' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('input-visitedOn');
    await page.context().close();
  });

  it('asks for the position only when that is tapped', async () => {
    const task = site.taskAt(5);
    const { page } = await site.open(recordOf(task), clerkAccount, 390);
    await page.getByRole('button', { name: '记录现在的位置' }).click();
    await page.getByText('没有得到定位许可').waitFor();
    await page.context().grantPermissions(['geolocation']);
    await page.context().setGeolocation({ latitude: 28.2169, longitude: 110.2177, accuracy: 12 });
    await page.getByRole('button', { name: '记录现在的位置' }).click();
    await page.getByText('北纬 28.2169°').waitFor();
    await page.getByRole('button', { name: '删除位置' }).click();
    await page.getByText('已删除位置').waitFor();
    await page.getByRole('button', { name: '撤销' }).click();
    await page.getByText('北纬 28.2169°').waitFor();
    await untilSent(page);
    expect(JSON.parse((await site.readField(task, 'position')).values[0].value)).toMatchObject({ accuracyM: 12 });
    await page.context().close();
  });
});

describe('the monthly return', () => {
  it('asks for the reasons first, locks the month, and then says why nothing can be changed', async () => {
    const late = await site.open(recordOf(site.taskAt(0), lateMonth), clerkAccount, 390);
    await late.page.getByLabel('巡查人').waitFor();
    await late.page.context().setOffline(true);
    await late.page.getByLabel('停产', { exact: true }).check();
    await late.page.getByText('未发送：填写 1 项').waitFor();
    await late.page.getByRole('button', { name: '退出' }).click();
    await late.page.getByText('还有内容没有发送').waitFor();
    await late.page.getByRole('button', { name: '不退出' }).click();

    const { page, faults } = await site.open(`/patrol/returns/${lateMonth}`, clerkAccount, 390);
    await page.getByLabel('以上数据已核对').check();
    await page.getByRole('button', { name: '报送月度巡查报告' }).click();
    await page.getByText('也没有说明原因').waitFor();
    await page.getByLabel('统一的说明').fill('汛期道路中断，无法到达');
    await page.reload();
    expect(await page.getByLabel('统一的说明').inputValue()).toBe('汛期道路中断，无法到达');
    await page.getByRole('button', { name: '报送月度巡查报告' }).click();
    await page.getByText('没有巡查表的单位').waitFor();
    await page.getByText('汛期道路中断，无法到达').first().waitFor();
    await expectSound({ page, faults }, site);
    await keepPage(page, 'patrol-return-locked-390');
    expect(await site.countReturns(lateMonth)).toBe(1);
    await page.context().close();

    await late.page.context().setOffline(false);
    await late.page.getByRole('link', { name: '查看原因' }).click();
    await late.page.getByText('平台已另存，暂未并入').waitFor();
    await keepPage(late.page, 'patrol-kept-aside-390');
    await expectSound(late, site);
    await site.reopen(lateMonth);
    await late.page.getByRole('button', { name: '现在发送' }).click();
    await late.page.getByText('没有未发送的内容').waitFor();
    expect((await site.readRecord(site.taskAt(0), lateMonth)).fields[0].values[0].value).toBe('"SUSPENDED"');
    await late.page.context().close();
  });
});
