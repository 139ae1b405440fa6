import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { schemaTable } from '../generated/schemaTable.ts';
import { resolvers } from '../resolvers/index.ts';
import { readSchemaTable } from '../resolvers/readSchemaTable.ts';
import { makeRequestContext, type RequestContext } from '../resolvers/requestContext.ts';
import { readTypeDefs, withResolvers } from '../resolvers/withResolvers.ts';
import { comeThroughEdge } from './edge.ts';
import { formatError } from './formatError.ts';
import { queryLimits, queryLimitsPlugin } from './queryLimits.ts';
import type { TokenFault } from './verifyToken.ts';
import type { Wiring } from './wiring.ts';

export type ApiHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/** Largest request body, bytes; files never come this way. */
const maxBodyBytes = 1024 * 1024;

const tokenFaults: Record<TokenFault, string> = {
  TOKEN_EXPIRED: '登录已过期，请重新登录。',
  TOKEN_INVALID: '登录凭证无效，请重新登录。',
};

/** The same questions for those who have signed in; the gateway turns away whoever has not. */
const signedInPath = '/signed-in/graphql';

/**
 * The API function for API Gateway v2 events: `/graphql`, `/health`, the public files below `/public/` and the pages of
 * the web application. The token is optional at `/graphql`; a wrong one is refused with 401 rather than taken for the
 * public.
 */
export function createApiHandler(wiring: Wiring): ApiHandler {
  const { stage } = wiring.environment;
  const starting = startServer(stage === 'local' || stage === 'dev');
  // Whoever asks first waits for it and learns of a fault; until then nobody does.
  starting.catch(() => {});

  return async (received) => {
    if (received.rawPath === '/health') return toJson(200, { status: 'ok', stage });
    const event = comeThroughEdge(received, wiring.environment);
    if (event === null) return toJson(403, { error: '请从平台的网址访问' });
    if (event.rawPath !== '/graphql' && event.rawPath !== signedInPath) return answerFile(wiring, event);
    const body = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');
    if (Buffer.byteLength(body) > maxBodyBytes) return toErrors(413, 'BODY_TOO_LARGE', '请求超过 1 MB，请减少内容。');
    const viewer = await wiring.verifyToken(event.headers['authorization']);
    if (!viewer.ok) return toErrors(401, 'UNAUTHENTICATED', tokenFaults[viewer.refusal], viewer.refusal);
    if (event.rawPath === signedInPath && viewer.value.role === 'PUBLIC')
      return toErrors(401, 'UNAUTHENTICATED', '请先登录。');
    const parsed = parseBody(body, event.requestContext.http.method);
    if (parsed === undefined) return toErrors(400, 'BAD_REQUEST', '请求内容不是有效的 JSON。');
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value);
    const server = await starting;
    const { requestId, http } = event.requestContext;
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: event.requestContext.http.method,
        headers,
        search: event.rawQueryString ? `?${event.rawQueryString}` : '',
        body: parsed,
      },
      context: async () => makeRequestContext(wiring.openContext(viewer.value, requestId, http.sourceIp)),
    });
    return toResult(response);
  };
}

async function answerFile(wiring: Wiring, event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { answerWebPage, isPublicFile } = await import('./webPages.ts');
  if (isPublicFile(event.rawPath)) {
    const { answerPublicFile } = await import('./publicFiles.ts');
    return answerPublicFile(wiring, event);
  }
  return (await answerWebPage(wiring.environment, event)) ?? toJson(404, { error: '没有这个地址' });
}

/** The schema carries its descriptions only where they can be asked for. */
async function startServer(introspection: boolean): Promise<ApolloServer<RequestContext>> {
  const schema = introspection
    ? withResolvers(readTypeDefs((await import('../generated/describedTypeDefs.ts')).typeDefs))
    : readSchemaTable(schemaTable, resolvers);
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxTokens: queryLimits.tokens },
    plugins: [
      queryLimitsPlugin,
      // Each of these would otherwise be loaded at start; none is used.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
  await server.start();
  return server;
}

function parseBody(body: string, method: string): unknown {
  if (method === 'GET' || body === '') return {};
  try {
    // Half a surrogate pair would be stored as another character than the audit's digest is of.
    return JSON.parse(body, (_, value) => (typeof value === 'string' ? value.toWellFormed() : value));
  } catch {
    return undefined;
  }
}

async function toResult({ status, headers, body }: HTTPGraphQLResponse): Promise<APIGatewayProxyStructuredResultV2> {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not used');
  return {
    statusCode: status ?? 200,
    headers: { ...Object.fromEntries(headers), ...securityHeaders },
    body: body.string,
  };
}

const securityHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

function toJson(statusCode: number, value: object): APIGatewayProxyStructuredResultV2 {
  const headers = { 'content-type': 'application/json; charset=utf-8', ...securityHeaders };
  return { statusCode, headers, body: JSON.stringify(value) };
}

function toErrors(statusCode: number, code: string, message: string, reason?: string) {
  return toJson(statusCode, { errors: [{ message, extensions: { code, ...(reason && { reason }) } }] });
}
