/**
 * What the command line asks a deployment. Listed beside the web application's queries (`schema/listQueries.ts`), so that
 * production answers it.
 */
export const cliDocuments = {
  viewer: `query { viewer { county { code } } }`,

  auditRoots: `query ($county: String!, $after: String) { auditRoots(county: $county, first: 100, after: $after) {
  nodes { county day leafCount treeHash previousDay previousHash hash computedAt } pageInfo { hasNextPage endCursor } } }`,

  auditExport: `query ($after: String) { auditExport(first: 50, after: $after) {
  nodes { line } pageInfo { hasNextPage endCursor } } }`,

  startLedgerImport: `mutation ($input: StartLedgerImportInput!) { startLedgerImport(input: $input) {
  ... on LedgerUpload { import { id } upload { url fields { name value } } } ... on Refusal { code message } } }`,

  ledgerImport: `query ($id: ID!) { ledgerImport(id: $id) {
  id state refusalCode refusalMessage processedRows totalRows accepted acceptedWithCorrections rejected
  created updated unchanged notes rejectedWorkbookUrl } }`,

  ledgerImportRows: `query ($id: ID!, $after: String) { ledgerImport(id: $id) { rows(first: 100, after: $after) {
  nodes { sheet sheetRow name outcome codes } pageInfo { hasNextPage endCursor } } } }`,

  requestRuleSetUpload: `mutation ($input: RequestRuleSetUploadInput!) { requestRuleSetUpload(input: $input) {
  ... on RuleSetUpload { uploadId upload { url fields { name value } } } ... on Refusal { message } } }`,

  tryRuleSet: `mutation ($input: TryRuleSetInput!) { tryRuleSet(input: $input) { __typename
  ... on RuleSetTrial { itemCount totalMarks employers unassessed changing undecided endCursor
    shifts { from best worst employers } affected { creditCode name from best worst } }
  ... on Refusal { message } ... on WorkbookRejected { problems { sheet cell message } } } }`,

  importRuleSet: `mutation ($input: ImportRuleSetInput!) { importRuleSet(input: $input) { __typename
  ... on CountyRuleSet { id title decisionNumber effectiveFrom keyItemCapsGrade itemCount }
  ... on Refusal { message } ... on WorkbookRejected { problems { sheet cell message } } } }`,

  initCounty: `mutation ($input: InitCountyInput!) { initCounty(input: $input) { __typename
  ... on County { code name prefecture province patrolBodies { id name kind } retiredPatrolBodies { id name retiredOn } }
  ... on Refusal { message } } }`,

  loadCalendarNotice: `mutation ($input: LoadCalendarNoticeInput!) { loadCalendarNotice(input: $input) { __typename
  ... on LoadedNotice { county year number loadedAt } ... on Refusal { message } } }`,

  calendarNotices: `query ($county: String!) { calendarNotices(county: $county) {
  year number issuedOn loadedAt recomputed { at movedEmployers } } }`,
} as const;
