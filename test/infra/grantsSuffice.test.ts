import { readFile } from 'node:fs/promises';
import type { S3Event } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntakeHandler } from '../../functions/handlers/intake.ts';
import { createJobsHandler } from '../../functions/handlers/jobs.ts';
import { createStreamHandler } from '../../functions/handlers/stream.ts';
import { type Wiring, wire } from '../../functions/handlers/wiring.ts';
import { schedule } from '../../infra/schedule.ts';
import { recordStoreRequests, type StoreRequests } from '../support/recordStoreRequests.ts';
import { readStream } from '../support/statistics.ts';
import { aDraft, documents } from '../support/story.ts';
import { newKey, type TestApi, testApi } from '../support/testApi.ts';
import { grantsOf } from './grants.ts';
import { removeSynthesised, synthesise } from './synthesise.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('2026-03-02');
  const { story, reportId } = await aDraft(api);
  await story.startPublicity(reportId);
});
afterAll(removeSynthesised);

/** What a function asks of the stores while it does this. */
async function requestsWhile(act: (wiring: Wiring) => Promise<unknown>): Promise<StoreRequests> {
  const recorder = await recordStoreRequests(api.wiring.environment);
  try {
    const { dynamodbEndpoint, s3Endpoint } = recorder;
    const clock = { now: () => api.wiring.openContext({ role: 'PUBLIC' } as never).now };
    await act(wire({ ...api.wiring.environment, dynamodbEndpoint, s3Endpoint }, clock));
    return recorder.requests;
  } finally {
    recorder.stop();
  }
}

function missingOf(name: string, { table, indexes, objects }: StoreRequests): readonly string[] {
  const grants = grantsOf(synthesise('prod'), name);
  const granted = new Set([
    ...grants.table.table,
    ...grants.table.indexes,
    ...Object.entries(grants.bucket).flatMap(([action, prefixes]) => prefixes.map((prefix) => `${action} ${prefix}`)),
  ]);
  return [...table, ...indexes, ...objects].filter((needed) => !granted.has(needed));
}

describe('what the roles may do is enough for', () => {
  it('taking in a ledger', async () => {
    const input = { idempotencyKey: newKey(), fileName: '台账.xlsx', sizeBytes: 1000 };
    const { startLedgerImport } = await api.ask('bureau', documents.startLedgerImport, { input });
    const { value: key } = startLedgerImport.upload.fields.find(({ name }: { name: string }) => name === 'key');
    const ledger = await readFile(new URL('../../local/demo/county-ledger.xlsx', import.meta.url));
    await api.wiring.files.write(key, ledger, 'application/octet-stream');
    const requests = await requestsWhile((wiring) =>
      createIntakeHandler(wiring)({ Records: [{ s3: { object: { key } } }] } as unknown as S3Event),
    );
    expect(missingOf('Intake', requests)).toEqual([]);
    expect([...requests.objects].sort()).toEqual(['GetObject uploads/', 'PutObject imports/']);
    expect(requests.table).toContain('PutItem');
  });

  it('counting what the stream tells', async () => {
    const Records = [...(await readStream(api))];
    const requests = await requestsWhile(async (wiring) => {
      expect(await createStreamHandler(wiring)({ Records })).toEqual({ batchItemFailures: [] });
    });
    expect(missingOf('Stream', requests)).toEqual([]);
    expect(requests.table).toContain('PutItem');
  });

  it.each(schedule)('$job', async ({ job }) => {
    const requests = await requestsWhile((wiring) => createJobsHandler(wiring)({ job }));
    expect(missingOf('Jobs', requests)).toEqual([]);
    expect(requests.table.size).toBeGreaterThan(0);
  });
});
