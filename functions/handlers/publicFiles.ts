import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { readPublicFile } from '../operations/disclosure/readPublicFile.ts';
import { toPublicPath } from '../resolvers/publicSearch.ts';
import { publicViewer } from '../rules/accounts/viewer.ts';
import type { PublicSection } from '../rules/disclosure/publicEntry.ts';
import { addressQueries } from './apiLimits.ts';
import { logFault } from './log.ts';
import { askLater, type RequestCounter } from './requestCounter.ts';
import { stagePolicies } from './stagePolicies.ts';
import type { Wiring } from './wiring.ts';

/** File → section; null: the feed. */
const files: Readonly<Record<string, PublicSection | null>> = {
  'feed.atom': null,
  'notices.json': 'NOTICE',
  'publications.json': 'PUBLICATION',
  'receipts.json': 'RECEIPT',
};

const form = /^\/public\/(\d{6})\/([a-z]+\.(?:atom|json))$/;

/** How long others may show it without asking again: a withdrawn entry is gone everywhere after five minutes. */
const keptSeconds = 300;

const headers = {
  'cache-control': `public, max-age=${keptSeconds}`,
  'content-security-policy': "default-src 'none'; sandbox",
} as const;

/**
 * `/public/<county>/feed.atom`, `notices.json`, `publications.json` and `receipts.json`: everything public, without a
 * token, counted by address like queries of the public. Unchanged content answers 304 to its ETag.
 */
export async function answerPublicFile(
  wiring: Wiring,
  event: APIGatewayProxyEventV2,
  count: RequestCounter,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { rawPath, requestContext, queryStringParameters } = event;
  const { method, sourceIp } = requestContext.http;
  const [, county = '', name = ''] = form.exec(rawPath) ?? [];
  const section = files[name];
  if (section === undefined) return toText(404, '没有这个文件');
  if (method !== 'GET' && method !== 'HEAD') return toText(405, '只能读取');
  const context = wiring.openContext(publicViewer, requestContext.requestId, sourceIp);
  const origin = toOrigin(event, context.publicOrigin);
  try {
    const { countsRequests } = stagePolicies[wiring.environment.stage];
    const waitSeconds = countsRequests ? await count(context, addressQueries) : null;
    if (waitSeconds !== null) return toText(429, askLater(waitSeconds), { 'retry-after': String(waitSeconds) });
    const file = await readPublicFile(context, {
      county,
      section,
      after: queryStringParameters?.['after'] ?? null,
      selfUrl: `${origin}${rawPath}`,
      toUrl: (entry) => {
        const path = toPublicPath(entry);
        return path && `${context.publicOrigin ?? origin}${path}`;
      },
    });
    if (file === null) return toText(404, '没有这个县');
    const etag = `"${createHash('sha256').update(file.text).digest('hex').slice(0, 32)}"`;
    if (isKnown(event.headers['if-none-match'], etag)) return { statusCode: 304, headers: { ...headers, etag } };
    const body = method === 'HEAD' ? '' : file.text;
    return { statusCode: 200, headers: { ...headers, etag, 'content-type': file.contentType }, body };
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'BadCursor') return toText(400, '翻页位置无效，请从第一页重新读取');
    logFault(fault);
    return toText(500, `系统出错，请稍后再试。编号 ${requestContext.requestId}`);
  }
}

/** Whether the reader has this version; a weak mark of it, as some caches make, counts. */
function isKnown(given: string | undefined, etag: string): boolean {
  const marks = (given ?? '').split(',').map((mark) => mark.trim().replace(/^W\//, ''));
  return marks.includes(etag) || marks.includes('*');
}

/**
 * Where the request came to; a host that is none gives no address. Of the public pages' own host the scheme is known, which
 * behind a proxy the request does not tell.
 */
function toOrigin({ headers: given, requestContext }: APIGatewayProxyEventV2, publicOrigin: string | null): string {
  const host = given['host'] ?? requestContext.domainName;
  if (publicOrigin !== null && new URL(publicOrigin).host === host) return publicOrigin;
  const scheme = given['x-forwarded-proto'] === 'http' ? 'http' : 'https';
  return `${scheme}://${/^[\w.-]{1,253}(?::\d{1,5})?$/.test(host) ? host : requestContext.domainName}`;
}

function toText(
  statusCode: number,
  message: string,
  more: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return { statusCode, headers: { ...headers, ...plain, ...more }, body: `${message}\n` };
}
