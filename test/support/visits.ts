import type {
  DrawnPlan,
  RosterOfficer,
  VisitSource,
} from '../../functions/operations/inspections/visits/visitSource.ts';
import { plainDate } from '../../functions/rules/kernel/plainDate.ts';
import { type AccountName, codes } from './accounts.ts';
import { aJpeg, sha256Of } from './images.ts';
import { tellStory } from './story.ts';
import { newKey, sendForm, testApi } from './testApi.ts';

/** An officer whom nothing keeps from any visit. */
export function anOfficer(officerId: string, change: Partial<RosterOfficer> = {}): RosterOfficer {
  return {
    officerId,
    account: null,
    name: `示例人员${officerId}`,
    unit: '泸溪县示例执法局',
    cardNumber: `示例证${officerId}`,
    cardValidFrom: plainDate('2024-01-01'),
    cardValidTo: plainDate('2027-12-31'),
    recusals: [],
    visitsPerDay: 2,
    visitsPerMonth: 20,
    daysOff: [],
    ...change,
  };
}

/** Two free officers and a third, one that is recused from `codes.own`, one whose card ends on 2026-03-05. */
export const roster: readonly RosterOfficer[] = [
  anOfficer('O1'),
  anOfficer('O2'),
  anOfficer('O3', { unit: '泸溪县示例疾控中心' }),
  anOfficer('RECUSED', { recusals: [{ creditCode: codes.own, reason: '配偶在该单位任职' }] }),
  anOfficer('EXPIRING', { cardValidTo: plainDate('2026-03-05') }),
];

export function aSource(
  change: Partial<{ cap: number; plan: DrawnPlan; officers: readonly RosterOfficer[] }> = {},
): VisitSource {
  return {
    listOfficers: async () => change.officers ?? roster,
    findDrawnPlan: async (_, { planId }) => (change.plan?.planId === planId ? change.plan : null),
    findYearlyCap: async () => change.cap ?? null,
  };
}

export const visitFields = `id state cause causeText emergency planId on restDayReason weight matters officerIds openedOn
  changes { from to reason } officerChanges { from to reason } tally { year checked cap capReached }
  approval { number approvedOn late } notice { officers { officerId name unit cardNumber } sentences }
  start { officers { officerId } formVersion category } items { id penaltyIds } evidence { fileName sha256 }
  record { outcome note answers { itemId verdict } measurements { workplace value unit }
    findings { findingId itemId text penaltyIds evidence { sha256 } } }
  confirmation { statement signedBy { name position } refusal { reason witness } }
  conclusion { result concludedOn publishBy } publishedOn`;

const inputs = {
  openVisit: 'OpenVisitInput',
  approveVisit: 'ApproveVisitInput',
  notifyVisit: 'VisitStepInput',
  startVisit: 'StartVisitInput',
  attachVisitEvidence: 'AttachVisitEvidenceInput',
  endVisit: 'EndVisitInput',
  confirmVisit: 'ConfirmVisitInput',
  concludeVisit: 'VisitStepInput',
  publishVisit: 'VisitStepInput',
  rescheduleVisit: 'RescheduleVisitInput',
  assignVisitOfficers: 'AssignVisitOfficersInput',
  cancelVisit: 'CancelVisitInput',
} as const;

export type VisitMutation = keyof typeof inputs;

/** The document of a mutation; refusals that its union does not hold are left out. */
export function visitDocument(name: VisitMutation): string {
  return `mutation ($input: ${inputs[name]}!) { ${name}(input: $input) { __typename
    ... on Visit { ${visitFields} } ${fitting[name]} } }`;
}

const general =
  '... on Refusal { code message source { instrument clause } } ... on InvalidInput { problems { path code } }';
