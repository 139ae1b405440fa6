import type { ServerResponse } from 'node:http';
import type { FormPost } from './formPost.ts';
import type { StoredObject } from './storedObject.ts';

const statuses: Readonly<Record<string, number>> = {
  BadDigest: 400,
  EntityTooLarge: 400,
  EntityTooSmall: 400,
  InvalidPolicyDocument: 400,
  MalformedPOSTRequest: 400,
  MethodNotAllowed: 405,
  NoSuchKey: 404,
  NotModified: 304,
  InvalidRange: 416,
};

/** S3's code for an error of the store's client. */
export function toFaultCode(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotFound') return 'NoSuchKey';
  return name in statuses ? name : 'InternalError';
}

/** What a form or a PUT says about its file, as the SDK takes it. */
export type PutHeaders = { ContentType?: string; ContentDisposition?: string; Metadata?: Record<string, string> };

export function toPutHeaders(read: (name: string) => string | undefined, names: readonly string[]): PutHeaders {
  const prefix = 'x-amz-meta-';
  const metadata = names.filter((name) => name.startsWith(prefix));
  const [type, disposition] = [read('content-type'), read('content-disposition')];
  return {
    ...(type !== undefined && { ContentType: type }),
    ...(disposition !== undefined && { ContentDisposition: disposition }),
    Metadata: Object.fromEntries(metadata.map((name) => [name.slice(prefix.length), read(name) ?? ''])),
  };
}

export function answerStoredForm({ fields }: FormPost, { eTag, key }: StoredObject, response: ServerResponse): void {
  const status = Number(fields.get('success_action_status') ?? 204);
  response.writeHead([200, 201, 204].includes(status) ? status : 204, { etag: eTag });
  response.end(status === 201 ? `<PostResponse><Key>${escapeXml(key)}</Key><ETag>${eTag}</ETag></PostResponse>` : '');
}

export function answerFault(response: ServerResponse, code: string): void {
  const status = statuses[code] ?? (code === 'InternalError' ? 500 : 403);
  response.writeHead(status, { 'content-type': 'application/xml', connection: 'close' });
  response.end(`<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code></Error>`);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
