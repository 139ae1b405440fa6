import { beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../../functions/operations/context.ts';
import { findWebhookProblems } from '../../../functions/operations/outbox/checkWebhook.ts';
import { deliverOutbox } from '../../../functions/operations/outbox/deliverOutbox.ts';
import { publicViewer } from '../../../functions/rules/accounts/viewer.ts';
import type { Stores } from '../../../functions/storage/stores.ts';
import { codes } from '../../support/accounts.ts';
import { readInbox, runJob } from '../../support/inbox.ts';
import { tellStory } from '../../support/story.ts';
import { newKey, type TestApi, testApi } from '../../support/testApi.ts';
import { isGenuine, startReceiver } from '../../support/webhookReceiver.ts';

const add = `mutation ($input: AddWebhookInput!) { addWebhook(input: $input) { __typename
  ... on AddedWebhook { secret webhook { id url kinds addedAt closedAt } }
  ... on Refusal { code } ... on InvalidInput { problems { path code } } } }`;
const close = `mutation ($input: CloseWebhookInput!) { closeWebhook(input: $input) { __typename
  ... on Webhook { closedAt } ... on Refusal { code } } }`;
const requeue = `mutation ($input: RequeueDeliveryInput!) { requeueDelivery(input: $input) { __typename
  ... on DeadDelivery { attempts } ... on Refusal { code } } }`;
const dead = '{ deadDeliveries { nodes { id deliveryId attempts problem body } } }';
const delegationKinds = ['DELEGATION_GRANTED', 'DELEGATION_ENDED'];

let api: TestApi;
let employerId: string;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  employerId = (await tellStory(api).saveEmployer())['id'] as unknown as string;
});

const addWebhook = async (url: string, kinds: readonly string[] = delegationKinds, idempotencyKey = newKey()) =>
  (await api.ask('bureau', add, { input: { idempotencyKey, url, kinds } })).addWebhook;
const happen = (techServiceCode: string | null = codes.techService) =>
  tellStory(api).mutate('delegate', { idempotencyKey: newKey(), employerId, techServiceCode });
const deliver = () => runJob(api, 'deliverOutbox');
const listDead = async () => (await api.ask('bureau', dead)).deadDeliveries.nodes;

/** The job with other stores or another way out. */
function deliverWith(change: { stores?: Partial<Stores>; send?: Context['webhooks']['send'] }): Promise<void> {
  const context = api.wiring.openContext(publicViewer);
  return deliverOutbox(
    {
      ...context,
      stores: { ...context.stores, ...change.stores },
      webhooks: { ...context.webhooks, ...(change.send && { send: change.send }) },
    },
    '433122',
  );
}

