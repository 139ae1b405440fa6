import { createHash } from 'node:crypto';
import { type AccountName, codes } from './accounts.ts';
import { aPng } from './images.ts';
import { runJob } from './inbox.ts';
import { anEmployer, tellStory } from './story.ts';
import { newKey, sendForm, type TestApi } from './testApi.ts';

export const entryFields = `id list state stateText creditCode employerName criteriaId publishedFrom publishedUntil
  nominatedFor personName clock { title period { endsOn } }
  grounds { amount unit criterion { id title termMonths } records { record on text } }
  steps { action on byText text files { fileName sha256 downloadUrl } }`;

const refusal = `... on Refusal { __typename code message source { instrument } } ... on InvalidInput { problems { path code } }`;

export const listDocuments = {
  step: `mutation ($input: TakeListStepInput!) { takeListStep(input: $input) { ... on ListEntry { ${entryFields} } ${refusal}
    ... on WrongListState { state } ... on ListHearingOpen { endsOn } ... on ListHearingClosed { endedOn }
    ... on ListNotCured { titles possibleFrom } ... on AlreadyOnList { list } ... on FileRejected { reason } } }`,
  nominate: `mutation ($input: NominateHonourInput!) { nominateHonour(input: $input) { ... on ListEntry { ${entryFields} }
    ${refusal} ... on AlreadyOnList { list } ... on FileRejected { reason } } }`,
  upload: `mutation ($input: RequestListUploadInput!) { requestListUpload(input: $input) { __typename
    ... on ListUpload { uploadId upload { fields { name value } } } ${refusal} } }`,
  saveCriteria: `mutation ($input: SaveListCriteriaInput!) { saveListCriteria(input: $input) {
    ... on ListCriteriaVersion { id effectiveOn criteria { id source { instrument clause confidence } } } ${refusal}
    ... on ListCriteriaInEffect { criteriaId effectiveOn } } }`,
  criteria:
    '{ listCriteria(county: "433122") { inForceId criteria { id source { confidence } } versions { id decision } } }',
  entry: `query ($id: ID!) { listEntry(id: $id) { ${entryFields} } }`,
  entries: `query ($list: ListKind!, $state: ListState!) { listEntries(list: $list, state: $state) { nodes { ${entryFields} } } }`,
  ofEmployer: 'query ($id: ID!) { employer(id: $id) { listEntries { id state steps { action } } } }',
  noncompliant: `query ($first: Int, $after: String) { nonCompliantList(county: "433122", first: $first, after: $after) {
    nodes { employerName creditCode personName grounds repair from until } pageInfo { hasNextPage endCursor } } }`,
  honours: `query ($list: HonourKind!) { honourList(county: "433122", list: $list) {
    nodes { employerName personName grounds from until } } }`,
  json: 'query ($list: ListKind!) { publishedListJson(county: "433122", list: $list) { at count sha256 text } }',
  file: `query ($list: ListKind!, $format: ListFileFormat!) { listFile(list: $list, format: $format) {
    fileName downloadUrl at count sha256 } }`,
} as const;

/** A criterion that breaks no rule. */
export function aCriterion(change: object = {}) {
  return {
    ...{ id: 'C1', title: '存在职业病危害因素而未申报', fact: 'UNDECLARED', atLeast: 1, termMonths: 6 },
    ...{ repairText: '完成申报', repairAfterMonths: 0, mustBeCured: true, basis: '第一条' },
    ...change,
  };
}

/** Of an employer that owes no assessment before 2026-04-20. */
export const newPlant = { productionStartOn: '2026-02-20' };

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
type Answer = any;

/** The lists as the bureau's people, the employer and the public work with them, through the API. */
export function tellLists(api: TestApi) {
  async function upload(as: AccountName, employerId: string, bytes: Uint8Array = aPng(), fileName = '材料.png') {
    const { requestListUpload } = await api.ask(as, listDocuments.upload, {
      input: { employerId, sizeBytes: bytes.length },
    });
    const { uploadId, upload: form } = requestListUpload;
    await sendForm(api, form, bytes);
    return { uploadId, sha256: createHash('sha256').update(bytes).digest('hex'), fileName };
  }
  const take = async (as: AccountName, entryId: string, action: string, input: object = {}): Promise<Answer> => {
    const given = { idempotencyKey: newKey(), entryId, action, text: '示例理由', ...input };
    return (await api.ask(as, listDocuments.step, { input: given })).takeListStep;
  };
  return {
    upload,
    take,
    /** An employer with hazards that it has not declared, which meets one criterion of the default set. */
    async saveUndeclared(change: object = {}): Promise<string> {
      const saved = await tellStory(api).saveEmployer(anEmployer({ ...newPlant, declared: false, ...change }));
      return saved['id'] as unknown as string;
    },
    run: () => runJob(api, 'updateLists'),
    entries: async (state: string, list = 'NONCOMPLIANT', as: AccountName = 'officer'): Promise<Answer[]> =>
      (await api.ask(as, listDocuments.entries, { list, state })).listEntries.nodes,
    read: async (as: AccountName, id: string): Promise<Answer> =>
      (await api.ask(as, listDocuments.entry, { id })).listEntry,
    published: async (): Promise<Answer[]> => (await api.ask(null, listDocuments.noncompliant)).nonCompliantList.nodes,
    honours: async (list: string): Promise<Answer[]> =>
      (await api.ask(null, listDocuments.honours, { list })).honourList.nodes,
    async nominate(as: AccountName, employerId: string, list: string, input: object = {}): Promise<Answer> {
      const given = { idempotencyKey: newKey(), employerId, list, reason: '示例事迹', ...input };
      return (await api.ask(as, listDocuments.nominate, { input: given })).nominateHonour;
    },
  };
}

/**
 * Walks an undeclared employer on known days: collected and checked on Monday 2026-03-02 and told that day, so that it may
 * state its case until the 9th; decided on the 10th; public from the 11th to 2026-09-11.
 */
export async function walkToList(
  api: TestApi,
  until: 'CANDIDATE' | 'CHECKED' | 'HEARING' | 'LISTED' | 'PUBLISHED',
  change: object = {},
) {
  const lists = tellLists(api);
  const employerId = await lists.saveUndeclared(change);
  await lists.run();
  const creditCode = anEmployer(change).creditCode ?? codes.own;
  let entry = (await lists.entries('CANDIDATE')).find((one) => one.creditCode === creditCode);
  const steps = [
    ['2026-03-02', 'officer', 'CHECK'],
    ['2026-03-02', 'officer', 'GIVE_NOTICE'],
    ['2026-03-10', 'bureau', 'LIST'],
    ['2026-03-11', 'bureau', 'PUBLISH'],
  ] as const;
  for (const [on, as, action] of steps) {
    if (entry.state === until) break;
    api.setToday(on);
    entry = await lists.take(as, entry.id, action);
  }
  if (entry.state !== until) throw new Error(`the way to the list stopped: ${JSON.stringify(entry)}`);
  return { ...lists, employerId, entryId: entry.id as string, entry };
}
