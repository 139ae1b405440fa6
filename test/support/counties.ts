import type { TestApi } from './testApi.ts';
import { newKey } from './testApi.ts';

const county = `code name prefecture province firstRoundEndsOn majorChangeDays patrolRollsOver
  reminders { deadline before after thenEvery } patrolBodies { id name kind aliases } retiredPatrolBodies { id name retiredOn }`;

const refusal = '... on Refusal { code message } ... on InvalidInput { problems { path code } }';

const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on County { ${county} } ${refusal} } }`;

export const countyDocuments = {
  init: `mutation ($input: InitCountyInput!) { initCounty(input: $input) { __typename ... on County { ${county} } ${refusal}
    ... on CountyExists { differences } ... on BodyHasEmployers { patrolBodyId } } }`,
  saveSettings: mutation('saveCountySettings', 'SaveCountySettingsInput'),
  saveBody: mutation('savePatrolBody', 'SavePatrolBodyInput'),
  retireBody: mutation('retirePatrolBody', 'RetirePatrolBodyInput'),
  county: `query ($code: String!) { county(code: $code) { ${county} } }`,
  villages: `query ($county: String!, $id: ID!) { villages(county: $county, patrolBodyId: $id) { code name } }`,
};

/** 吉首市, where `otherCountyBureau` is at home, with two of its streets; change what a test is about. */
export function aSetup(change: object = {}) {
  return {
    code: '433101',
    name: '吉首市',
    prefecture: '湘西土家族苗族自治州',
    province: '湖南省',
    townships: [
      { id: '433101001', name: '峒河街道', villages: [{ code: '433101001001', name: '示例社区' }] },
      { id: '433101002', name: '乾州街道', villages: [] },
    ],
    ...change,
  };
}

/** Sets a county up as the operator. */
export async function initCounty(api: TestApi, change: object = {}) {
  const { initCounty: answer } = await api.ask('operator', countyDocuments.init, {
    input: { idempotencyKey: newKey(), ...aSetup(change) },
  });
  return answer;
}
