import { ApolloServer, HeaderMap } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

// The least that Apollo Server on Lambda can be: one field, no store, no token, nothing but defaults.
const server = new ApolloServer({
  typeDefs: 'type Query { ping: String }',
  resolvers: { Query: { ping: () => 'pong' } },
});
server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

/** The peer that the API's start is compared with. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(event.headers)) if (value !== undefined) headers.set(name, value);
  const { status, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: event.requestContext.http.method,
      headers,
      search: event.rawQueryString,
      body: JSON.parse(event.body ?? ''),
    },
    context: async () => ({}),
  });
  if (body.kind !== 'complete') throw new Error('an answer in parts was not asked for');
  return { statusCode: status ?? 200, body: body.string };
}