/** Days on which a delivery that fails each time is attempted: eight within two days, then none. */
const days = ['02', '03', '04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-03-${day}`);

describe('a delivery', () => {
  it('is posted signed, once, with no name or telephone number of a person', async () => {
    const receiver = await startReceiver();
    const { secret } = await addWebhook(receiver.url);
    await happen();
    await deliver();
    await deliver();
    expect(receiver.received).toHaveLength(1);
    const [received] = receiver.received;
    if (!received) throw new Error('nothing came');
    expect(isGenuine(received, secret)).toBe(true);
    expect(isGenuine({ ...received, body: `${received.body} ` }, secret)).toBe(false);
    expect(isGenuine(received, 'another')).toBe(false);
    const told = JSON.parse(received.body);
    expect(told).toEqual({
      deliveryId: received.headers['x-zhijian-delivery'],
      messageId: expect.stringMatching(/^[0-9A-Z]{26}$/),
      kind: 'DELEGATION_GRANTED',
      at: '2026-03-02T01:00:00.000Z',
      county: '433122',
      creditCode: codes.own,
      employerName: '泸溪示例001木业胶合板厂',
      title: expect.any(String),
      text: expect.any(String),
      deadline: null,
    });
    expect(received.body).not.toContain('0743');
    expect(await listDead()).toEqual([]);
  });

  it('comes under the old and the new secret while a receiver changes it by a second address, and then under the new', async () => {
    const receiver = await startReceiver();
    const former = await addWebhook(receiver.url);
    const next = await addWebhook(`${receiver.url}?key=2`);
    expect(next.secret).not.toBe(former.secret);
    await happen();
    await deliver();
    const [one, other, ...more] = receiver.received;
    if (!one || !other) throw new Error('not both came');
    expect(more).toEqual([]);
    expect([one, other].filter((received) => isGenuine(received, former.secret))).toHaveLength(1);
    expect([one, other].filter((received) => isGenuine(received, next.secret))).toHaveLength(1);
    expect(JSON.parse(one.body).messageId).toBe(JSON.parse(other.body).messageId);
    await api.ask('bureau', close, { input: { idempotencyKey: newKey(), webhookId: former.webhook.id } });
    await happen(null);
    await deliver();
    const last = receiver.received.slice(2);
    expect(last.map((received) => isGenuine(received, next.secret))).toEqual([true]);
  });

  it('goes out although its message was read before', async () => {
    const receiver = await startReceiver();
    await addWebhook(receiver.url);
    await happen();
    const [{ id }] = (await readInbox(api, 'bureau')).nodes;
    const query = 'mutation ($input: MarkReadInput!) { markRead(input: $input) { __typename } }';
    await api.ask('bureau', query, { input: { idempotencyKey: newKey(), messageIds: [id] } });
    await deliver();
    await deliver();
    expect(receiver.received).toHaveLength(1);
    expect((await readInbox(api, 'bureau')).unread).toBe(0);
  });

  it('goes to each webhook that wants its kind, and to no closed one', async () => {
    const [wanted, other, closed] = [await startReceiver(), await startReceiver(), await startReceiver()];
    await addWebhook(wanted.url);
    await addWebhook(other.url, ['REMINDER']);
    const { webhook } = await addWebhook(closed.url);
    await api.ask('bureau', close, { input: { idempotencyKey: newKey(), webhookId: webhook.id } });
    await happen();
    await runJob(api, 'openReminders');
    await deliver();
    expect(wanted.received.map(({ body }) => JSON.parse(body).kind)).toEqual(['DELEGATION_GRANTED']);
    expect(other.received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { kind: 'REMINDER', deadline: { kind: 'FIRST_ASSESSMENT', dueOn: '2023-07-31' } },
    ]);
    expect(closed.received).toEqual([]);
  });

  it.each([[500], [302], [404], ['HANG_UP']] as const)(
    'answered %s is tried again under the same id',
    async (answer) => {
      const receiver = await startReceiver(answer);
      const elsewhere = await startReceiver();
      receiver.state.location = elsewhere.url;
      await addWebhook(receiver.url);
      await happen();
      await deliver();
      await deliver();
      expect(receiver.received).toHaveLength(1);
      receiver.state.answer = 200;
      api.setToday('2026-03-03');
      await deliver();
      await deliver();
      const ids = receiver.received.map(({ headers }) => headers['x-zhijian-delivery']);
      expect(ids).toHaveLength(2);
      expect(new Set(ids).size).toBe(1);
      expect(elsewhere.received).toEqual([]);
    },
  );

  it('that fails eight times is dead, listed, and goes out when it is put back', async () => {
    const receiver = await startReceiver(503);
    await addWebhook(receiver.url);
    await happen();
    for (const day of days) {
      api.setToday(day);
      await deliver();
    }
    expect(receiver.received).toHaveLength(8);
    const [found] = await listDead();
    expect(found).toMatchObject({ attempts: 8, problem: '接收方答复 HTTP 503' });
    receiver.state.answer = 200;
    const input = { idempotencyKey: newKey(), deliveryId: found.id };
    const first = (await api.ask('bureau', requeue, { input })).requeueDelivery;
    expect(first).toEqual({ __typename: 'DeadDelivery', attempts: 0 });
    expect((await api.ask('bureau', requeue, { input })).requeueDelivery).toEqual(first);
    expect(await listDead()).toEqual([]);
    await deliver();
    expect(receiver.received.at(-1)?.headers['x-zhijian-delivery']).toBe(found.deliveryId);
    const again = { idempotencyKey: newKey(), deliveryId: found.id };
    expect((await api.ask('bureau', requeue, { input: again })).requeueDelivery.code).toBe('NOT_FOUND');
  });

  it('to a receiver that fails holds up no other receiver’s, and uses up no attempt of those behind it', async () => {
    const [failing, healthy] = [await startReceiver(500), await startReceiver()];
    await addWebhook(failing.url);
    await addWebhook(healthy.url);
    for (let change = 0; change < 30; change += 1) await happen(change % 2 === 0 ? codes.techService : null);
    await deliver();
    expect(healthy.received).toHaveLength(30);
    expect(failing.received.length).toBeLessThanOrEqual(10);
    failing.state.answer = 204;
    api.setToday('2026-03-03');
    await deliver();
    const taken = failing.received.map(({ headers }) => headers['x-zhijian-delivery']);
    expect(new Set(taken).size).toBe(30);
  });

  it('that waits for a webhook when it is closed is dead and cannot be put back', async () => {
    const receiver = await startReceiver(500);
    const { webhook } = await addWebhook(receiver.url);
    await happen();
    await deliver();
    await api.ask('bureau', close, { input: { idempotencyKey: newKey(), webhookId: webhook.id } });
    api.setToday('2026-03-03');
    await deliver();
    const [found] = await listDead();
    expect(found.problem).toBe('推送地址已停用');
    const input = { idempotencyKey: newKey(), deliveryId: found.id };
    expect((await api.ask('bureau', requeue, { input })).requeueDelivery.code).toBe('NOT_FOUND');
    expect(receiver.received).toHaveLength(1);
  });
});

