import type { IncomingMessage } from 'node:http';

/** The whole body, or null as soon as it is longer than `maxBytes`; the rest is then read and thrown away. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes <= maxBytes) parts.push(part);
    else parts.length = 0;
  }
  return bytes > maxBytes ? null : Buffer.concat(parts, bytes);
}
