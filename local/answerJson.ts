import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './readBody.ts';

/** Answers a value as JSON that nobody keeps. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

/** The text that was posted as JSON, empty where it is too long; null: it was no JSON, and the sender has been told. */
export async function readPostedJson(
  request: IncomingMessage,
  response: ServerResponse,
  mostBytes: number,
): Promise<string | null> {
  // A page of another site can send text without asking the browser, but not this type.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    answerJson(response, 415, { message: '请用 content-type: application/json' });
    return null;
  }
  return (await readBody(request, mostBytes))?.toString('utf8') ?? '';
}
