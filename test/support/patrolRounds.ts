import type { Instant, PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import type { PatrolMonth } from '../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolSummary } from '../../functions/rules/patrols/patrolSummary.ts';
import { openDynamoTable } from '../../functions/storage/dynamo.ts';
import { toPatrolSummaryItem } from '../../functions/storage/patrolRoundItems.ts';
import { type AccountName, ownBody } from './accounts.ts';
import { askOne, type TestApi } from './testApi.ts';

const figures =
  'expected visited submitted submittedInTime late excused problems referrals inConflict completeness timeliness';

export const roundFields = `month patrolBodyId patrolBodyName openedAt listSha256 dueOn lockedReason lateReason
  figures { ${figures} }
  returns { number submittedAt dueOn daysLate unfinishedSha256 figures { ${figures} } reopened { at reason } }`;

const refusal = '... on Refusal { code message source { clause } } ... on InvalidInput { problems { path code } }';
const notOpen = '... on PatrolMonthNotOpen { month possibleFrom }';

export const roundDocuments = {
  open: `mutation ($input: OpenPatrolMonthInput!) { openPatrolMonth(input: $input) { __typename
    ... on PatrolMonthOpened { month opened openedBefore expected } ${refusal} ${notOpen}
    ... on PatrolMonthOver { month earliest } } }`,
  submit: `mutation ($input: SubmitPatrolReturnInput!) { submitPatrolReturn(input: $input) { __typename
    ... on PatrolRound { ${roundFields} } ${refusal} ${notOpen} ... on PatrolRoundLocked { month lockedOn }
    ... on PatrolsUnexplained { count creditCodes } } }`,
  reopen: `mutation ($input: ReopenPatrolRoundInput!) { reopenPatrolRound(input: $input) { __typename
    ... on PatrolRound { ${roundFields} } ${refusal} ${notOpen} ... on PatrolRoundNotLocked { month } } }`,
  round: `query ($month: String!, $body: ID!) { patrolRound(month: $month, patrolBodyId: $body) { ${roundFields} } }`,
  rounds: `query ($month: String, $body: ID, $first: Int, $after: String) {
    patrolRounds(month: $month, patrolBodyId: $body, first: $first, after: $after) {
      nodes { ${roundFields} } pageInfo { hasNextPage endCursor } } }`,
  tasks: `query ($month: String!, $body: ID!, $state: PatrolTaskState, $village: String, $first: Int, $after: String) {
    patrolTasks(month: $month, patrolBodyId: $body, state: $state, village: $village, first: $first, after: $after) {
      totalCount villages { village tasks submitted } pageInfo { hasNextPage endCursor }
      nodes { employerId creditCode name address village state reason daysLate visitedOn submittedAt problems referrals
        conflicts unfinishedReason lockedReason } } }`,
} as const;

/** Asks as an account; what the document's only field answers. */
export function askRound(
  api: TestApi,
  as: AccountName,
  name: keyof typeof roundDocuments,
  variables: object = {},
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
): Promise<any> {
  return askOne(api, as, roundDocuments[name], variables);
}

/** A submitted record without problems. */
export function aSummary(change: Partial<PatrolSummary> = {}): PatrolSummary {
  return {
    visitedOn: '2026-03-10' as PlainDate,
    submittedAt: '2026-03-10T08:00:00.000Z' as Instant,
    excuse: null,
    problemCount: 0,
    referralCount: 0,
    conflictCount: 0,
    ...change,
  };
}

/** Puts a record's summary where the record's own transaction would. */
export async function putSummary(
  { wiring }: TestApi,
  creditCode: string,
  summary: PatrolSummary,
  { month = '2026-03', bodyId = ownBody }: { readonly month?: string; readonly bodyId?: string } = {},
): Promise<void> {
  const { tableName, region, dynamodbEndpoint } = wiring.environment;
  const table = openDynamoTable(tableName, { region, endpoint: dynamodbEndpoint });
  const item = toPatrolSummaryItem({ county: '433122', month: month as PatrolMonth, bodyId, creditCode, summary });
  await table.transact([{ kind: 'put', item }]);
}
