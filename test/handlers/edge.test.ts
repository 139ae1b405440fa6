import { expect, it } from 'vitest';
import { createApiHandler } from '../../functions/handlers/api.ts';
import { comeThroughEdge } from '../../functions/handlers/edge.ts';
import { getEvent, graphqlEvent, testApi } from '../support/testApi.ts';

const edgeKey = 'a'.repeat(32);
const environment = { edgeKey, publicOrigin: 'https://zhijian.example' };

const eventWith = (headers: Record<string, string>, sourceIp = '198.51.100.1') => {
  const event = getEvent('/public/433122', headers);
  return {
    ...event,
    requestContext: { ...event.requestContext, http: { ...event.requestContext.http, sourceIp } },
  };
};

it('leaves a request as it is where there is no edge', () => {
  const event = eventWith({ 'x-forwarded-for': '203.0.113.9' });
  expect(comeThroughEdge(event, { ...environment, edgeKey: null })).toBe(event);
});

it.each([
  ['none', {}],
  ['another', { 'x-zhijian-edge': 'b'.repeat(32) }],
  ['a shorter one', { 'x-zhijian-edge': 'a'.repeat(31) }],
])('takes a request that shows %s key for one that has gone round', (_, headers) => {
  expect(comeThroughEdge(eventWith(headers), environment)).toBeNull();
});

it.each([
  ['the viewer, whom the edge was asked by', '203.0.113.9, 198.51.100.1', '203.0.113.9'],
  ['nothing that the viewer wrote before it', '10.0.0.1, 203.0.113.9, 198.51.100.1', '203.0.113.9'],
  ['the viewer where the gateway adds nothing', '203.0.113.9', '203.0.113.9'],
  ['an address of version 6', '2001:db8::1, 198.51.100.1', '2001:db8::1'],
  ['the edge where nobody is named', '', '198.51.100.1'],
])('finds %s', (_, forwarded, expected) => {
  const event = comeThroughEdge(
    eventWith({ 'x-zhijian-edge': edgeKey, 'x-forwarded-for': forwarded, host: 'abc.execute-api.example' }),
    environment,
  );
  expect(event?.requestContext.http.sourceIp).toBe(expected);
  expect(event?.headers['host']).toBe('zhijian.example');
  expect(event?.headers).not.toHaveProperty('x-zhijian-edge');
});

it('answers nothing but health to what has gone round, and everything to what has not', async () => {
  const { wiring } = await testApi();
  const handle = createApiHandler({ ...wiring, environment: { ...wiring.environment, ...environment } });
  const query = { query: '{ viewer { role } }' };
  expect((await handle(getEvent('/health'))).statusCode).toBe(200);
  for (const event of [graphqlEvent(query, {}), getEvent('/public/433122/feed.atom'), getEvent('/config.json')]) {
    const refused = await handle(event);
    expect({ status: refused.statusCode, body: JSON.parse(refused.body ?? '') }).toEqual({
      status: 403,
      body: { error: '请从平台的网址访问' },
    });
  }
  const answer = await handle(graphqlEvent(query, { 'x-zhijian-edge': edgeKey }));
  expect(JSON.parse(answer.body ?? '').data.viewer.role).toBe('PUBLIC');
});
