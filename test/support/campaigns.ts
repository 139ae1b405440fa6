import type { AccountName } from './accounts.ts';
import { askOne, type TestApi } from './testApi.ts';

const refusal = `... on Refusal { code message source { instrument clause } } ... on InvalidInput { problems { path code } }`;
const mutation = (name: string, input: string, success: string, refusals = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${success} ${refusal} ${refusals} } }`;

const figures = 'figures { employers declared staff exposed bySection { section employers declared } }';
const countReturn = `... on CountReturn { campaignId bodyId state drawnAt ${figures} list { url sha256 sizeBytes }
  signed { dueOn daysLate lateBecause remarks differences { kind name note } } steps { action role reason sha256 } }`;
const wrongState = '... on WrongCountState { found }';
const campaign = `id campaignId number name running next { daysLeft deadline { deadlineId kind on } }
  stages { stageId partOf from to } deadlines { deadlineId on source { clause confidence } }`;

export const campaignDocuments = {
  save: mutation('saveCampaign', 'SaveCampaignInput', `... on Campaign { ${campaign} }`),
  campaigns: `query ($county: String!, $on: PlainDate) { campaigns(county: $county, on: $on) { ${campaign} } }`,
  drawCountReturn: mutation('drawCountReturn', 'CountStepInput', countReturn, wrongState),
  signCountReturn: mutation(
    'signCountReturn',
    'SignCountReturnInput',
    countReturn,
    `${wrongState} ... on CountListChanged { sha256 }`,
  ),
  acceptCountReturn: mutation('acceptCountReturn', 'CountStepInput', countReturn, wrongState),
  returnCountReturn: mutation('returnCountReturn', 'ReturnCountReturnInput', countReturn, wrongState),
  reportCount: mutation(
    'reportCount',
    'ReportCountInput',
    `... on CountReport { number ${figures} rows { bodyId ${figures} daysLate lateBecause } incompleteBecause
      document { url fileName sha256 sizeBytes } }`,
    '... on CountIncomplete { missing { bodyId name } } ... on CountedTwice { count employers { creditCode } }',
  ),
  standings: `query ($id: String!) { countReturns(campaignId: $id) { bodyId name dueOn daysLate lateBecause
    countReturn { state employers(first: 100) { nodes { creditCode name staff exposed factors declared } } } } }`,
  reports: 'query ($id: String!) { countReports(campaignId: $id) { number document { sha256 } } }',
} as const;

const source = { instrument: '示例卫发〔2026〕2号', clause: '一', confidence: 'H' };

/** A campaign that breaks no rule: its count is due from 11 to 20 March 2026. */
export const aCampaign = (change: object = {}) => ({
  campaignId: '2026-drive',
  name: '2026年示例专项行动',
  stages: [
    { stageId: 'start', name: '启动', to: '2026-03-31', source },
    { stageId: 'work', name: '实施', from: '2026-04-01', to: '2026-10-31', source },
  ],
  deadlines: [
    {
      deadlineId: 'count',
      kind: 'COUNT',
      name: '摸清底数',
      responsible: '各乡镇',
      from: '2026-03-11',
      on: '2026-03-20',
      source,
    },
  ],
  ...change,
});

/** The mutations of campaigns and the count, each with a new key. */
export function tellCampaign(api: TestApi) {
  const mutate = (name: keyof typeof campaignDocuments, input: object, by: AccountName) =>
    askOne(api, by, campaignDocuments[name], input);
  const step = (bodyId: string) => ({ campaignId: '2026-drive', bodyId });
  return {
    mutate,
    save: (change: object = {}) => mutate('save', aCampaign(change), 'bureau'),
    draw: (bodyId: string, by: AccountName = 'patrolBody') => mutate('drawCountReturn', step(bodyId), by),
    sign: (bodyId: string, sha256: string, change: object = {}, by: AccountName = 'patrolBody') =>
      mutate('signCountReturn', { ...step(bodyId), sha256, differences: [], ...change }, by),
    accept: (bodyId: string) => mutate('acceptCountReturn', step(bodyId), 'bureau'),
    return: (bodyId: string, reason = '示例原因') => mutate('returnCountReturn', { ...step(bodyId), reason }, 'bureau'),
    report: (incompleteBecause: string | null = null) =>
      mutate('reportCount', { campaignId: '2026-drive', incompleteBecause }, 'bureau'),
  };
}
