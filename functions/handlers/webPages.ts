import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Environment } from './environment.ts';

/** Address → page of the web application, as `findAddress` reads them. */
export const webPages = {
  '/': 'index.html',
  '/check-receipt': 'index.html',
  '/factors': 'index.html',
  '/notice/': 'index.html',
  '/patrol': 'patrol.html',
  '/patrol/': 'patrol.html',
  '/plan/': 'index.html',
  '/plans': 'index.html',
  '/public/': 'index.html',
  '/receipt/': 'index.html',
  '/verify-draw': 'verifyDraw.html',
  '/work': 'work.html',
  '/work/': 'work.html',
} as const satisfies Readonly<Record<string, string>>;

/** Whether an address below `/public/` is a file of the public side (`publicFiles.ts`) and no page. */
export const isPublicFile = (path: string): boolean => path.startsWith('/public/') && /\.(?:atom|json)$/.test(path);

/** `/config.json`: where the web application finds API and sign-in. */
export const configurationPath = '/config.json';

type Place = Pick<
  Environment,
  'stage' | 'region' | 'bucketName' | 's3PublicEndpoint' | 'tokenIssuer' | 'webFolder' | 'webClientId'
>;

/** A page, or where things are; null where there is no such address, or pages are served by others. */
export async function answerWebPage(
  place: Place,
  event: APIGatewayProxyEventV2,
): Promise<APIGatewayProxyStructuredResultV2 | null> {
  const { rawPath } = event;
  if (rawPath === configurationPath) {
    const { tokenIssuer: issuer, webClientId: clientId } = place;
    const text = JSON.stringify({ api: '/graphql', signedInApi: '/signed-in/graphql', issuer, clientId });
    return toAnswer('application/json; charset=utf-8', text, toPageHeaders(place, 'config.json'));
  }
  const page = findPage(rawPath);
  if (page === null || place.webFolder === null) return null;
  const text = await readFile(join(place.webFolder, page), 'utf8');
  return toAnswer('text/html; charset=utf-8', text, toPageHeaders(place, page));
}

function findPage(path: string): (typeof webPages)[keyof typeof webPages] | null {
  const address = findAddress(Object.keys(webPages) as (keyof typeof webPages)[], path);
  return address === null ? null : webPages[address];
}

/** The address that answers a path: itself, or one that ends with a slash and stands for all below it, the longest first. */
export function findAddress<Address extends string>(addresses: readonly Address[], path: string): Address | null {
  const fits = (address: string): boolean =>
    address === path || (address.endsWith('/') && address !== '/' && path.startsWith(address));
  return addresses.filter(fits).sort((one, other) => other.length - one.length)[0] ?? null;
}

const toAnswer = (
  contentType: string,
  body: string,
  headers: Readonly<Record<string, string>>,
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: { 'content-type': contentType, 'cache-control': 'no-cache', ...headers },
  body,
});

/**
 * What every file of the web application is sent with. It asks this origin, the sign-in and the store of files, and
 * nobody else; echarts writes its styles while it runs. The page that verifies a draw asks nobody at all: it is one file with
 * its script in it, to be kept and opened offline.
 */
export function toPageHeaders(place: Place, file: string): Readonly<Record<string, string>> {
  const sources = [...new Set([toStoreOrigin(place), new URL(place.tokenIssuer).origin])].join(' ');
  const contentSecurity =
    file === 'verifyDraw.html'
      ? "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'"
      : `default-src 'self'; connect-src 'self' ${sources}; img-src 'self' data: blob: ${toStoreOrigin(place)}; ` +
        "style-src 'self' 'unsafe-inline'; object-src 'none'";
  return {
    'content-security-policy': `${contentSecurity}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...(place.stage !== 'local' && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

/** Where browsers send uploads to and fetch downloads from. */
export function toStoreOrigin({ region, bucketName, s3PublicEndpoint }: Place): string {
  if (s3PublicEndpoint !== null) return new URL(s3PublicEndpoint).origin;
  return `https://${bucketName}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}
