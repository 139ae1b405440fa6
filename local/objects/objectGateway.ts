import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Environment } from '../../functions/handlers/environment.ts';
import { maxObjectBytes } from '../objectStore.ts';
import { readBody } from '../readBody.ts';
import { findFormPost } from './formPost.ts';
import { answerFault, answerStoredForm, type PutHeaders, toFaultCode, toPutHeaders } from './objectAnswers.ts';
import { findPolicyFault } from './postPolicy.ts';
import { findPresignedFault, type Keys } from './signatures.ts';
import type { StoredObject } from './storedObject.ts';

/** What the embedded store takes at most, less the form's own lines; on AWS the policy's limit decides. */
const maxUploadBytes = maxObjectBytes - 64 * 1024;

type Target = { readonly bucket: string; readonly key: string; readonly query: URLSearchParams };

export type ObjectGateway = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * `/s3/<bucket>/<key>`: what browsers do with S3, and only that: presigned forms and presigned PUT, GET and HEAD. It
 * checks signature, expiry and policy, which fauxqs does not, and then asks the store itself, which no browser reaches.
 */
export function createObjectGateway(
  environment: Environment,
  keys: Keys,
  onStored: (object: StoredObject) => void,
): ObjectGateway {
  const { region, bucketName, s3Endpoint } = environment;
  const client = new S3Client({ region, forcePathStyle: true, ...(s3Endpoint && { endpoint: s3Endpoint }) });
  const put = async (key: string, body: Buffer, headers: PutHeaders): Promise<StoredObject> => {
    const { ETag = '' } = await client.send(
      new PutObjectCommand({ Bucket: bucketName, Key: key, Body: body, ...headers }),
    );
    const stored = { key, size: body.length, eTag: ETag };
    onStored(stored);
    return stored;
  };

  async function answerForm(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request, maxUploadBytes);
    if (body === null) return answerFault(response, 'EntityTooLarge');
    const form = findFormPost(request.headers['content-type'] ?? '', body);
    const key = form?.fields.get('key');
    if (!form || !key) return answerFault(response, 'MalformedPOSTRequest');
    const fault = findPolicyFault(form, bucketName, keys, Date.now());
    if (fault) return answerFault(response, fault);
    const stored = await put(
      key,
      form.file,
      toPutHeaders((name) => form.fields.get(name), [...form.fields.keys()]),
    );
    answerStoredForm(form, stored, response);
  }

  async function answerPut(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    const body = await readBody(request, maxUploadBytes);
    if (body === null) return answerFault(response, 'EntityTooLarge');
    // S3 checks it, and an SDK that presigns without care signs the checksum of an empty body.
    const checksum = target.query.get('x-amz-checksum-crc32');
    if (checksum !== null && checksum !== toChecksum(body)) return answerFault(response, 'BadDigest');
    const { headers } = request;
    const { eTag } = await put(
      target.key,
      body,
      toPutHeaders((name) => headers[name]?.toString(), Object.keys(headers)),
    );
    response.writeHead(200, { etag: eTag }).end();
  }

  async function answerRead(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    const input = {
      Bucket: bucketName,
      Key: target.key,
      ...(request.headers.range !== undefined && { Range: request.headers.range }),
    };
    const isHead = request.method === 'HEAD';
    const found = await client.send(isHead ? new HeadObjectCommand(input) : new GetObjectCommand(input));
    const head: Record<string, string | number | undefined> = {
      'content-type': target.query.get('response-content-type') ?? found.ContentType,
      'content-disposition': target.query.get('response-content-disposition') ?? found.ContentDisposition,
      'content-length': found.ContentLength,
      'content-range': found.ContentRange,
      etag: found.ETag,
      'last-modified': found.LastModified?.toUTCString(),
      'accept-ranges': 'bytes',
      // A stored file is somebody's upload: it must not run as a page of this origin.
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    };
    for (const [name, value] of Object.entries(head)) if (value !== undefined) response.setHeader(name, value);
    response.writeHead(found.ContentRange === undefined ? 200 : 206);
    if ('Body' in found && found.Body) await pipeline(found.Body as Readable, response);
    else response.end();
  }

  return async (request, response) => {
    const { method = 'GET', url = '', headers } = request;
    const target = toTarget(url);
    if (target.bucket !== bucketName) return answerFault(response, 'AccessDenied');
    try {
      if (method === 'POST' && target.key === '') return await answerForm(request, response);
      if (target.key === '' || !['GET', 'HEAD', 'PUT'].includes(method)) {
        return answerFault(response, 'MethodNotAllowed');
      }
      const fault = findPresignedFault({ method, target: url, headers }, keys, Date.now());
      if (fault) return answerFault(response, fault);
      if (method === 'PUT') return await answerPut(request, response, target);
      await answerRead(request, response, target);
    } catch (error) {
      if (response.headersSent) return void response.destroy();
      answerFault(response, toFaultCode(error));
    }
  };
}

function toTarget(url: string): Target {
  const { pathname, searchParams } = new URL(url, 'http://local');
  const [, , bucket = '', ...rest] = pathname.split('/');
  return { bucket, key: decodeURIComponent(rest.join('/')), query: searchParams };
}

function toChecksum(body: Buffer): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(body));
  return bytes.toString('base64');
}
