import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ApiHandler, createApiHandler } from '../../functions/handlers/api.ts';
import { apiLimits } from '../../functions/handlers/apiLimits.ts';
import { completeAnswer } from '../../functions/handlers/httpAnswer.ts';
import { publicViewer } from '../../functions/rules/accounts/viewer.ts';
import { accounts } from '../support/accounts.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { getEvent, graphqlEvent, handlerAt, type TestApi, testApi } from '../support/testApi.ts';

const origin = 'https://zhijian.example.gov.cn';
const query = '{ viewer { role } }';

let api: TestApi;
let handle: ApiHandler;
beforeAll(async () => {
  api = await testApi();
  handle = handlerAt(api, { stage: 'prod', webOrigins: [origin, 'https://other.example'], freeQueries: true });
});

const withId = (event: APIGatewayProxyEventV2, requestId: string): APIGatewayProxyEventV2 => ({
  ...event,
  requestContext: { ...event.requestContext, requestId },
});
const preflight = (headers: Record<string, string>): APIGatewayProxyEventV2 => {
  const event = graphqlEvent('', headers);
  const http = { ...event.requestContext.http, method: 'OPTIONS' };
  return { ...event, requestContext: { ...event.requestContext, http } };
};

describe('every answer', () => {
  it.each([
    ['an answered query', graphqlEvent({ query }), 200],
    ['a refused query', graphqlEvent({ query: '{' }), 400],
    ['a refused token', graphqlEvent({ query }, { authorization: 'Bearer x' }), 401],
    ['no JSON', graphqlEvent('{'), 400],
    ['a body that is too large', graphqlEvent('x'.repeat(1_100_000)), 413],
    ['a health check', getEvent('/health'), 200],
    ['an unknown address', getEvent('/elsewhere'), 404],
    ['a public file', getEvent('/public/433122/notices.json'), 200],
    ['a preflight', preflight({ origin }), 204],
  ])('says what browsers may do with it, and names its request: %s', async (_, event, status) => {
    const { statusCode, headers } = await handle(withId(event, 'request-7'));
    expect(statusCode).toBe(status);
    expect(headers).toMatchObject({
      'x-request-id': 'request-7',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
      'content-security-policy': expect.stringMatching(/^default-src 'none'/),
    });
  });

  it('says by which clock it was answered, so that a device with a wrong one counts the right days', async () => {
    const { headers } = await handle(graphqlEvent({ query }, { origin }));
    expect(headers).toMatchObject({ 'x-server-time': api.wiring.clock.now() });
    expect(headers?.['access-control-expose-headers']).toContain('x-server-time');
  });

  it.each([
    ['unknown field', graphqlEvent({ query: '{ nothing }' })],
    ['no permission', graphqlEvent({ query: '{ employers { nodes { id } } }' })],
    ['wrong token', graphqlEvent({ query }, { authorization: 'Bearer x' })],
    ['no JSON', graphqlEvent('{')],
    ['form post', graphqlEvent({ query }, { 'content-type': 'text/plain' })],
  ])('with errors carries the id in each of them: %s', async (_, event) => {
    const { body } = await handle(withId(event, 'request-8'));
    const { errors } = JSON.parse(body ?? '');
    for (const { extensions } of errors) expect(extensions.requestId).toBe('request-8');
    expect(errors).toHaveLength(1);
  });
});

describe('requests that a foreign page could send without being asked', () => {
  const form = (type: string) => graphqlEvent(JSON.stringify({ query }), { 'content-type': type });
  const without = (event: APIGatewayProxyEventV2, more: Record<string, string> = {}) => {
    const { 'content-type': _, ...headers } = event.headers;
    return { ...event, headers: { ...headers, ...more } };
  };
  const read = without(getEvent(`/graphql?query=${encodeURIComponent(query)}`));

  it.each([
    ['text/plain', form('text/plain')],
    ['text/plain with a character set', form('text/plain; charset=utf-8')],
    ['a form', form('application/x-www-form-urlencoded')],
    ['a form with files', form('multipart/form-data; boundary=x')],
    ['no type at all', without(graphqlEvent(JSON.stringify({ query })))],
    ['GET', read],
  ])('are refused: %s', async (_, event) => {
    const signedIn = { ...event.headers, authorization: `Bearer ${await tokenFor(accounts.bureau)}` };
    const { statusCode, body } = await handle({ ...event, headers: signedIn });
    expect(statusCode).toBe(400);
    expect(JSON.parse(body ?? '')).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(body).not.toContain('"data"');
  });

  it('GET with a header that needs a preflight is answered, a mutation by GET never is', async () => {
    const asked = { 'apollo-require-preflight': '1' };
    const answer = await handle(without(read, asked));
    expect(JSON.parse(answer.body ?? '')).toEqual({ data: { viewer: { role: 'PUBLIC' } } });
    const mutation = 'mutation M($input: MarkReadInput!) { markRead(input: $input) { __typename } }';
    const written = await handle(without(getEvent(`/graphql?query=${encodeURIComponent(mutation)}`), asked));
    expect([written.statusCode, written.headers?.['allow']]).toEqual([405, 'POST']);
  });
});

