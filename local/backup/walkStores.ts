import { type AttributeValue, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import type { OpenedStores, StorePlace } from './stores.ts';

/** An item as the table's wire has it: types of numbers and sets are kept. */
export type StoredItem = Record<string, AttributeValue>;
export type StoredObject = { readonly key: string; readonly contentType: string; readonly bytes: Uint8Array };

/** Every item, a page of up to 1 MB at a time. For backups and migrations only: a request never scans. */
export async function* walkItems({ table }: OpenedStores, { tableName }: StorePlace): AsyncGenerator<StoredItem> {
  let startKey: StoredItem | undefined;
  do {
    const page = await table.send(
      new ScanCommand({ TableName: tableName, ConsistentRead: true, ExclusiveStartKey: startKey }),
    );
    yield* page.Items ?? [];
    startKey = page.LastEvaluatedKey;
  } while (startKey !== undefined);
}

/** Every object's newest version, one at a time: each is at most some 20 MB. */
export async function* walkObjects({ bucket }: OpenedStores, { bucketName }: StorePlace): AsyncGenerator<StoredObject> {
  let token: string | undefined;
  do {
    const page = await bucket.send(new ListObjectsV2Command({ Bucket: bucketName, ContinuationToken: token }));
    for (const { Key: key } of page.Contents ?? []) {
      if (key === undefined) continue;
      const { Body, ContentType } = await bucket.send(new GetObjectCommand({ Bucket: bucketName, Key: key }));
      if (!Body) throw new Error(`empty answer for ${key}`);
      const contentType = ContentType ?? 'application/octet-stream';
      yield { key, contentType, bytes: await Body.transformToByteArray() };
    }
    token = page.NextContinuationToken;
  } while (token !== undefined);
}
