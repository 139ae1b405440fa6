import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { BatchWriteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { createResources } from '../createResources.ts';
import { backupFiles, type ObjectLine } from './backUp.ts';
import { digestItem, digestObject, fromLine, type StoreDigest, startSum, toStoreDigest } from './storeDigest.ts';
import { type OpenedStores, openStores, type StorePlace } from './stores.ts';
import { type StoredItem, walkItems, walkObjects } from './walkStores.ts';

/** What a request of BatchWriteItem takes. */
const batchSize = 25;

/**
 * Writes a backup into an empty platform, reads everything back and compares. Done again after it was cut off, it begins
 * anew if `goOn` says so: what stands is written over with the same.
 * @throws Error if the table holds something, the backup is not whole, or what was read back differs
 */
export async function restore(place: StorePlace, folder: string, goOn: boolean): Promise<StoreDigest> {
  const expected = await readSummary(folder);
  await createResources(place);
  const stores = openStores(place);
  try {
    if (!goOn && !(await isEmpty(stores, place)))
      throw new Error('目标数据表不是空的，没有恢复。请换一个空的数据表；接着上次没做完的恢复，请加 --go-on。');
    await writeItems(stores, place, folder);
    await writeObjects(stores, place, folder);
    const found = await digestStores(stores, place);
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(`恢复后的内容与备份不一致：备份 ${JSON.stringify(expected)}，读回 ${JSON.stringify(found)}。`);
    return found;
  } finally {
    stores.close();
  }
}

async function readSummary(folder: string): Promise<StoreDigest> {
  try {
    return JSON.parse(await readFile(join(folder, backupFiles.summary), 'utf8')) as StoreDigest;
  } catch {
    throw new Error(`${folder} 里没有完整的备份（缺 ${backupFiles.summary}）。`);
  }
}

async function isEmpty({ table }: OpenedStores, { tableName }: StorePlace): Promise<boolean> {
  const { Items = [] } = await table.send(new ScanCommand({ TableName: tableName, Limit: 1 }));
  return Items.length === 0;
}

async function writeItems(stores: OpenedStores, place: StorePlace, folder: string): Promise<void> {
  let batch: StoredItem[] = [];
  for await (const line of readLines(join(folder, backupFiles.items))) {
    batch.push(fromLine(line));
    if (batch.length < batchSize) continue;
    await writeBatch(stores, place, batch);
    batch = [];
  }
  if (batch.length > 0) await writeBatch(stores, place, batch);
}

async function writeBatch({ table }: OpenedStores, { tableName }: StorePlace, items: readonly StoredItem[]) {
  let open = items.map((Item) => ({ PutRequest: { Item } }));
  for (let waitMs = 50; open.length > 0; waitMs = Math.min(waitMs * 2, 5000)) {
    const answer = await table.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: open } }));
    open = (answer.UnprocessedItems?.[tableName] ?? []) as typeof open;
    if (open.length > 0) await sleep(waitMs);
  }
}

async function writeObjects({ bucket }: OpenedStores, { bucketName }: StorePlace, folder: string): Promise<void> {
  for await (const line of readLines(join(folder, backupFiles.objects))) {
    const { key, contentType, sha256 } = JSON.parse(line) as ObjectLine;
    const bytes = await readFile(join(folder, backupFiles.bytes, sha256));
    await bucket.send(new PutObjectCommand({ Bucket: bucketName, Key: key, Body: bytes, ContentType: contentType }));
  }
}

async function digestStores(stores: OpenedStores, place: StorePlace): Promise<StoreDigest> {
  const items = startSum();
  for await (const item of walkItems(stores, place)) items.add(digestItem(item));
  const objects = startSum();
  for await (const { key, contentType, bytes } of walkObjects(stores, place))
    objects.add(digestObject(key, contentType, createHash('sha256').update(bytes).digest('hex')));
  return toStoreDigest(items.end(), objects.end());
}

const readLines = (path: string) => createInterface({ input: createReadStream(path).pipe(createGunzip()) });
