import { beforeEach, describe, expect, it } from 'vitest';
import { codes } from '../../support/accounts.ts';
import { auditFaultsOf } from '../../support/auditExport.ts';
import { tellFinding, walkLadder } from '../../support/findings.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
let story: Awaited<ReturnType<typeof tellFinding>>;
beforeEach(async () => {
  api = await testApi('2026-03-02');
  story = await tellFinding(api);
  await walkLadder(api, story, 'ORDERED');
});

describe('the audit of findings', () => {
  it('holds every step in the employer’s chain', async () => {
    const { keys, faults } = await auditFaultsOf(api);
    expect(keys).toContain(`employer#${codes.own}`);
    expect(faults).toEqual([]);
    const { items } = await api.wiring.stores.listAuditEntries(
      { kind: 'employer', county: '433122', id: codes.own },
      { first: 20, after: null },
    );
    expect(items.map(({ operation }) => operation)).toEqual([
      'saveEmployer',
      'openFinding',
      'takeFindingStep',
      'takeFindingStep',
    ]);
  });

  it.each([
    ['the last day is moved', { expression: 'SET #f.#g = :v', names: { '#f': 'nextDue', '#g': 'endsOn' } }],
    ['the worklist shows it elsewhere', { expression: 'SET #f = :v', names: { '#f': 'gsi2sk' } }],
  ])('finds it when by hand %s', async (_, { expression, names }) => {
    const { openDynamoTable } = await import('../../../functions/storage/dynamo.ts');
    const { tableName, region, dynamodbEndpoint } = api.wiring.environment;
    const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
    const [{ findingId } = { findingId: '' }] = await api.wiring.stores.readFindingHistory({
      county: '433122',
      creditCode: codes.own,
    });
    const key = { pk: `county#433122#employer#${codes.own}`, sk: `finding#${findingId}` };
    await table.update(key, {
      expression,
      condition: 'attribute_exists(pk)',
      names: names as unknown as Record<string, string>,
      values: { ':v': '2027-01-01' },
    });
    expect((await auditFaultsOf(api)).faults).toMatchObject([{ key: `employer#${codes.own}` }]);
  });
});
