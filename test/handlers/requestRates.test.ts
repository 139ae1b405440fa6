import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { beforeEach, describe, expect, it } from 'vitest';
import { createApiHandler } from '../../functions/handlers/api.ts';
import { fieldsFromMemory, requestRates } from '../../functions/handlers/apiLimits.ts';
import type { Environment } from '../../functions/handlers/environment.ts';
import { makeContext } from '../../functions/operations/context.ts';
import { takeFromLimits } from '../../functions/operations/takeFromLimits.ts';
import { publicViewer } from '../../functions/rules/accounts/viewer.ts';
import { type DynamoTable, openDynamoTable } from '../../functions/storage/dynamo.ts';
import { openTableStores } from '../../functions/storage/tableStores.ts';
import { type AccountName, accounts } from '../support/accounts.ts';
import { tokenFor } from '../support/embeddedStack.ts';
import { getEvent, graphqlEvent, type TestApi, testApi } from '../support/testApi.ts';

const [identityMutations, addressMutations, addressQueries] = requestRates;
/** From the public refused by its permission: nothing is read or written for it but the count. */
const aMutation = 'mutation { markRead(input: { idempotencyKey: "x", messageIds: [] }) { __typename } }';
const aQuery = '{ county(code: "433122") { name } }';

let api: TestApi;
beforeEach(async () => {
  api = await testApi('2026-03-02');
});

type Asked = { readonly as?: AccountName | null; readonly from?: string };

/** The API of a stage whose store calls are written down. */
function openCounted(change: Partial<Environment> = {}) {
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  const calls: string[] = [];
  const counted = Object.fromEntries(
    Object.entries(table).map(([name, call]) => [
      name,
      (...given: never[]) => {
        calls.push(name);
        return (call as (...all: never[]) => unknown)(...given);
      },
    ]),
  ) as DynamoTable;
  const stores = openTableStores(counted);
  const handle = createApiHandler({
    ...api.wiring,
    environment: { ...api.wiring.environment, stage: 'prod', freeQueries: true, ...change },
    openContext: (...given) => makeContext({ ...api.wiring.openContext(...given), stores }),
  });
  const ask = async (query: string, { as = null, from = '192.0.2.1' }: Asked = {}) => {
    calls.length = 0;
    const headers = as === null ? {} : { authorization: `Bearer ${await tokenFor(accounts[as])}` };
    const answer = await handle(cameFrom(graphqlEvent({ query }, headers), from));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      calls: [...calls],
      ...JSON.parse(answer.body ?? '{}'),
    };
  };
  const read = async (path: string, from = '192.0.2.1') => {
    calls.length = 0;
    const { statusCode, headers } = await handle(cameFrom(getEvent(path), from));
    return { status: statusCode, headers, calls: [...calls] };
  };
  return { ask, read, stores };
}

function cameFrom(event: APIGatewayProxyEventV2, sourceIp: string): APIGatewayProxyEventV2 {
  const http = { ...event.requestContext.http, sourceIp };
  return { ...event, requestContext: { ...event.requestContext, http } };
}

describe('a request is counted', () => {
  it('by one write, and the salt once a process and day', async () => {
    const { ask } = openCounted();
    const first = await ask(aQuery);
    expect(first.calls.filter((call: string) => call === 'update')).toHaveLength(1);
    const { calls, data } = await ask(aQuery);
    expect(data.county.name).toBe('泸溪县');
    expect(calls).toEqual(['update']);
  });

  it('when it is a mutation, whoever sends it; a query only of who has not signed in', async () => {
    const { ask } = openCounted();
    await ask(aQuery);
    expect((await ask(aQuery, { as: 'bureau' })).calls).toEqual([]);
    expect((await ask(aMutation, { as: 'bureau' })).calls[0]).toBe('update');
  });

  it.each(fieldsFromMemory)('not when it asks only for what the process holds: %s', async (field) => {
    const { ask } = openCounted();
    const query = queriesFromMemory[field];
    if (query === undefined) expect.unreachable(`no query of ${field}`);
    const answer = await ask(query);
    expect(answer.errors).toBeUndefined();
    expect(answer.calls).toEqual([]);
    expect((await ask(`query { ...F } fragment F on Query ${query}`)).calls).toEqual([]);
    expect((await ask(query.replace('{', `{ county(code: "433122") { name } `))).calls).toContain('update');
  });

  it('not on a developer’s machine', async () => {
    const { ask } = openCounted({ stage: 'local' });
    expect((await ask(aQuery)).calls).toEqual([]);
  });
});

const queriesFromMemory: Readonly<Record<string, string | undefined>> = {
  __typename: '{ __typename }',
  viewer: '{ viewer { role } }',
  hazardFactors: '{ hazardFactors(search: "苯") { name } }',
  commentConsent: '{ commentConsent }',
  complaintConsent: '{ complaintConsent }',
  complaintKinds: '{ complaintKinds { kind } }',
};

