import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a call came to, as Lambda tells it to who called. */
export type Invocation =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string };

export type Lambda = {
  /** Calls the function and waits; its time is what the deadline says. One call at a time, as Lambda does. */
  readonly invoke: (event: unknown, seconds?: number) => Promise<Invocation>;
  /** Everything that its processes have written so far. */
  readonly log: () => string;
  /** How many processes were started for it. */
  readonly starts: () => number;
  readonly stop: () => Promise<void>;
};

/** Of the answer as JSON; a function whose answer is larger has failed. */
const mostAnswerBytes = 6 * 1024 * 1024;

type Waiting = { readonly event: string; readonly endsMs: number; readonly settle: (result: Invocation) => void };

/**
 * Runs a bundle as Lambda does: a process of its own with nothing in its environment but what is given, fed by the
 * runtime API, frozen between calls, ended when its time is up, started anew with the next call after it has ended.
 */
export async function startLambda(folder: string, environment: Readonly<Record<string, string>>): Promise<Lambda> {
  let output = '';
  let starts = 0;
  let child: ChildProcess | null = null;
  let current: (Waiting & { readonly id: string }) | null = null;
  let asking: ServerResponse | null = null;

  const settle = (result: Invocation): void => {
    const settled = current;
    current = null;
    settled?.settle(result);
  };
  const fail = (errorType: string, errorMessage: string): void => settle({ ok: false, errorType, errorMessage });
  const handOver = (): void => {
    if (!current || !asking) return;
    asking.setHeader('lambda-runtime-aws-request-id', current.id);
    asking.setHeader('lambda-runtime-deadline-ms', String(current.endsMs));
    asking.end(current.event);
    asking = null;
  };

  const server = createServer((request, response) => void answer(request, response));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (request.url ?? '').replace('/2018-06-01/runtime/', '');
    if (path === 'invocation/next') {
      asking = response;
      return handOver();
    }
    const body = await text(request);
    response.writeHead(202).end();
    if (path === 'init/error' || path.endsWith('/error')) {
      const { errorType, errorMessage } = JSON.parse(body);
      if (path === 'init/error') void kill();
      return fail(errorType, errorMessage);
    }
    if (path !== `invocation/${current?.id}/response`) return;
    if (Buffer.byteLength(body) > mostAnswerBytes) return fail('Function.ResponseSizeTooLarge', `${body.length} bytes`);
    settle({ ok: true, payload: JSON.parse(body) });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  const start = (): ChildProcess => {
    starts += 1;
    const started = spawn(process.execPath, [join(import.meta.dirname, 'bootstrap.mjs')], {
      cwd: folder,
      env: {
        ...environment,
        AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
        LAMBDA_TASK_ROOT: folder,
        _HANDLER: 'index.handler',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [started.stdout, started.stderr]) {
      stream?.on('data', (part: Buffer) => {
        output += part.toString('utf8');
      });
    }
    started.on('exit', (code) => {
      if (child !== started) return;
      child = null;
      asking = null;
      fail('Runtime.ExitError', `the process ended with ${code}`);
    });
    return started;
  };

  const kill = async (): Promise<void> => {
    const killed = child;
    child = null;
    asking = null;
    if (!killed) return;
    const ended = once(killed, 'exit');
    killed.kill('SIGKILL');
    await ended;
  };

  return {
    async invoke(event, seconds = 28) {
      const endsMs = Date.now() + seconds * 1000;
      const result = await new Promise<Invocation>((resolve) => {
        const timer = setTimeout(() => {
          fail('Sandbox.Timedout', `Task timed out after ${seconds} seconds`);
          void kill();
        }, seconds * 1000);
        const done = (answered: Invocation): void => {
          clearTimeout(timer);
          resolve(answered);
        };
        current = { id: randomUUID(), event: JSON.stringify(event), endsMs, settle: done };
        if (child) child.kill('SIGCONT');
        else child = start();
        handOver();
      });
      child?.kill('SIGSTOP');
      return result;
    },
    log: () => output,
    starts: () => starts,
    async stop() {
      await kill();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
