import { defaultPatrolForm } from '../../functions/rules/patrols/defaultPatrolForm.ts';
import { type AccountName, codes, otherBody, ownBody } from './accounts.ts';
import { sha256Of } from './images.ts';
import { tellStory } from './story.ts';
import { newKey, sendForm, type TestApi, testApi } from './testApi.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
export type Answer = any;

const refusal = '... on Refusal { code message } ... on InvalidInput { problems { path code } }';
const fields = 'fields { field inConflict seen { device sequence } values { device sequence value at receivedAt by } }';
const photos = 'photos { sha256 fileName sizeBytes widthPx hasPosition downloadUrl }';

export const recordFields = `month patrolBodyId employerId creditCode employerName formVersion ${fields} ${photos}
  missingPhotos waiting { code reason count receivedAt } visitedOn submittedAt problemCount referralIds changedAt`;

export const referralFields = `id number state employerId employerName patrolBodyId month suspicions ${fields} ${photos}
  receivedAt addedAt settledAt visitId findingId reason source { clause }`;

export const patrolDocuments = {
  sync: `mutation ($input: SyncPatrolsInput!) { syncPatrols(input: $input) { __typename
    ... on PatrolsSynced { outcomes { month creditCode notMerged { sequence outcome code reason } clockSkewSeconds
      record { ${recordFields} } } } ${refusal} } }`,
  requestUpload: `mutation ($input: RequestPatrolPhotoUploadInput!) { requestPatrolPhotoUpload(input: $input) { __typename
    ... on PatrolPhotoUpload { chunkBytes chunks { index sizeBytes arrived upload { fields { name value } } } } ${refusal}
    ... on FileRejected { reason } } }`,
  finishPhoto: `mutation ($input: FinishPatrolPhotoInput!) { finishPatrolPhoto(input: $input) { __typename
    ... on PatrolRecord { ${recordFields} } ${refusal} ... on FileRejected { reason } } }`,
  record: `query ($month: String!, $id: ID!, $body: String) {
    patrolRecord(month: $month, employerId: $id, patrolBodyId: $body) { ${recordFields} } }`,
  records: `query ($month: String!, $body: String, $inConflict: Boolean) {
    patrolRecords(month: $month, patrolBodyId: $body, inConflict: $inConflict) { nodes { ${recordFields} } } }`,
  changes: `query ($month: String!, $since: String, $first: Int) {
    patrolChanges(month: $month, since: $since, first: $first) { until hasMore batches { month creditCode receivedAt by
      operations { device sequence field value seen { device sequence } at } } } }`,
  history: 'query ($id: ID!) { employer(id: $id) { patrolRecords { nodes { month submittedAt } } } }',
  referral: `query ($id: ID!) { patrolReferral(id: $id) { ${referralFields} } }`,
  referrals: `query ($state: PatrolReferralState!) { patrolReferrals(state: $state) { nodes { ${referralFields} } } }`,
  dismiss: `mutation ($input: DismissPatrolReferralInput!) { dismissPatrolReferral(input: $input) { __typename
    ... on PatrolReferral { ${referralFields} } ${refusal} ... on ReferralSettled { state } } }`,
  openMonth: `mutation ($input: OpenPatrolMonthInput!) { openPatrolMonth(input: $input) { __typename
    ... on PatrolMonthOpened { expected } ${refusal} } }`,
  submitReturn: `mutation ($input: SubmitPatrolReturnInput!) { submitPatrolReturn(input: $input) { __typename
    ... on PatrolRound { month } ${refusal} } }`,
  reopen: `mutation ($input: ReopenPatrolRoundInput!) { reopenPatrolRound(input: $input) { __typename
    ... on PatrolRound { month } ${refusal} } }`,
} as const;

/** Answers that make the default form complete: nobody was met, nothing is suspected. */
export const completeAnswers = {
  visitedOn: '2026-03-02',
  patroller: '示例巡查员',
  operating: 'NOT_MET',
  notMetReason: '大门紧锁，电话无人接听',
  suspectedViolation: false,
  submission: true,
} as const;

export const month = '2026-03';

