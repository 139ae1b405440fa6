import type { PatrolForm } from '../../functions/rules/patrols/patrolForm.ts';
import { nextForm } from '../rules/patrols/patrolFixture.ts';
import type { AccountName } from './accounts.ts';
import { askOne, type TestApi } from './testApi.ts';

const form = '... on PatrolForm { id title month definition savedAt withdrawnReason }';
const refusal = '... on Refusal { code message } ... on InvalidInput { problems { path code message } }';

export const patrolFormDocuments = {
  save: `mutation ($input: SavePatrolFormInput!) { savePatrolForm(input: $input) { __typename ${form} ${refusal}
    ... on PatrolFormMonthTaken { formId from } } }`,
  withdraw: `mutation ($input: WithdrawPatrolFormInput!) { withdrawPatrolForm(input: $input) { __typename ${form}
    ${refusal} ... on PatrolFormInEffect { formId from } } }`,
  ofMonth: `query ($month: String!) { patrolForm(month: $month) { ${form} } }`,
  list: `{ patrolForms { ${form} } }`,
  waiting: `query ($month: String!, $id: ID!, $body: String) {
    waitingOperations(month: $month, employerId: $id, patrolBodyId: $body) { code reason formVersion receivedAt by
      operations { device sequence field value seen { device sequence } at } } }`,
} as const;

/** Asks as an account; what the document's only field answers. */
export function askForms(
  api: TestApi,
  as: AccountName,
  name: keyof typeof patrolFormDocuments,
  variables: object = {},
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
): Promise<any> {
  return askOne(api, as, patrolFormDocuments[name], variables);
}

/** Saves a form for a month; left out: the second version of the platform's own. */
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
export function saveForm(api: TestApi, month: string, definition: PatrolForm | object = nextForm): Promise<any> {
  return askForms(api, 'bureau', 'save', { month, definition: JSON.stringify(definition) });
}
