import { createHash, createHmac } from 'node:crypto';
import { isSame } from '../../functions/handlers/edge.ts';

/** What a presigned address or form was signed with. */
export type SigningKeyId = { readonly day: string; readonly region: string };

/** AWS Signature Version 4 of a text for S3, in hex. */
export function sign(secret: string, { day, region }: SigningKeyId, text: string): string {
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(
    (previous, part) => createHmac('sha256', previous).update(part).digest(),
    `AWS4${secret}`,
  );
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Reads `<access key id>/<day>/<region>/s3/aws4_request`; null for another form or another key. */
export function findSigningKeyId(credential: string, accessKeyId: string): SigningKeyId | null {
  const [keyId, day, region, service, end] = credential.split('/');
  if (keyId !== accessKeyId || !day || !region || service !== 's3' || end !== 'aws4_request') return null;
  return { day, region };
}

/** `20260302T080000Z` as milliseconds, NaN for another form. */
function fromAmzDate(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

export type PresignedRequest = {
  readonly method: string;
  /** Path and query as they came. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
};

export type Keys = { readonly accessKeyId: string; readonly secret: string };

/** Why a presigned address is not good now, in S3's own code, or null when it is. */
export function findPresignedFault(request: PresignedRequest, keys: Keys, nowMs: number): string | null {
  const [path = '', search = ''] = request.target.split(/\?(.*)/s);
  const query = new URLSearchParams(search);
  const keyId = findSigningKeyId(query.get('X-Amz-Credential') ?? '', keys.accessKeyId);
  const signedAt = query.get('X-Amz-Date') ?? '';
  const lifeMs = Number(query.get('X-Amz-Expires') ?? Number.NaN) * 1000;
  const startMs = fromAmzDate(signedAt);
  const given = query.get('X-Amz-Signature');
  const signedHeaders = (query.get('X-Amz-SignedHeaders') ?? '').split(';');
  if (!keyId || given === null || !signedHeaders.includes('host')) return 'AccessDenied';
  // S3 allows a quarter of an hour between the clocks, and a week of life.
  if (!(nowMs >= startMs - 900_000 && nowMs <= startMs + lifeMs && lifeMs <= 604_800_000)) return 'AccessDenied';
  const payload = request.headers['x-amz-content-sha256'] ?? query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD';
  const canonical = [
    request.method,
    path,
    toCanonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${toCanonicalValue(request.headers[name])}`),
    '',
    signedHeaders.join(';'),
    payload,
  ].join('\n');
  const hash = createHash('sha256').update(canonical).digest('hex');
  const text = `AWS4-HMAC-SHA256\n${signedAt}\n${keyId.day}/${keyId.region}/s3/aws4_request\n${hash}`;
  return isSame(given, sign(keys.secret, keyId, text)) ? null : 'SignatureDoesNotMatch';
}

function toCanonicalQuery(query: URLSearchParams): string {
  return [...query]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
}

function toCanonicalValue(value: string | string[] | undefined): string {
  return [value ?? '']
    .flat()
    .map((text) => text.trim().replace(/ +/g, ' '))
    .join(',');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
}
