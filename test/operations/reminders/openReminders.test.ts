import { beforeEach, describe, expect, it } from 'vitest';
import { createJobsHandler } from '../../../functions/handlers/jobs.ts';
import { openReminders } from '../../../functions/operations/reminders/openReminders.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import type { Stores } from '../../../functions/storage/stores.ts';
import { codes, otherBody } from '../../support/accounts.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { aDraft, anEmployer, documents, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const titles = async (as: Parameters<typeof readInbox>[1]) =>
  (await readInbox(api, as)).nodes.map(({ title }: { title: string }) => title);

/** A report posted on Monday 2026-03-02: publicity to 2026-03-09, filing by 2026-03-23. */
async function aPosted() {
  const made = await aDraft(api);
  await made.story.startPublicity(made.reportId);
  return made;
}

/** The job over stores of which one call is another. */
function runOver(change: Partial<Stores>): Promise<number> {
  const context = api.wiring.openContext(publicViewer);
  return openReminders({ ...context, stores: { ...context.stores, ...change } }, '433122');
}

describe('reminders', () => {
  it('come to the employer, its body and the county, each once, and to nobody else', async () => {
    await aPosted();
    api.setToday('2026-03-15');
    await runJob(api, 'openReminders');
    expect(await titles('employer')).toEqual(['评估报告公示期已满：泸溪示例001木业胶合板厂']);
    api.setToday('2026-03-16');
    await runJob(api, 'openReminders');
    await runJob(api, 'openReminders');
    for (const as of ['employer', 'patrolBody', 'officer', 'bureau', 'leader'] as const) {
      const { nodes, unread } = await readInbox(api, as);
      expect(unread, as).toBe(2);
      expect(nodes, as).toMatchObject([
        {
          title: '评估报告报送期限还有 7 天：泸溪示例001木业胶合板厂',
          at: '2026-03-15T16:00:00.000Z',
          reminder: { deadline: 'FILING', dueOn: '2026-03-23', offsetDays: -7 },
          source: { confidence: 'D' },
          settled: false,
          readAt: null,
        },
        { reminder: { deadline: 'PUBLICITY_END', dueOn: '2026-03-09' } },
      ]);
    }
    for (const as of ['otherEmployer', 'otherPatrolBody', 'techService', 'otherCountyBureau'] as const) {
      expect(await titles(as), as).toEqual([]);
    }
  });

  it('of days that the job missed are opened as the latest only, once', async () => {
    await aPosted();
    api.setToday('2026-03-22');
    await runJob(api, 'openReminders');
    expect((await readInbox(api, 'employer')).nodes).toMatchObject([
      { reminder: { deadline: 'FILING', offsetDays: -1 } },
      { reminder: { deadline: 'PUBLICITY_END', offsetDays: 1 } },
    ]);
  });

  it('are shown as settled once the deadline is met, and none follow', async () => {
    const { story, reportId } = await aPosted();
    api.setToday('2026-03-16');
    await runJob(api, 'openReminders');
    await story.signOff(reportId);
    await story.fileReport(reportId);
    expect((await readInbox(api, 'employer')).nodes).toMatchObject([{ settled: true }, { settled: true }]);
    api.setToday('2026-03-24');
    await runJob(api, 'openReminders');
    expect(await titles('employer')).toHaveLength(2);
  });

  it('come to the body that the employer is with by now, while its first body keeps what it was told', async () => {
    await aPosted();
    api.setToday('2026-03-16');
    await runJob(api, 'openReminders');
    await api.ask('bureau', documents.saveEmployer, { input: anEmployer({ patrolBodyId: otherBody }) });
    await runJob(api, 'openReminders');
    expect([await titles('patrolBody'), await titles('otherPatrolBody')].map(({ length }) => length)).toEqual([2, 2]);
    expect(await titles('employer')).toHaveLength(2);
    expect(await titles('bureau')).toHaveLength(2);
    api.setToday('2026-03-20');
    await runJob(api, 'openReminders');
    expect([await titles('patrolBody'), await titles('otherPatrolBody')].map(({ length }) => length)).toEqual([2, 3]);
  });

  it('are not opened for an employer without anything due', async () => {
    await tellStory(api).saveEmployer({ factors: [], productionStartOn: null });
    expect(await runOver({ openMessages: () => Promise.reject(new Error('something was written')) })).toBe(0);
  });
});

