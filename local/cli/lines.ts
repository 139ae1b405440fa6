import { createInterface } from 'node:readline';
import { ClientFailure } from './client.ts';

/** A request that cannot be answered; printed in its place as `{ error }` when it came by line. */
export class RequestFault extends Error {
  override readonly name = 'RequestFault';
  readonly code: string;
  readonly problems: readonly unknown[] | undefined;

  constructor(code: string, message: string, problems?: readonly unknown[]) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RequestFault('NOT_JSON', '不是有效的 JSON');
  }
}

/**
 * Answers one JSON request a line with one line each, in order. A request that cannot be answered gets
 * `{ "error": { code, message } }` in its place, so that lines still correspond, and the exit code says so at the end.
 */
export async function answerLines(answer: (request: unknown) => unknown): Promise<void> {
  let faults = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await print(answer(parseJson(line)));
    } catch (fault) {
      if (!(fault instanceof RequestFault)) throw fault;
      faults += 1;
      const { code, message, problems } = fault;
      await print({ error: { code, message, ...(problems && { problems }) } });
      process.stderr.write(`第 ${number} 行：${message}\n`);
    }
  }
  if (faults > 0) throw new ClientFailure(`${faults} 行没有得到答案`);
}

/** One JSON value on standard output, waiting where the reader is slow. */
export async function print(value: unknown): Promise<void> {
  if (process.stdout.write(`${JSON.stringify(value)}\n`)) return;
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', () => resolve());
  });
}
