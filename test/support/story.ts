import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import { selfCheckItems } from '../../functions/rules/assessments/selfCheckItems.ts';
import type { AccountName } from './accounts.ts';
import { codes, ownBody } from './accounts.ts';
import { newKey, type TestApi } from './testApi.ts';

const refusal = '... on Refusal { __typename code message source { instrument clause } }';

/** Every field of a report that the tests look at. */
export const reportFields = `
  id state declaredCategory declaredDiffers employerName withdrawnBecause
  employer { id name nextDue { kind on overdue } summary { category reportState } }
  assessment { id computed { category } }
  publicity { place postedOn ended daysLeft deadline { endsOn provisional days { on counted why } } }
  steps { action takenAt onBehalf { techServiceCode } }
  signOff { signatoryName capacity signedOn document { fileName sizeBytes sha256 pages
    kind appendedBytes versionReadFrom signatures { verdict explanation signer { name organisation } claimedAt issuerTrust } } }
  supersededBy versionCode
  filing { receiptNumber filedOn late } filingDue { endsOn } nextSteps { action possibleFrom }`;

export const documents = {
  saveEmployer: `mutation ($input: SaveEmployerInput!) { saveEmployer(input: $input) { __typename
    ... on Employer { id name staff exposed nextDue { kind on overdue } } ${refusal}
    ... on InvalidInput { problems { path code message } } } }`,
  delegate: `mutation ($input: DelegateTechServiceInput!) { delegateTechService(input: $input) { __typename
    ... on Employer { id techServiceCode delegation { techServiceCode validFrom validTo inForce } } ${refusal}
    ... on InvalidInput { problems { path code message } } } }`,
  startLedgerImport: `mutation ($input: StartLedgerImportInput!) { startLedgerImport(input: $input) { __typename
    ... on LedgerUpload { import { id state } upload { url expiresAt fields { name value } } } ${refusal}
    ... on InvalidInput { problems { path code } } } }`,
  recordAssessment: `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) { __typename
    ... on Assessment { id assessedOn factors { name nature level declaredLevel flags notes natureBasis
        points { workplace quantity value unit limit measuredOn institution reportNumber verdict } }
      industryRisk { risk } industryAnswer { listedCode applies basis } testValidity { months }
      statusEvaluation { institution reportNumber evaluatedOn } onBehalf { techServiceCode } selfCheck { score lost { itemId marks } }
      computed { hazardGrade managementGrade category explanation { ruleSetId score matrixCell sentences
        classes { nature level headcount band grade deciding source { clause } } wouldChange { change category } } }
      nextDue { endsOn provisional } } ${refusal}
    ... on InvalidInput { problems { path code message } } } }`,
  workbook: 'query ($id: ID!) { assessmentWorkbook(employerId: $id) { url fileName } }',
  workbookUpload: `mutation ($input: RequestAssessmentWorkbookUploadInput!) {
    requestAssessmentWorkbookUpload(input: $input) { __typename
      ... on AssessmentWorkbookUpload { uploadId upload { url fields { name value } } } ${refusal}
      ... on InvalidInput { problems { path code } } } }`,
  readWorkbook: `mutation ($input: ReadAssessmentWorkbookInput!) { readAssessmentWorkbook(input: $input) { __typename
    ... on AssessmentDraft {
      factors { name nature natureBasis level exposed measuredOn testReportNumber }
      selfCheck { itemId verdict } grading { hazardGrade managementGrade category explanation { sentences } } } ${refusal}
    ... on WorkbookRejected { problems { sheet cell code message } annotatedWorkbookUrl }
    ... on FileRejected { reason } ... on InvalidInput { problems { path code } } } }`,
  draftReport: `mutation ($input: DraftReportInput!) { draftReport(input: $input) { __typename
    ... on Report { ${reportFields} } ${refusal} ... on ReportAlreadyOpen { reportId } } }`,
  startPublicity: `mutation ($input: StartPublicityInput!) { startPublicity(input: $input) { __typename
    ... on Report { ${reportFields} } ${refusal} ... on InvalidInput { problems { path code } } } }`,
  withdrawReport: `mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) { __typename
    ... on Report { ${reportFields} } ${refusal} } }`,
  requestUpload: `mutation ($input: RequestSignedPdfUploadInput!) { requestSignedPdfUpload(input: $input) { __typename
    ... on SignedPdfUpload { uploadId upload { url fields { name value } } } ${refusal} } }`,
  signOff: `mutation ($input: SignOffReportInput!) { signOffReport(input: $input) { __typename
    ... on Report { ${reportFields} } ${refusal}
    ... on PublicityNotStarted { possibleFrom } ... on PublicityNotFinished { endsOn daysLeft possibleFrom }
    ... on FileRejected { reason } ... on WrongReportState { state } ... on InvalidInput { problems { path code } }
    ... on SignatureBroken { signer fault } ... on WrongReportVersion { expected found } } }`,
  fileReport: `mutation ($input: FileReportInput!) { fileReport(input: $input) { __typename
    ... on Report { ${reportFields} } ${refusal}
    ... on PublicityNotStarted { possibleFrom } ... on NotSignedOff { possibleFrom } ... on WrongReportState { state } } }`,
  report: `query ($id: ID!) { report(id: $id) { ${reportFields} } }`,
  employer: `query ($id: ID!) { employer(id: $id) { id name phone nextDue { kind on overdue }
    assessments { nodes { id } } reports { nodes { id state } } } }`,
  versionCode: 'query ($id: ID!) { report(id: $id) { versionCode } }',
  notice: `query ($id: ID!) { publicNotice(id: $id) { supersededBy id employerName creditCode category score sentences state
    publicity { postedOn ended } } }`,
} as const;

