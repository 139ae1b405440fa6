import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type ApiHandler, createApiHandler } from '../../functions/handlers/api.ts';
import type { Environment } from '../../functions/handlers/environment.ts';
import { createIntakeHandler, type IntakeHandler } from '../../functions/handlers/intake.ts';
import { type Wiring, wire } from '../../functions/handlers/wiring.ts';
import type { VisitSource } from '../../functions/operations/inspections/visits/visitSource.ts';
import type { Instant, PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import { type AccountName, accounts } from './accounts.ts';
import { freshEnvironment, tokenFor } from './embeddedStack.ts';

export type GraphqlAnswer = {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
  readonly data: any;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[] | undefined;
};

export type TestApi = {
  readonly wiring: Wiring;
  readonly intake: IntakeHandler;
  /** Sets the server's clock to 09:00 in Shanghai of a day. */
  setToday: (day: string) => void;
  /** Sets it to a moment. */
  setNow: (moment: string) => void;
  /** Sends a request as an account, or as the public (null), through the Lambda handler with a real token. */
  send: (as: AccountName | null, query: string, variables?: object) => Promise<GraphqlAnswer>;
  /** As `send`, for requests that must succeed: the data, or a failure that prints query and answer. */
  // biome-ignore lint/suspicious/noExplicitAny: see above
  ask: (as: AccountName | null, query: string, variables?: object) => Promise<any>;
  handle: ApiHandler;
};

/** An API over a table and bucket of its own, with a clock that the test sets. */
export async function testApi(today = '2026-03-02', visitSource?: VisitSource): Promise<TestApi> {
  const environment = await freshEnvironment();
  let now = toNine(today);
  const wiring = wire(environment, { now: () => now }, visitSource);
  const handle = createApiHandler(wiring);
  const tokens = new Map<AccountName, string>();
  const send: TestApi['send'] = async (as, query, variables = {}) => {
    const headers: Record<string, string> = {};
    if (as !== null) {
      const token = tokens.get(as) ?? (await tokenFor(accounts[as]));
      tokens.set(as, token);
      headers['authorization'] = `Bearer ${token}`;
    }
    const { statusCode, body } = await handle(graphqlEvent({ query, variables }, headers));
    return { status: statusCode ?? 200, ...JSON.parse(body ?? '{}') };
  };
  return {
    wiring,
    intake: createIntakeHandler(wiring),
    handle,
    send,
    setToday: (day) => {
      now = toNine(day);
    },
    setNow: (moment) => {
      now = moment as Instant;
    },
    ask: async (as, query, variables) => {
      const answer = await send(as, query, variables);
      if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer, null, 1)}`);
      return answer.data;
    },
  };
}

/** The same API as it would be on another stage or with other settings. */
export function handlerAt({ wiring }: Pick<TestApi, 'wiring'>, change: Partial<Environment>): ApiHandler {
  return createApiHandler({ ...wiring, environment: { ...wiring.environment, ...change } });
}

/** Asks as an account; what the document's only field answers. A mutation gets a new key. */
export async function askOne(
  api: Pick<TestApi, 'ask'>,
  as: AccountName | null,
  document: string,
  given: object = {},
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
): Promise<any> {
  const isMutation = document.startsWith('mutation');
  const variables = isMutation ? { input: { idempotencyKey: newKey(), ...given } } : given;
  return Object.values(await api.ask(as, document, variables))[0];
}

/** Puts a file where sending a presigned form would put it. */
export async function sendForm(
  { wiring }: Pick<TestApi, 'wiring'>,
  { fields }: { readonly fields: readonly { readonly name: string; readonly value: string }[] },
  bytes: Uint8Array,
): Promise<void> {
  const key = fields.find(({ name }) => name === 'key')?.value;
  if (key === undefined) throw new Error('a form without a key');
  await wiring.files.write(key, bytes, 'application/octet-stream');
}

function toNine(day: string): Instant {
  return `${day as PlainDate}T01:00:00.000Z` as Instant;
}

/** A POST to /graphql as API Gateway v2 hands it over. */
export function graphqlEvent(body: unknown, headers: Record<string, string> = {}): APIGatewayProxyEventV2 {
  const http = { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' };
  return {
    version: '2.0',
    routeKey: 'POST /graphql',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      accountId: 'test',
      apiId: 'test',
      domainName: 'test',
      domainPrefix: 'test',
      http,
      requestId: 'test',
      routeKey: 'POST /graphql',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    isBase64Encoded: false,
  };
}

/** A GET of a path with its query as API Gateway v2 hands it over. */
export function getEvent(path: string, headers: Record<string, string> = {}): APIGatewayProxyEventV2 {
  const { pathname, search, searchParams } = new URL(path, 'http://test');
  const { requestContext, ...event } = graphqlEvent('', { host: 'api.example.gov.cn', ...headers });
  return {
    ...event,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    queryStringParameters: Object.fromEntries(searchParams),
    requestContext: { ...requestContext, http: { ...requestContext.http, method: 'GET', path: pathname } },
  };
}

let keyNumber = 0;

/** A new idempotency key. */
export function newKey(): string {
  keyNumber += 1;
  return `key-${keyNumber}`;
}
