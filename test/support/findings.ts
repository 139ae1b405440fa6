import { createHash } from 'node:crypto';
import type { AccountName } from './accounts.ts';
import { aPng } from './images.ts';
import { anEmployer, tellStory } from './story.ts';
import { newKey, sendForm, type TestApi } from './testApi.ts';

export const findingFields = `id state text penalty { id leastYuan mostYuan } foundOn suspended correctedOn
  officers { name cardNumber } order { items servedOn dueBefore extendedBecause due { endsOn provisional days { on counted } } }
  notice { on hearingOffered sanction { fineYuan text } } hearing { notifiedOn on place }
  decision { number decidedOn sanction { fineYuan } }
  publication { publishedOn withdrawnOn withdrawnBecause published { number party facts sanction } }
  steps { action on role text files { sha256 } }
  nextSteps { action possibleFrom possibleTo }
  clocks { kind overdue period { endsOn provisional days { on counted } } }
  documents { kind title sections { heading lines } }`;

const refusedFields = `... on EnforcementRefused { code message source { clause } currentState action allowed lastOn dueOn endsOn
  possibleFrom after from to longestDays publishedOn decidedOn years leastYuan mostYuan noticedYuan
  dueFen paidFen penaltyId unmet cardNumber fileCount officerCount } ... on InvalidInput { code problems { path code } }`;

const mutation = (name: string, type: string, more = '') =>
  `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on Finding { ${findingFields} } ${refusedFields} ${more} } }`;

export const findingDocuments = {
  open: mutation('openFinding', 'OpenFinding'),
  step: mutation('takeFindingStep', 'TakeFindingStep', '... on FileRejected { reason }'),
  publish: mutation('publishDecision', 'PublishDecision'),
  withdraw: mutation('withdrawDecision', 'WithdrawDecision'),
  upload: `mutation ($input: RequestFindingUploadInput!) { requestFindingUpload(input: $input) { __typename
    ... on FindingUpload { uploadId upload { fields { name value } } } ... on InvalidInput { problems { code } } } }`,
  finding: `query ($id: ID!) { finding(id: $id) { ${findingFields} } }`,
  origin: 'query ($id: ID!) { finding(id: $id) { id origin { kind reference } } }',
  list: `query ($filter: FindingFilter) { findings(filter: $filter) { nodes { id state clocks { kind overdue } } } }`,
  ofEmployer: 'query ($id: ID!) { employerFindings(employerId: $id) { nodes { id state } } }',
  published: `{ publishedDecisions(county: "433122") { nodes { number party creditCode facts sanction authority decidedOn } } }`,
} as const;

export const caseOfficers = [
  { name: '示例甲', cardNumber: 'ZF-001' },
  { name: '示例乙', cardNumber: 'ZF-002' },
] as const;

/** A finding that breaks no rule, of an act that is fined only when overdue. */
export function aFindingInput(employerId: string, change: object = {}) {
  return {
    idempotencyKey: newKey(),
    employerId,
    originKind: 'COMPLAINT',
    reference: 'TS-2026-001',
    text: '打磨岗位未配备防尘口罩',
    penaltyId: 'P72-02',
    officers: caseOfficers,
    ...change,
  };
}

/** A proposal within the range of article 72. */
export const aSanction = { penaltyId: 'P72-02', fineYuan: 50_000 };

/** What a decision says. */
export const aDecision = {
  number: '泸疾控罚〔2026〕1号',
  facts: '打磨岗位未配备防尘口罩，负责人示例丙在场。',
  legallyReviewed: true,
  collectivelyDiscussed: true,
};

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
type Answer = any;

const saveOfficer = `mutation ($input: SaveOfficerInput!) { saveOfficer(input: $input) { __typename } }`;

