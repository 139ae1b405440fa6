import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { isRunning } from '../../local/isRunning.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export type Entry = {
  readonly child: ChildProcess;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Resolves with the exit code; null after a signal. */
  readonly ended: Promise<number | null>;
};

export type RunningEntry = Entry & {
  readonly origin: string;
  readonly dynamodbEndpoint: string;
  readonly s3Endpoint: string;
};

/** Runs `npm start`'s own command in a process group of its own; what is left of it is killed after the test. */
export function spawnEntry(options: {
  readonly dataFolder: string;
  readonly port?: number;
  readonly preload?: string;
  readonly environment?: Readonly<Record<string, string>>;
}): Entry {
  const preload = options.preload === undefined ? [] : ['--import', `data:text/javascript,${options.preload}`];
  const child = spawn(process.execPath, [...preload, '--import', './local/requireNode.mjs', 'local/start.ts'], {
    cwd: repository,
    detached: true,
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      ZHIJIAN_DATA: options.dataFolder,
      ZHIJIAN_DEMO: '0',
      ZHIJIAN_BUILD_WEB: '0',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const note = (part: Buffer): void => {
    text += part.toString('utf8');
  };
  child.stdout.on('data', note);
  child.stderr.on('data', note);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid ?? 0), 'SIGKILL');
    await ended;
    await waitForDynoxide(options.dataFolder, child.pid);
  });
  return { child, output: () => text, ended };
}

/** As `spawnEntry`, and waits until it says that everything runs. */
export async function startEntry(options: Parameters<typeof spawnEntry>[0]): Promise<RunningEntry> {
  const entry = spawnEntry(options);
  const isUp = (): boolean => entry.output().includes('Ctrl+C');
  while (!isUp()) {
    const early = await Promise.race([entry.ended.then(() => true), new Promise((resolve) => setTimeout(resolve, 20))]);
    if (early === true && !isUp()) throw new Error(`the entry ended early:\n${entry.output()}`);
  }
  const find = (label: string): string => {
    const line =
      entry
        .output()
        .split('\n')
        .find((text) => text.includes(label)) ?? '';
    return /http:\/\/[\d.]+:\d+/.exec(line)?.[0] ?? '';
  };
  return { ...entry, origin: find('(home)'), dynamodbEndpoint: find('(DynamoDB API)'), s3Endpoint: find('(S3 API)') };
}

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhijian-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Its watcher ends it in any case; the folder can be removed only after that. */
async function waitForDynoxide(dataFolder: string, parentPid: number | undefined): Promise<void> {
  if (!existsSync(join(dataFolder, 'instance.json'))) return;
  const { pid, dynoxidePid } = readInstance(dataFolder);
  while (pid === parentPid && isRunning(dynoxidePid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

export function readInstance(dataFolder: string): { readonly pid: number; readonly dynoxidePid: number } {
  return JSON.parse(readFileSync(join(dataFolder, 'instance.json'), 'utf8'));
}
