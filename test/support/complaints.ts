import { createHash, randomUUID } from 'node:crypto';
import type { AccountName } from './accounts.ts';
import { graphqlEvent, newKey, sendForm, type TestApi } from './testApi.ts';

const refusal = '... on Refusal { __typename code message source { instrument confidence } }';

export const complaintDocuments = {
  submit: `mutation ($input: SubmitComplaintInput!) { submitComplaint(input: $input) { __typename
    ... on SubmittedComplaint { number code submittedAt dueOn } ${refusal} ... on TooManyRequests { retryAfterSeconds }
    ... on FileRejected { reason } ... on InvalidInput { problems { path code } } } }`,
  requestPhoto: `mutation ($input: RequestComplaintPhotoUploadInput!) { requestComplaintPhotoUpload(input: $input) {
    __typename ... on ComplaintPhotoUpload { uploadId upload { fields { name value } } } ${refusal}
    ... on InvalidInput { problems { path code } } } }`,
  step: `mutation ($input: TakeComplaintStepInput!) { takeComplaintStep(input: $input) { __typename
    ... on Complaint { id state dueOn visitId steps { action text } } ${refusal} ... on WrongComplaintState { state }
    ... on InvalidInput { problems { path code } } } }`,
  list: `query ($state: ComplaintState!, $first: Int, $after: String) { complaints(state: $state, first: $first, after: $after)
    { nodes { id number kind employerName creditCode text state dueOn overdue } pageInfo { hasNextPage endCursor } } }`,
  one: `query ($id: ID!) { complaint(id: $id) { number text reporter { name phone } photos { fileName sizeBytes sha256
    downloadUrl } visitId steps { action text takenAt } } }`,
  feedback: `query ($county: String!, $number: String!, $code: String!) {
    complaintFeedback(county: $county, number: $number, code: $code) { number state dueOn overdue steps { action text } } }`,
  counts: `{ complaintCounts(county: "433122", year: 2026) { received open notAccepted handled
    byKind { kind title count } } }`,
} as const;

/** Invented; a complaint that breaks no rule, under a real name. */
export const reporter = { name: '示例举报人', phone: '13900000009' } as const;

export function aComplaint(change: object = {}) {
  return {
    idempotencyKey: randomUUID(),
    county: '433122',
    kind: 'PROTECTION',
    employerName: '泸溪示例001木业胶合板厂',
    text: `砂光车间没有除尘设备，也不发口罩。联系我：示例举报人 ${reporter.phone}。`,
    ...reporter,
    consent: true,
    ...change,
  };
}

type Answer = Record<string, string> & { __typename: string };

async function sendPublic(api: TestApi, query: string, input: object, sourceIp: string) {
  const event = graphqlEvent({ query, variables: { input } });
  event.requestContext.http.sourceIp = sourceIp;
  const { body } = await api.handle(event);
  const { data, errors } = JSON.parse(body ?? '{}');
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0] as Answer;
}

/** Sends a complaint without a token from an address of one's own. */
export function sendComplaint(api: TestApi, input: object, sourceIp = '203.0.113.9'): Promise<Answer> {
  return sendPublic(api, complaintDocuments.submit, input, sourceIp);
}

/** Uploads bytes as a photo of a complaint that is about to be sent. */
export async function uploadComplaintPhoto(api: TestApi, bytes: Uint8Array, sourceIp = '203.0.113.9') {
  const input = { county: '433122', sizeBytes: bytes.length };
  const asked = await sendPublic(api, complaintDocuments.requestPhoto, input, sourceIp);
  if (asked.__typename !== 'ComplaintPhotoUpload') return { asked, photo: null };
  const form = asked['upload'] as unknown as { fields: { name: string; value: string }[] };
  await sendForm(api, form, bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { asked, photo: { uploadId: asked['uploadId'] ?? '', sha256, fileName: '现场.jpg' } };
}

/** A step on a complaint, by its opaque id. */
export async function stepOn(api: TestApi, complaintId: string, change: object = {}, as: AccountName = 'officer') {
  const input = { idempotencyKey: newKey(), complaintId, action: 'ACCEPT', text: '已受理，正在核实。', ...change };
  return (await api.ask(as, complaintDocuments.step, { input })).takeComplaintStep as Answer & {
    steps: { action: string; text: string }[];
    problems: { path: string; code: string }[];
  };
}

/** Ids of the complaints in a state, in the order of the list. */
export async function listComplaintIds(api: TestApi, state = 'RECEIVED'): Promise<string[]> {
  const { complaints } = await api.ask('officer', complaintDocuments.list, { state });
  return complaints.nodes.map(({ id }: { id: string }) => id);
}
