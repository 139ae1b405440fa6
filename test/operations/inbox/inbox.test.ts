import { beforeEach, describe, expect, it } from 'vitest';
import type { AccountName } from '../../support/accounts.ts';
import { codes } from '../../support/accounts.ts';
import { aNotice } from '../../support/calendarNotice.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { aComment, submitComment } from '../../support/publicComments.ts';
import { aDraft, tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

const markRead = `mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename
  ... on MarkedRead { messageIds } ... on Refusal { code } ... on InvalidInput { problems { path code } } } }`;
const mark = async (as: AccountName, messageIds: readonly string[], idempotencyKey = newKey()) =>
  (await api.ask(as, markRead, { input: { idempotencyKey, messageIds } })).markRead;

async function aDelegation() {
  const story = tellStory(api);
  const employerId = (await story.saveEmployer())['id'] as unknown as string;
  const delegate = (techServiceCode: string | null, key = newKey()) =>
    story.mutate('delegate', { idempotencyKey: key, employerId, techServiceCode });
  await delegate(codes.techService);
  return { delegate };
}

const kindsOf = async (as: AccountName) =>
  (await readInbox(api, as)).nodes.map(({ kind }: { kind: string }) => kind).toSorted();

describe('a comment on a publicity', () => {
  it('is told to the employer and the county, without its author and without what it says', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    const comment = aComment(reportId);
    await submitComment(api, comment);
    await submitComment(api, comment);
    for (const as of ['employer', 'bureau'] as const) {
      const { nodes } = await readInbox(api, as);
      expect(nodes, as).toMatchObject([{ kind: 'COMMENT_RECEIVED', title: expect.stringContaining('收到公示异议') }]);
      for (const secret of [comment.name, comment.phone, comment.text]) {
        expect(JSON.stringify(nodes)).not.toContain(secret);
      }
    }
    expect(await kindsOf('patrolBody')).toEqual([]);
  });
});

describe('a delegation', () => {
  it('is told to the body, the employer and the county when it is granted and when it is ended', async () => {
    const { delegate } = await aDelegation();
    for (const as of ['techService', 'employer', 'bureau'] as const) {
      expect(await kindsOf(as), as).toEqual(['DELEGATION_GRANTED']);
    }
    await delegate(null);
    for (const as of ['techService', 'employer', 'bureau'] as const) {
      expect(await kindsOf(as), as).toEqual(['DELEGATION_ENDED', 'DELEGATION_GRANTED']);
    }
    expect(await kindsOf('patrolBody')).toEqual([]);
    expect(await kindsOf('otherTechService')).toEqual([]);
  });

  it('that goes over to another body is told to both, and a repeat of the request to nobody again', async () => {
    const { delegate } = await aDelegation();
    const key = newKey();
    await delegate(codes.otherTechService, key);
    await delegate(codes.otherTechService, key);
    expect(await kindsOf('techService')).toEqual(['DELEGATION_ENDED', 'DELEGATION_GRANTED']);
    expect(await kindsOf('otherTechService')).toEqual(['DELEGATION_GRANTED']);
  });

  it('that is refused is told to nobody', async () => {
    const { delegate } = await aDelegation();
    await delegate('91433122MA4FJ6FF4A');
    expect(await kindsOf('employer')).toEqual(['DELEGATION_GRANTED']);
  });
});

describe('a deadline that a notice moves', () => {
  it('is told with both days and the notice to employer, body and county, once', async () => {
    api.setToday('2026-12-28');
    const { reportId, story } = await aDraft(api);
    await story.startPublicity(reportId);
    const load = 'mutation ($input: LoadCalendarNoticeInput!) { loadCalendarNotice(input: $input) { __typename } }';
    await api.ask('bureau', load, { input: { idempotencyKey: newKey(), ...aNotice() } });
    api.setToday('2026-12-29');
    await runJob(api, 'recomputeDeadlines');
    await runJob(api, 'recomputeDeadlines');
    for (const as of ['employer', 'patrolBody', 'bureau'] as const) {
      expect((await readInbox(api, as)).nodes, as).toMatchObject([
        {
          kind: 'DEADLINE_MOVED',
          text: '按照国办发明电〔2026〕示例号重新计算工作日，评估报告公示期届满日由 2027-01-05 变为 2027-01-06。',
          settled: null,
          reminder: null,
        },
      ]);
    }
    expect(await kindsOf('otherEmployer')).toEqual([]);
  });
});

describe('an inbox', () => {
  it('is marked read for its organisation, message by message, and another’s is not touched', async () => {
    const { delegate } = await aDelegation();
    await delegate(null);
    const { nodes, unread } = await readInbox(api, 'employer');
    expect(unread).toBe(2);
    const ids = nodes.map(({ id }: { id: string }) => id);
    expect(await mark('employer', [ids[0], ids[0]])).toEqual({
      __typename: 'MarkedRead',
      messageIds: [expect.any(String)],
    });
    expect(await readInbox(api, 'employer', { unreadOnly: true })).toMatchObject({
      unread: 1,
      nodes: [{ id: ids[1] }],
    });
    expect((await readInbox(api, 'employer')).nodes[0].readAt).toBe('2026-03-02T01:00:00.000Z');
    api.setToday('2026-03-03');
    expect((await mark('employer', ids)).__typename).toBe('MarkedRead');
    const after = (await readInbox(api, 'employer')).nodes;
    expect(after.map(({ readAt }: { readAt: string }) => readAt.slice(0, 10))).toEqual(['2026-03-02', '2026-03-03']);
    expect((await readInbox(api, 'techService')).unread).toBe(2);
    expect((await readInbox(api, 'bureau')).unread).toBe(2);
  });

  it('refuses what is not in it, none, too many, and a key that was used otherwise', async () => {
    await aDelegation();
    const [own] = (await readInbox(api, 'employer')).nodes;
    expect(await mark('otherEmployer', [own.id])).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND' });
    for (const ids of [[], Array.from({ length: 51 }, (_, at) => Buffer.from(`M:${at}`).toString('base64url'))]) {
      expect(await mark('employer', ids)).toMatchObject({ problems: [{ path: 'messageIds', code: 'MESSAGE_COUNT' }] });
    }
    const key = newKey();
    const first = await mark('employer', [own.id], key);
    expect(await mark('employer', [own.id], key)).toEqual(first);
    const { errors } = await api.send('employer', markRead, { input: { idempotencyKey: newKey(), messageIds: ['x'] } });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('is read page by page, newest first', async () => {
    const { delegate } = await aDelegation();
    for (const [day, code] of [
      ['2026-03-03', null],
      ['2026-03-04', codes.techService],
    ] as const) {
      api.setToday(day);
      await delegate(code);
    }
    const first = await readInbox(api, 'bureau', { first: 2 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await readInbox(api, 'bureau', { first: 2, after: first.pageInfo.endCursor });
    const days = [...first.nodes, ...second.nodes].map(({ at }: { at: string }) => at.slice(0, 10));
    expect(days).toEqual(['2026-03-04', '2026-03-03', '2026-03-02']);
    const unread = await readInbox(api, 'bureau', { first: 2, unreadOnly: true });
    const rest = await readInbox(api, 'bureau', { first: 2, unreadOnly: true, after: unread.pageInfo.endCursor });
    expect(rest.nodes).toEqual(second.nodes);
  });
});
