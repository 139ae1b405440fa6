import { randomUUID } from 'node:crypto';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import { commentLimits } from '../../../functions/rules/reports/commentLimits.ts';
import { type AccountName, accounts, codes } from '../../support/accounts.ts';
import {
  aComment,
  answerComment,
  commentDocuments,
  listCommentIds,
  submitComment,
} from '../../support/publicComments.ts';
import { aDraft, documents } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: Awaited<ReturnType<typeof aDraft>>['story'];
let reportId: string;
let employerId: string;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  ({ story, reportId, employerId } = await aDraft(api));
  await story.startPublicity(reportId);
});

const delegate = () =>
  api.ask('employer', documents.delegate, {
    input: { idempotencyKey: newKey(), employerId, techServiceCode: codes.techService },
  });
/** Everything in the table, as somebody with a hand on it would see it. */
async function dump(): Promise<Record<string, unknown>[]> {
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const client = new DynamoDBClient({ region, ...(dynamodbEndpoint && { endpoint: dynamodbEndpoint }) });
  const { Items = [] } = await client.send(new ScanCommand({ TableName: tableName }));
  return Items.map((item) => unmarshall(item));
}
const feedback = async (number: unknown, code: unknown) =>
  (await api.ask(null, commentDocuments.feedback, { id: reportId, number, code })).commentFeedback;

describe('a comment on a publicity', () => {
  it('is taken without sign-in, answered by the employer, and read by its author with number and code', async () => {
    const submitted = await submitComment(api, aComment(reportId));
    expect(submitted).toMatchObject({
      __typename: 'SubmittedComment',
      number: expect.stringMatching(/^[0-9A-Z]{26}$/),
      code: expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/),
    });
    const { number, code } = submitted as unknown as { number: string; code: string };
    expect(await feedback(number, code)).toMatchObject({ kind: 'OBJECTION', answer: null, answeredOn: null });
    const [id = ''] = await listCommentIds(api, reportId);
    api.setToday('2026-03-04');
    expect(await answerComment(api, id)).toMatchObject({ __typename: 'PublicComment', answer: { onBehalf: null } });
    const read = { answer: '已核实，接触人数按月平均计算。', answeredOn: '2026-03-04' };
    expect(await feedback(number, code)).toMatchObject(read);
    expect(await feedback(number.toLowerCase(), ` ${code.replaceAll('-', ' ').toLowerCase()} `)).toMatchObject(read);
    expect(
      await feedback(
        number,
        code.replace(/.$/, (last) => (last === '7' ? '8' : '7')),
      ),
    ).toBeNull();
    expect(await feedback('0'.repeat(26), code)).toBeNull();
    expect(await feedback('../x', '')).toBeNull();
  });

  it.each([
    ['2026-03-09T15:59:59.999Z', 'SubmittedComment'],
    ['2026-03-09T16:00:00.000Z', 'CommentsClosed'],
  ])('at %s is answered with %s: the period ends at 24:00 of its last day', async (moment, typename) => {
    api.setNow(moment);
    const answer = await submitComment(api, aComment(reportId));
    expect(answer).toMatchObject({ __typename: typename });
    if (typename === 'CommentsClosed') expect(answer).toMatchObject({ code: 'COMMENTS_CLOSED', endedOn: '2026-03-09' });
  });

  it.each([
    ['text', { text: '一二三四五六七八九' }],
    ['text', { text: `   ${'\u200b'.repeat(20)}` }],
    ['text', { text: '字'.repeat(2001) }],
    ['phone', { name: null, phone: null }],
    ['phone', { name: ' ', phone: ' ' }],
    ['phone', { phone: '12800000001' }],
    ['phone', { phone: '1380000000' }],
    ['name', { name: '甲' }],
    ['name', { name: '示'.repeat(31) }],
    ['consent', { consent: false }],
    ['idempotencyKey', { idempotencyKey: 'key-1' }],
  ])('is refused for its %s: %j', async (path, change) => {
    const refused = await submitComment(api, aComment(reportId, change));
    expect(refused).toMatchObject({ __typename: 'InvalidInput', problems: [{ path }] });
    expect(await listCommentIds(api, reportId)).toEqual([]);
  });

  it.each([
    { text: '一二三四五六七八九十' },
    { text: '字'.repeat(2000) },
    { name: null },
    { phone: null },
    { phone: '+86 138-0000-0001' },
    { phone: '１３８００００００００１'.slice(0, 11) },
  ])('is taken with %j', async (change) => {
    expect(await submitComment(api, aComment(reportId, change))).toMatchObject({ __typename: 'SubmittedComment' });
  });

  it('is not taken on a draft, a withdrawn report, or one that does not exist, which all look alike', async () => {
    const missing = Buffer.from(`R:433122:${codes.own}:${'0'.repeat(26)}`).toString('base64url');
    expect(await submitComment(api, aComment(missing))).toMatchObject({ __typename: 'NotFound' });
    await story.mutate('withdrawReport', { idempotencyKey: newKey(), reportId, reason: '有误' });
    expect(await submitComment(api, aComment(reportId))).toMatchObject({ __typename: 'NotFound' });
    const second = (await story.draftReport(employerId))['id'] as unknown as string;
    expect(await submitComment(api, aComment(second))).toMatchObject({ __typename: 'NotFound' });
  });

  it('keeps script and formula text as it is, as text', async () => {
    const text = '=HYPERLINK("http://x")<script>alert(1)</script>\r\n+1-2@3\u0000';
    await submitComment(api, aComment(reportId, { text }));
    const { publicComments } = await api.ask('officer', commentDocuments.ofReport, { id: reportId });
    expect(publicComments.nodes[0].text).toBe('=HYPERLINK("http://x")<script>alert(1)</script>\n+1-2@3');
  });
});

