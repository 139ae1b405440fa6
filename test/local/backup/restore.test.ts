import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedStores, startEmbeddedStores } from '../../../bench/embeddedStores.ts';
import { openDynamoTable } from '../../../functions/storage/dynamo.ts';
import { openS3Files } from '../../../functions/storage/s3Files.ts';
import { backUp, backupFiles } from '../../../local/backup/backUp.ts';
import { restore } from '../../../local/backup/restore.ts';
import { drillRestore } from '../../../local/backup/restoreDrill.ts';
import { connect } from '../../../local/cli/client.ts';
import { loadLedgerAndNotice } from '../../../local/demo/loadDemo.ts';

const employersQuery = `{ employers(first: 100) { nodes { id name nextDue { on } patrolBody { name } } } }`;

describe('the drill', () => {
  it('brings a platform back that answers as before and whose audit chains are whole', async () => {
    const read = async (origin: string) => [
      await (await connect(origin, 'bureau')).ask(employersQuery),
      await (await connect(origin, 'employer-005')).ask('{ viewer { employer { reports { nodes { id state } } } } }'),
    ];
    const seen: unknown[] = [];
    const { before, after, restored } = await drillRestore(
      async (stack) => {
        await loadLedgerAndNotice(stack);
        seen.push(await read(stack.origin));
      },
      async (stack) => {
        seen.push(await read(stack.origin));
      },
    );
    expect(seen[1]).toEqual(seen[0]);
    expect([before.whole, after.whole]).toEqual([true, true]);
    expect(after.entries).toBeGreaterThanOrEqual(before.entries);
    expect(restored.items).toBeGreaterThan(before.entries);
    expect(restored.objects).toBeGreaterThan(0);
  });
});

describe('a backup', () => {
  let stores: EmbeddedStores;
  let folder: string;
  beforeAll(async () => {
    stores = await startEmbeddedStores();
  });
  afterAll(async () => {
    await stores?.stop();
    if (folder) await rm(dirname(folder), { recursive: true });
  });

  const count = 60;

  it('is made of a table of several pages and of files, restored, refused where it would mix, and gone on with', async () => {
    const [source, target] = [await stores.freshEnvironment(), await stores.freshEnvironment()];
    const table = openDynamoTable(source.tableName, { region: source.region, endpoint: source.dynamodbEndpoint });
    for (let index = 0; index < count; index += 1)
      await table.transact([{ kind: 'put', item: { pk: `p${index % 3}`, sk: `${index}`, text: '字'.repeat(20_000) } }]);
    const settings = { region: source.region, endpoint: source.s3Endpoint, publicEndpoint: null, lockMode: null };
    await openS3Files(source.bucketName, settings).write('报告/一.pdf', new Uint8Array([1, 2, 3]), 'application/pdf');
    folder = join(await mkdtemp(join(tmpdir(), 'zhijian-backup-')), 'made');
    const made = await backUp(source, folder);
    expect(made).toMatchObject({ items: count, objects: 1 });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await expect(backUp(source, folder)).rejects.toThrow('已有一份备份');

    expect(await restore(target, folder, false)).toEqual(made);
    expect(await openS3Files(target.bucketName, settings).read('报告/一.pdf')).toEqual(new Uint8Array([1, 2, 3]));
    await expect(restore(target, folder, false)).rejects.toThrow('不是空的');
    // As after a restore that was cut off: the same is written over.
    expect(await restore(target, folder, true)).toEqual(made);
  });

  it('that lost a line, was altered or was cut off is not taken for whole', async () => {
    const path = join(folder, backupFiles.items);
    const whole = gunzipSync(await readFile(path)).toString();
    const lines = whole.trimEnd().split('\n');
    for (const damaged of [lines.slice(1), [...lines.slice(1), (lines[0] as string).replace('字', '子')]]) {
      await writeFile(path, gzipSync(`${damaged.join('\n')}\n`));
      await expect(restore(await stores.freshEnvironment(), folder, false)).rejects.toThrow('与备份不一致');
    }
    await writeFile(path, gzipSync(whole));
    const bytes = join(
      folder,
      backupFiles.bytes,
      createHash('sha256')
        .update(new Uint8Array([1, 2, 3]))
        .digest('hex'),
    );
    await writeFile(bytes, new Uint8Array([1, 2, 4]));
    await expect(restore(await stores.freshEnvironment(), folder, false)).rejects.toThrow('与备份不一致');
    await rm(join(folder, backupFiles.summary));
    await expect(restore(await stores.freshEnvironment(), folder, false)).rejects.toThrow('没有完整的备份');
  });
});
