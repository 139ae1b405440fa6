import { beforeEach, describe, expect, it } from 'vitest';
import { type AccountName, codes } from '../../support/accounts.ts';
import { aCircular, circularDocuments } from '../../support/circulars.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { tellPatrols } from '../../support/patrols.ts';
import { newKey } from '../../support/testApi.ts';

let patrols: Awaited<ReturnType<typeof tellPatrols>>;
beforeEach(async () => {
  patrols = await tellPatrols();
});

async function remindersOn(day: string, kind: string, as: AccountName = 'patrolBody'): Promise<readonly string[]> {
  patrols.api.setToday(day);
  await runJob(patrols.api, 'openReminders');
  const { nodes } = await readInbox(patrols.api, as, { first: 50 });
  const texts = nodes as { kind: string; title: string }[];
  return texts.filter((one) => one.kind === kind && one.title.includes('期限')).map(({ title }) => title);
}

describe('a monthly return', () => {
  it('is reminded of before the 5th and after it, each once, until the month is over', async () => {
    const title = (standing: string) => `月度巡查报告报送期限${standing}：武溪镇`;
    expect(await remindersOn('2026-04-01', 'PATROL_ROUND')).toEqual([]);
    expect(await remindersOn('2026-04-02', 'PATROL_ROUND')).toEqual([title('还有 3 日届满')]);
    expect(await remindersOn('2026-04-03', 'PATROL_ROUND')).toHaveLength(1);
    expect(await remindersOn('2026-04-06', 'PATROL_ROUND')).toEqual([title('已逾期 1 日'), title('还有 3 日届满')]);
    expect(await remindersOn('2026-04-06', 'PATROL_ROUND')).toHaveLength(2);
    expect(await remindersOn('2026-04-30', 'PATROL_ROUND')).toHaveLength(3);
    expect(await remindersOn('2026-05-31', 'PATROL_ROUND')).toHaveLength(3);
    expect(await remindersOn('2026-05-31', 'PATROL_ROUND', 'employer')).toEqual([]);
  });

  it('that is submitted is not', async () => {
    await patrols.lock([{ reason: '示例原因', creditCodes: [codes.own] }]);
    expect(await remindersOn('2026-04-06', 'PATROL_ROUND')).toEqual([]);
  });
});

it('an answer to a circular is reminded of until it is there', async () => {
  const ask = async (document: string, input: object, as: AccountName = 'bureau') =>
    Object.values(await patrols.api.ask(as, document, { input: { idempotencyKey: newKey(), ...input } }))[0] as {
      circularId: string;
    };
  const { circularId } = await ask(circularDocuments.draft, aCircular());
  expect(await remindersOn('2026-03-02', 'CIRCULAR')).toEqual([]);
  await ask(circularDocuments.issue, { circularId, number: '示例通报〔2026〕1号' });
  expect(await remindersOn('2026-03-13', 'CIRCULAR', 'employer')).toEqual([
    expect.stringMatching(/^通报整改期限还有 3 日届满/),
  ]);
  const given = { circularId, recipientId: '433122107', text: '已整改' };
  await ask(circularDocuments.answer, given, 'patrolBody');
  expect(await remindersOn('2026-03-17', 'CIRCULAR', 'employer')).toHaveLength(2);
  // Of its employer's the body is told, of its own no more.
  const ofBody = await remindersOn('2026-03-17', 'CIRCULAR');
  expect(ofBody.filter((title) => title.includes('武溪镇'))).toHaveLength(1);
});
