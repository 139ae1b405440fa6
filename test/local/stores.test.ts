import { DescribeTableCommand, DescribeTimeToLiveCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { tableShape } from '../../functions/storage/tableShape.ts';
import { createResources } from '../../local/createResources.ts';
import { provideCredentials } from '../../local/localCredentials.ts';
import { startObjectStore } from '../../local/objectStore.ts';
import { temporaryFolder } from '../support/embeddedEntry.ts';
import { freshEnvironment } from '../support/embeddedStack.ts';

test('the table has the deployed shape: keys, indexes with their attributes, stream, time to live', async () => {
  const environment = await freshEnvironment();
  const client = new DynamoDBClient({ region: environment.region, endpoint: String(environment.dynamodbEndpoint) });
  const { Table } = await client.send(new DescribeTableCommand({ TableName: environment.tableName }));
  const found = Table?.GlobalSecondaryIndexes?.map(({ IndexName, KeySchema, Projection }) => ({
    indexName: IndexName,
    partitionKey: KeySchema?.[0]?.AttributeName,
    sortKey: KeySchema?.[1]?.AttributeName,
    projectedAttributes: Projection?.ProjectionType === 'ALL' ? 'ALL' : Projection?.NonKeyAttributes,
  }));
  expect(found).toEqual(tableShape.indexes);
  expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: tableShape.streamViewType });
  const { TimeToLiveDescription } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: environment.tableName }),
  );
  expect(TimeToLiveDescription).toEqual({ AttributeName: 'expiresAt', TimeToLiveStatus: 'ENABLED' });
});

test('resources that are there are left alone', async () => {
  const environment = await freshEnvironment();
  expect(await createResources(environment)).toEqual({ tableWasCreated: false });
});

test('objects outlive the store: text of any language in keys, copies, ranges, lists by prefix', async () => {
  provideCredentials('test-only');
  const folder = temporaryFolder();
  const first = await startObjectStore(folder);
  const client = (endpoint: string) => new S3Client({ region: 'cn-north-1', endpoint, forcePathStyle: true });
  const Bucket = 'kept';
  const writer = client(first.endpoint);
  await writer.send(new CreateBucketCommand({ Bucket }));
  await writer.send(new PutObjectCommand({ Bucket, Key: 'uploads/报告 1+2.pdf', Body: '内容', ContentType: 'text/x' }));
  await writer.send(
    new CopyObjectCommand({
      Bucket,
      Key: 'reports/1',
      CopySource: `${Bucket}/${encodeURIComponent('uploads/报告 1+2.pdf')}`,
    }),
  );
  await first.stop();

  const second = await startObjectStore(folder);
  onTestFinished(() => second.stop());
  const reader = client(second.endpoint);
  const listed = await reader.send(new ListObjectsV2Command({ Bucket, Prefix: 'uploads/' }));
  expect(listed.Contents?.map(({ Key, Size }) => [Key, Size])).toEqual([['uploads/报告 1+2.pdf', 6]]);
  const part = await reader.send(new GetObjectCommand({ Bucket, Key: 'reports/1', Range: 'bytes=0-2' }));
  expect([await part.Body?.transformToString(), part.ContentType]).toEqual(['内', 'text/x']);
});
