import { codes, ownBody } from './accounts.ts';

const circular = `... on Circular { circularId withdrawnBecause supervisions { supervisionId title } kind title isPublic issuedAt number dueOn
  recipients { recipientId name state daysLate answer } }`;
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename
  ${circular} ... on Refusal { code message source { clause } } ... on InvalidInput { problems { path code } } } }`;

export const circularDocuments = {
  draft: mutation('draftCircular', 'DraftCircularInput'),
  withdraw: mutation('withdrawCircular', 'WithdrawCircularInput'),
  issue: mutation('issueCircular', 'IssueCircularInput'),
  answer: mutation('answerCircular', 'AnswerCircularInput'),
  list: `{ circulars { nodes { ${circular} } } }`,
  public: '{ publicCirculars(county: "433122") { nodes { title text number } } }',
} as const;

/** A draft that breaks no rule: to a body, a member unit and an employer, ten working days to rectify. */
export const aCircular = (change: object = {}) => ({
  kind: 'CRITICISM',
  title: '关于巡查工作的通报',
  text: '请对照整改，联系电话13800000000。',
  recipientIds: [ownBody, 'czj', codes.own],
  correctionWorkingDays: 10,
  isPublic: true,
  ...change,
});