describe('pages of other origins', () => {
  const allowed = async (event: APIGatewayProxyEventV2, by = handle) =>
    (await by(event)).headers?.['access-control-allow-origin'];

  it.each([
    [origin, origin],
    ['https://other.example', 'https://other.example'],
    ['https://zhijian.example.gov.cn.evil.example', undefined],
    ['https://sub.zhijian.example.gov.cn', undefined],
    ['http://zhijian.example.gov.cn', undefined],
    ['https://zhijian.example.gov.cn:8443', undefined],
    ['null', undefined],
  ])('are allowed when they are listed, letter by letter: %s', async (asking, answer) => {
    expect(await allowed(graphqlEvent({ query }, { origin: asking }))).toBe(answer);
    expect(await allowed(preflight({ origin: asking }))).toBe(answer);
  });

  it('are told what they may send, and nothing of cookies', async () => {
    const { headers } = await handle(preflight({ origin }));
    expect(headers).toMatchObject({ 'access-control-allow-headers': 'authorization, content-type', vary: 'origin' });
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
  });

  it('are none where nothing is listed', async () => {
    expect(await allowed(graphqlEvent({ query }, { origin }), api.handle)).toBeUndefined();
  });
});

describe('an answer above what Lambda carries', () => {
  const most = apiLimits.answerBytes.most;
  const complete = (body: string) =>
    completeAnswer(api.wiring.environment, graphqlEvent({}), { statusCode: 200, headers: {}, body });

  it.each([
    ['just fits', 'a', 1, 0, 200],
    ['is one byte too long', 'a', 1, 1, 400],
    ['is of quotes, each of which counts twice', '"', 2, 0, 200],
    ['is of quotes and too long', '"', 2, 1, 400],
    ['is Chinese, each character three bytes', '职', 3, 0, 200],
    ['is Chinese and too long', '职', 3, 1, 400],
  ])('is refused with a sentence, one that %s', (_, letter, bytesEach, more, status) => {
    const empty = Buffer.byteLength(JSON.stringify(complete('')));
    const answer = complete(letter.repeat(Math.floor((most - empty) / bytesEach) + more));
    expect(answer.statusCode).toBe(status);
    expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(most);
    if (status === 200) return;
    expect(JSON.parse(answer.body ?? '').errors[0]).toMatchObject({
      message: expect.stringContaining('请减少每页条数'),
      extensions: { code: 'ANSWER_TOO_LARGE', requestId: 'test' },
    });
  });

  it('is refused whatever the query was', async () => {
    const { wiring } = api;
    const county = await wiring.openContext(publicViewer).counties.find('433122');
    const find = async () => county && { ...county, name: '职'.repeat(most / 3) };
    const openContext: typeof wiring.openContext = (...given) => {
      const context = wiring.openContext(...given);
      return { ...context, counties: { ...context.counties, find } };
    };
    const answer = await createApiHandler({ ...wiring, openContext })(
      graphqlEvent({ query: '{ county(code: "433122") { name } }' }),
    );
    expect(JSON.parse(answer.body ?? '').errors[0].extensions).toMatchObject({ code: 'ANSWER_TOO_LARGE' });
  });
});

describe('a fault outside of the query', () => {
  it('is masked and names its request', async () => {
    const verifyToken = () => Promise.reject(new Error('issuer.internal.example does not answer'));
    const answer = await createApiHandler({ ...api.wiring, verifyToken })(graphqlEvent({ query }));
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('internal.example');
    expect(JSON.parse(answer.body ?? '')).toMatchObject({
      errors: [
        {
          message: expect.stringContaining('编号 test '),
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'test' },
        },
      ],
    });
  });
});