describe('a job that dies', () => {
  const killed = () => Promise.reject(new Error('killed'));
  /** Steps of the job, each of which ends it: before it is done, and right after. */
  const steps = ['openDelivery', 'markSentOn', 'advanceDelivery'] as const;
  const cases = steps.flatMap((step) => [[step, 'before'] as const, [step, 'after'] as const]);

  it.each(cases)('at %s, %s it is done, loses nothing', async (step, when) => {
    const receiver = await startReceiver();
    await addWebhook(receiver.url);
    await happen();
    const real = api.wiring.stores[step] as (...given: unknown[]) => Promise<unknown>;
    const dying = async (...given: unknown[]) => {
      if (when === 'after') await real(...given);
      return killed();
    };
    await expect(deliverWith({ stores: { [step]: dying } })).rejects.toThrow('killed');
    expect(receiver.received).toEqual([]);
    // A claim that was made and left is nobody's after a while.
    api.setToday('2026-03-03');
    await deliver();
    await deliver();
    expect(receiver.received).toHaveLength(1);
  });

  it('between the receiver’s answer and writing it down sends again under the same id', async () => {
    const receiver = await startReceiver();
    await addWebhook(receiver.url);
    await happen();
    const { send } = api.wiring.openContext(publicViewer).webhooks;
    const dying: typeof send = async (request) => {
      await send(request);
      return killed();
    };
    await expect(deliverWith({ send: dying })).rejects.toThrow('killed');
    await deliver();
    expect(receiver.received).toHaveLength(1);
    api.setToday('2026-03-03');
    await deliver();
    const ids = receiver.received.map(({ headers }) => headers['x-zhijian-delivery']);
    expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
  });

  it('each time before writing it down leaves a dead delivery in the end, not an endless one', async () => {
    const receiver = await startReceiver();
    await addWebhook(receiver.url);
    await happen();
    for (const day of days.slice(0, 8)) {
      api.setToday(day);
      await expect(deliverWith({ send: killed })).rejects.toThrow('killed');
    }
    api.setToday('2026-03-10');
    await deliver();
    expect(await listDead()).toMatchObject([{ attempts: 8, problem: '最后一次推送中断，未收到结果' }]);
  });

  it('or runs three times at once sends each delivery once', async () => {
    const receiver = await startReceiver();
    await addWebhook(receiver.url);
    for (const code of [codes.techService, null, codes.otherTechService]) await happen(code);
    await Promise.all([deliver(), deliver(), deliver()]);
    await deliver();
    const ids = receiver.received.map(({ headers }) => headers['x-zhijian-delivery']);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });
});

