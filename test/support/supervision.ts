import { ownBody } from './accounts.ts';

const supervision = `... on Supervision { supervisionId title team unitId unitName on matters recordedAt
  findings { text advice } }`;
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename
  ${supervision} ... on Refusal { code message source { clause } } ... on InvalidInput { problems { path code } } } }`;

export const supervisionDocuments = {
  save: mutation('saveSupervision', 'SaveSupervisionInput'),
  record: mutation('recordSupervision', 'RecordSupervisionInput'),
  list: `{ supervisions { nodes { ${supervision} } } }`,
} as const;

/** A draft that breaks no rule: a patrol body was visited on 1 March 2026. */
export const aSupervision = (change: object = {}) => ({
  team: '县督导一组',
  unitId: ownBody,
  on: '2026-03-01',
  matters: '二月巡查任务完成情况、巡查表填写质量',
  findings: [{ text: '三家用人单位没有巡查记录', advice: '三月补查' }, { text: '巡查表没有照片' }],
  ...change,
});