describe('the request after the last one that is allowed', () => {
  it('is refused with 429 and when to come back, and taken in the next window', async () => {
    const { ask } = openCounted();
    for (let sent = 0; sent < addressMutations.most; sent++) {
      expect((await ask(aMutation)).errors?.[0].extensions.code).not.toBe('TOO_MANY_REQUESTS');
    }
    api.setNow('2026-03-02T01:00:30.000Z');
    const refused = await ask(aMutation);
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '570' },
      errors: [
        {
          message: '请求过于频繁，请在 570 秒后再试。',
          extensions: { code: 'TOO_MANY_REQUESTS', retryAfterSeconds: 570, requestId: 'test' },
        },
      ],
    });
    expect(refused.data).toBeUndefined();
    // Others are not concerned, nor are this one's queries.
    expect((await ask(aMutation, { from: '192.0.2.2' })).status).not.toBe(429);
    expect((await ask(aQuery)).status).toBe(200);
    api.setNow('2026-03-02T01:10:00.000Z');
    expect((await ask(aMutation)).status).not.toBe(429);
  });

  it('is counted with those of other processes, and costs the table nothing once it was refused', async () => {
    const processes = [openCounted(), openCounted()] as const;
    for (let sent = 0; sent < addressMutations.most; sent++) await processes[sent % 2 ? 1 : 0].ask(aMutation);
    for (const { ask } of processes) {
      expect(await ask(aMutation)).toMatchObject({ status: 429 });
      expect(await ask(aMutation)).toMatchObject({ status: 429, calls: [] });
    }
  });
});

it('the public’s files count with its queries, for otherwise they would be the way around', async () => {
  const { ask, read } = openCounted();
  // All but one of the window, in one go.
  for (let sent = 0; sent < addressQueries.most - 1; sent++)
    await takeFromLimits(api.wiring.openContext(publicViewer, 'test', '192.0.2.1'), [addressQueries], {
      IDENTITY: null,
    });
  expect(await read('/public/433122/feed.atom')).toMatchObject({ status: 200 });
  const refused = await read('/public/433122/feed.atom');
  expect(refused).toMatchObject({ status: 429, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
  expect(await read('/public/433122/receipts.json')).toMatchObject({ status: 429, calls: [] });
  expect((await ask(aQuery)).status).toBe(429);
  expect((await read('/public/433122/feed.atom', '192.0.2.2')).status).toBe(200);
});

describe('senders are told apart', () => {
  /** What is counted, and by which limit, without counting so far. */
  async function counterOf(query: string, asked: Asked): Promise<string> {
    const wanted: { counter: string; most: number }[] = [];
    const { stores } = openCounted();
    const takeFromLimit = async (one: { counter: string; most: number }) => {
      wanted.push(one);
      return true;
    };
    const handle = createApiHandler({
      ...api.wiring,
      environment: { ...api.wiring.environment, stage: 'prod', freeQueries: true },
      openContext: (...given) =>
        makeContext({ ...api.wiring.openContext(...given), stores: { ...stores, takeFromLimit } }),
    });
    const token = asked.as ? { authorization: `Bearer ${await tokenFor(accounts[asked.as])}` } : {};
    await handle(cameFrom(graphqlEvent({ query }, token as Record<string, string>), asked.from ?? '192.0.2.1'));
    const [one, ...more] = wanted;
    if (!one || more.length > 0) expect.unreachable('counted once');
    const rate = requestRates.find(({ id }) => one.counter.startsWith(`${id}#`));
    expect(one.most).toBe(rate?.most);
    return one.counter;
  }

  it('who has signed in by account, wherever from; others by address, an IPv6 line as one', async () => {
    const bureau = await counterOf(aMutation, { as: 'bureau' });
    expect(bureau).toMatch(new RegExp(`^${identityMutations.id}#`));
    expect(await counterOf(aMutation, { as: 'bureau', from: '192.0.2.9' })).toBe(bureau);
    expect(await counterOf(aMutation, { as: 'officer' })).not.toBe(bureau);
    const one = await counterOf(aQuery, { from: '2001:db8:1:2::1' });
    expect(one).toMatch(new RegExp(`^${addressQueries.id}#`));
    expect(await counterOf(aQuery, { from: '2001:db8:1:2:ffff::9' })).toBe(one);
    expect(await counterOf(aQuery, { from: '2001:db8:1:3::1' })).not.toBe(one);
    expect(await counterOf(aMutation, { from: '192.0.2.1' })).toMatch(new RegExp(`^${addressMutations.id}#`));
    // Neither account nor address can be read from what is kept.
    for (const counter of [bureau, one]) expect(counter).toMatch(/^\w+#\d+#[0-9a-f]{32}$/);
  });
});
