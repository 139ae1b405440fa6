import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { claimDataFolder } from '../../local/dataFolder.ts';
import { startDynoxide } from '../../local/dynoxide.ts';
import { isRunning } from '../../local/isRunning.ts';
import { provideCredentials } from '../../local/localCredentials.ts';
import { startObjectStore } from '../../local/objectStore.ts';
import { exitCodes } from '../../local/startFailure.ts';
import { readInstance, spawnEntry, startEntry, temporaryFolder } from '../support/embeddedEntry.ts';

test('a taken port: says which, and how to choose another', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void taken.close());
  const { port } = taken.address() as AddressInfo;
  const entry = spawnEntry({ dataFolder: temporaryFolder(), port });
  expect(await entry.ended).toBe(exitCodes.PORT_TAKEN);
  expect(entry.output()).toContain(`端口 ${port} 已被其他程序占用`);
  expect(entry.output()).toContain(`PORT=${port + 1} npm start`);
});

test('a data folder that is a file, or under /proc: says where and what to do', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  for (const dataFolder of [file, join(file, 'below'), '/proc/zhijian']) {
    const entry = spawnEntry({ dataFolder });
    expect(await entry.ended).toBe(exitCodes.DATA_FOLDER_NOT_WRITABLE);
    expect(entry.output()).toContain(`数据目录无法写入：${dataFolder}`);
    expect(entry.output()).toContain('ZHIJIAN_DATA=');
  }
});

test('a data folder that is made here is for its user alone', () => {
  const folder = join(temporaryFolder(), 'data');
  claimDataFolder(folder).release();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

test('a data folder in use: says by which process', async () => {
  const dataFolder = temporaryFolder();
  const first = await startEntry({ dataFolder });
  const second = spawnEntry({ dataFolder });
  expect(await second.ended).toBe(exitCodes.DATA_FOLDER_IN_USE);
  expect(second.output()).toContain(`进程号 ${first.child.pid}`);
});

test('no DynamoDB binary for the machine: says how to use other servers', async () => {
  const preload = 'Object.defineProperty(process,"arch",{value:"mips"})';
  const entry = spawnEntry({ dataFolder: temporaryFolder(), preload });
  expect(await entry.ended).toBe(exitCodes.NO_DYNAMODB_BINARY);
  expect(entry.output()).toContain('-mips）没有可用的内置数据库程序');
  expect(entry.output()).toMatch(/DYNAMODB_ENDPOINT=\S+ npm start/);
  expect(entry.output()).toMatch(/S3_ENDPOINT=/);
});

test("servers of one's own are used, and one that does not answer is named", async () => {
  provideCredentials('test-only');
  const [dynoxide, objectStore] = await Promise.all([startDynoxide(null), startObjectStore(null)]);
  onTestFinished(async () => {
    await Promise.all([dynoxide.stop(), objectStore.stop()]);
  });
  const environment = { DYNAMODB_ENDPOINT: dynoxide.endpoint, S3_ENDPOINT: objectStore.endpoint };
  const entry = await startEntry({ dataFolder: temporaryFolder(), environment });
  expect([entry.dynamodbEndpoint, entry.s3Endpoint]).toEqual([dynoxide.endpoint, objectStore.endpoint]);
  expect((await fetch(`${entry.origin}/health`)).status).toBe(200);
  const wrong = spawnEntry({
    dataFolder: temporaryFolder(),
    environment: { ...environment, DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' },
  });
  expect(await wrong.ended).toBe(exitCodes.PART_NOT_ANSWERING);
  expect(wrong.output()).toContain('DYNAMODB_ENDPOINT 指定的服务不可用：http://127.0.0.1:9');
});

test.each([
  ['v20.20.2', exitCodes.NODE_TOO_OLD],
  ['v22.17.9', exitCodes.NODE_TOO_OLD],
  ['v22.18.0', exitCodes.PORT_TAKEN],
])('Node %s ends with code %i', async (version, code) => {
  const preload = `Object.defineProperty(process,"version",{value:"${version}"})`;
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void taken.close());
  const entry = spawnEntry({ dataFolder: temporaryFolder(), preload, port: (taken.address() as AddressInfo).port });
  expect(await entry.ended).toBe(code);
  if (code === exitCodes.NODE_TOO_OLD) expect(entry.output()).toContain(`现在是 ${version}`);
});

test('a port that is none is refused', async () => {
  const entry = spawnEntry({ dataFolder: temporaryFolder(), environment: { PORT: 'abc' } });
  expect(await entry.ended).toBe(exitCodes.BAD_OPTION);
  expect(entry.output()).toContain('“abc”');
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops everything: code 0, no process and no lock left',
  async (signal) => {
    const dataFolder = temporaryFolder();
    const entry = await startEntry({ dataFolder });
    const { dynoxidePid } = readInstance(dataFolder);
    expect(isRunning(dynoxidePid)).toBe(true);
    // To the group, as a terminal does.
    process.kill(-Number(entry.child.pid), signal);
    expect(await entry.ended).toBe(0);
    expect(isRunning(dynoxidePid)).toBe(false);
    expect(existsSync(join(dataFolder, 'instance.json'))).toBe(false);
  },
);

test('dynoxide does not outlive a parent that was killed, and the folder can be used at once', async () => {
  const dataFolder = temporaryFolder();
  const entry = await startEntry({ dataFolder });
  const { dynoxidePid } = readInstance(dataFolder);
  process.kill(Number(entry.child.pid), 'SIGKILL');
  await entry.ended;
  await startEntry({ dataFolder });
  await vi.waitFor(() => expect(isRunning(dynoxidePid)).toBe(false), 2000);
});

test('when dynoxide ends by itself the platform says so and ends', async () => {
  const dataFolder = temporaryFolder();
  const entry = await startEntry({ dataFolder });
  process.kill(readInstance(dataFolder).dynoxidePid, 'SIGKILL');
  expect(await entry.ended).toBe(exitCodes.PART_NOT_ANSWERING);
  expect(entry.output()).toContain('意外退出');
});