describe('webhooks', () => {
  it('show their secret in the first answer only, and neither list nor audit nor export has it', async () => {
    const key = newKey();
    const first = await addWebhook('https://hooks.example.gov.cn/a', ['REMINDER'], key);
    expect(first.secret).toMatch(/^[\w-]{43}$/);
    expect(await addWebhook('https://hooks.example.gov.cn/a', ['REMINDER'], key)).toEqual(first);
    const shown = await api.ask(
      'bureau',
      '{ webhooks { id url kinds closedAt } auditExport(first: 100) { nodes { line } } }',
    );
    expect(shown.webhooks).toEqual([
      { id: first.webhook.id, url: 'https://hooks.example.gov.cn/a', kinds: ['REMINDER'], closedAt: null },
    ]);
    expect(JSON.stringify(shown)).not.toContain(first.secret);
    const lines = shown.auditExport.nodes.map(({ line }: { line: string }) => JSON.parse(line));
    const chain = lines.find(({ aggregate }: { aggregate: { key: string } }) => aggregate.key.startsWith('webhook#'));
    expect(chain.aggregate.entries).toMatchObject([{ operation: 'addWebhook', actor: { role: 'BUREAU' } }]);
  });

  it('of another county are not seen, closed or put back', async () => {
    const { webhook } = await addWebhook('https://hooks.example.gov.cn/a');
    expect((await api.ask('otherCountyBureau', '{ webhooks { id } }')).webhooks).toEqual([]);
    const input = { idempotencyKey: newKey(), webhookId: webhook.id };
    expect((await api.ask('otherCountyBureau', close, { input })).closeWebhook.code).toBe('NOT_FOUND');
    expect((await api.ask('bureau', close, { input })).closeWebhook.closedAt).toBe('2026-03-02T01:00:00.000Z');
    const again = { idempotencyKey: newKey(), webhookId: webhook.id };
    expect((await api.ask('bureau', close, { input: again })).closeWebhook.code).toBe('NOT_FOUND');
  });

  it.each(['employer', 'techService', 'patrolBody', 'officer', 'leader', null] as const)(
    'are changed by the bureau only: not by %s',
    async (as) => {
      const id = (kind: string, ...parts: string[]) => Buffer.from([kind, ...parts].join(':')).toString('base64url');
      const requests: [string, object][] = [
        [add, { url: 'https://hooks.example.gov.cn/a', kinds: ['REMINDER'] }],
        [close, { webhookId: id('W', '01') }],
        [requeue, { deliveryId: id('D', '01', '02') }],
      ];
      const codeOf = async (query: string, variables: object) =>
        (await api.send(as, query, variables)).errors?.[0]?.extensions['code'];
      const expected = as === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      for (const [query, input] of requests) {
        expect(await codeOf(query, { input: { idempotencyKey: newKey(), ...input } })).toBe(expected);
      }
      expect(await codeOf(dead, {})).toBe(expected);
    },
  );

  it.each([
    ['http://hooks.example.gov.cn/a'],
    ['ftp://hooks.example.gov.cn/a'],
    ['hooks.example.gov.cn'],
    ['https://user:secret@hooks.example.gov.cn/'],
    ['https://10.0.0.1/'],
    ['https://1.1.1.1/'],
    ['https://167772161/'],
    ['https://0xa.1/'],
    ['https://[::1]/'],
    ['https://[::ffff:169.254.169.254]/'],
    ['https://localhost/'],
    ['https://db.internal/'],
    ['https://printer.local/'],
    ['https://intranet/'],
    ['http://localhost:4000/'],
    [`https://hooks.example.gov.cn/${'a'.repeat(500)}`],
  ])('lead to no such place: %s', async (url) => {
    expect(await addWebhook(url)).toMatchObject({ problems: [{ path: 'url', code: 'URL_INVALID' }] });
  });

  it('lead to this machine in development only', () => {
    const context = api.wiring.openContext(publicViewer);
    const problemsOf = (toLocalhost: boolean, url: string) =>
      findWebhookProblems(
        { ...context, webhooks: { ...context.webhooks, toLocalhost } },
        { url, kinds: ['REMINDER'] },
        [],
      );
    for (const url of ['http://127.0.0.1:4001/', 'https://127.0.0.1/', 'https://2130706433/']) {
      expect(problemsOf(true, url)).toEqual([]);
      expect(problemsOf(false, url)).toMatchObject([{ code: 'URL_INVALID' }]);
    }
  });

  it('have at least one kind, no address twice, and are ten at most', async () => {
    const url = (number: number) => `https://hooks.example.gov.cn/${number}`;
    expect(await addWebhook(url(0), [])).toMatchObject({ problems: [{ path: 'kinds', code: 'KINDS_MISSING' }] });
    for (let number = 0; number < 9; number += 1) await addWebhook(url(number));
    expect(await addWebhook(url(0))).toMatchObject({ problems: [{ path: 'url', code: 'URL_IN_USE' }] });
    expect((await addWebhook(url(9))).__typename).toBe('AddedWebhook');
    expect(await addWebhook(url(10))).toMatchObject({ problems: [{ path: 'url', code: 'TOO_MANY_WEBHOOKS' }] });
  });
});
