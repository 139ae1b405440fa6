import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, HeadBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { tableShape } from '../functions/storage/tableShape.ts';
import type { StorePlace } from './backup/stores.ts';
import { StartFailure } from './startFailure.ts';

/** Creates the table and the bucket where they are missing; the table's definition is the one that `infra/` deploys. */
export async function createResources(place: StorePlace): Promise<{ readonly tableWasCreated: boolean }> {
  const { dynamodbEndpoint, s3Endpoint } = place;
  const [tableWasCreated] = await Promise.all([
    createTable(place).catch((error: unknown) => failOver('DYNAMODB_ENDPOINT', dynamodbEndpoint, error)),
    createBucket(place).catch((error: unknown) => failOver('S3_ENDPOINT', s3Endpoint, error)),
  ]);
  return { tableWasCreated };
}

/** Whoever points at a server of one's own should read which one did not do. */
function failOver(name: string, endpoint: string | null, cause: unknown): never {
  const { code, message, name: kind } = cause as NodeJS.ErrnoException;
  throw new StartFailure(
    'PART_NOT_ANSWERING',
    `${name} 指定的服务不可用：${endpoint ?? ''}（${code ?? kind}${message ? `: ${message}` : ''}）。请检查地址、密钥和服务是否在运行。`,
    { cause },
  );
}

async function createTable({ tableName, region, dynamodbEndpoint }: StorePlace): Promise<boolean> {
  const client = new DynamoDBClient({ region, ...(dynamodbEndpoint && { endpoint: dynamodbEndpoint }) });
  try {
    if (await hasTable(client, tableName)) return false;
    await client.send(new CreateTableCommand(tableDefinition(tableName)));
    await waitUntilTableExists({ client, maxWaitTime: 30, minDelay: 1 }, { TableName: tableName });
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { Enabled: true, AttributeName: tableShape.timeToLiveAttribute },
      }),
    );
    return true;
  } finally {
    client.destroy();
  }
}

async function hasTable(client: DynamoDBClient, tableName: string): Promise<boolean> {
  try {
    await client.send(new DescribeTableCommand({ TableName: tableName }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
}

/** The `CreateTable` request that the table's shape stands for. */
export function tableDefinition(tableName: string): CreateTableCommandInput {
  const keys = [tableShape, ...tableShape.indexes].flatMap((index) => [index.partitionKey, index.sortKey]);
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: keySchema(tableShape),
    GlobalSecondaryIndexes: tableShape.indexes.map((index) => ({
      IndexName: index.indexName,
      KeySchema: keySchema(index),
      Projection:
        index.projectedAttributes === 'ALL'
          ? { ProjectionType: 'ALL' }
          : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projectedAttributes] },
    })),
    StreamSpecification: { StreamEnabled: true, StreamViewType: tableShape.streamViewType },
  };
}

function keySchema({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) {
  return [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}

async function createBucket({ bucketName, region, s3Endpoint }: StorePlace): Promise<void> {
  const client = new S3Client({ region, forcePathStyle: true, ...(s3Endpoint && { endpoint: s3Endpoint }) });
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucketName })).catch(async (error: unknown) => {
      if (!(error instanceof Error && ['NotFound', 'NoSuchBucket'].includes(error.name))) throw error;
      await client.send(new CreateBucketCommand({ Bucket: bucketName }));
    });
  } finally {
    client.destroy();
  }
}
