import { createJobsHandler } from '../../functions/handlers/jobs.ts';
import { changeAggregate } from '../../functions/operations/changes.ts';
import { toActing } from '../../functions/operations/context.ts';
import { publicViewer } from '../../functions/rules/accounts/viewer.ts';
import { findCreditCodeFault } from '../../functions/rules/employers/creditCode.ts';
import type { Employer } from '../../functions/rules/employers/employer.ts';
import { toNewRecord } from '../../functions/rules/employers/refreshEmployer.ts';
import { toCommitment } from '../../functions/rules/inspections/contributeSeed.ts';
import type { AccountName } from './accounts.ts';
import { anEmployer, documents } from './story.ts';
import { askOne, type TestApi } from './testApi.ts';

const refusal = `... on Refusal { code message source { instrument clause } } ... on InvalidInput { problems { path code } }`;
const plan = `... on Plan { id planId title state counted replaces verifierUrl parties { name role commitment nonce }
  freeze { frozenAt freezeHash listHash employers unclassified settingsId strata { stratum eligible drawn }
    file { url fileName sha256 sizeBytes } }
  beaconValue { value } result { seed resultHash lastHash drawn substitutions file { url fileName sha256 } }
  failure { reason names note } steps { action role party } }`;
const mutation = (name: string, input: string, success: string, refusals = '') =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ${success} ${refusal} ${refusals} } }`;

export const planDocuments = {
  saveOfficer: mutation('saveOfficer', 'SaveOfficerInput', '... on Officer { id name cardState retiredOn }'),
  retireOfficer: mutation('retireOfficer', 'RetireOfficerInput', '... on Officer { id retiredOn }'),
  officers: '{ officers(first: 100) { nodes { id name cardNumber cardState retiredOn recusals { creditCode } } } }',
  saveSettings: mutation(
    'savePlanSettings',
    'SavePlanSettingsInput',
    '... on PlanSettingsVersion { id effectiveOn decision ratios { JIA YI BING } }',
    '... on PlanSettingsInEffect { settingsId effectiveOn }',
  ),
  settings: '{ planSettings(county: "433122") { id effectiveOn decision fullCoverage } }',
  estimate: `query ($input: PlanEstimateInput!) { planEstimate(input: $input) { __typename
    ... on PlanEstimate { employers unclassified drawn visits officerDays atYearlyCap atFrequency tooNear
      byCategory { key employers drawn share } byBody { key employers drawn } byIndustry { key employers drawn }
      months { month workingDays needed possible } shortages { code message } } ${refusal} } }`,
  draftPlan: mutation('draftPlan', 'DraftPlanInput', plan, '... on NoPlanSettings { on }'),
  freezePlan: mutation(
    'freezePlan',
    'PlanStepInput',
    plan,
    '... on WrongPlanState { state } ... on OfficersShort { needed count employers { creditCode name } }',
  ),
  commitSeed: mutation('commitSeed', 'CommitSeedInput', plan, '... on AlreadyContributed { party }'),
  revealSeed: mutation(
    'revealSeed',
    'RevealSeedInput',
    plan,
    '... on NotAllCommitted { missing } ... on RevealTooLate { revealBy silent } ... on RevealDiffers { party }',
  ),
  enterBeacon: mutation('enterBeacon', 'EnterBeaconInput', plan, '... on SeedIncomplete { missing }'),
  replaceEmployer: mutation('replaceEmployer', 'ReplaceEmployerInput', plan, '... on NotInPlan { creditCode }'),
  closePlan: mutation('closePlan', 'ClosePlanInput', plan, '... on PlanNotOverdue { until }'),
  plan: `query ($id: ID!) { plan(id: $id) { __typename ${plan} employers(first: 100) { nodes { creditCode name category
    stratum rank replaced { reason substitute } officers { id name cardNumber salt } } } } }`,
  plans: '{ plans(county: "433122") { nodes { id state } } }',
} as const;

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The first 17 characters with the check character that fits. */
export function toCreditCode(beginning: string): string {
  const fitting = [...alphabet].find((check) => findCreditCodeFault(beginning + check) === null);
  return beginning + (fitting ?? '');
}

/** Credit codes with valid check characters, invented. */
export const plantCodes: readonly string[] = [
  '91433122MAQCG2KEAB',
  '91433122MA1C6Q23T4',
  '91433122MA4FJ6FF4B',
  '91433122MAP18NQQKX',
  toCreditCode('91433122MA531HQTL'),
];

export const someRules = {
  effectiveOn: '2026-03-02',
  decision: '示例卫发〔2026〕1号',
  ratios: { JIA: 0, YI: 2000, BING: 5000 },
  timesPerYear: { JIA: 1, YI: 1, BING: 2 },
  fullCoverage: ['B06'],
  yearlyCap: 2,
  spacingDays: 30,
  officersPerEmployer: 2,
};

export const nonces = { bureau: '1'.repeat(64), leader: '2'.repeat(64) } as const;

/** Parties that the test accounts of bureau and leader speak for. */
export const twoParties = [
  { name: '示例卫生健康局', role: 'BUREAU' },
  { name: '示例领导小组办公室', role: 'LEADER' },
] as const;

/** An officer that breaks no rule. */
export const anOfficer = (number: number) => ({
  name: `示例人员${number}`,
  unit: '示例卫生计生综合监督执法局',
  cardNumber: `示例证${number}`,
  cardValidFrom: '2024-01-01',
  cardValidTo: '2028-12-31',
  visitsPerDay: 2,
  visitsPerMonth: 20,
  recusals: [],
  daysOff: [],
});

/** A plan that breaks no rule on Monday, 2026-03-02. */
export const aDraftPlan = () => ({
  title: '2026年上半年双随机抽查',
  startsOn: '2026-03-09',
  endsOn: '2026-06-30',
  quietPeriods: [],
  parties: twoParties,
  revealBy: '2026-03-05T10:00:00.000Z',
});

/** What the same rules would come to over the same period. */
export const anEstimate = (change: object = {}) => ({
  rules: someRules,
  startsOn: '2026-03-09',
  endsOn: '2026-06-30',
  quietPeriods: [],
  weight: 'HALF_DAY',
  ...change,
});

/** The story of a plan, step by step through the API. */
export function tellPlan(api: TestApi) {
  const mutate = (name: keyof typeof planDocuments, input: object, by: AccountName = 'bureau') =>
    askOne(api, by, planDocuments[name], input);
  const toCommit = (freezeHash: string, at: 0 | 1) =>
    toCommitment(freezeHash, twoParties[at].name, at === 0 ? nonces.bureau : nonces.leader);
  return {
    mutate,
    saveOfficer: (number: number, change: object = {}) => mutate('saveOfficer', { ...anOfficer(number), ...change }),
    saveSettings: (change: object = {}) => mutate('saveSettings', { rules: { ...someRules, ...change } }),
    draft: (change: object = {}) => mutate('draftPlan', { ...aDraftPlan(), ...change }),
    freeze: (planId: string) => mutate('freezePlan', { planId }),
    commitBoth: async (planId: string, freezeHash: string) => {
      await mutate('commitSeed', { planId, commitment: toCommit(freezeHash, 0) }, 'bureau');
      return mutate('commitSeed', { planId, commitment: toCommit(freezeHash, 1) }, 'leader');
    },
    revealBoth: async (planId: string) => {
      await mutate('revealSeed', { planId, nonce: nonces.bureau }, 'bureau');
      return mutate('revealSeed', { planId, nonce: nonces.leader }, 'leader');
    },
    runJob: () => createJobsHandler(api.wiring)({ job: 'countDraws' }),
  };
}

/** Five employers of severe industry (丙), three officers and sampling rules of a half. */
export async function aCounty(api: TestApi) {
  for (const [at, creditCode] of plantCodes.entries()) {
    const input = anEmployer({ creditCode, name: `示例${at + 1}建材厂`, industryCode: 'C301' });
    await api.ask('bureau', documents.saveEmployer, { input });
  }
  const story = tellPlan(api);
  const officers: string[] = [];
  for (const number of [1, 2, 3]) officers.push((await story.saveOfficer(number)).id);
  await story.saveSettings();
  return { story, officers };
}

/** The same with a plan frozen on Monday, 2026-03-02. */
export async function aFrozenPlan(api: TestApi, change: object = {}) {
  const county = await aCounty(api);
  const draft = await county.story.draft(change);
  const frozen = await county.story.freeze(draft.id);
  return { ...county, id: draft.id as string, frozen };
}

/** The same, with quiet days and drawn. */
export async function aDrawnPlan(api: TestApi) {
  const quietPeriods = [{ from: '2026-05-06', to: '2026-05-08', reason: '示例安静期' }];
  const plan = await aFrozenPlan(api, { quietPeriods });
  await plan.story.commitBoth(plan.id, plan.frozen.freeze.freezeHash);
  const drawn = await plan.story.revealBoth(plan.id);
  return { ...plan, drawn };
}

/** So many employers of severe industry, written at once beside the API; their codes in ascending order. */
export async function fillCounty(api: TestApi, count: number): Promise<readonly string[]> {
  const context = api.wiring.openContext({ ...publicViewer, role: 'BUREAU', subject: 'test-fill', county: '433122' });
  const acting = await toActing(context, '433122');
  const codes = Array.from({ length: count }, (_, at) => toCreditCode(`91433122${String(at).padStart(9, '0')}`));
  const batchSize = 45;
  for (let at = 0; at < count; at += batchSize) {
    const changes = codes.slice(at, at + batchSize).map((creditCode) => {
      const { idempotencyKey: _, patrolBodyId: bodyId, ...facts } = anEmployer({ creditCode, industryCode: 'C301' });
      const employer = { ...noFacts, ...facts, name: `示例${creditCode.slice(-6)}厂`, county: '433122', bodyId };
      return changeAggregate(
        context,
        'saveEmployer',
        'employer',
        null,
        toNewRecord(employer as unknown as Employer, acting),
      );
    });
    await api.wiring.stores.commit(changes, null);
  }
  return codes;
}

const noFacts = {
  legalRepresentative: null,
  address: null,
  industryName: null,
  size: null,
  economicType: null,
  lastTestOn: null,
  lastTestResult: null,
  note: null,
};