/** A ledger record that breaks no rule; change what a test is about. */
export function anEmployer(change: object = {}) {
  return {
    idempotencyKey: newKey(),
    creditCode: codes.own,
    name: '泸溪示例001木业胶合板厂',
    patrolBodyId: ownBody,
    phone: '0743-4260000',
    industryCode: 'C202',
    staff: 60,
    exposed: 40,
    declared: true,
    productionStartOn: '2019-03-11',
    factors: [{ name: '木粉尘', exposed: 30 }],
    ...change,
  };
}

/** Full marks, but for the items named. */
export function aSelfCheck(failed: readonly string[] = []) {
  return selfCheckItems.map(({ id }) => ({
    itemId: id,
    verdict: failed.includes(id) ? 'NONCONFORMING' : 'CONFORMING',
  }));
}

/** An assessment that breaks no rule: noise conforming, 40 persons, full marks → Ⅰ, A, 甲. */
export function anAssessment(employerId: string, change: object = {}) {
  return {
    idempotencyKey: newKey(),
    employerId,
    cause: 'FIRST',
    mode: 'SELF',
    factors: [{ name: '噪声', level: 'CONFORMING', exposed: 40, measuredOn: '2026-01-15', testReportNumber: 'JC-1' }],
    selfCheck: aSelfCheck(),
    ...change,
  };
}

/** A PDF of one page that opens, with its digest. */
export async function aPdf(): Promise<{ bytes: Uint8Array; sha256: string }> {
  const document = await PDFDocument.create();
  document.addPage();
  const bytes = await document.save();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The story of one employer, step by step through the API. Each step returns what the API answered. */
export function tellStory(api: TestApi, as: AccountName = 'employer') {
  const mutate = async (name: keyof typeof documents, input: object, by: AccountName = as) => {
    const data = await api.ask(by, documents[name], { input });
    return Object.values(data)[0] as Record<string, never> & { __typename: string };
  };
  return {
    mutate,
    saveEmployer: (change: object = {}) => mutate('saveEmployer', anEmployer(change), 'bureau'),
    recordAssessment: (employerId: string, change: object = {}) =>
      mutate('recordAssessment', anAssessment(employerId, change)),
    draftReport: (employerId: string, change: object = {}) =>
      mutate('draftReport', { idempotencyKey: newKey(), employerId, ...change }),
    startPublicity: (reportId: string, change: object = {}) =>
      mutate('startPublicity', { idempotencyKey: newKey(), reportId, place: '厂区公告栏', ...change }),
    /** Uploads a scan through the store the way the presigned form would, and signs off with the code on its pages. */
    signOff: async (reportId: string, change: object = {}, file?: { bytes: Uint8Array; sha256: string }) => {
      const { bytes, sha256 } = file ?? (await aPdf());
      const requested = await mutate('requestUpload', { reportId, sizeBytes: bytes.length });
      const uploadId = (requested['uploadId'] as unknown as string | undefined) ?? '0'.repeat(26);
      if (requested.__typename === 'SignedPdfUpload') {
        const { fields } = requested['upload'] as unknown as { fields: { name: string; value: string }[] };
        const key = fields.find(({ name }) => name === 'key')?.value ?? '';
        await api.wiring.files.write(key, bytes, 'application/pdf');
      }
      const { report } = await api.ask(as, documents.versionCode, { id: reportId });
      return mutate('signOff', {
        idempotencyKey: newKey(),
        reportId,
        uploadId,
        sha256,
        fileName: '评估报告（签章）.pdf',
        signatoryName: '示例人1',
        capacity: 'LEGAL_REPRESENTATIVE',
        sealed: true,
        versionCode: report?.versionCode ?? null,
        ...change,
      });
    },
    fileReport: (reportId: string, change: object = {}) =>
      mutate('fileReport', { idempotencyKey: newKey(), reportId, ...change }),
  };
}

/** An employer with a drafted report on a Monday, 2026-03-02. */
export async function aDraft(api: TestApi) {
  const story = tellStory(api);
  const employer = await story.saveEmployer();
  const employerId = employer['id'] as unknown as string;
  await story.recordAssessment(employerId);
  const report = await story.draftReport(employerId);
  return { story, employerId, reportId: report['id'] as unknown as string };
}
