import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';
import { type RecordedCalls, recordCalls } from '../support/embeddedHandlers.ts';

let calls: RecordedCalls;
let stack: EmbeddedStack;

beforeAll(async () => {
  calls = recordCalls();
  stack = await startEmbeddedStack({ port: 0, dataFolder: null, makeHandlers: calls.makeHandlers });
});
afterAll(() => stack.stop());
beforeEach(() => {
  calls.apiEvents.length = 0;
  calls.result = { statusCode: 200, headers: { 'content-type': 'application/json' }, body: '{}' };
});

test('a request becomes the event that API Gateway would make of it', async () => {
  const answer = await fetch(`${stack.origin}/graphql?b=2&a=1&b=3&c=%E6%B3%B8`, {
    method: 'POST',
    headers: [
      ['Content-Type', 'application/json'],
      ['X-Twice', 'one'],
      ['X-Twice', 'two'],
      ['Cookie', 'a=1; b=2'],
    ],
    body: '{"query":"{ 泸溪 }"}',
  });
  expect(answer.status).toBe(200);
  const [event] = calls.apiEvents;
  expect(event).toMatchObject({
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: 'b=2&a=1&b=3&c=%E6%B3%B8',
    queryStringParameters: { a: '1', b: '2,3', c: '泸' },
    cookies: ['a=1', 'b=2'],
    body: '{"query":"{ 泸溪 }"}',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' } },
  });
  expect(event?.headers).toMatchObject({ 'content-type': 'application/json', 'x-twice': 'one, two' });
  expect(event?.headers).not.toHaveProperty('cookie');
  expect(event?.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
});

test('a binary body arrives in base64, an empty one not at all', async () => {
  const bytes = Uint8Array.from([0, 255, 10]);
  await fetch(`${stack.origin}/graphql`, { method: 'POST', body: bytes, headers: { 'content-type': 'image/png' } });
  await fetch(`${stack.origin}/health`);
  expect(calls.apiEvents.map(({ body, isBase64Encoded }) => [body, isBase64Encoded])).toEqual([
    ['AP8K', true],
    [undefined, false],
  ]);
});

test('status, headers, cookies and base64 of the result reach the client', async () => {
  calls.result = {
    statusCode: 201,
    headers: { 'x-a': 'b', 'content-type': 'image/png' },
    cookies: ['a=1; Path=/', 'b=2'],
    body: 'AP8K',
    isBase64Encoded: true,
  };
  const answer = await fetch(`${stack.origin}/health`);
  expect([answer.status, answer.headers.get('x-a'), answer.headers.getSetCookie()]).toEqual([
    201,
    'b',
    ['a=1; Path=/', 'b=2'],
  ]);
  expect([...(await answer.bytes())]).toEqual([0, 255, 10]);
});

test.each([
  ['exactly 10 MB', 10 * 1024 * 1024, 200, 1],
  ['one byte more', 10 * 1024 * 1024 + 1, 413, 0],
])('a body of %s is answered', async (_name, bytes, status, events) => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${stack.origin}/graphql`, { method: 'POST', body: 'x'.repeat(bytes), headers });
  expect([answer.status, calls.apiEvents.length]).toEqual([status, events]);
});

test('a handler that throws is a masked 500; so is an answer above the Lambda limit of 6 MB', async () => {
  for (const result of [new Error('secret'), { statusCode: 200, body: 'x'.repeat(6 * 1024 * 1024 + 1) }]) {
    calls.result = result;
    const answer = await fetch(`${stack.origin}/graphql`, { method: 'POST' });
    expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  }
});

test('pages answer in Chinese and link no other site', async () => {
  for (const path of ['/dev', '/explorer', '/explorer/app/', '/docs']) {
    const answer = await fetch(stack.origin + path);
    const text = await answer.text();
    expect([path, answer.status]).toEqual([path, 200]);
    expect(text.replaceAll(stack.origin, '')).not.toMatch(/(?:src|href)="?(?:https?:)?\/\//);
  }
});

test('pages of the web application are asked of the API function, as behind the gateway', async () => {
  const paths = ['/', '/work/mine', '/public/433122/complaint', '/config.json', '/signed-in/graphql'];
  for (const path of paths) await fetch(stack.origin + path);
  expect(calls.apiEvents.map(({ rawPath }) => rawPath)).toEqual(paths);
});

test.each([
  ['/nope', 404],
  ['/explorer/app/%2e%2e/index.js', 404],
  ['/explorer/app/..%2f..%2fpackage.json', 404],
  ['/docs/package.json', 404],
  ['/docs/..%2f..%2fetc%2fpasswd', 404],
  ['/docs/schema/base.graphql', 200],
])('GET %s is %i', async (path, status) => {
  expect((await fetch(stack.origin + path)).status).toBe(status);
});

test('another host name is turned away, the other local one leads pages to the origin', async () => {
  const { host, port } = new URL(stack.origin);
  const ask = (asked: string): Promise<readonly [number | undefined, string | undefined]> =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/explorer', headers: { host: asked, accept: 'text/html' } })
        .once('response', (answer) => resolve([answer.resume().statusCode, answer.headers.location]))
        .once('error', reject)
        .end();
    });
  expect(await ask('attacker.example')).toEqual([421, undefined]);
  expect(await ask(`localhost:${port}`)).toEqual([307, `${stack.origin}/explorer`]);
  expect(await ask(host)).toEqual([200, undefined]);
});
