const refusal = '... on Refusal { __typename code message source { instrument clause } }';
const report = `id versionCode state employerName declaredCategory declaredDiffers
  publicity { postedOn daysLeft ended deadline { endsOn provisional days { on counted why } } }
  filingDue { endsOn } nextSteps { action possibleFrom }`;

export const ownEmployer = `{ viewer { role employer { id name creditCode patrolBody { name } staff exposed lastTestOn
  factors { name nature question level exposed } nextDue { kind on overdue }
  assessments(first: 1) { nodes { id } } reports(first: 10) { nodes { id state } } } } }`;

export const recordAssessment = `mutation ($input: RecordAssessmentInput!) { recordAssessment(input: $input) {
  ... on Assessment { id assessedOn factors { name nature natureBasis level flags exposed }
    selfCheck { score lost { itemId text marks } }
    computed { hazardGrade managementGrade category explanation { ruleSetId matrixCell sentences
      classes { nature level headcount headcountIsUpperBound band grade deciding source { instrument clause } }
      wouldChange { change category } } }
    nextDue { endsOn provisional } }
  ${refusal} ... on InvalidInput { problems { path code message } } } }`;

export const draftReport = `mutation ($input: DraftReportInput!) { draftReport(input: $input) {
  ... on Report { ${report} } ${refusal} } }`;

export const startPublicity = `mutation ($input: StartPublicityInput!) { startPublicity(input: $input) {
  ... on Report { ${report} } ${refusal} } }`;

export const withdrawReport = `mutation ($input: WithdrawReportInput!) { withdrawReport(input: $input) {
  ... on Report { id state } ${refusal} } }`;

export const publicNotice = `query ($id: ID!) { publicNotice(id: $id) { employerName creditCode address mode assessedOn
  hazardGrade managementGrade score category sentences state publicity { place postedOn daysLeft deadline { endsOn } } } }`;

export const requestUpload = `mutation ($input: RequestSignedPdfUploadInput!) { requestSignedPdfUpload(input: $input) {
  ... on SignedPdfUpload { uploadId upload { url fields { name value } } } ${refusal} } }`;

export const signOffReport = `mutation ($input: SignOffReportInput!) { signOffReport(input: $input) {
  ... on Report { ${report} signOff { signatoryName capacity signedOn document { fileName sizeBytes sha256 pages } } }
  ${refusal} ... on PublicityNotFinished { endsOn daysLeft possibleFrom } ... on FileRejected { reason } } }`;

export const fileReport = `mutation ($input: FileReportInput!) { fileReport(input: $input) {
  ... on Report { ${report} filing { receiptNumber filedOn late }
    assessment { computed { hazardGrade managementGrade category explanation { sentences } } } }
  ${refusal} } }`;

export const filedReports = `{ reports(state: FILED, first: 5) { nodes { id employerName declaredCategory
  filing { receiptNumber filedOn late } } pageInfo { hasNextPage } } }`;

export const bodyEmployers = `{ employers(first: 10) { nodes { name declared exposed patrolBody { name }
  nextDue { kind on overdue } summary { category reportState } } pageInfo { hasNextPage } } }`;