/** Enters the officers of the case in the roster; those that stand in it already are refused, which does no harm. */
export async function enterCaseOfficers(api: TestApi): Promise<void> {
  const others = [
    { name: '示例丙', cardNumber: 'ZF-003' },
    { name: '示例丁', cardNumber: 'ZF-004' },
  ];
  for (const officer of [...caseOfficers, ...others]) {
    const card = { cardValidFrom: '2020-01-01', cardValidTo: '2032-12-31' };
    const work = { unit: '示例执法局', visitsPerDay: 1, visitsPerMonth: 20, recusals: [], daysOff: [] };
    await api.ask('bureau', saveOfficer, { input: { idempotencyKey: newKey(), ...officer, ...card, ...work } });
  }
}

/** The story of one finding, step by step through the API; each step returns what the API answered. */
export async function tellFinding(api: TestApi, change: object = {}) {
  const story = tellStory(api);
  const employerId = (await story.saveEmployer(anEmployer()))['id'] as unknown as string;
  await enterCaseOfficers(api);
  const { openFinding } = await api.ask('officer', findingDocuments.open, { input: aFindingInput(employerId, change) });
  return { employerId, opened: openFinding as Answer, ...withFinding(api, openFinding.id) };
}

/** Steps on a finding that there is. */
export function withFinding(api: TestApi, findingId: string) {
  /** Uploads a picture the way the presigned form would. */
  async function upload(as: AccountName, bytes: Uint8Array = aPng()) {
    const { requestFindingUpload } = await api.ask(as, findingDocuments.upload, {
      input: { findingId, sizeBytes: bytes.length },
    });
    const { uploadId, upload: form } = requestFindingUpload;
    await sendForm(api, form, bytes);
    return { uploadId, sha256: createHash('sha256').update(bytes).digest('hex'), fileName: '现场照片.png' };
  }
  async function take(as: AccountName, action: string, input: object = {}): Promise<Answer> {
    const given = { idempotencyKey: newKey(), findingId, action, ...input };
    return (await api.ask(as, findingDocuments.step, { input: given })).takeFindingStep;
  }
  /** With a file, as records of officers must be. */
  const record = async (as: AccountName, action: string, input: object = {}): Promise<Answer> =>
    take(as, action, { text: '现场笔录', files: [await upload(as)], ...input });
  return {
    findingId,
    upload,
    take,
    record,
    read: async (as: AccountName = 'officer'): Promise<Answer> =>
      (await api.ask(as, findingDocuments.finding, { id: findingId })).finding,
    publish: async (input: object = {}): Promise<Answer> =>
      (await api.ask('bureau', findingDocuments.publish, { input: { idempotencyKey: newKey(), findingId, ...input } }))
        .publishDecision,
    withdraw: async (reason: string): Promise<Answer> =>
      (await api.ask('bureau', findingDocuments.withdraw, { input: { idempotencyKey: newKey(), findingId, reason } }))
        .withdrawDecision,
  };
}

/** An order of five working days, served today. */
export const anOrder = { order: { items: ['为打磨岗位配备防尘口罩'], term: { workingDays: 5 } } };

/**
 * Walks the ladder on known days: found on Monday 2026-03-02, ordered on the 4th for five working days, overdue on the
 * 12th, filed on the 16th, and, with a sanction, noticed on the 20th.
 */
export async function walkLadder(
  api: TestApi,
  story: ReturnType<typeof withFinding>,
  until: 'ORDERED' | 'OVERDUE' | 'CASE_FILED' | 'NOTICE_GIVEN',
  sanction: object = aSanction,
) {
  const steps = [
    ['2026-03-03', 'officer', 'EDUCATE', {}],
    ['2026-03-04', 'officer', 'ORDER_CORRECTION', anOrder],
    ['2026-03-12', 'officer', 'RECORD_OVERDUE', {}],
    ['2026-03-16', 'bureau', 'FILE_CASE', {}],
    ['2026-03-20', 'officer', 'GIVE_NOTICE', { sanction }],
  ] as const;
  let answer: Answer = null;
  for (const [on, as, action, input] of steps) {
    api.setToday(on);
    answer = await story.record(as, action, input);
    if (answer.state === until) return answer;
  }
  throw new Error(`the ladder stopped: ${JSON.stringify(answer)}`);
}
