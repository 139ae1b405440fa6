import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Front, startFront } from '../../local/front.ts';
import { answerThroughGateway } from '../../local/gatewayEvent.ts';
import { answerPublicSide } from '../../local/pages/publicSide.ts';
import { listComplaintIds, stepOn } from '../support/complaints.ts';
import { publicationDesk } from '../support/publications.ts';
import { type TestApi, testApi } from '../support/testApi.ts';

let front: Front;
let api: TestApi;

beforeAll(async () => {
  front = await startFront(0);
  const answerApi = (...given: Parameters<ReturnType<typeof answerPublicSide>>) =>
    answerThroughGateway((event) => api.handle(event), ...given);
  front.open({ '/graphql': answerApi, '/public/': answerPublicSide(front.origin, answerApi) });
});
afterAll(() => front.close());
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

async function read(path: string, fields?: Record<string, string>) {
  const init = fields ? { method: 'POST', body: new URLSearchParams(fields) } : {};
  const answer = await fetch(`${front.origin}${path}`, init);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

const form = '/public/433122/complaint';

async function fieldsOf(change: Record<string, string> = {}) {
  return {
    idempotencyKey: /name="idempotencyKey" value="([^"]+)"/.exec((await read(form)).text)?.[1] ?? '',
    kind: 'PROTECTION',
    employerName: '<b>示例</b>厂',
    text: '砂光车间没有除尘设备，也不发口罩。',
    ...change,
  };
}

describe('the public side of a county', () => {
  it('takes an anonymous complaint by a plain form, once, and shows what came of it', async () => {
    const fields = await fieldsOf();
    const sent = await read(form, fields);
    expect(sent.status).toBe(200);
    expect(await read(form, fields)).toEqual(sent);
    expect(sent.text).toContain('2026-03-17');
    const [number = '', code = ''] = [...sent.text.matchAll(/<code[^>]*>([^<]+)</g)].map(([, found]) => found ?? '');
    expect((await read(form, { number, code })).text).toContain('已收到，2026-03-17 届满');
    const [id = ''] = await listComplaintIds(api);
    await stepOn(api, id, { action: 'DECLINE', text: '<i>不属于</i>职业卫生问题' });
    const { text } = await read(form, { number, code });
    expect(text).toContain('不予受理');
    expect(text).not.toContain('<i>');
    expect((await read(form, { number, code: 'AAAA' })).status).toBe(404);
  });

  it('says what is wrong with a complaint', async () => {
    expect((await read(form, await fieldsOf({ text: '短' }))).status).toBe(422);
    expect((await read(form, await fieldsOf({ kind: 'NONE' }))).status).toBe(400);
    for (let at = 0; at < 5; at += 1) expect((await read(form, await fieldsOf())).status).toBe(200);
    expect((await read(form, await fieldsOf())).status).toBe(429);
  });

  it('searches, leads to the downloads and answers them', async () => {
    const desk = publicationDesk(api);
    await desk.owe('DECISION', 'D1', '2026-03-02');
    await desk.publish('DECISION', 'D1');
    const { text } = await read('/public/433122');
    for (const [, path = ''] of text.matchAll(/href="(\/public\/433122\/[^"]+)"/g)) {
      expect((await read(path)).status, path).toBe(200);
    }
    expect((await read('/public/433122/feed.atom')).type).toBe('application/atom+xml; charset=utf-8');
    const found = await read(`/public/433122?q=${encodeURIComponent('D1号')}`);
    expect(found.text).toContain('D1号公开');
    const none = await read(`/public/433122?q=${encodeURIComponent('"><script>')}`);
    expect(none.text).not.toContain('<script>');
    expect(none.text).not.toContain('D1号公开');
  });
});
