import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CreateTableCommand, DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { tableDefinition } from '../../local/createResources.ts';
import { startDynoxide } from '../../local/dynoxide.ts';
import { isRunning } from '../../local/isRunning.ts';
import { provideCredentials } from '../../local/localCredentials.ts';
import { indexStream } from '../../local/streamIndex.ts';
import { temporaryFolder } from '../support/embeddedEntry.ts';

test('without a file of its own it leaves nothing behind: no process, no folder', async () => {
  const dynoxide = await startDynoxide(null);
  expect([isRunning(dynoxide.pid), existsSync(dynoxide.databaseFile)]).toEqual([true, true]);
  await dynoxide.stop();
  expect([isRunning(dynoxide.pid), existsSync(dirname(dynoxide.databaseFile))]).toEqual([false, false]);
});

test('the search for the next stream number uses the index, whatever the number of records', async () => {
  const dynoxide = await startDynoxide(join(temporaryFolder(), 'dynamodb.sqlite'));
  onTestFinished(() => dynoxide.stop());
  const database = new DatabaseSync(dynoxide.databaseFile);
  onTestFinished(() => database.close());
  const plan = database
    .prepare(
      `EXPLAIN QUERY PLAN SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1
       FROM _stream_records WHERE table_name = ?1`,
    )
    .all('zhijian');
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringContaining('USING COVERING INDEX _stream_records_by_number'),
  ]);
});

test('stream records older than a day go, the last stays, and writing goes on', async () => {
  provideCredentials('test-only');
  const dynoxide = await startDynoxide(join(temporaryFolder(), 'dynamodb.sqlite'));
  onTestFinished(() => dynoxide.stop());
  const client = new DynamoDBClient({ region: 'cn-north-1', endpoint: dynoxide.endpoint });
  const TableName = 'streamed';
  await client.send(new CreateTableCommand(tableDefinition(TableName)));
  const put = (sk: string) => client.send(new PutItemCommand({ TableName, Item: { pk: { S: 'a' }, sk: { S: sk } } }));
  for (const sk of ['1', '2', '3']) await put(sk);
  const database = new DatabaseSync(dynoxide.databaseFile, { timeout: 1_000 });
  onTestFinished(() => database.close());
  database.exec('UPDATE _stream_records SET created_at = created_at - 90000');
  indexStream(dynoxide.databaseFile);
  await put('4');
  const numbers = database.prepare('SELECT sequence_number FROM _stream_records ORDER BY id').all();
  expect(numbers.map((row) => Number(row['sequence_number']))).toEqual([3, 4]);
  const Key = { pk: { S: 'a' }, sk: { S: '4' } };
  expect((await client.send(new GetItemCommand({ TableName, Key }))).Item).toBeDefined();
});
