import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Kinds that are text: on the way they take a third. */
const compressed = /^text|javascript|json|svg/;

/**
 * A file below a folder with these headers, compressed for whoever takes that, as CloudFront does it; 404 where there is
 * none, of a kind that is not served, or not below it.
 */
export async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const file = join(folder, path);
  const type = types[extname(file)];
  if (!file.startsWith(folder + sep) || type === undefined) return void response.writeHead(404).end();
  const stream = createReadStream(file);
  const isZipped = compressed.test(type) && /\bgzip\b/.test(String(response.req.headers['accept-encoding']));
  const all = {
    'content-type': type,
    vary: 'accept-encoding',
    ...headers,
    ...(isZipped && { 'content-encoding': 'gzip' }),
  };
  stream.once('open', () => response.writeHead(200, all));
  const sent = isZipped ? pipeline(stream, createGzip(), response) : pipeline(stream, response);
  await sent.catch((fault: NodeJS.ErrnoException) => {
    // Whoever asked went away; the pipeline has ended both.
    if (response.headersSent) return;
    if (fault.code !== 'ENOENT') throw fault;
    response.writeHead(404).end();
  });
}
