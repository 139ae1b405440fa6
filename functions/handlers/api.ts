import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { comeThroughEdge } from './edge.ts';
import { formatError } from './formatError.ts';
import { answerPreflight, completeAnswer, toJson } from './httpAnswer.ts';
import { logRequest } from './log.ts';
import { openGraphql, signedInPath } from './openGraphql.ts';
import { makeRequestCounter, type RequestCounter } from './requestCounter.ts';
import { requestScope } from './requestScope.ts';
import { stagePolicies } from './stagePolicies.ts';
import type { Wiring } from './wiring.ts';

export type ApiHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * The API function for API Gateway v2 events: `/graphql`, `/health`, the public files below `/public/` and the pages of
 * the web application. Every answer carries its request's id, as errors and the log do.
 */
export function createApiHandler(wiring: Wiring): ApiHandler {
  const { environment } = wiring;
  const { stage } = environment;
  const { logsRequests } = stagePolicies[stage];
  const count = makeRequestCounter();
  const answerGraphql = openGraphql(wiring, count);

  const answer: ApiHandler = async (received) => {
    const { method } = received.requestContext.http;
    if (method === 'OPTIONS') return answerPreflight();
    if (received.rawPath === '/health') return toJson(200, { status: 'ok', stage });
    const event = comeThroughEdge(received, environment);
    if (event === null) return toJson(403, { error: '请从平台的网址访问' });
    if (event.rawPath === '/graphql' || event.rawPath === signedInPath) return answerGraphql(event);
    return answerFile(wiring, event, count);
  };

  return (event) => {
    const { requestId } = event.requestContext;
    return requestScope.run({ requestId }, async () => {
      const startedMs = performance.now();
      const result = completeAnswer(environment, event, await answer(event).catch(toFault));
      if (logsRequests) logRequest(result, performance.now() - startedMs);
      return result;
    });
  };
}

async function answerFile(
  wiring: Wiring,
  event: APIGatewayProxyEventV2,
  count: RequestCounter,
): Promise<APIGatewayProxyStructuredResultV2> {
  const { answerWebPage, isPublicFile } = await import('./webPages.ts');
  if (isPublicFile(event.rawPath)) {
    const { answerPublicFile } = await import('./publicFiles.ts');
    return answerPublicFile(wiring, event, count);
  }
  return (await answerWebPage(wiring.environment, event)) ?? toJson(404, { error: '没有这个地址' });
}

/** What fails outside of a query, such as the issuer's keys: masked as a query's faults are. */
function toFault(fault: unknown): APIGatewayProxyStructuredResultV2 {
  const { message, extensions } = formatError({ message: '' }, fault);
  return toJson(500, { errors: [{ message, extensions }] });
}
