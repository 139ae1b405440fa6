import type { AccountName } from './accounts.ts';
import { sha256Of } from './images.ts';
import { aDraft, tellStory } from './story.ts';
import { newKey, sendForm, type TestApi } from './testApi.ts';

const refusal =
  '... on Refusal { __typename code message source { clause } } ... on InvalidInput { problems { path code } }';
const outcome = `reviewOutcome { decision decidedOn opinion category basis reason
  reasons { itemId title verdict reason } }`;
const report = `__typename ... on Report { id state declaredCategory computedCategory daysInState previousReportId ${outcome} }`;
const verdict = '{ verdict reason note revision savedAt byRole }';
const review = `startedAt startedByRole progress { items missing truthful untrue toVerify }
  report { id state } onSite { orderedAt orderedByRole because visitedOn findings category reason }
  items { itemId group title declared source { clause } changedSince
    differences { kind declared known why source { clause } }
    verdict ${verdict} earlier ${verdict} declaredEvidence { sha256 downloadUrl }
    evidence { sha256 fileName downloadUrl } }`;

const step = (name: string, input: string, more = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${report} ${refusal} ${more}
    ... on WrongReportState { state } } }`;

export const reviewDocuments = {
  read: `query ($id: ID!) { review(reportId: $id) { ${review} } }`,
  start: step('startReview', 'StartReviewInput'),
  save: `mutation ($input: SaveReviewVerdictsInput!) { saveReviewVerdicts(input: $input) { __typename
    ... on Review { ${review} } ${refusal} ... on ReviewItemChanged { itemId } ... on WrongReportState { state } } }`,
  requestUpload: `mutation ($input: RequestReviewEvidenceUploadInput!) { requestReviewEvidenceUpload(input: $input) {
    __typename ... on EvidenceUpload { uploadId upload { fields { name value } } } ${refusal} } }`,
  attach: `mutation ($input: AttachReviewEvidenceInput!) { attachReviewEvidence(input: $input) { __typename
    ... on Review { ${review} } ${refusal} ... on FileRejected { reason } } }`,
  order: step('orderOnSite', 'OrderOnSiteInput'),
  record: step('recordOnSite', 'RecordOnSiteInput'),
  accept: step(
    'acceptReport',
    'AcceptReportInput',
    '... on ReviewIncomplete { missing toVerify } ... on ReviewFoundUntrue { titles }',
  ),
  return: step('returnReport', 'ReturnReportInput', '... on ReviewIncomplete { missing toVerify }'),
  confirm: `mutation ($input: ConfirmCategoryInput!) { confirmCategory(input: $input) { __typename
    ... on Employer { confirmed { category basis confirmedOn reason } effectiveCategory { category basis cause byRole } }
    ${refusal} ... on CatalogueUndecided { industryCodes } ... on CatalogueDecides { category } } }`,
  worklist: `query ($state: ReportState!) { reports(state: $state) { nodes { id employerName daysInState
    declaredCategory computedCategory differences { kind } } } }`,
  category: `query ($id: ID!) { employer(id: $id) {
    confirmed { category basis confirmedOn reportId reason awaitsReview }
    effectiveCategory { category basis since cause byRole } formerCategories { category basis since } } }`,
  outcome: `query ($id: ID!) { report(id: $id) { id state previousReportId ${outcome} } }`,
} as const;

/** A report filed on 2026-03-10: employer of wood industry, noise conforming, full marks: Ⅰ, A, 甲. */
export async function aFiledReport(api: TestApi) {
  const { story, employerId, reportId } = await aDraft(api);
  await fileOn(api, reportId, '2026-03-10');
  return { story, employerId, reportId };
}

/** Posts, signs and files a draft; the day must be after its publicity. */
export async function fileOn(api: TestApi, reportId: string, day: string) {
  const story = tellStory(api);
  await story.startPublicity(reportId);
  api.setToday(day);
  await story.signOff(reportId);
  await story.fileReport(reportId);
}

/** Steps of a review, each with what the API answered. */
export function tellReview(api: TestApi, reportId: string) {
  const mutate = async (name: keyof typeof reviewDocuments, input: object, by: AccountName) => {
    const data = await api.ask(by, reviewDocuments[name], {
      input: { idempotencyKey: newKey(), reportId, ...input },
    });
    // biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
    return Object.values(data)[0] as any;
  };
  const read = async (by: AccountName = 'officer') =>
    (await api.ask(by, reviewDocuments.read, { id: reportId })).review;
  return {
    mutate,
    read,
    start: (by: AccountName = 'officer') => mutate('start', {}, by),
    save: (verdicts: readonly object[], by: AccountName = 'officer') => mutate('save', { verdicts }, by),
    /** Judges every item that has no verdict yet: true, but for those named. */
    judgeAll: async (others: Readonly<Record<string, object>> = {}, by: AccountName = 'officer') => {
      const { items } = await read(by);
      const open = items.filter((item: { verdict: unknown }) => item.verdict === null);
      const verdicts = open.map(({ itemId }: { itemId: string }) => ({
        ...{ itemId, verdict: 'TRUTHFUL', seenRevision: 0 },
        ...others[itemId],
      }));
      return mutate('save', { verdicts }, by);
    },
    /** Uploads the way the presigned form would, and attaches. */
    attach: async (itemId: string, bytes: Uint8Array, change: object = {}) => {
      const asked = await api.ask('officer', reviewDocuments.requestUpload, { input: { reportId, sizeBytes: 1 } });
      const { uploadId = '0'.repeat(26), upload } = asked.requestReviewEvidenceUpload;
      if (upload) await sendForm(api, upload, bytes);
      const file = { itemId, uploadId, sha256: sha256Of(bytes), fileName: '示例.jpg' };
      return mutate('attach', { ...file, ...change }, 'officer');
    },
    order: (by: AccountName = 'officer', change: object = {}) =>
      mutate('order', { because: '示例：检测点不全', ...change }, by),
    record: (change: object = {}, by: AccountName = 'officer') =>
      mutate('record', { visitedOn: '2026-03-12', findings: '示例：现场与报告一致', category: 'JIA', ...change }, by),
    accept: (by: AccountName = 'bureau', change: object = {}) => mutate('accept', change, by),
    return: (by: AccountName = 'bureau', change: object = {}) =>
      mutate('return', { guidance: '示例：请补充检测后重新评估', ...change }, by),
  };
}
