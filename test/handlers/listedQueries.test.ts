import { createHash } from 'node:crypto';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { listedQueries } from '../../functions/generated/listedQueries.ts';
import type { ApiHandler } from '../../functions/handlers/api.ts';
import { apiLimits } from '../../functions/handlers/apiLimits.ts';
import { weigh } from '../../functions/handlers/queryLimits.ts';
import { cliDocuments } from '../../local/cli/documents.ts';
import { DeadlineDocument } from '../../web/src/features/lookups/lookups.graphql.ts';
import { getEvent, graphqlEvent, handlerAt, type TestApi, testApi } from '../support/testApi.ts';

const text = String(DeadlineDocument);
const sha256Hash = createHash('sha256').update(text).digest('hex');
const variables = { kind: 'FILING', from: '2026-03-02', county: '433122' };

let api: TestApi;
let prod: ApiHandler;
beforeAll(async () => {
  api = await testApi();
  prod = handlerAt(api, { stage: 'prod' });
});

async function post(handle: ApiHandler, body: object) {
  const answer = await handle(graphqlEvent(body));
  return { status: answer.statusCode, ...JSON.parse(answer.body ?? '{}') };
}

describe('in production', () => {
  it('a listed query is answered by its hash alone, by its text, and by both', async () => {
    const persistedQuery = { version: 1, sha256Hash };
    for (const asked of [
      { extensions: { persistedQuery } },
      { query: text },
      { query: text, extensions: { persistedQuery } },
    ]) {
      const answer = await post(prod, { ...asked, variables });
      expect(answer.data.deadline.endsOn).toBe('2026-03-16');
    }
  });

  it.each(Object.keys(cliDocuments) as (keyof typeof cliDocuments)[])(
    'the command line’s %s is listed',
    async (name) => {
      const answer = await post(prod, { query: cliDocuments[name], variables: {} });
      expect(answer.errors?.[0].extensions.code).not.toBe('QUERY_NOT_LISTED');
    },
  );

  it.each([
    ['any other text', '{ viewer { role } }'],
    ['a listed text with one more space', `${text} `],
    ['a name that every object has', 'constructor'],
  ])('%s is refused, before anything of it is read', async (_, query) => {
    const refused = { status: 400, errors: [{ extensions: { code: 'QUERY_NOT_LISTED', requestId: 'test' } }] };
    expect(await post(prod, { query, variables })).toMatchObject(refused);
    const read = await prod(
      getEvent(`/graphql?query=${encodeURIComponent(query)}`, { 'apollo-require-preflight': '1' }),
    );
    expect(JSON.parse(read.body ?? '')).toMatchObject({ errors: refused.errors });
  });

  it.each([
    ['that nobody has listed', '0'.repeat(64)],
    ['that every object has', 'constructor'],
    ['that is no text', { $ne: null }],
  ])('a hash %s is refused in words, and cannot be taught', async (_, hash) => {
    const persistedQuery = { version: 1, sha256Hash: hash };
    const answer = await post(prod, { extensions: { persistedQuery }, variables });
    expect(answer.errors).toMatchObject([
      { message: expect.stringMatching(/^系统不认识/), extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } },
    ]);
  });

  it('a hash with another text is refused, and so is a text that a client sends to be remembered', async () => {
    const free = handlerAt(api, { stage: 'prod', freeQueries: true });
    const other = '{ viewer { role } }';
    const wrong = { query: other, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    expect(await post(free, wrong)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    const own = createHash('sha256').update(other).digest('hex');
    const taught = { query: other, extensions: { persistedQuery: { version: 1, sha256Hash: own } } };
    expect((await post(free, taught)).data.viewer.role).toBe('PUBLIC');
    const again = await post(free, { extensions: taught.extensions });
    expect(again.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('an installation may answer any query', async () => {
    const free = handlerAt(api, { stage: 'prod-cn', freeQueries: true });
    expect((await post(free, { query: '{ viewer { role } }' })).data.viewer.role).toBe('PUBLIC');
  });
});

it('in development any query is answered, listed ones by their hash too', async () => {
  for (const stage of ['local', 'dev'] as const) {
    const handle = handlerAt(api, { stage });
    expect((await post(handle, { query: '{ viewer { role } }' })).data.viewer.role).toBe('PUBLIC');
    const byHash = { extensions: { persistedQuery: { version: 1, sha256Hash } }, variables };
    expect((await post(handle, byHash)).data.deadline.endsOn).toBe('2026-03-16');
  }
});

it('every listed query is named by its hash and within the limits', () => {
  for (const [hash, query] of Object.entries(listedQueries)) {
    expect(createHash('sha256').update(query).digest('hex')).toBe(hash);
    const { depth, aliases, cost } = weigh(parse(query, { maxTokens: apiLimits.tokens.most }), {});
    for (const [measure, found] of Object.entries({ depth, aliases, cost })) {
      expect(found, query).toBeLessThanOrEqual(apiLimits[measure as 'depth' | 'aliases' | 'cost'].most);
    }
  }
});
