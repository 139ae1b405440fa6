import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDynamoTable } from '../../functions/storage/dynamo.ts';
import { provideCredentials } from '../../local/localCredentials.ts';

/** The embedded store answers alike with and without ConsistentRead, so what is asked for is looked at instead. */
describe('what the store is asked for', () => {
  const seen: { target: string; body: Record<string, unknown> }[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const target = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    seen.push({ target, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
  });
  let table: ReturnType<typeof openDynamoTable>;

  beforeAll(async () => {
    provideCredentials('test-only');
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    table = openDynamoTable('t', { region: 'cn-north-1', endpoint: `http://127.0.0.1:${port}` });
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('single records and batches are read strongly consistent', async () => {
    await table.get({ pk: 'a', sk: 'b' });
    expect(seen.at(-1)).toMatchObject({ target: 'GetItem', body: { ConsistentRead: true } });
    await table.batchGet([{ pk: 'a', sk: 'b' }]);
    expect(seen.at(-1)).toMatchObject({
      target: 'BatchGetItem',
      body: { RequestItems: { t: { ConsistentRead: true } } },
    });
  });

  it('lists are one partition’s query with a key condition, never a scan', async () => {
    await table.query({ partition: 'p', indexName: 'gsi1', sortPrefix: 'x', limit: 3 });
    expect(seen.at(-1)).toMatchObject({
      target: 'Query',
      body: { IndexName: 'gsi1', KeyConditionExpression: '#partition = :pk AND begins_with(#sort, :sk)', Limit: 3 },
    });
  });

  it('writes carry their conditions', async () => {
    const condition = { expression: 'attribute_not_exists(pk)', names: {}, values: {} };
    await table.transact([{ kind: 'put', item: { pk: 'a', sk: 'b', gone: undefined }, condition }]);
    expect(seen.at(-1)?.body).toMatchObject({
      TransactItems: [
        { Put: { Item: { pk: { S: 'a' }, sk: { S: 'b' } }, ConditionExpression: 'attribute_not_exists(pk)' } },
      ],
    });
  });
});