describe('a job that dies in the middle', () => {
  const firstCodes = ['91433122MA1C6Q23T4', '91433122MA4FJ6FF4B', '91433122MAP18NQQKX', '91433122MAQCG2KEAB'];
  const pageOfTwo = (): Partial<Stores> => {
    const { listEmployers } = api.wiring.stores;
    return { listEmployers: (county, filter, page) => listEmployers(county, filter, { ...page, first: 2 }) };
  };
  const everyTitle = async () => (await readInbox(api, 'bureau', { first: 100 })).nodes;

  beforeEach(async () => {
    for (const [index, creditCode] of firstCodes.entries()) {
      await tellStory(api).saveEmployer({ creditCode, name: `示例${index}厂` });
    }
  });

  it('between two pages, or between two writes of a page, leaves nothing out and nothing double', async () => {
    const { openMessages } = api.wiring.stores;
    let written = 0;
    const dying: Stores['openMessages'] = async (messages) => {
      if (written === 1) {
        // Half of the second page is written when the process ends.
        await openMessages(messages.slice(0, 3));
        throw new Error('killed');
      }
      written += 1;
      return openMessages(messages);
    };
    await expect(runOver({ ...pageOfTwo(), openMessages: dying })).rejects.toThrow('killed');
    expect((await everyTitle()).length).toBeLessThan(4);
    await runOver(pageOfTwo());
    const found: { creditCode: string; id: string }[] = await everyTitle();
    expect(found.map(({ creditCode }) => creditCode).toSorted()).toEqual(firstCodes);
    expect((await readInbox(api, 'patrolBody')).nodes).toHaveLength(4);
    expect(await titles('employer')).toHaveLength(1);
    expect(await runOver(pageOfTwo())).toBe(0);
  });

  it.each([0, 1, 2, 3, 4, 5])('after %i messages of a page of two leaves out none of the six', async (count) => {
    const { openMessages } = api.wiring.stores;
    let isFirst = true;
    const dying: Stores['openMessages'] = async (messages) => {
      if (!isFirst) return openMessages(messages);
      isFirst = false;
      expect(messages).toHaveLength(6);
      await openMessages(messages.slice(0, count));
      throw new Error('killed');
    };
    await expect(runOver({ ...pageOfTwo(), openMessages: dying })).rejects.toThrow('killed');
    expect(await runOver(pageOfTwo())).toBe(12 - count);
    expect(await everyTitle()).toHaveLength(4);
    expect((await readInbox(api, 'patrolBody')).nodes).toHaveLength(4);
    expect(await titles('employer')).toHaveLength(1);
  });

  it('twice at once opens each message once', async () => {
    const jobs = createJobsHandler(api.wiring);
    await Promise.all([1, 2, 3].map(() => jobs({ job: 'openReminders' })));
    expect(await everyTitle()).toHaveLength(4);
    expect((await readInbox(api, 'patrolBody')).nodes).toHaveLength(4);
  });

  it('does not unread what was read in between', async () => {
    await runJob(api, 'openReminders');
    const [message] = (await readInbox(api, 'employer')).nodes;
    const query = 'mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }';
    await api.ask('employer', query, { input: { idempotencyKey: newKey(), messageIds: [message.id] } });
    // The body's is gone, so that the job looks at the employer again.
    await api.ask('bureau', documents.saveEmployer, {
      input: anEmployer({ creditCode: codes.own, name: '示例3厂', patrolBodyId: otherBody }),
    });
    await runJob(api, 'openReminders');
    expect(await readInbox(api, 'employer')).toMatchObject({ unread: 0, nodes: [{ id: message.id }] });
  });
});
