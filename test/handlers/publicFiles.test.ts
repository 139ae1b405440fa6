import { beforeEach, describe, expect, it } from 'vitest';
import { publicationDesk } from '../support/publications.ts';
import { aDraft } from '../support/story.ts';
import { getEvent, type TestApi, testApi } from '../support/testApi.ts';

let api: TestApi;
let desk: ReturnType<typeof publicationDesk>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  desk = publicationDesk(api);
});

async function read(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const event = getEvent(path, headers);
  event.requestContext.http.method = method;
  const { statusCode, headers: answered = {}, body = '' } = await api.handle(event);
  return { status: statusCode, headers: answered as Record<string, string>, body };
}

describe('public files', () => {
  it('tell of a notice and a decision in one feed, newest first, with stable ids and addresses', async () => {
    const { story, reportId } = await aDraft(api);
    await story.startPublicity(reportId);
    api.setToday('2026-03-03');
    await desk.owe('DECISION', 'D1', '2026-03-03');
    await desk.publish('DECISION', 'D1', ['示例人']);
    const { status, headers, body } = await read('/public/433122/feed.atom');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect([...body.matchAll(/<title>([^<]+)</g)].map(([, title]) => title)).toEqual([
      '泸溪县职业卫生监督执法信息公开',
      'D1号公开',
      '泸溪示例001木业胶合板厂职业病危害综合风险评估结果公示',
    ]);
    expect(body).toContain('href="https://api.example.gov.cn/public/433122/feed.atom"');
    expect(body).toContain(`/notice/${reportId}"`);
    const ids = (text: string) => [...text.matchAll(/<id>([^<]+)</g)].map(([, id]) => id);
    await desk.owe('VISIT_RESULT', 'V1', '2026-03-03');
    await desk.publish('VISIT_RESULT', 'V1');
    expect(ids((await read('/public/433122/feed.atom')).body)).toEqual(expect.arrayContaining(ids(body)));
  });

  it('answer 304 to what the reader has, and anew once something is public or withdrawn', async () => {
    await desk.owe('DECISION', 'D1', '2026-03-02');
    for (const file of ['feed.atom', 'publications.json']) {
      const before = await read(`/public/433122/${file}`);
      const etag = before.headers['etag'] ?? '';
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/);
      for (const mark of [etag, `W/${etag}`, `"x", ${etag}`]) {
        const again = await read(`/public/433122/${file}`, { 'if-none-match': mark });
        expect(again).toMatchObject({ status: 304, body: '', headers: { etag } });
      }
      expect((await read(`/public/433122/${file}`, { 'if-none-match': '"other"' })).status).toBe(200);
    }
    const { headers } = await read('/public/433122/publications.json');
    const known = { 'if-none-match': headers['etag'] ?? '' };
    await desk.publish('DECISION', 'D1');
    const shown = await read('/public/433122/publications.json', known);
    expect(shown.status).toBe(200);
    expect(JSON.parse(shown.body).items).toHaveLength(1);
    await desk.withdraw('DECISION', 'D1');
    expect(JSON.parse((await read('/public/433122/publications.json')).body).items).toEqual([]);
  });

  it('go on from page to page until everything was read once', async () => {
    const wanted = Array.from({ length: 103 }, (_, at) => `D${at}号公开`);
    for (let at = 0; at < 103; at += 1) {
      await desk.owe('DECISION', `D${at}`, '2026-03-02');
      await desk.publish('DECISION', `D${at}`);
    }
    const found: string[] = [];
    let pages = 0;
    for (let next: string | null = '/public/433122/publications.json'; next !== null; pages += 1) {
      const { status, body }: { status: number | undefined; body: string } = await read(next);
      expect(status).toBe(200);
      const file = JSON.parse(body);
      found.push(...file.items.map(({ title }: { title: string }) => title));
      next = file.next?.replace('https://api.example.gov.cn', '') ?? null;
    }
    expect(pages).toBe(2);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it('are three sections and a feed of a county that is there, and only to be read', async () => {
    for (const file of ['feed.atom', 'notices.json', 'publications.json', 'receipts.json']) {
      expect((await read(`/public/433122/${file}`)).status, file).toBe(200);
      expect((await read(`/public/999999/${file}`)).status, file).toBe(404);
    }
    for (const path of [
      '/public/433122/complaints.json',
      '/public/433122/../x.json',
      '/public/1/feed.atom',
      '/public/',
    ]) {
      expect((await read(path)).status, path).toBe(404);
    }
    expect((await read('/public/433122/feed.atom', {}, 'POST')).status).toBe(405);
    const { status, body, headers } = await read('/public/433122/feed.atom', {}, 'HEAD');
    expect({ status, body }).toEqual({ status: 200, body: '' });
    expect(headers['etag']).toBeDefined();
    expect((await read('/public/433122/publications.json?after=eHg')).status).toBe(400);
  });

  it('name themselves by https where the public pages are, though a proxy asks without', async () => {
    const { body } = await read('/public/433122/feed.atom', { host: 'zhijian.example', 'x-forwarded-proto': 'http' });
    expect(body).toContain('href="https://zhijian.example/public/433122/feed.atom"');
  });

  it('take no address from a host that is none', async () => {
    const { body } = await read('/public/433122/feed.atom', { host: 'evil.example/"><script>' });
    expect(body).not.toContain('script');
    expect(body).toContain('href="https://test/public/433122/feed.atom"');
  });
});
