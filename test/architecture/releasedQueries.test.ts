import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '../../functions/generated/describedTypeDefs.ts';
import { listedQueries } from '../../functions/generated/listedQueries.ts';
import { findUnanswered, readQueries, readReleased, writeTable } from '../../schema/listQueries.ts';

const schema = buildSchema(typeDefs);

it('what this release asks, and what the last one asked, is listed', async () => {
  const listed = new Set(Object.values(listedQueries));
  const asked = [...(await readQueries()), ...(await readReleased())];
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((text) => !listed.has(text))).toEqual([]);
});

it('a query of the last release stays in the list when the pages ask it no more, once', () => {
  const table = writeTable([
    'query Now { viewer { role } }',
    'query Before { viewer { role } }',
    'query Now { viewer { role } }',
  ]);
  expect(table.match(/^ {2}'[\da-f]{64}': "query (Now|Before) \{ viewer \{ role \} \}",$/gm)).toHaveLength(2);
});

it('a change of the schema that refuses pages of the last release is found', async () => {
  expect(findUnanswered(await readQueries(), schema)).toEqual([]);
  const before = ['query Before { viewer { role nickname } }', 'query Still { viewer { role } }'];
  expect(findUnanswered(before, schema)).toEqual([
    expect.stringMatching(/^query Before: Cannot query field "nickname" on type "Viewer"/),
  ]);
});
