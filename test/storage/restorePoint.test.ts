import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDynamoTable } from '../../functions/storage/dynamo.ts';
import { provideCredentials } from '../../local/localCredentials.ts';
import { freshEnvironment } from '../support/embeddedStack.ts';

let answer: { readonly status: number; readonly body: object };
const server = createServer((_, response) => {
  response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer.body));
});
beforeAll(async () => {
  provideCredentials('test-only');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function find(status: number, body: object): Promise<Date | null> {
  answer = { status, body };
  const { port } = server.address() as AddressInfo;
  return openDynamoTable('t', { region: 'cn-north-1', endpoint: `http://127.0.0.1:${port}` }).findRestorePoint();
}

const recovery = (PointInTimeRecoveryStatus: string) => ({
  ContinuousBackupsDescription: {
    ContinuousBackupsStatus: 'ENABLED',
    PointInTimeRecoveryDescription: { PointInTimeRecoveryStatus, LatestRestorableDateTime: 1_772_409_600 },
  },
});

it('is the latest moment that the table can be restored to', async () => {
  expect(await find(200, recovery('ENABLED'))).toEqual(new Date('2026-03-02T00:00:00.000Z'));
});

it('is none where recovery was switched off', async () => {
  expect(await find(200, recovery('DISABLED'))).toBeNull();
});

it('is none where the server knows no such thing, and a fault where it may not be asked for', async () => {
  const unknown = 'com.amazon.coral.service#UnknownOperationException';
  expect(await find(400, { __type: unknown, message: '' })).toBeNull();
  const denied = { __type: 'com.amazon.coral.service#AccessDeniedException', message: '' };
  await expect(find(400, denied)).rejects.toThrow();
});

it('is no fault of the embedded store', async () => {
  const { tableName, region, dynamodbEndpoint } = await freshEnvironment();
  await expect(
    openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint }).findRestorePoint(),
  ).resolves.toSatisfy((at: unknown) => at === null || at instanceof Date);
});
