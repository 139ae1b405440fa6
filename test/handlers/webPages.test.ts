import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiHandler, createApiHandler } from '../../functions/handlers/api.ts';
import { toPageHeaders, toStoreOrigin, webPages } from '../../functions/handlers/webPages.ts';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import { openS3Files } from '../../functions/storage/s3Files.ts';
import { webPages as bundledPages, webPlace } from '../../infra/functions.ts';
import { accounts } from '../support/accounts.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { getEvent, graphqlEvent, type TestApi, testApi } from '../support/testApi.ts';

let api: TestApi;
let folder: string;
let handle: ApiHandler;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhijian-pages-'));
  for (const page of new Set(Object.values(webPages))) writeFileSync(join(folder, page), `<p>${page}</p>`);
  api = await testApi();
  handle = createApiHandler({ ...api.wiring, environment: { ...api.wiring.environment, webFolder: folder } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('pages of the web application', () => {
  it.each([
    ['/', 'index.html'],
    ['/public/433122', 'index.html'],
    ['/public/433122/complaint', 'index.html'],
    ['/receipt/R1', 'index.html'],
    ['/work', 'work.html'],
    ['/work/mine/report/1', 'work.html'],
    ['/patrol/', 'patrol.html'],
    ['/verify-draw', 'verifyDraw.html'],
  ])('%s is %s', async (path, page) => {
    const { statusCode, headers, body } = await handle(getEvent(path));
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: `<p>${page}</p>` });
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  });

  it.each(['/worker', '/nothing', '/public', '/assets/../index.html', '/dev/clock', '/s3/x'])(
    '%s is none',
    async (path) => {
      expect((await handle(getEvent(path))).statusCode).toBe(404);
    },
  );

  it('are none where others serve them; files of the public side are no pages', async () => {
    expect((await api.handle(getEvent('/work/'))).statusCode).toBe(404);
    expect((await handle(getEvent('/public/999999/feed.atom'))).headers?.['content-type']).toContain('text/plain');
  });

  it('are all in the bundle that is deployed', () => {
    const places = Object.values(webPages).map((page) => `${webPlace}/${page}`);
    expect(places.filter((place) => !Object.hasOwn(bundledPages, place))).toEqual([]);
  });

  it('learn where API and sign-in are', async () => {
    const { body } = await handle(getEvent('/config.json'));
    expect(JSON.parse(body ?? '')).toEqual({
      api: '/graphql',
      signedInApi: '/signed-in/graphql',
      issuer: api.wiring.environment.tokenIssuer,
      clientId: 'zhijian-web',
    });
  });
});

describe('headers', () => {
  const place = {
    stage: 'prod-cn',
    region: 'cn-northwest-1',
    bucketName: 'documents',
    s3PublicEndpoint: null,
    tokenIssuer: 'https://sso.example.gov.cn/realms/health',
    webFolder: 'web',
    webClientId: 'zhijian-web',
  } as const;

  it('let a page ask this origin, the sign-in and the store, and nobody else', () => {
    const policy = toPageHeaders(place, 'work.html')['content-security-policy'];
    const store = 'https://documents.s3.cn-northwest-1.amazonaws.com.cn';
    expect(policy).toContain("default-src 'self';");
    expect(policy).toContain(`connect-src 'self' ${store} https://sso.example.gov.cn;`);
    expect(policy).toContain(`img-src 'self' data: blob: ${store};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).not.toContain('*');
  });

  it('let the page that verifies a draw ask nobody', () => {
    expect(toPageHeaders(place, 'verifyDraw.html')['content-security-policy']).toContain("default-src 'none';");
  });

  it('ask for TLS for a year, but on this machine', () => {
    expect(toPageHeaders(place, 'work.html')).toHaveProperty('strict-transport-security');
    expect(toPageHeaders({ ...place, stage: 'local' }, 'work.html')).not.toHaveProperty('strict-transport-security');
  });

  it.each(['cn-northwest-1', 'ap-east-1'])('name the store of %s as the SDK does', async (region) => {
    const files = openS3Files('documents', { region, endpoint: null, publicEndpoint: null, lockMode: null });
    const now = '2026-03-02T01:00:00.000Z' as Instant;
    const { url } = await files.presignUpload({ key: 'uploads/a', contentType: 'image/png', maxBytes: 9, now });
    expect(new URL(url).origin).toBe(toStoreOrigin({ ...place, region }));
    expect(new URL(await files.presignDownload('reports/a', 'a.pdf')).origin).toBe(toStoreOrigin({ ...place, region }));
  });
});

describe('/signed-in/graphql', () => {
  const ask = async (headers: Record<string, string>) => {
    const answer = await handle({
      ...graphqlEvent({ query: '{ viewer { role } }' }, headers),
      rawPath: '/signed-in/graphql',
    });
    return { status: answer.statusCode, ...JSON.parse(answer.body ?? '') };
  };

  it('answers who has signed in', async () => {
    const answer = await ask({ authorization: `Bearer ${await tokenFor(accounts.bureau)}` });
    expect(answer).toEqual({ status: 200, data: { viewer: { role: 'BUREAU' } } });
  });

  it('refuses who has not, where no gateway has', async () => {
    expect(await ask({})).toMatchObject({ status: 401, errors: [{ message: '请先登录。' }] });
    expect(await ask({ authorization: 'Bearer x' })).toMatchObject({ status: 401 });
  });
});