describe('a repeated or doubled comment', () => {
  it('is taken once and answered alike, twice at once as well', async () => {
    const input = aComment(reportId);
    const answers = await Promise.all([1, 2, 3].map(() => submitComment(api, input)));
    answers.push(await submitComment(api, input));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await listCommentIds(api, reportId)).toHaveLength(1);
  });

  it('gives nobody another’s code: the key alone is not enough, nor on another report', async () => {
    const idempotencyKey = randomUUID();
    const first = await submitComment(api, aComment(reportId, { idempotencyKey }));
    const other = await submitComment(api, aComment(reportId, { idempotencyKey, name: '示例人乙' }));
    expect(other).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect(JSON.stringify(other)).not.toContain(first['code']);
  });
});

describe('the limits', () => {
  it.each([
    ['addressHour', (at: number) => ({ phone: `1390000${String(at).padStart(4, '0')}` }), () => '203.0.113.9', 3_600],
    ['addressHour', () => ({ phone: null }), (at: number) => `2001:db8:1:2:${at}::1`, 3_600],
    ['phoneDay', () => ({ phone: '13900000000' }), (at: number) => `203.0.113.${at}`, 86_400],
  ] as const)(
    '%s: as many as it says are taken, the next is told when to come again',
    async (id, change, address, window) => {
      const most = commentLimits.find((limit) => limit.id === id)?.most ?? 0;
      const send = (at: number) => submitComment(api, aComment(reportId, change(at)), address(at));
      for (let at = 1; at <= most; at += 1) expect(await send(at)).toMatchObject({ __typename: 'SubmittedComment' });
      api.setNow('2026-03-02T01:00:10.500Z');
      const left = window - ((Date.parse('2026-03-02T09:00:10Z') / 1000) % window);
      expect(await send(most + 1)).toMatchObject({
        __typename: 'TooManyRequests',
        code: 'TOO_MANY_REQUESTS',
        retryAfterSeconds: left,
        source: { confidence: 'D' },
      });
      api.setNow(new Date(Date.parse('2026-03-02T01:00:10Z') + left * 1000).toISOString());
      expect(await send(most + 1)).toMatchObject({ __typename: 'SubmittedComment' });
    },
  );

  it('let exactly as many through when all come at once, and know a report’s own limit', async () => {
    const { most } = commentLimits[2];
    const answers = await Promise.all(
      Array.from({ length: most + 5 }, (_, at) =>
        submitComment(api, aComment(reportId, { phone: null }), `198.51.100.${at}`),
      ),
    );
    const names = answers.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'SubmittedComment')).toHaveLength(most);
    expect(names.filter((name) => name === 'TooManyRequests')).toHaveLength(5);
  });

  it('keep neither address nor number as they are', async () => {
    await submitComment(api, aComment(reportId), '198.51.100.77');
    const items = await dump();
    const counters = items.filter(({ pk }) => String(pk).startsWith('limit#'));
    expect(counters).toHaveLength(3);
    expect(JSON.stringify(items)).not.toContain('198.51.100.77');
    expect(JSON.stringify(counters)).not.toContain('13800000001');
    for (const { expiresAt } of counters) expect(expiresAt).toBeGreaterThan(Date.parse('2026-03-02') / 1000);
  });
});

