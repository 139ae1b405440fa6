import { createHash } from 'node:crypto';
import type { AccountName } from './accounts.ts';
import { documents } from './story.ts';
import { newKey, type TestApi } from './testApi.ts';

const refusal = '... on Refusal { __typename code message } ... on InvalidInput { problems { path code message } }';
const evidence = 'evidence { sha256 fileName contentType sizeBytes attachedAt downloadUrl }';

const draft = `version state savedAt cause mode assessedOn notes classHeadcounts { nature level exposed }
  factors { name nature natureBasis level exposed measuredOn testReportNumber points { workplace quantity value unit limit
    measuredOn institution reportNumber verdict } }
  selfCheck { itemId verdict ${evidence} } industryAnswer { applies basis }
  statusEvaluation { institution reportNumber evaluatedOn }
  changes { part version at role onBehalf { techServiceCode } }
  review { problems { path code message } grading { hazardGrade managementGrade category }
    selfCheck { answered score grade missing { id } withoutEvidence { id evidence }
      lost { itemId text marks scoreIfConforming gradeIfConforming lifts } } }`;

const saved = `__typename ... on DraftSaved { version draft { ${draft} } } ${refusal}`;
const conflict = `... on DraftConflict { current { ${draft} }
  collisions { part itemId current yours changedAt changedBy } }`;
const recorded = /\.\.\. on Assessment \{[\s\S]*?nextDue \{ endsOn provisional \} \}/.exec(
  documents.recordAssessment,
)?.[0];

export const draftDocuments = {
  read: `query ($id: ID!) { assessmentDraft(employerId: $id) { ${draft} } }`,
  save: `mutation ($input: SaveAssessmentDraftInput!) { saveAssessmentDraft(input: $input) { ${saved} ${conflict} } }`,
  discard: `mutation ($input: DiscardAssessmentDraftInput!) {
    discardAssessmentDraft(input: $input) { ${saved} ${conflict} } }`,
  record: `mutation ($input: RecordAssessmentDraftInput!) {
    recordAssessmentDraft(input: $input) { __typename ${recorded} ${refusal} ${conflict} } }`,
  requestUpload: `mutation ($input: RequestEvidenceUploadInput!) { requestEvidenceUpload(input: $input) { __typename
    ... on EvidenceUpload { uploadId upload { url fields { name value } } } ${refusal} } }`,
  attach: `mutation ($input: AttachEvidenceInput!) { attachEvidence(input: $input) {
    ${saved} ... on FileRejected { reason } } }`,
  remove: `mutation ($input: RemoveEvidenceInput!) { removeEvidence(input: $input) { ${saved} } }`,
  evidence: `query ($id: ID!) { selfCheckEvidence(assessmentId: $id) { itemId text verdict evidenceWanted ${evidence} } }`,
} as const;

type Problem = { readonly path: string; readonly code: string };

/** A draft as far as tests look at it by name. */
export type SavedDraft = {
  readonly version: number;
  readonly notes: string;
  readonly factors: readonly object[];
  readonly selfCheck: readonly {
    readonly itemId: string;
    readonly verdict: string | null;
    readonly evidence: readonly { readonly sha256: string; readonly downloadUrl: string }[];
  }[];
  readonly review: {
    readonly problems: readonly Problem[];
    readonly grading: object | null;
    readonly selfCheck: { readonly missing: readonly object[]; readonly lost: readonly object[] };
  };
};

export type DraftAnswer = {
  readonly __typename: string;
  readonly version?: number;
  readonly draft?: SavedDraft;
  readonly id?: string;
};

/** The steps on one employer's draft, through the API. */
export function tellDraft(api: TestApi, employerId: string, as: AccountName = 'employer') {
  const mutate = async (name: keyof typeof draftDocuments, input: object, by: AccountName): Promise<DraftAnswer> => {
    const key = name === 'requestUpload' ? {} : { idempotencyKey: newKey() };
    const data = await api.ask(by, draftDocuments[name], { input: { ...key, employerId, ...input } });
    return Object.values(data)[0] as DraftAnswer;
  };
  return {
    read: async (by = as): Promise<SavedDraft | null> =>
      (await api.ask(by, draftDocuments.read, { id: employerId })).assessmentDraft,
    save: (basedOnVersion: number, change: object, by = as) => mutate('save', { basedOnVersion, ...change }, by),
    record: (version: number, by = as) => mutate('record', { version }, by),
    discard: (version: number, by = as) => mutate('discard', { version }, by),
    remove: (itemId: string, sha256: string, by = as) => mutate('remove', { itemId, sha256 }, by),
    /** Uploads the way the presigned form would, and attaches. */
    attach: async (itemId: string, bytes: Uint8Array, change: object = {}, by = as) => {
      const asked = (await mutate('requestUpload', { sizeBytes: 1 }, by)) as DraftAnswer & {
        readonly uploadId: string;
        readonly upload: { readonly fields: readonly { readonly name: string; readonly value: string }[] };
      };
      const key = asked.upload.fields.find(({ name }) => name === 'key')?.value ?? '';
      await api.wiring.files.write(key, bytes, 'application/octet-stream');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return mutate('attach', { itemId, uploadId: asked.uploadId, sha256, fileName: '证据', ...change }, by);
    },
    mutate,
  };
}
