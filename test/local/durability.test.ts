import { BatchGetItemCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { provideCredentials } from '../../local/localCredentials.ts';
import { type RunningEntry, readInstance, startEntry, temporaryFolder } from '../support/embeddedEntry.ts';

const TableName = 'zhijian';
const Bucket = 'zhijian-files';

function createClients({ dynamodbEndpoint, s3Endpoint }: RunningEntry) {
  provideCredentials('test-only');
  const region = 'cn-north-1';
  return {
    dynamodb: new DynamoDBClient({ region, endpoint: dynamodbEndpoint, maxAttempts: 1 }),
    s3: new S3Client({ region, endpoint: s3Endpoint, forcePathStyle: true, maxAttempts: 1 }),
  };
}

type Acknowledged = { readonly transactions: string[]; readonly objects: string[] };

/** Writes until the server is gone; notes each write after its answer came. */
async function writeUntilKilled(entry: RunningEntry, acknowledged: Acknowledged): Promise<void> {
  const { dynamodb, s3 } = createClients(entry);
  const repeat = async (lane: number, write: (id: string) => Promise<unknown>, noted: string[]): Promise<void> => {
    for (let number = 0; ; number++) {
      const id = `${lane}-${number}`;
      try {
        await write(id);
      } catch {
        return;
      }
      noted.push(id);
    }
  };
  const writeItems = (id: string) =>
    dynamodb.send(
      new TransactWriteItemsCommand({
        TransactItems: ['a', 'b', 'c'].map((sk) => ({
          Put: { TableName, Item: { pk: { S: id }, sk: { S: sk }, gsi1pk: { S: 'g' }, gsi1sk: { S: id } } },
        })),
      }),
    );
  const writeObject = (id: string) =>
    s3.send(new PutObjectCommand({ Bucket, Key: `kept/${id}`, Body: id.repeat(999) }));
  await Promise.all([
    ...[0, 1, 2, 3].map((lane) => repeat(lane, writeItems, acknowledged.transactions)),
    ...[0, 1].map((lane) => repeat(lane, writeObject, acknowledged.objects)),
  ]);
}

test('every acknowledged item and object survives kill -9 of the platform and its database', async () => {
  const dataFolder = temporaryFolder();
  const acknowledged: Acknowledged = { transactions: [], objects: [] };
  for (let round = 0; round < 3; round++) {
    const noted: Acknowledged = { transactions: [], objects: [] };
    const entry = await startEntry({ dataFolder });
    const { dynoxidePid } = readInstance(dataFolder);
    const writing = writeUntilKilled(entry, noted);
    await new Promise((resolve) => setTimeout(resolve, 700));
    // dynoxide first: its watcher would otherwise have a chance to end it in an orderly way.
    process.kill(dynoxidePid, 'SIGKILL');
    process.kill(-Number(entry.child.pid), 'SIGKILL');
    await Promise.all([entry.ended, writing]);
    expect(noted.transactions.length).toBeGreaterThan(10);
    expect(noted.objects.length).toBeGreaterThan(10);
    // Later rounds overwrite the same ids: what was acknowledged once must be there for good.
    acknowledged.transactions.push(...noted.transactions);
    acknowledged.objects.push(...noted.objects);
  }
  const { dynamodb, s3 } = createClients(await startEntry({ dataFolder }));
  for (const id of new Set(acknowledged.transactions)) {
    const Keys = ['a', 'b', 'c'].map((sk) => ({ pk: { S: id }, sk: { S: sk } }));
    const { Responses } = await dynamodb.send(new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys } } }));
    expect([id, Responses?.[TableName]?.length]).toEqual([id, 3]);
  }
  for (const id of new Set(acknowledged.objects)) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: `kept/${id}` }));
    expect(await Body?.transformToString()).toBe(id.repeat(999));
  }
}, 60_000);