describe('who sees what', () => {
  const told = '我是示例人甲，电话13800000001，邮箱 a.b@example.com，请核实人数。';
  const secrets = ['示例人甲', '13800000001', 'a.b@example.com'];

  it.each(['employer', 'techService', 'patrolBody', 'leader'] as const)(
    '%s: the text without personal data',
    async (as) => {
      await delegate();
      await submitComment(api, aComment(reportId, { text: told }));
      const { publicComments } = await api.ask(as, commentDocuments.ofReport, { id: reportId });
      const [node] = publicComments.nodes;
      expect(node.text).toContain('请核实人数');
      for (const secret of secrets) expect(JSON.stringify(node)).not.toContain(secret);
      const { data, errors } = await api.send(as, commentDocuments.authors, { id: reportId });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
      expect(data.publicComments.nodes[0].author).toBeNull();
    },
  );

  it.each(['officer', 'bureau'] as const)('%s: everything', async (as) => {
    await submitComment(api, aComment(reportId, { text: told }));
    const { publicComments } = await api.ask(as, commentDocuments.authors, { id: reportId });
    expect(publicComments.nodes).toEqual([{ text: told, author: { name: '示例人甲', phone: '13800000001' } }]);
  });

  it('anybody: how many there are, and masked text with its answer only after the answer', async () => {
    await submitComment(api, aComment(reportId, { text: told }));
    api.setNow('2026-03-02T02:00:00.000Z');
    await submitComment(api, aComment(reportId, { kind: 'COMMENT', phone: '13800000002' }));
    const notice = () => api.ask(null, commentDocuments.notice, { id: reportId });
    const before = (await notice()).publicNotice;
    expect(before.commentTally).toEqual({ objections: 1, comments: 1, answered: 0, unansweredObjections: 1 });
    expect(before.comments.nodes).toEqual([]);
    const [, objection = ''] = await listCommentIds(api, reportId);
    await answerComment(api, objection, { text: '人数已核实，请电13800000001。' });
    const everybody = [...(Object.keys(accounts) as AccountName[]), null];
    for (const as of everybody) {
      const { publicNotice } = await api.ask(as, commentDocuments.notice, { id: reportId });
      expect(publicNotice.comments.nodes).toMatchObject([
        { kind: 'OBJECTION', postedOn: '2026-03-02', submittedOn: '2026-03-02', answeredOn: '2026-03-02' },
      ]);
      for (const secret of secrets) expect(JSON.stringify(publicNotice)).not.toContain(secret);
    }
  });

  it('an employer that writes guesses into its answer does not learn from the masking which is right', async () => {
    await submitComment(api, aComment(reportId));
    const [id = ''] = await listCommentIds(api, reportId);
    const guesses = '示例人甲、示例人乙、示例人丙：已核实。13800000001 13800000002';
    await answerComment(api, id, { text: guesses });
    const { publicNotice } = await api.ask('employer', commentDocuments.notice, { id: reportId });
    const [{ answer }] = publicNotice.comments.nodes;
    expect(answer).toBe('示例人甲、示例人乙、示例人丙：已核实。〔手机号码已隐去〕 〔手机号码已隐去〕');
  });

  it('the bureau: what waits for an answer, longest first, page by page, until it is answered', async () => {
    for (const [at, kind] of (['OBJECTION', 'COMMENT', 'OBJECTION'] as const).entries()) {
      api.setNow(`2026-03-02T0${at + 2}:00:00.000Z`);
      await submitComment(api, aComment(reportId, { kind, phone: null }));
    }
    const ids = (await listCommentIds(api, reportId)).toReversed();
    const read = async (after: string | null = null) =>
      (await api.ask('bureau', commentDocuments.unanswered, { first: 2, after })).unansweredComments;
    const page = await read();
    const rest = await read(page.pageInfo.endCursor);
    const found = [...page.nodes, ...rest.nodes].map(({ id }: { id: string }) => id);
    expect(found).toEqual(ids);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    await answerComment(api, ids[0] ?? '');
    expect((await read()).nodes.map(({ id }: { id: string }) => id)).toEqual(ids.slice(1));
  });
});

