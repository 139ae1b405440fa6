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
import type { Instant } from '../rules/kernel/plainDate.ts';
import { apiLimits } from './apiLimits.ts';
import { formatError } from './formatError.ts';
import { toErrors } from './httpAnswer.ts';
import { isListed, listedQueriesCache } from './listedQueries.ts';
import type { RequestCounter } from './requestCounter.ts';
import { makeRequestGuard } from './requestGuard.ts';
import { requestScope } from './requestScope.ts';
import { stagePolicies } from './stagePolicies.ts';
import type { TokenFault } from './verifyToken.ts';
import type { Wiring } from './wiring.ts';

type GraphqlAnswer = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const tokenFaults: Record<TokenFault, string> = {
  TOKEN_EXPIRED: '登录已过期，请重新登录。',
  TOKEN_INVALID: '登录凭证无效，请重新登录。',
};

/** The same questions for those who have signed in; the gateway turns away whoever has not. */
export const signedInPath = '/signed-in/graphql';

/**
 * `/graphql`: size, token, list of queries, then Apollo. The token is optional; a wrong one is refused with 401 rather
 * than taken for the public.
 */
export function openGraphql(wiring: Wiring, count: RequestCounter): GraphqlAnswer {
  const policy = stagePolicies[wiring.environment.stage];
  const isFree = policy.freeQueries || wiring.environment.freeQueries;
  const starting = startServer(policy, count);
  // Whoever asks first waits for it and learns of a fault; until then nobody does.
  starting.catch(() => {});

  return async (event) => {
    const { requestId, http } = event.requestContext;
    const refuse = (status: number, code: string, message: string, more: object = {}) =>
      toErrors(status, code, message, { ...more, requestId });
    const body = event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');
    if (Buffer.byteLength(body) > apiLimits.bodyBytes.most)
      return refuse(413, 'BODY_TOO_LARGE', '请求超过 1 MB，请减少内容。');
    const viewer = await wiring.verifyToken(event.headers['authorization']);
    if (!viewer.ok) return refuse(401, 'UNAUTHENTICATED', tokenFaults[viewer.refusal], { reason: viewer.refusal });
    if (event.rawPath === signedInPath && viewer.value.role === 'PUBLIC')
      return refuse(401, 'UNAUTHENTICATED', '请先登录。');
    Object.assign(requestScope.getStore() ?? {}, { role: viewer.value.role, county: viewer.value.county });
    const parsed = parseBody(body, http.method);
    if (parsed === undefined) return refuse(400, 'BAD_REQUEST', '请求内容不是有效的 JSON。');
    const query = http.method === 'GET' ? new URLSearchParams(event.rawQueryString).get('query') : findQuery(parsed);
    if (query !== null && !isFree && !(await isListed(query)))
      return refuse(400, 'QUERY_NOT_LISTED', '本系统只回答清单内的查询。网页刚刚更新过的，请刷新后再试。');
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value);
    const server = await starting;
    const response = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: http.method,
        headers,
        search: event.rawQueryString ? `?${event.rawQueryString}` : '',
        body: parsed,
      },
      context: async () => makeRequestContext(wiring.openContext(viewer.value, requestId, http.sourceIp)),
    });
    return toResult(response, wiring.clock.now());
  };
}

/** The schema carries its descriptions only where they can be asked for. */
async function startServer(
  policy: { readonly introspection: boolean; readonly countsRequests: boolean },
  count: RequestCounter,
): Promise<ApolloServer<RequestContext>> {
  const { introspection } = policy;
  const schema = introspection
    ? withResolvers(readTypeDefs((await import('../generated/describedTypeDefs.ts')).typeDefs))
    : readSchemaTable(schemaTable, resolvers);
  const server = new ApolloServer<RequestContext>({
    schema,
    introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxTokens: apiLimits.tokens.most },
    persistedQueries: { cache: listedQueriesCache },
    plugins: [
      makeRequestGuard(policy, count),
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

function findQuery(body: unknown): string | null {
  return typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : null;
}

/** With the time by which it was answered: the web application counts days by it. */
async function toResult(
  { status, headers, body }: HTTPGraphQLResponse,
  now: Instant,
): Promise<APIGatewayProxyStructuredResultV2> {
  if (body.kind !== 'complete') throw new Error('incremental delivery is not used');
  return {
    statusCode: status ?? 200,
    headers: { ...Object.fromEntries(headers), 'x-server-time': now },
    body: body.string,
  };
}
