import { writeRuleSetWorkbook } from '../../functions/operations/assessments/workbook/writeRuleSetWorkbook.ts';
import type { SelfCheckItem } from '../../functions/rules/assessments/ruleSet.ts';
import { defaultRuleSet } from '../../functions/rules/assessments/ruleSets.ts';
import { composeRuleSetWorkbook } from '../../functions/rules/assessments/ruleSetWorkbook.ts';
import type { Instant } from '../../functions/rules/kernel/plainDate.ts';
import type { AccountName } from './accounts.ts';
import { newKey, sendForm, type TestApi } from './testApi.ts';

const refusal = `... on Refusal { code message } ... on InvalidInput { problems { path code } }
  ... on WorkbookRejected { problems { sheet cell code message } } ... on FileRejected { reason }`;
const version = `id title decisionNumber effectiveFrom keyItemCapsGrade itemCount withdrawn { reason }`;

export const ruleSetDocuments = {
  template: '{ ruleSetWorkbook { url fileName } }',
  upload: `mutation ($input: RequestRuleSetUploadInput!) { requestRuleSetUpload(input: $input) { __typename
    ... on RuleSetUpload { uploadId upload { fields { name value } } } ... on InvalidInput { problems { code } } } }`,
  import: `mutation ($input: ImportRuleSetInput!) { importRuleSet(input: $input) { __typename
    ... on CountyRuleSet { ${version} } ${refusal} ... on RuleSetDayTaken { ruleSetId } } }`,
  withdraw: `mutation ($input: WithdrawRuleSetInput!) { withdrawRuleSet(input: $input) { __typename
    ... on CountyRuleSet { ${version} } ... on Refusal { code message } ... on InvalidInput { problems { path code } }
    ... on RuleSetInEffect { effectiveFrom } } }`,
  try: `mutation ($input: TryRuleSetInput!) { tryRuleSet(input: $input) { __typename
    ... on RuleSetTrial { itemCount totalMarks employers unassessed changing undecided endCursor
      shifts { from best worst employers } affected { employerId creditCode name from best worst } } ${refusal} } }`,
  list: `{ ruleSets(county: "433122") { ${version} county importedAt } }`,
} as const;

/** An item that breaks no rule. */
export function anItem(change: Partial<SelfCheckItem> = {}): SelfCheckItem {
  return {
    id: 'X-1',
    group: '示例组',
    text: '示例内容',
    marks: 10,
    keyItem: false,
    notApplicableAllowed: false,
    source: { instrument: '示例文件', clause: '第一条', confidence: 'M' },
    evidence: '示例记录',
    ...change,
  };
}

/** A table of two items: one of the default table, another that is new. */
export const twoItems: readonly SelfCheckItem[] = [
  { ...(defaultRuleSet.selfCheckItems[0] as SelfCheckItem), marks: 80 },
  anItem({ id: 'X-1', marks: 20 }),
];

/** The items as a workbook. */
export function toTable(items: readonly SelfCheckItem[]): Promise<Uint8Array> {
  const composed = composeRuleSetWorkbook({ ...defaultRuleSet, selfCheckItems: items });
  return writeRuleSetWorkbook(composed, '2026-03-02T01:00:00.000Z' as Instant);
}

/** Uploads through the store the way the presigned form would. */
export async function uploadTable(api: TestApi, bytes: Uint8Array, as: AccountName = 'bureau'): Promise<string> {
  const input = { sizeBytes: Math.min(bytes.length, 5 * 1024 * 1024) };
  const { requestRuleSetUpload: asked } = await api.ask(as, ruleSetDocuments.upload, { input });
  await sendForm(api, asked.upload, bytes);
  return asked.uploadId;
}

/** Imports a table of two items from 5 March 2026 on, unless said otherwise. */
export async function importTable(api: TestApi, change: object = {}, bytes?: Uint8Array) {
  const input = {
    idempotencyKey: newKey(),
    uploadId: await uploadTable(api, bytes ?? (await toTable(twoItems))),
    title: '示例县职业卫生管理自查表',
    decisionNumber: '示例卫函〔2026〕1号',
    effectiveFrom: '2026-03-05',
    ...change,
  };
  return (await api.ask('bureau', ruleSetDocuments.import, { input })).importRuleSet;
}
