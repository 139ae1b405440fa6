import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export type Server = {
  readonly origin: string;
  /** `performance.now()` just before the process was started. */
  readonly launchedAt: number;
  /** Most memory that the process has had at once so far, MB of 1,000,000 bytes; its stores run beside it. */
  peakMemoryMb(): number;
  /** Ends the process in order, and by force when that takes too long. */
  stop(): Promise<void>;
};

/** What `npm start` prints when everything, demo data too, is there. */
const readyLine = '职监已启动';
const readyWithinMs = 60_000;
const stopWithinMs = 15_000;

/**
 * What `npm start` runs, without npm, so that the process is ours to measure and to end; on a free port over the given
 * data folder. Resolves when it says that it has started.
 */
export async function startServer(
  dataFolder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const port = await findFreePort();
  const root = join(import.meta.dirname, '..', '..');
  const nodeArguments = readStartScript(root);
  const launchedAt = performance.now();
  const child = spawn(process.execPath, nodeArguments, {
    cwd: root,
    env: { ...process.env, ...settings, PORT: String(port), ZHIJIAN_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs);
    await ended;
    clearTimeout(force);
  };
  const ready = new Promise<void>((resolve, reject) => {
    const readChunk = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      if (output.includes(readyLine)) resolve();
    };
    child.stdout.on('data', readChunk);
    child.stderr.on('data', readChunk);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`local/start.ts ended by itself:\n${output.slice(-2_000)}`)));
    setTimeout(() => reject(new Error(`not started within ${readyWithinMs} ms:\n${output}`)), readyWithinMs).unref();
  });
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  const { pid } = child;
  return { origin: `http://127.0.0.1:${port}`, launchedAt, peakMemoryMb: () => readPeakMemoryMb(pid), stop };
}

/** With its options: they may be what keeps memory low. */
function readStartScript(root: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
  const [command, ...rest] = scripts.start.split(' ');
  if (command !== 'node') throw new Error(`npm start is expected to run node, not ${scripts.start}`);
  return rest;
}

/** The kernel's own high-water mark: no peak is missed between two looks. */
function readPeakMemoryMb(pid: number | undefined): number {
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  if (kibibytes === undefined) throw new Error('this kernel does not say VmHWM');
  return (Number(kibibytes) * 1024) / 1_000_000;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}
