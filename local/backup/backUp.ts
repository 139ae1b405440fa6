import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { digestItem, digestObject, type StoreDigest, startSum, toLine, toStoreDigest } from './storeDigest.ts';
import { type OpenedStores, openStores, type StorePlace } from './stores.ts';
import { walkItems, walkObjects } from './walkStores.ts';

/** The files of a backup in its folder; objects lie beside them under the SHA-256 of their bytes. */
export const backupFiles = {
  items: 'items.ndjson.gz',
  objects: 'objects.ndjson.gz',
  bytes: 'objects',
  summary: 'summary.json',
} as const;

export type ObjectLine = { readonly key: string; readonly contentType: string; readonly sha256: string };

/**
 * Writes everything that a platform keeps into an empty folder. What is written meanwhile may be in it or not: stop the
 * platform first, or use the stores' own snapshots (on AWS: point-in-time recovery and versions).
 * @throws Error if the folder holds a backup already
 */
export async function backUp(place: StorePlace, folder: string): Promise<StoreDigest> {
  if (existsSync(join(folder, backupFiles.items))) throw new Error(`${folder} 里已有一份备份，请另选一个空文件夹。`);
  // For its user alone, as what it is a copy of.
  await mkdir(join(folder, backupFiles.bytes), { recursive: true, mode: 0o700 });
  const stores = openStores(place);
  try {
    const items = await writeItems(stores, place, folder);
    const objects = await writeObjects(stores, place, folder);
    const digest = toStoreDigest(items, objects);
    // Last: a backup without it was cut off.
    await writeFile(join(folder, backupFiles.summary), `${JSON.stringify(digest, null, 2)}\n`);
    return digest;
  } finally {
    stores.close();
  }
}

async function writeItems(stores: OpenedStores, place: StorePlace, folder: string) {
  const sum = startSum();
  async function* lines(): AsyncGenerator<string> {
    for await (const item of walkItems(stores, place)) {
      sum.add(digestItem(item));
      yield `${toLine(item)}\n`;
    }
  }
  await writeLines(lines(), join(folder, backupFiles.items));
  return sum.end();
}

async function writeObjects(stores: OpenedStores, place: StorePlace, folder: string) {
  const sum = startSum();
  async function* lines(): AsyncGenerator<string> {
    for await (const { key, contentType, bytes } of walkObjects(stores, place)) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await writeFile(join(folder, backupFiles.bytes, sha256), bytes);
      sum.add(digestObject(key, contentType, sha256));
      yield `${JSON.stringify({ key, contentType, sha256 } satisfies ObjectLine)}\n`;
    }
  }
  await writeLines(lines(), join(folder, backupFiles.objects));
  return sum.end();
}

const writeLines = (lines: AsyncGenerator<string>, path: string): Promise<void> =>
  pipeline(Readable.from(lines), createGzip(), createWriteStream(path));
