import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { apiLimits } from './apiLimits.ts';
import type { Environment } from './environment.ts';

/** What any answer of the API says to browsers; an answer's own headers come before these. */
const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
} as const;

export function toJson(
  statusCode: number,
  value: object,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 {
  const type = { 'content-type': 'application/json; charset=utf-8' };
  return { statusCode, headers: { ...type, ...headers }, body: JSON.stringify(value) };
}

/** A refusal of the request as a whole, in the form of GraphQL errors. */
export function toErrors(statusCode: number, code: string, message: string, more: object = {}) {
  return toJson(statusCode, { errors: [{ message, extensions: { code, ...more } }] });
}

/** The answer as it leaves: with its request's id, what browsers are to do, and never larger than Lambda carries. */
export function completeAnswer(
  { webOrigins }: Environment,
  event: APIGatewayProxyEventV2,
  given: APIGatewayProxyStructuredResultV2,
): APIGatewayProxyStructuredResultV2 {
  const complete = (result: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 => ({
    ...result,
    headers: {
      ...securityHeaders,
      ...corsHeaders(webOrigins, event.headers['origin']),
      ...result.headers,
      'x-request-id': event.requestContext.requestId,
    },
  });
  const answer = complete(given);
  if (fitsLambda(answer)) return answer;
  const { requestId } = event.requestContext;
  const message = '查询结果超过 6 MB，无法一次给出。请减少每页条数或字段，再分次查询。';
  return complete(toErrors(400, 'ANSWER_TOO_LARGE', message, { limit: 'answerBytes', requestId }));
}

/** Lambda weighs the whole result as JSON, in which each quote of the body has become two characters. */
function fitsLambda(answer: APIGatewayProxyStructuredResultV2): boolean {
  const { most } = apiLimits.answerBytes;
  // Escaping doubles a body of JSON at most; what is far below need not be written out a second time.
  if ((answer.body ?? '').length * 3 < most / 2) return true;
  return Buffer.byteLength(JSON.stringify(answer)) <= most;
}

/** The answer to a preflight; on AWS the gateway gives it. */
export function answerPreflight(): APIGatewayProxyStructuredResultV2 {
  const headers = {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '3600',
  };
  return { statusCode: 204, headers };
}

/** Only an origin that is listed, letter by letter, is allowed; no cookies are used, so none are. */
function corsHeaders(webOrigins: readonly string[], origin: string | undefined): Readonly<Record<string, string>> {
  if (webOrigins.length === 0) return {};
  if (origin === undefined || !webOrigins.includes(origin)) return { vary: 'origin' };
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after, x-request-id, x-server-time',
  };
}