describe('an answer', () => {
  it('is given once, and by a delegated body is marked as its own', async () => {
    await delegate();
    await submitComment(api, aComment(reportId));
    const [id = ''] = await listCommentIds(api, reportId);
    const input = { idempotencyKey: newKey() };
    const first = await answerComment(api, id, input, 'techService');
    expect(first).toMatchObject({ answer: { onBehalf: { techServiceCode: codes.techService } } });
    expect(await answerComment(api, id, input, 'techService')).toEqual(first);
    expect(await answerComment(api, id)).toMatchObject({
      __typename: 'CommentAlreadyAnswered',
      code: 'COMMENT_ALREADY_ANSWERED',
    });
  });

  it('needs a text, and of two at once one wins', async () => {
    await submitComment(api, aComment(reportId));
    const [id = ''] = await listCommentIds(api, reportId);
    expect(await answerComment(api, id, { text: ' 好 ' })).toMatchObject({ __typename: 'InvalidInput' });
    const answers = await Promise.all([1, 2, 3].map(() => answerComment(api, id)));
    expect(answers.filter(({ __typename }) => __typename === 'PublicComment')).toHaveLength(1);
  });

  it('to objections is owed before sign-off, to comments it is not', async () => {
    await submitComment(api, aComment(reportId));
    api.setNow('2026-03-02T02:00:00.000Z');
    await submitComment(api, aComment(reportId, { kind: 'COMMENT' }));
    api.setToday('2026-03-09');
    // The period's own reason comes first.
    expect(await story.signOff(reportId)).toMatchObject({ __typename: 'PublicityNotFinished' });
    api.setToday('2026-03-10');
    expect(await story.signOff(reportId)).toMatchObject({
      __typename: 'ObjectionsUnanswered',
      code: 'OBJECTIONS_UNANSWERED',
      message: expect.stringContaining('1 条'),
    });
    const [, objection = ''] = await listCommentIds(api, reportId);
    await answerComment(api, objection);
    expect(await story.signOff(reportId)).toMatchObject({ state: 'SIGNED' });
  });
});

it('comments do not make the employer’s own work collide', async () => {
  const steps = [
    ...Array.from({ length: 8 }, (_, at) => submitComment(api, aComment(reportId, { phone: null }), `192.0.2.${at}`)),
    story.recordAssessment(employerId),
  ];
  const answers = await Promise.all(steps);
  expect(answers.map(({ __typename }) => __typename)).toEqual([...Array(8).fill('SubmittedComment'), 'Assessment']);
});
