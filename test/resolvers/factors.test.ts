import { beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from '../support/testApi.ts';

const query = `query ($search: String!, $first: Int) {
  hazardFactors(search: $search, first: $first) {
    code category name matchedName severity question synonyms casNumbers
    source { instrument clause confidence } severitySource { clause }
    limits { substances quantity value unit condition valueIn2007 source { instrument confidence } }
  }
}`;

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});

describe('hazardFactors', () => {
  it('shows anyone a factor with its limits and sources', async () => {
    const { hazardFactors } = await api.ask(null, query, { search: 'b', first: 1 });
    expect(hazardFactors).toMatchObject([
      {
        code: 'CHEMICAL-28',
        category: 'CHEMICAL',
        name: '苯',
        matchedName: '苯',
        severity: 'ALWAYS',
        question: null,
        synonyms: ['纯苯', 'C6H6'],
        casNumbers: ['71-43-2'],
        source: { clause: '化学因素第28项', confidence: 'H' },
        severitySource: { clause: '苯' },
        limits: [
          { quantity: 'PC_TWA', value: 3, unit: 'mg/m³', valueIn2007: 6, source: { confidence: 'M' } },
          { quantity: 'PC_STEL', value: 6, unit: 'mg/m³', valueIn2007: 10 },
        ],
      },
    ]);
  });

  it('shows a substance with its own severity and limits, and asks for the group', async () => {
    const substance = await api.ask(null, query, { search: '氰化氢', first: 1 });
    expect(substance.hazardFactors).toMatchObject([
      {
        name: '氰及其腈类化合物',
        matchedName: '氰化氢',
        severity: 'ALWAYS',
        question: null,
        limits: [{ substances: ['氰化氢', '氢氰酸'], quantity: 'MAC', value: 1 }],
      },
    ]);
    const group = await api.ask(null, query, { search: '氰及其', first: 1 });
    expect(group.hazardFactors).toMatchObject([{ severity: 'DEPENDS', question: expect.stringContaining('氰化氢') }]);
    expect(group.hazardFactors[0].limits.length).toBeGreaterThan(3);
  });

  it('gives ten where no number is asked for, and none for a blank search', async () => {
    expect((await api.ask(null, query, { search: '粉尘' })).hazardFactors).toHaveLength(10);
    expect((await api.ask(null, query, { search: '粉尘', first: null })).hazardFactors).toHaveLength(10);
    expect((await api.ask(null, query, { search: ' ' })).hazardFactors).toEqual([]);
  });

  it.each([0, -1, 101])('refuses to give %i', async (first) => {
    const { errors } = await api.send(null, query, { search: '粉尘', first });
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
