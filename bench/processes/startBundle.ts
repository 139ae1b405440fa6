import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

export type FirstAnswer = {
  /** From the start of the process. What Node itself takes is in it, about 25 ms, as the runtime is on Lambda. */
  readonly fromStartMs: number;
  /** From just before the bundle is imported. */
  readonly fromImportMs: number;
};

/**
 * Starts the bundle in a fresh process, sends it one query and waits for the answer. The environment is what is given
 * and no more, so that no setting of this machine counts. @throws Error when the answer is not what `expected` says.
 */
export async function startBundle(
  folder: string,
  { query, expected, environment }: { query: string; expected: string; environment: Readonly<Record<string, string>> },
): Promise<FirstAnswer> {
  const runner = join(import.meta.dirname, 'firstAnswer.mjs');
  const bundle = pathToFileURL(join(folder, 'index.mjs')).href;
  const child = spawn(process.execPath, [runner, bundle, query], {
    env: { ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${folder} ended with ${code}: ${errors.slice(-2_000)}`);
  // A handler may log; what is measured is the last line.
  const { answer, ...times } = JSON.parse(output.slice(output.lastIndexOf('{"answer":'))) as {
    answer: { body?: string };
  } & FirstAnswer;
  if (!answer.body?.includes(expected)) throw new Error(`${folder} answered ${JSON.stringify(answer).slice(0, 2_000)}`);
  return times;
}