/** What a device writes, numbered from 1; `seen` empty: the writer had nothing before him. */
export function operationsOf(values: Readonly<Record<string, unknown>>, change: object = {}, from = 1) {
  return Object.entries(values).map(([field, value], index) => ({
    month,
    creditCode: codes.own,
    sequence: from + index,
    field,
    value: JSON.stringify(value),
    seen: [],
    at: '2026-03-02T00:30:00.000Z',
    ...change,
  }));
}

export function aBatch(operations: readonly object[], change: object = {}) {
  return {
    idempotencyKey: newKey(),
    device: 'device-A1',
    formVersion: defaultPatrolForm.id,
    operations,
    ...change,
  };
}

/** Field → the values that stand in it, of a record as the API gives it. */
export function valuesOf(record: {
  readonly fields: readonly { readonly field: string; readonly values: readonly { readonly value: string }[] }[];
}): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    record.fields.map(({ field, values }) => [field, values.map(({ value }) => JSON.parse(value))]),
  );
}

/** A county with one employer of either body, patrolled in an open month, step by step through the API. */
export async function tellPatrols(today = '2026-03-02', api?: TestApi) {
  const patrolled = api ?? (await testApi(today));
  const story = tellStory(patrolled);
  const employer = await story.saveEmployer();
  const other = await story.saveEmployer({ creditCode: codes.other, name: '示例二厂', patrolBodyId: otherBody });
  const ask = async (as: AccountName, name: keyof typeof patrolDocuments, variables: object): Promise<Answer> =>
    Object.values(await patrolled.ask(as, patrolDocuments[name], variables))[0];
  await ask('bureau', 'openMonth', { input: { idempotencyKey: newKey(), month } });
  const employerId = String(employer['id']);
  const sync = (operations: readonly object[], change: object = {}, as: AccountName = 'patrolBody'): Promise<Answer> =>
    ask(as, 'sync', { input: aBatch(operations, change) });
  /** Of a call about one record: what became of it. */
  const write = async (values: Readonly<Record<string, unknown>>, change: object = {}, batch: object = {}) =>
    (await sync(operationsOf(values, change), batch)).outcomes[0] as Answer;
  const readRecord = (as: AccountName = 'patrolBody', body?: string): Promise<Answer> =>
    ask(as, 'record', { month, id: employerId, body });
  const lock = (unfinished: readonly object[] = []): Promise<Answer> =>
    ask('patrolBody', 'submitReturn', {
      input: { idempotencyKey: newKey(), month, patrolBodyId: ownBody, unfinished },
    });
  const reopen = (): Promise<Answer> =>
    ask('bureau', 'reopen', {
      input: { idempotencyKey: newKey(), month, patrolBodyId: ownBody, reason: '补充资料' },
    });
  const announce = (bytes: Uint8Array, change: object = {}) => ({
    month,
    employerId,
    sha256: sha256Of(bytes),
    sizeBytes: bytes.length,
    ...change,
  });
  const requestUpload = (bytes: Uint8Array, change: object = {}): Promise<Answer> =>
    ask('patrolBody', 'requestUpload', { input: announce(bytes, change) });
  /** Sends pieces the way the presigned forms would. */
  const sendChunks = async (bytes: Uint8Array, upload: Answer, indexes: readonly number[]) => {
    for (const index of indexes) {
      const piece = bytes.subarray(index * upload.chunkBytes, (index + 1) * upload.chunkBytes);
      await sendForm(patrolled, upload.chunks[index].upload, piece);
    }
  };
  const finishPhoto = (bytes: Uint8Array, change: object = {}): Promise<Answer> =>
    ask('patrolBody', 'finishPhoto', {
      input: { idempotencyKey: newKey(), fileName: '现场.jpg', ...announce(bytes, change) },
    });
  const sendPhoto = async (bytes: Uint8Array): Promise<Answer> => {
    const upload = await requestUpload(bytes);
    await sendChunks(
      bytes,
      upload,
      upload.chunks.map(({ index }: { index: number }) => index),
    );
    return finishPhoto(bytes);
  };
  return {
    api: patrolled,
    employerId,
    otherEmployerId: String(other['id']),
    ask,
    sync,
    write,
    readRecord,
    lock,
    reopen,
    requestUpload,
    sendChunks,
    finishPhoto,
    sendPhoto,
  };
}