const wrongState = `${general} ... on WrongVisitState { state }`;
const blocked = '... on VisitDayBlocked { on rule officerIds possibleOn }';
const untimely = '... on NoticeNotInTime { visitOn possibleVisitFrom }';
const fitting: Record<VisitMutation, string> = {
  openVisit: `${general} ${blocked}`,
  approveVisit: wrongState,
  notifyVisit: `${wrongState} ${blocked} ${untimely}`,
  startVisit: `${wrongState} ${blocked} ... on NotTheVisitDay { on today }`,
  attachVisitEvidence: `${wrongState} ... on FileRejected { reason }`,
  endVisit: `${wrongState} ... on ItemsWithoutVerdict { itemIds }`,
  confirmVisit: wrongState,
  concludeVisit: wrongState,
  publishVisit: wrongState,
  rescheduleVisit: `${wrongState} ${blocked} ${untimely}`,
  assignVisitOfficers: `${wrongState} ${blocked}`,
  cancelVisit: wrongState,
};

export const uploadDocument = `mutation ($input: RequestVisitEvidenceUploadInput!) { requestVisitEvidenceUpload(input: $input) {
  __typename ... on VisitEvidenceUpload { uploadId upload { fields { name value } } } ... on Refusal { code } } }`;

/** A complaint's visit on Wednesday, 2026-03-04, that breaks no rule. */
export function aVisit(employerId: string, change: object = {}) {
  return {
    idempotencyKey: newKey(),
    employerId,
    cause: 'COMPLAINT',
    causeText: '有人反映打磨车间没有除尘设施',
    matter: '职业病防护设施',
    on: '2026-03-04',
    officerIds: ['O1', 'O2'],
    ...change,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on field by field
export type Answer = any;

/** An employer whose officers visit it, step by step through the API. */
export async function tellVisits(source: VisitSource = aSource(), today = '2026-03-02') {
  const api = await testApi(today, source);
  const employer = await tellStory(api).saveEmployer();
  const employerId = String(employer['id']);
  const take = async (name: VisitMutation, input: object, as: AccountName): Promise<Answer> => {
    const data = await api.ask(as, visitDocument(name), { input: { idempotencyKey: newKey(), ...input } });
    return data[name];
  };
  const attach = async (visitId: string, bytes: Uint8Array = aJpeg(), change: object = {}): Promise<Answer> => {
    const asked = await api.ask('officer', uploadDocument, { input: { visitId, sizeBytes: bytes.length } });
    const opened: Answer = asked.requestVisitEvidenceUpload;
    if (opened.__typename === 'VisitEvidenceUpload') {
      await sendForm(api, opened.upload, bytes);
    }
    const uploadId = opened.uploadId ?? '0'.repeat(26);
    const input = { visitId, uploadId, sha256: sha256Of(bytes), fileName: '现场.jpg', ...change };
    return take('attachVisitEvidence', input, 'officer');
  };
  const open = (change: object = {}) => take('openVisit', aVisit(employerId, change), 'officer');
  /** Opened, approved, notified and started on its day. */
  const start = async (change: object = {}): Promise<Answer> => {
    const visit = await open(change);
    await take('approveVisit', { visitId: visit.id, number: '泸卫检〔2026〕1号' }, 'bureau');
    api.setToday(visit.on);
    await take('notifyVisit', { visitId: visit.id }, 'officer');
    return take('startVisit', { visitId: visit.id, officerIds: visit.officerIds }, 'officer');
  };
  return { api, employerId, take, attach, open, start };
}

/** A record without problems over the items of a started visit; the failed ones have a finding each. */
export function aRecord(visit: Answer, failed: readonly string[] = [], evidence: readonly string[] = []) {
  return {
    visitId: visit.id,
    outcome: 'CHECKED',
    answers: visit.items.map(({ id }: { id: string }) => ({
      itemId: id,
      verdict: failed.includes(id) ? 'NONCONFORMING' : 'CONFORMING',
    })),
    measurements: [],
    findings: failed.map((itemId) => ({ itemId, text: '打磨工位未设吸尘罩', evidence })),
  };
}
