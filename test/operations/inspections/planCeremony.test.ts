import { beforeEach, describe, expect, it } from 'vitest';
import { aDrawnPlan, planDocuments } from '../../support/plans.ts';
import { type TestApi, testApi } from '../../support/testApi.ts';

let api: TestApi;
beforeEach(async () => {
  api = await testApi();
});

describe('a plan from draft to result', () => {
  it('goes', async () => {
    const { id, frozen, drawn } = await aDrawnPlan(api);
    console.log(JSON.stringify(frozen, null, 1), JSON.stringify(drawn, null, 1));
    const { plan } = await api.ask(null, planDocuments.plan, { id });
    console.log(JSON.stringify(plan, null, 1));
    expect(drawn.state).toBe('DRAWN');
  });
});
