import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Front, startFront } from '../../local/front.ts';
import { answerThroughGateway } from '../../local/gatewayEvent.ts';
import { answerNotice } from '../../local/pages/noticePage.ts';
import { answerComment, listCommentIds } from '../support/publicComments.ts';
import { aDraft } from '../support/story.ts';
import { newKey, type TestApi, testApi } from '../support/testApi.ts';

let front: Front;
let api: TestApi;
let draft: Awaited<ReturnType<typeof aDraft>>;

beforeAll(async () => {
  front = await startFront(0);
  front.open({
    '/graphql': (request, response) => answerThroughGateway((event) => api.handle(event), request, response),
    '/notice/': answerNotice(front.origin),
  });
});
afterAll(() => front.close());
beforeEach(async () => {
  api = await testApi('2026-03-02');
  draft = await aDraft(api);
  await draft.story.startPublicity(draft.reportId);
});

async function get() {
  const response = await fetch(`${front.origin}/notice/${draft.reportId}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

async function post(fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  const response = await fetch(`${front.origin}/notice/${draft.reportId}`, { method: 'POST', body });
  return { status: response.status, text: await response.text() };
}

const fieldsOf = async (change: Record<string, string> = {}) => ({
  idempotencyKey: /name="idempotencyKey" value="([^"]+)"/.exec((await get()).text)?.[1] ?? '',
  kind: 'OBJECTION',
  text: '<script>alert(1)</script>=1+1 人数不符，电话13800000001',
  name: '示例人甲',
  phone: '',
  consent: 'yes',
  ...change,
});

describe('the notice page', () => {
  it('takes a comment by a plain form, once, and shows it with its answer, escaped and masked', async () => {
    const fields = await fieldsOf();
    const submitted = await post(fields);
    expect(submitted.status).toBe(200);
    expect(await post(fields)).toEqual(submitted);
    const [number = '', code = ''] = [...submitted.text.matchAll(/<code[^>]*>([^<]+)</g)].map(
      ([, found]) => found ?? '',
    );
    expect((await get()).text).not.toContain('人数不符');
    expect((await post({ number, code })).text).toContain('尚未答复');
    const [id = ''] = await listCommentIds(api, draft.reportId);
    await answerComment(api, id, { text: '<b>已核实</b>' });
    const { text, headers } = await get();
    expect(text).toContain('&#60;script&#62;alert(1)&#60;/script&#62;=1+1 人数不符，电话〔手机号码已隐去〕');
    expect(text).toContain('&#60;b&#62;已核实&#60;/b&#62;');
    for (const secret of ['<script', '13800000001', '示例人甲', code]) expect(text).not.toContain(secret);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/(?:src|href)="https?:/);
    const read = await post({ number, code });
    expect(read).toMatchObject({ status: 200, text: expect.stringContaining('&#60;b&#62;已核实') });
    expect(await post({ number, code: 'X' })).toMatchObject({ status: 404 });
  });

  it('says what is wrong, and when it is too often', async () => {
    expect(await post(await fieldsOf({ text: '短' }))).toMatchObject({
      status: 422,
      text: expect.stringContaining('10–2000 字'),
    });
    expect(await post({ text: 'x'.repeat(40_000) })).toMatchObject({ status: 422 });
    for (let at = 0; at < 10; at += 1) expect((await post(await fieldsOf())).status).toBe(200);
    expect(await post(await fieldsOf())).toMatchObject({ status: 429, text: expect.stringContaining('提交过于频繁') });
  });

  it('has no form once the publicity has ended', async () => {
    const fields = await fieldsOf();
    api.setToday('2026-03-10');
    expect((await get()).text).not.toContain('<textarea');
    expect(await post(fields)).toMatchObject({ status: 422, text: expect.stringContaining('不再接收意见') });
  });

  it('tells that the content was changed and shows the days counted anew', async () => {
    const { reportId, story } = draft;
    const input = { idempotencyKey: newKey(), reportId, because: '有误', measures: '改' };
    await api.ask('employer', 'mutation ($input: ReviseReportInput!) { reviseReport(input: $input) { __typename } }', {
      input,
    });
    expect(await get()).toMatchObject({ status: 404, text: expect.stringContaining('正在修改') });
    api.setToday('2026-03-04');
    await story.startPublicity(reportId);
    const { text } = await get();
    for (const shown of ['内容已于 2026-03-02 修改', '自 2026-03-04 重新计算', '2026-03-04 至 2026-03-11', '不计入']) {
      expect(text).toContain(shown);
    }
  });
});
