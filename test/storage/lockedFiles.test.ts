import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { retainUntil } from '../../functions/rules/reports/retention.ts';
import { openS3Files } from '../../functions/storage/s3Files.ts';

type Asked = { method: string; url: string; ifNoneMatch: string | undefined; body: string };

let asked: Asked[];
let answer: (request: IncomingMessage) => number;
let server: Server;
beforeEach(async () => {
  asked = [];
  answer = () => 200;
  // Stands in for S3: the embedded store has neither object lock nor conditional writes.
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    const ifNoneMatch = request.headers['if-none-match'];
    asked.push({ method: request.method ?? '', url: request.url ?? '', ifNoneMatch, body });
    const status = answer(request);
    const fault = '<Error><Code>PreconditionFailed</Code></Error>';
    response.writeHead(status, { 'content-type': 'application/xml' }).end(status === 412 ? fault : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  process.env['AWS_ACCESS_KEY_ID'] ??= 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] ??= 'test';
});
afterEach(() => server.close());

function open(lockMode: 'GOVERNANCE' | 'COMPLIANCE' | null) {
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return openS3Files('documents', { region: 'test', endpoint, publicEndpoint: null, lockMode });
}

it.each(['GOVERNANCE', 'COMPLIANCE'] as const)('locks a filed document in mode %s for ten years', async (mode) => {
  await open(mode).lock('reports/a.pdf', retainUntil('2026-03-23' as PlainDate));
  expect(asked).toMatchObject([
    { method: 'PUT', url: expect.stringMatching(/^\/documents\/reports\/a\.pdf\?retention/) },
  ]);
  expect(asked[0]?.body).toContain(`<Mode>${mode}</Mode>`);
  expect(asked[0]?.body).toContain('<RetainUntilDate>2036-03-22T16:00:00Z</RetainUntilDate>');
});

it('asks nothing of a store that cannot lock', async () => {
  await open(null).lock('reports/a.pdf', '2036-03-23' as PlainDate);
  expect(asked).toEqual([]);
});

it('keeps a file that is there, also when another was quicker', async () => {
  const files = open(null);
  await files.keep('reports/a.pdf', new Uint8Array([1]), 'application/pdf');
  expect(asked.map(({ method }) => method)).toEqual(['HEAD']);
  asked = [];
  answer = ({ method }) => (method === 'HEAD' ? 404 : 412);
  await files.keep('reports/a.pdf', new Uint8Array([1]), 'application/pdf');
  expect(asked.map(({ method, ifNoneMatch }) => [method, ifNoneMatch])).toEqual([
    ['HEAD', undefined],
    ['PUT', '*'],
  ]);
  answer = ({ method }) => (method === 'HEAD' ? 404 : 403);
  await expect(files.keep('reports/a.pdf', new Uint8Array([1]), 'application/pdf')).rejects.toThrow();
});
