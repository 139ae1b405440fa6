import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, type PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { firstDayOf, nextPatrolMonth, toPatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import { loadLedgerAndNotice } from '../../local/demo/loadDemo.ts';
import { highTechZone, readTasks, referSuspicion, submitReturn, wuxi } from '../../local/story/patrolMonth.ts';
import { act, ask, openStage, type Stage, waitUntil } from '../../local/story/stage.ts';
import { nextForm } from '../rules/patrols/patrolFixture.ts';
import { editWorkbook } from '../support/assessmentWorkbooks.ts';
import { expectSound, keepPage, testSite } from '../support/browser.ts';
import { aNotice } from '../support/calendarNotice.ts';

const site = testSite(loadLedgerAndNotice);

const openStory = (): Stage => openStage(site.stack().origin);
const keep = (page: Page, name: string) => keepPage(page, `admin-${name}`);
const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function giveFile(page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(label)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

describe('the bureau', () => {
  it('tries a self-check table with a fault, puts it right, imports it and takes it back', async () => {
    const stage = openStory();
    const opened = await site.open('/work/', 'bureau');
    const { page } = opened;
    await page.goto('/work/rule-sets');
    const address = await page.getByRole('link', { name: /\.xlsx$/ }).getAttribute('href');
    const table = new Uint8Array(await (await fetch(address ?? '')).arrayBuffer());
    await giveFile(page, '上传改好的自查表', '自查表.pdf', table);
    await see(page, '只收 .xlsx');
    await giveFile(page, '上传改好的自查表', '自查表.xlsx', await editWorkbook(table, { 自查项目: { D4: '很多' } }));
    await page.getByRole('alert', { name: '工作簿有误' }).getByRole('cell', { name: 'D4', exact: true }).waitFor();
    await keep(page, 'rules-wrong');
    const right = await editWorkbook(table, { 自查项目: { C4: '示例：已建立职业卫生责任制' } });
    await giveFile(page, '上传改好的自查表', '自查表.xlsx', right);
    await see(page, /试算完毕，共 [1-9]\d* 家/);
    await page.getByLabel('自查表名称').fill('示例县职业卫生自查表');
    await page.getByLabel('决定文号').fill('示例卫函〔2026〕1号');
    const tomorrow = addDays(await stage.today(), 1);
    await page.getByLabel('施行日期').fill(tomorrow);
    await page.reload();
    await giveFile(page, '上传改好的自查表', '自查表.xlsx', right);
    await see(page, '试算完毕');
    expect(await page.getByLabel('决定文号').inputValue()).toBe('示例卫函〔2026〕1号');
    await keep(page, 'rules-tried');
    await expectSound(opened, site);
    await page.getByRole('button', { name: '导入为下一版' }).click();
    const version = page.getByRole('article', { name: `示例县职业卫生自查表 ${tomorrow}` });
    await version.getByText('尚未施行').waitFor();
    await version.getByText('撤回这一版').click();
    await version.getByLabel('撤回的原因').fill('示例：文号有误');
    await version.getByRole('button', { name: '撤回', exact: true }).click();
    await version.getByText('已撤回：示例：文号有误').waitFor();
    await expectSound(opened, site);
    await page.context().close();
  });

  it('opens a month by hand, reopens a round, and an officer dismisses a referral', async () => {
    const stage = openStory();
    const month = toPatrolMonth(await stage.today());
    const opened = await site.open('/work/', 'bureau');
    const { page } = opened;
    await page.goto(`/work/patrol-months?month=${nextPatrolMonth(month)}`);
    await page.getByRole('button', { name: '开启巡查' }).click();
    await page.getByRole('alert').waitFor();
    // The platform opens the present month by itself, unless its day began before the ledger came.
    await act(stage, 'bureau', '开放巡查', 'openPatrolMonth', { month });
    const former = toPatrolMonth(addMonths(firstDayOf(month), -1));
    await page.goto(`/work/patrol-months?month=${former}`);
    await page.getByRole('button', { name: '开启巡查' }).click();
    await page.getByRole('link', { name: '武溪镇' }).waitFor();
    await page.getByLabel('月份').fill(month);
    await page.getByRole('link', { name: '武溪镇' }).waitFor();

    const [task] = await readTasks(stage, month, highTechZone);
    const referral = task && (await referSuspicion(stage, highTechZone, month, task));
    await submitReturn(stage, highTechZone, month);
    await page.reload();
    await page.getByRole('link', { name: /高新区/ }).click();
    await see(page, '按期报送');
    await page.getByText('重新开放填报').click();
    await page.getByLabel('重新开放的理由').fill('示例：漏报一家');
    await page.getByRole('button', { name: '重新开放', exact: true }).click();
    await see(page, '已重新开放，待重新报送');
    await page.getByLabel('情况').selectOption('SUBMITTED');
    await page.getByRole('link', { name: '看记录' }).click();
    await page.getByRole('heading', { name: `${task?.name} 巡查记录` }).waitFor();
    await see(page, '示例：打磨车间粉尘弥漫');
    await keep(page, 'record');
    await page.goBack();
    expect(await page.getByLabel('情况').inputValue()).toBe('SUBMITTED');
    await expectSound(opened, site);
    await page.context().close();

    const officer = await site.open(`/work/`, 'officer-1');
    await officer.page.goto('/work/referrals');
    await officer.page.getByRole('link', { name: task?.name ?? '' }).click();
    await officer.page.getByRole('img', { name: /现场照片/ }).waitFor();
    const visit = officer.page.getByRole('link', { name: '据此立项检查' });
    expect(await visit.getAttribute('href')).toContain(`referral=${encodeURIComponent(referral.id)}`);
    await officer.page.getByText('不予处理', { exact: true }).first().click();
    await officer.page.getByLabel('不予处理的理由').fill('示');
    await officer.page.getByRole('button', { name: '不予处理' }).click();
    await officer.page.getByText('2–500').first().waitFor();
    await officer.page.getByLabel('不予处理的理由').fill('示例：现场复核，除尘设施已恢复运行');
    await officer.page.getByRole('button', { name: '不予处理' }).click();
    await officer.page.getByRole('status').getByText('不予处理').waitFor();
    await keep(officer.page, 'referral');
    await expectSound(officer, site);
    await officer.page.context().close();
  });

  it('loads a holiday notice, which is refused while it cannot be one, and sees what it moved', async () => {
    const stage = openStory();
    const opened = await site.open('/work/', 'bureau');
    const { page } = opened;
    await page.goto('/work/calendar?year=2027');
    await see(page, '国务院尚未公布 2027 年的放假安排');
    const file = (change: object) => Buffer.from(JSON.stringify({ ...aNotice(), ...change }));
    await giveFile(page, '也可以从文件读入', '通知.json', Buffer.from('{"year": 2027}'));
    await see(page, '不是放假通知的文件');
    await giveFile(page, '也可以从文件读入', '通知.json', file({ makeUpDays: ['2027-01-05'] }));
    await page.getByRole('button', { name: '载入通知' }).click();
    await see(page, /调休|工作日.*不/);
    await keep(page, 'notice-wrong');
    await giveFile(page, '也可以从文件读入', '通知.json', file({}));
    await page.reload();
    expect(await page.getByLabel('文号').inputValue()).toBe('国办发明电〔2026〕示例号');
    await page.getByRole('button', { name: '载入通知' }).click();
    const notice = page.getByRole('article', { name: '2027 年放假通知' });
    await notice.getByText('正在重算未结期限').waitFor();
    await waitUntil(stage, addDays(await stage.today(), 1), '次日');
    await expect
      .poll(
        async () => {
          await page.reload();
          return notice.getByRole('status').innerText();
        },
        { timeout: 30_000, interval: 500 },
      )
      .toMatch(/重算完毕：\d+ 家单位的期限有变动/);
    await keep(page, 'notice-loaded');
    await expectSound(opened, site);
    await page.context().close();
  });

  it('makes the next patrol form: what the rules refuse is said first, then it is saved and taken back', async () => {
    const opened = await site.open('/work/', 'bureau');
    const { page } = opened;
    await page.goto('/work/patrol-forms');
    await page.getByRole('link', { name: '编制新版巡查表' }).click();
    await page.getByLabel('放在哪个部分').fill('到访');
    await page.getByLabel('题型').selectOption('CHOICE');
    await page.getByRole('button', { name: '加这一题' }).click();
    await page.getByRole('button', { name: '登记新版' }).click();
    await see(page, /还有 \d+ 处要改/);
    const question = page.getByRole('group', { name: '新题目' });
    await question.getByRole('button', { name: '加一个答案' }).click();
    await question.getByRole('button', { name: '加一个答案' }).click();
    await question.getByLabel('答案 1', { exact: true }).fill('有');
    await question.getByLabel('答案 2', { exact: true }).fill('没有');
    await question.getByLabel('题目').fill('是否有值守人员');
    await page.reload();
    await page.getByText('是否有值守人员（到访，单选）').waitFor();
    await page.getByLabel('从哪个月起用').fill(nextPatrolMonth(nextPatrolMonth(toPatrolMonth(await today()))));
    await keep(page, 'form-editor');
    await page.getByRole('button', { name: '登记新版' }).click();
    await page.getByText('撤回这一版').click();
    await expectSound(opened, site);
    await page.getByLabel('撤回的原因').fill('示例：先不改');
    await page.getByRole('button', { name: '撤回', exact: true }).click();
    await see(page, '已撤回：示例：先不改');
    await page.context().close();
  });
});

const saveForm = 'mutation ($input: SavePatrolFormInput!) { savePatrolForm(input: $input) { __typename } }';

it('a clerk’s telephone asks the questions of the county’s own form, without signal too', async () => {
  const stage = openStory();
  const month = nextPatrolMonth(toPatrolMonth(await stage.today()));
  const input = { idempotencyKey: stage.newKey(), month, definition: JSON.stringify(nextForm) };
  await ask(stage, 'bureau', saveForm, { input });
  await waitUntil(stage, firstDayOf(month), '次月一日');
  await act(stage, 'bureau', '开启巡查', 'openPatrolMonth', { month });
  const [task] = await readTasks(stage, month, wuxi);
  const opened = await site.open('/patrol/', wuxi.account, 390);
  const { page } = opened;
  await page.goto(`/patrol/?month=${month}`);
  await page.getByRole('link', { name: task?.name ?? '' }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready');
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole('link', { name: task?.name ?? '' }).click();
  await page.getByLabel('正常生产').check();
  expect(await page.getByText('实际行业与台账不一致').count()).toBe(0);
  const board = page.getByRole('group', { name: '公告栏' });
  await board.getByLabel('齐全', { exact: true }).check();
  await page.context().setOffline(false);
  await see(page, '填写的内容已全部发送');
  const record = `query ($month: String!, $id: ID!, $body: String) {
    patrolRecord(month: $month, employerId: $id, patrolBodyId: $body) { formVersion fields { field values { value } } } }`;
  const { patrolRecord } = await ask(stage, 'bureau', record, { month, id: task?.employerId, body: wuxi.id });
  expect(patrolRecord.formVersion).toBe(nextForm.id);
  expect(patrolRecord.fields).toContainEqual({ field: 'board', values: [{ value: '"COMPLETE"' }] });
  await keep(page, 'telephone');
  await expectSound(opened, site);
  await page.context().close();
});

const today = (): Promise<PlainDate> => openStory().today();
