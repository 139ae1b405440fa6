import { beforeAll, describe, expect, it } from 'vitest';
import { createApiHandler } from '../../functions/handlers/api.ts';
import { makeContext } from '../../functions/operations/context.ts';
import { type DynamoTable, openDynamoTable } from '../../functions/storage/dynamo.ts';
import { openTableStores } from '../../functions/storage/tableStores.ts';
import { codes } from '../support/accounts.ts';
import { aComplaint, complaintDocuments } from '../support/complaints.ts';
import { publicationDesk } from '../support/publications.ts';
import { aFiledReport } from '../support/reviews.ts';
import { tellStory } from '../support/story.ts';
import { getEvent, graphqlEvent, type TestApi, testApi } from '../support/testApi.ts';

let api: TestApi;

/** Store calls of a request without a token. */
async function callsOf(event: Parameters<TestApi['handle']>[0]): Promise<string[]> {
  const calls: string[] = [];
  const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
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
  const openContext: typeof api.wiring.openContext = (viewer) =>
    makeContext({ ...api.wiring.openContext(viewer), stores });
  const { body, statusCode } = await createApiHandler({ ...api.wiring, stores, openContext })(event);
  expect(statusCode).toBe(200);
  expect(body).not.toContain('"errors"');
  return calls;
}

const search = (section: string, text: string | null = null) =>
  callsOf(
    graphqlEvent({
      query: `query ($section: PublicSection!, $text: String) {
        publicSearch(county: "433122", section: $section, text: $text, first: 50) { nodes { title lines { text } } } }`,
      variables: { section, text },
    }),
  );

beforeAll(async () => {
  api = await testApi('2026-03-02');
  await aFiledReport(api);
  await tellStory(api).saveEmployer({ creditCode: codes.other, name: '示例二厂' });
  const desk = publicationDesk(api);
  for (const id of ['D1', 'D2', 'D3']) {
    await desk.owe('DECISION', id, '2026-03-10');
    await desk.publish('DECISION', id);
  }
});

describe('store calls of the public side', () => {
  it('notices and publications are one call, with a search or without', async () => {
    for (const section of ['NOTICE', 'PUBLICATION']) {
      expect(await search(section), section).toEqual(['query']);
      expect(await search(section, '示例'), section).toEqual(['query']);
    }
  });

  it('receipts are three calls for 100 assessed employers, and two by code or number', async () => {
    expect(await search('RECEIPT', '示例')).toEqual(['query', 'batchGet', 'batchGet']);
    expect(await search('RECEIPT')).toEqual(['query', 'batchGet', 'batchGet']);
    expect(await search('RECEIPT', codes.own)).toEqual(['get', 'batchGet']);
    expect(await search('RECEIPT', 'ZJ433122-20260310-0123456789')).toEqual(['get']);
  });

  it('the feed is two calls, a download as many as its list', async () => {
    expect(await callsOf(getEvent('/public/433122/feed.atom'))).toEqual(['query', 'query']);
    expect(await callsOf(getEvent('/public/433122/publications.json'))).toEqual(['query']);
  });

  it('a complaint is its limits, the first answer and one transaction; its feedback one call', async () => {
    const input = aComplaint();
    const calls = await callsOf(graphqlEvent({ query: complaintDocuments.submit, variables: { input } }));
    // The first answer, the day's salt (made by the first of the day), a counter a limit, the write.
    expect(calls.filter((name) => name === 'update')).toHaveLength(4);
    expect(calls.filter((name) => name === 'get')).toHaveLength(3);
    expect(calls.at(-1)).toBe('transact');
    const variables = { county: '433122', number: '0'.repeat(26), code: 'A' };
    expect(await callsOf(graphqlEvent({ query: complaintDocuments.feedback, variables }))).toEqual(['get']);
    expect(await callsOf(graphqlEvent({ query: complaintDocuments.counts }))).toEqual(['query']);
  });
});
