import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isRunning } from './isRunning.ts';
import { StartFailure } from './startFailure.ts';
import { readStoredJson, writeStoredJson } from './storedJson.ts';

/** What `instance.json` says about the instance that holds the folder, or that held it last. */
type Instance = { readonly pid: number; readonly dynoxidePid?: number };

export type DataFolder = {
  readonly path: string;
  recordDynoxide(pid: number): void;
  release(): void;
};

/**
 * Makes the folder where it is missing and claims it for this process. The claim is a lock of the operating system on
 * `lock.sqlite`, which ends with the process however it ends; a file with a pid alone would outlive a `kill -9`, and the
 * pid would one day be another program's. The pid stands in `instance.json` for people and for `endLeftoverDynoxide`.
 */
export function claimDataFolder(path: string): DataFolder {
  const folder = resolve(path);
  const instanceFile = join(folder, 'instance.json');
  const lock = takeLock(folder, instanceFile);
  try {
    endLeftoverDynoxide(instanceFile, join(folder, 'dynamodb.sqlite'));
    writeStoredJson(instanceFile, { pid: process.pid } satisfies Instance);
  } catch (cause) {
    lock.close();
    throw notWritable(folder, cause);
  }
  return {
    path: folder,
    recordDynoxide: (dynoxidePid) =>
      writeStoredJson(instanceFile, { pid: process.pid, dynoxidePid } satisfies Instance),
    release: () => {
      rmSync(instanceFile, { force: true });
      lock.close();
    },
  };
}

function takeLock(folder: string, instanceFile: string): DatabaseSync {
  let lock: DatabaseSync | null = null;
  try {
    makeFolder(folder);
    lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (cause) {
    lock?.close();
    if (/database is locked/.test(String(cause))) throw inUse(folder, instanceFile, cause);
    throw notWritable(folder, cause);
  }
}

/** Not `recursive`: where the kernel refuses (`/proc/…`), node would try for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (!existsSync(dirname(folder))) makeFolder(dirname(folder));
  // For its user alone: people's names and telephone numbers lie there.
  mkdirSync(folder, { mode: 0o700 });
}

function inUse(folder: string, instanceFile: string, cause: unknown): StartFailure {
  const pid = readStoredJson<Instance>(instanceFile)?.pid;
  return new StartFailure(
    'DATA_FOLDER_IN_USE',
    [
      `数据目录正被另一个运行中的职监使用${pid ? `（进程号 ${pid}）` : ''}：${folder} (data folder in use)`,
      '请先在那个终端按 Ctrl+C 停止它，或为本次启动另选目录和端口：',
      '  ZHIJIAN_DATA=.data2 PORT=4001 npm start',
    ].join('\n'),
    { cause },
  );
}

function notWritable(folder: string, cause: unknown): StartFailure {
  return new StartFailure(
    'DATA_FOLDER_NOT_WRITABLE',
    [
      `数据目录无法写入：${folder} (data folder not writable)`,
      `原因：${cause instanceof Error ? cause.message : String(cause)}`,
      '请检查目录权限和磁盘空间，或另选目录：ZHIJIAN_DATA=/另一个目录 npm start',
    ].join('\n'),
    { cause },
  );
}

/** The watcher ends dynoxide with its parent; should both have been killed, ours is known by its pid and its file. */
function endLeftoverDynoxide(instanceFile: string, databaseFile: string): void {
  const pid = readStoredJson<Instance>(instanceFile)?.dynoxidePid ?? 0;
  if (!isRunning(pid)) return;
  if (readCommandLine(pid).includes(databaseFile)) process.kill(pid, 'SIGKILL');
}

function readCommandLine(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}
