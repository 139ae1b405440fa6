import { randomUUID } from 'node:crypto';
import type { AccountName } from './accounts.ts';
import { graphqlEvent, newKey, type TestApi } from './testApi.ts';

const refusal = '... on Refusal { __typename code message source { instrument confidence } }';

export const commentDocuments = {
  submit: `mutation ($input: SubmitPublicCommentInput!) { submitPublicComment(input: $input) { __typename
    ... on SubmittedComment { number code submittedAt } ${refusal} ... on CommentsClosed { endedOn }
    ... on TooManyRequests { retryAfterSeconds } ... on InvalidInput { problems { path code } } } }`,
  answer: `mutation ($input: AnswerPublicCommentInput!) { answerPublicComment(input: $input) { __typename
    ... on PublicComment { id text answer { text answeredAt onBehalf { techServiceCode } } } ${refusal}
    ... on InvalidInput { problems { path code } } } }`,
  ofReport: `query ($id: ID!) { publicComments(reportId: $id) { nodes { id number reportId kind text versionCode postedOn
    submittedAt answer { text } } } }`,
  authors: 'query ($id: ID!) { publicComments(reportId: $id) { nodes { text author { name phone } } } }',
  unanswered: `query ($first: Int, $after: String) { unansweredComments(first: $first, after: $after) {
    nodes { id number employerName text } pageInfo { hasNextPage endCursor } } }`,
  feedback: `query ($id: ID!, $number: String!, $code: String!) {
    commentFeedback(reportId: $id, number: $number, code: $code) { kind text submittedAt answer answeredOn } }`,
  notice: `query ($id: ID!) { publicNotice(id: $id) { commentTally { objections comments answered unansweredObjections }
    revisions { postedOn revisedOn } publicity { postedOn daysLeft deadline { endsOn } }
    comments { nodes { kind text postedOn submittedOn answer answeredOn } } } }`,
} as const;

/** A comment that breaks no rule; change what a test is about. Name and phone are invented. */
export function aComment(reportId: string, change: object = {}) {
  return {
    idempotencyKey: randomUUID(),
    reportId,
    kind: 'OBJECTION',
    text: '公示的接触人数与车间实际人数不符，请核实。',
    name: '示例人甲',
    phone: '13800000001',
    consent: true,
    ...change,
  };
}

type Answer = Record<string, never> & { __typename: string };

/** Sends a comment without a token from an address of one's own. */
export async function submitComment(api: TestApi, input: object, sourceIp = '203.0.113.7'): Promise<Answer> {
  const event = graphqlEvent({ query: commentDocuments.submit, variables: { input } });
  event.requestContext.http.sourceIp = sourceIp;
  const { body } = await api.handle(event);
  const { data, errors } = JSON.parse(body ?? '{}');
  if (errors) throw new Error(JSON.stringify(errors));
  return data.submitPublicComment;
}

/** The employer's answer to a comment, by its opaque id. */
export async function answerComment(
  api: TestApi,
  commentId: string,
  change: object = {},
  as: AccountName = 'employer',
) {
  const input = { idempotencyKey: newKey(), commentId, text: '已核实，接触人数按月平均计算。', ...change };
  return (await api.ask(as, commentDocuments.answer, { input })).answerPublicComment as Answer;
}

/** Ids of a report's comments, newest first. */
export async function listCommentIds(api: TestApi, reportId: string): Promise<string[]> {
  const { publicComments } = await api.ask('bureau', commentDocuments.ofReport, { id: reportId });
  return publicComments.nodes.map(({ id }: { id: string }) => id);
}
