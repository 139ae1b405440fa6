import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type EmbeddedStack, startEmbeddedStack } from '../../local/embeddedStack.ts';
import { temporaryFolder } from '../support/embeddedEntry.ts';
import { type RecordedCalls, recordCalls } from '../support/embeddedHandlers.ts';

let calls: RecordedCalls;
let stack: EmbeddedStack;
let client: S3Client;
let Bucket: string;

beforeAll(async () => {
  calls = recordCalls();
  stack = await startEmbeddedStack({ port: 0, dataFolder: null, makeHandlers: calls.makeHandlers });
  Bucket = stack.environment.bucketName;
  client = createClient(stack, 'WHEN_REQUIRED');
});
afterAll(() => stack.stop());
beforeEach(() => {
  calls.intakeEvents.length = 0;
});

function createClient(to: EmbeddedStack, requestChecksumCalculation: 'WHEN_REQUIRED' | 'WHEN_SUPPORTED'): S3Client {
  const { region, s3PublicEndpoint } = to.environment;
  return new S3Client({ region, endpoint: String(s3PublicEndpoint), forcePathStyle: true, requestChecksumCalculation });
}

async function presign(key: string, seconds = 60) {
  return await createPresignedPost(client, {
    Bucket,
    Key: key,
    Expires: seconds,
    Fields: { 'Content-Type': 'application/pdf' },
    Conditions: [
      ['content-length-range', 3, 10],
      ['eq', '$Content-Type', 'application/pdf'],
    ],
  });
}

async function postForm(url: string, fields: Readonly<Record<string, string>>, content: string): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]), '报告.pdf');
  return await fetch(url, { method: 'POST', body: form });
}

async function faultOf(answer: Response): Promise<readonly [number, string | undefined]> {
  return [answer.status, /<Code>(\w+)</.exec(await answer.text())?.[1]];
}

test('a presigned form stores the file and its event reaches the intake handler', async () => {
  const { url, fields } = await presign('uploads/一 份+报告.pdf');
  expect((await postForm(url, fields, 'hello')).status).toBe(204);
  await vi.waitFor(() => expect(calls.intakeEvents).toHaveLength(1));
  expect(calls.intakeEvents[0]?.Records[0]).toMatchObject({
    eventSource: 'aws:s3',
    s3: {
      bucket: { name: Bucket },
      object: { key: 'uploads/%E4%B8%80+%E4%BB%BD%2B%E6%8A%A5%E5%91%8A.pdf', size: 5 },
    },
  });
});

test.each([
  ['a byte too few', {}, '12', [400, 'EntityTooSmall']],
  ['just enough', {}, '123', [204, undefined]],
  ['just allowed', {}, '1234567890', [204, undefined]],
  ['a byte too many', {}, '12345678901', [400, 'EntityTooLarge']],
  ['another key', { key: 'uploads/other' }, '12345', [403, 'AccessDenied']],
  ['another type', { 'Content-Type': 'text/html' }, '12345', [403, 'AccessDenied']],
  ['a field more', { 'x-amz-meta-a': 'b' }, '12345', [403, 'AccessDenied']],
  ['another signature', { 'X-Amz-Signature': '0'.repeat(64) }, '12345', [403, 'SignatureDoesNotMatch']],
  ['another policy', { Policy: 'e30=' }, '12345', [403, 'SignatureDoesNotMatch']],
])('a form with %s', async (_name, change, content, expected) => {
  const { url, fields } = await presign('uploads/a.pdf');
  expect(await faultOf(await postForm(url, { ...fields, ...change }, content))).toEqual(expected);
});

test('a form that has run out, and one that is none, are refused', async () => {
  const { url, fields } = await presign('uploads/a.pdf', -1);
  expect(await faultOf(await postForm(url, fields, '12345'))).toEqual([403, 'AccessDenied']);
  expect(await faultOf(await fetch(url, { method: 'POST', body: 'x' }))).toEqual([400, 'MalformedPOSTRequest']);
});

test('uploads outside the prefix make no event', async () => {
  const { url, fields } = await presign('elsewhere/a.pdf');
  expect((await postForm(url, fields, 'hello')).status).toBe(204);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(calls.intakeEvents).toHaveLength(0);
});

test('presigned PUT and GET: type, range, download name; nothing without a signature', async () => {
  const put = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'reports/报告.pdf' }), { expiresIn: 60 });
  const headers = { 'content-type': 'application/pdf' };
  expect((await fetch(put, { method: 'PUT', body: 'hello', headers })).status).toBe(200);
  const get = await getSignedUrl(
    client,
    new GetObjectCommand({
      Bucket,
      Key: 'reports/报告.pdf',
      ResponseContentDisposition: 'attachment; filename="a (1).pdf"',
    }),
    { expiresIn: 60 },
  );
  const whole = await fetch(get);
  expect([await whole.text(), whole.headers.get('content-type'), whole.headers.get('content-disposition')]).toEqual([
    'hello',
    'application/pdf',
    'attachment; filename="a (1).pdf"',
  ]);
  const part = await fetch(get, { headers: { range: 'bytes=1-2' } });
  expect([part.status, await part.text(), part.headers.get('content-range')]).toEqual([206, 'el', 'bytes 1-2/5']);
  expect(await faultOf(await fetch(get.replace('reports', 'others')))).toEqual([403, 'SignatureDoesNotMatch']);
  expect(await faultOf(await fetch(get, { method: 'PUT', body: 'x' }))).toEqual([403, 'SignatureDoesNotMatch']);
  expect(await faultOf(await fetch(get.split('?')[0] ?? ''))).toEqual([403, 'AccessDenied']);
  expect(await faultOf(await fetch(`${stack.origin}/s3/${Bucket}`))).toEqual([405, 'MethodNotAllowed']);
});

test('what is not there, what has run out, and a signed checksum of another body are refused as by S3', async () => {
  const missing = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'nothing' }), { expiresIn: 60 });
  expect(await faultOf(await fetch(missing))).toEqual([404, 'NoSuchKey']);
  const signingDate = new Date(Date.now() - 120_000);
  const late = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'a' }), { expiresIn: 60, signingDate });
  expect(await faultOf(await fetch(late))).toEqual([403, 'AccessDenied']);
  const careless = createClient(stack, 'WHEN_SUPPORTED');
  const put = await getSignedUrl(careless, new PutObjectCommand({ Bucket, Key: 'a' }), { expiresIn: 60 });
  expect(await faultOf(await fetch(put, { method: 'PUT', body: 'hello' }))).toEqual([400, 'BadDigest']);
});

test('an intake that fails is repeated, and what lies under uploads/ is delivered again at the next start', async () => {
  const folder = temporaryFolder();
  const first = recordCalls();
  first.intakeFailures = 1;
  const running = await startEmbeddedStack({ port: 0, dataFolder: folder, makeHandlers: first.makeHandlers });
  const own = createClient(running, 'WHEN_REQUIRED');
  const put = await getSignedUrl(own, new PutObjectCommand({ Bucket, Key: 'uploads/again' }), { expiresIn: 60 });
  await fetch(put, { method: 'PUT', body: 'hello' });
  await vi.waitFor(() => expect(first.intakeEvents).toHaveLength(2), 4000);
  await running.stop();
  const second = recordCalls();
  const next = await startEmbeddedStack({ port: 0, dataFolder: folder, makeHandlers: second.makeHandlers });
  await next.stop();
  expect(next.uploadsDeliveredAgain).toBe(1);
  expect(second.intakeEvents[0]?.Records[0]?.s3.object.key).toBe('uploads/again');
});
