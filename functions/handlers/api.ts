import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { formatError } from './formatError.ts';
import { answerPreflight, completeAnswer, toJson } from './httpAnswer.ts';
import { logRequest } from './log.ts';
import { openGraphql } from './openGraphql.ts';
import { requestScope } from './requestScope.ts';
import { stagePolicies } from './stagePolicies.ts';
import type { Wiring } from './wiring.ts';

export type ApiHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * The API function: `/graphql`, `/health` and the public files below `/public/` for API Gateway v2 events. Every answer
 * carries its request's id, as errors and the log do.
 */
export function createApiHandler(wiring: Wiring): ApiHandler {
  const { environment } = wiring;
  const { stage } = environment;
  const { logsRequests } = stagePolicies[stage];
  const answerGraphql = openGraphql(wiring);

  const answer: ApiHandler = async (event) => {
    const { method } = event.requestContext.http;
    if (method === 'OPTIONS') return answerPreflight();
    if (event.rawPath === '/health') return toJson(200, { status: 'ok', stage });
    if (event.rawPath.startsWith('/public/')) {
      const { answerPublicFile } = await import('./publicFiles.ts');
      return answerPublicFile(wiring, event);
    }
    if (event.rawPath !== '/graphql') return toJson(404, { error: '没有这个地址' });
    return answerGraphql(event);
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

/** What fails outside of a query, such as the issuer's keys: masked as a query's faults are. */
function toFault(fault: unknown): APIGatewayProxyStructuredResultV2 {
  const { message, extensions } = formatError({ message: '' }, fault);
  return toJson(500, { errors: [{ message, extensions }] });
}
