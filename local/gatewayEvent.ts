import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ApiHandler } from '../functions/handlers/api.ts';
import { readBody } from './readBody.ts';

/** Limits of an HTTP API and of Lambda, so that what fits here fits there. */
const maxRequestBytes = 10 * 1024 * 1024;
const maxResultBytes = 6 * 1024 * 1024;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Answers a request as API Gateway (HTTP API, payload format 2.0) does with this handler behind it. */
export async function answerThroughGateway(
  handler: ApiHandler,
  request: IncomingMessage,
  response: ServerResponse,
  isBehindProxy = false,
): Promise<void> {
  const body = await readBody(request, maxRequestBytes);
  if (body === null) return answerMessage(response, 413, 'Request Entity Too Large');
  let result: APIGatewayProxyStructuredResultV2;
  try {
    result = await handler(toGatewayEvent(request, body, findSource(request, isBehindProxy)));
  } catch (error) {
    console.error('处理请求时出错 (handler failed):', error);
    return answerMessage(response, 500, 'Internal Server Error');
  }
  if (Buffer.byteLength(result.body ?? '') > maxResultBytes) {
    console.error('应答超过 6 MB，在 Lambda 上会失败 (answer above the Lambda limit)');
    return answerMessage(response, 500, 'Internal Server Error');
  }
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  if (result.cookies) response.setHeader('set-cookie', result.cookies);
  response.writeHead(result.statusCode ?? 200);
  response.end(Buffer.from(result.body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
}

function answerMessage(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

/** Who asks: whom the proxy in front took the request from, since what came before that anybody may have written. */
function findSource({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy
    ? String(headers['x-forwarded-for'] ?? '')
        .split(',')
        .at(-1)
        ?.trim()
    : '';
  return (forwarded || socket.remoteAddress || '127.0.0.1').replace(/^::ffff:/, '');
}

/** The event for a request whose body has been read. */
function toGatewayEvent(request: IncomingMessage, body: Buffer, sourceIp: string): APIGatewayProxyEventV2 {
  const at = new Date();
  const [rawPath = '/', rawQueryString = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const method = request.method ?? 'GET';
  const { cookie, ...headers } = joinHeaders(request.rawHeaders);
  const host = headers['host'] ?? 'localhost';
  const query = joinQuery(rawQueryString);
  const isBase64Encoded = body.length > 0 && !isText(headers);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    ...(cookie !== undefined && { cookies: cookie.split(/; */).filter((text) => text !== '') }),
    headers: {
      ...headers,
      'x-forwarded-for': sourceIp,
      'x-forwarded-port': host.split(':')[1] ?? '80',
      'x-forwarded-proto': 'http',
    },
    ...(Object.keys(query).length > 0 && { queryStringParameters: query }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host.split(':')[0] ?? host,
      domainPrefix: 'local',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp, userAgent: headers['user-agent'] ?? '' },
      requestId: randomBytes(12).toString('base64url'),
      routeKey: '$default',
      stage: '$default',
      time: toGatewayTime(at),
      timeEpoch: at.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isBase64Encoded ? 'base64' : 'utf8') }),
    isBase64Encoded,
  };
}

/** Lower-case names; what came more than once is joined by commas, cookies by semicolons. */
function joinHeaders(rawHeaders: readonly string[]): Record<string, string> {
  const joined: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    const earlier = joined[name];
    joined[name] = earlier === undefined ? value : `${earlier}${name === 'cookie' ? '; ' : ','}${value}`;
  }
  return joined;
}

function joinQuery(rawQueryString: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = joined[name];
    joined[name] = earlier === undefined ? value : `${earlier},${value}`;
  }
  return joined;
}

/** Bodies of any other type, compressed ones and form posts arrive base64-encoded. */
function isText(headers: Readonly<Record<string, string>>): boolean {
  if (headers['content-encoding'] !== undefined) return false;
  return /^(text\/|application\/(json|xml|javascript|graphql)\b|application\/[\w.-]+\+(json|xml)\b)/i.test(
    headers['content-type'] ?? '',
  );
}

/** `12/Mar/2020:19:03:58 +0000` */
function toGatewayTime(at: Date): string {
  const [day, time] = at.toISOString().split(/[T.]/);
  const [year, month, dayOfMonth] = (day ?? '').split('-');
  return `${dayOfMonth}/${months[Number(month) - 1]}/${year}:${time} +0000`;
}
