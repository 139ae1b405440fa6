import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './isRunning.ts';
import { StartFailure } from './startFailure.ts';
import { indexStream } from './streamIndex.ts';

export type Dynoxide = {
  readonly endpoint: string;
  readonly databaseFile: string;
  /** Of dynoxide itself, not of the shell around it. */
  readonly pid: number;
  /** Resolves when it ended although nobody stopped it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/**
 * dynoxide ignores its standard input and node cannot ask the kernel for a death signal, so a shell stands between: it
 * says dynoxide's pid, a reader in it waits for the input to end, which happens also when the parent is killed with -9,
 * and ends dynoxide; the shell itself ends when dynoxide does, whatever the reason.
 */
const watcher = [
  'exec 3<&0',
  '"$@" 3<&- >/dev/null & child=$!',
  'echo "pid $child"',
  '{ read -r _ <&3; kill "$child"; } >/dev/null 2>&1 & reader=$!',
  'wait "$child"',
  'kill "$reader" 2>/dev/null',
  'if [ -n "$REMOVED_AFTERWARDS" ]; then rm -rf "$REMOVED_AFTERWARDS"; fi',
].join('\n');

const portAttempts = 5;
const answerWithinMs = 8_000;
const stopWithinMs = 3_000;

/**
 * Starts the DynamoDB-compatible store on a free port of 127.0.0.1 and waits until it answers. `null` keeps nothing: the
 * data lies in a temporary folder, in memory where the machine has one there, and not in dynoxide's own memory, where
 * `indexStream` could not reach it.
 */
export async function startDynoxide(databaseFile: string | null): Promise<Dynoxide> {
  const binary = findBinary();
  for (let attempt = 1; ; attempt++) {
    const temporary = databaseFile === null ? mkdtempSync(join(findMemoryFolder(), 'zhijian-')) : null;
    const file = databaseFile ?? join(temporary ?? '', 'dynamodb.sqlite');
    // The port may be taken between finding and using it: then dynoxide ends at once, and the next attempt has another.
    const started = await launch(binary, await findFreePort(), file, temporary);
    if (started) {
      indexStream(file);
      return started;
    }
    if (attempt === portAttempts) {
      throw new StartFailure('PART_NOT_ANSWERING', '内置数据库（dynoxide）启动后没有应答。 (dynoxide did not answer)');
    }
  }
}

function findBinary(): string {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`;
    throw new StartFailure(
      'NO_DYNAMODB_BINARY',
      [
        `本机（${machine}）没有可用的内置数据库程序。 (no embedded DynamoDB binary for ${machine})`,
        '请改用其他 DynamoDB 兼容服务，例如：',
        '  DYNAMODB_ENDPOINT=http://127.0.0.1:8000 npm start',
        '文件存储也可以另指定：S3_ENDPOINT=http://127.0.0.1:9000',
        '（两者的密钥用 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY 给出。）',
      ].join('\n'),
      { cause },
    );
  }
}

function findMemoryFolder(): string {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return tmpdir();
  const { bavail, bsize } = statfsSync(folder);
  // Containers often have 64 MB there.
  return bavail * bsize >= 1024 ** 3 ? folder : tmpdir();
}

async function launch(binary: string, port: number, file: string, removed: string | null): Promise<Dynoxide | null> {
  const options = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', file];
  // Its own process group: Ctrl+C in the terminal must reach the parent first, which then stops the parts in order.
  const shell = spawn('/bin/sh', ['-c', watcher, 'sh', binary, ...options], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
    // It answers one request at a time anyhow; a second thread only contends for the lock and for memory.
    env: { ...process.env, TOKIO_WORKER_THREADS: '1', REMOVED_AFTERWARDS: removed ?? '' },
  });
  const exited = new Promise<void>((resolve) => {
    shell.once('exit', () => resolve());
    shell.once('error', () => resolve());
  });
  shell.stdin.on('error', () => {});
  const pid = await new Promise<number>((resolve) => {
    shell.stdout.once('data', (text: Buffer) => resolve(Number(/pid (\d+)/.exec(String(text))?.[1] ?? 0)));
    void exited.then(() => resolve(0));
  });
  shell.stdout.resume();
  const endpoint = `http://127.0.0.1:${port}`;
  const answers = pid > 0 && (await isAnswering(endpoint, pid));
  let isStopping = false;
  const ended = new Promise<void>((resolve) => {
    void exited.then(() => {
      if (!isStopping) resolve();
    });
  });
  const stop = async (): Promise<void> => {
    isStopping = true;
    shell.stdin.end();
    const stopped = await Promise.race([exited.then(() => true), sleep(stopWithinMs, false, { ref: false })]);
    if (!stopped && isRunning(pid)) process.kill(pid, 'SIGKILL');
    await exited;
  };
  if (answers) return { endpoint, databaseFile: file, pid, ended, stop };
  await stop();
  return null;
}

async function isAnswering(endpoint: string, pid: number): Promise<boolean> {
  const until = Date.now() + answerWithinMs;
  while (Date.now() < until && isRunning(pid)) {
    const answer = await fetch(endpoint).catch(() => null);
    // Another program could sit on the port: only dynoxide says this.
    if (answer) return answer.headers.has('x-dynoxide-version') && isRunning(pid);
    await sleep(10);
  }
  return false;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
