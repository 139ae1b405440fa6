import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStreamHandler, type StreamHandler } from '../../functions/handlers/stream.ts';
import { startTableStream } from '../../local/tableStream.ts';
import { codes } from '../support/accounts.ts';
import { temporaryFolder } from '../support/embeddedEntry.ts';
import { statisticsDocuments, toValues } from '../support/statistics.ts';
import { anEmployer, tellStory } from '../support/story.ts';
import { type TestApi, testApi } from '../support/testApi.ts';

const readEmployers = async (api: TestApi) =>
  toValues((await api.ask('leader', statisticsDocuments.dashboard)).dashboard)['EMPLOYERS'];

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

it('keeps the figures up to date, and goes on after a stop where it was', async () => {
  const api = await testApi();
  const file = join(temporaryFolder(), 'position.json');
  const handler = createStreamHandler(api.wiring);
  const first = startTableStream(api.wiring.environment, handler, file);
  await tellStory(api).saveEmployer();
  await until(async () => (await readEmployers(api)) === 1);
  await first.stop();
  await tellStory(api).saveEmployer(anEmployer({ creditCode: codes.other, name: '示例二厂' }));
  expect(await readEmployers(api)).toBe(1);
  const { after } = JSON.parse(readFileSync(file, 'utf8'));
  const numbers: number[] = [];
  const noted: StreamHandler = async (event) => {
    numbers.push(...event.Records.map(({ dynamodb }) => Number(dynamodb?.SequenceNumber)));
    return handler(event);
  };
  const second = startTableStream(api.wiring.environment, noted, file);
  await until(async () => (await readEmployers(api)) === 2);
  await second.stop();
  expect(Math.min(...numbers)).toBeGreaterThan(Number(after));
});

it('delivers records again that failed', async () => {
  const api = await testApi();
  const handler = createStreamHandler(api.wiring);
  let calls = 0;
  const failsOnce: StreamHandler = async (event) => {
    calls += 1;
    return calls === 1 ? { batchItemFailures: [{ itemIdentifier: '1' }] } : handler(event);
  };
  const stream = startTableStream(api.wiring.environment, failsOnce, null);
  await tellStory(api).saveEmployer();
  await until(async () => (await readEmployers(api)) === 1);
  await stream.stop();
  expect(calls).toBeGreaterThan(1);
});

it('gives way while an import writes, and counts it afterwards', async () => {
  const api = await testApi();
  let isBusy = true;
  let calls = 0;
  const handler = createStreamHandler(api.wiring);
  const counting: StreamHandler = (event) => {
    calls += 1;
    return handler(event);
  };
  const stream = startTableStream(api.wiring.environment, counting, null, () => isBusy);
  await tellStory(api).saveEmployer();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(calls).toBe(0);
  isBusy = false;
  await until(async () => (await readEmployers(api)) === 1);
  await stream.stop();
});
