/** The name of the input where it is not the mutation's own; the success type with fields; a refusal that is looked at. */
type Told = { readonly input?: string; readonly success: string; readonly more?: string };

const visit = {
  success:
    'Visit { id state on officerIds items { id } notice { officers { name cardNumber } } record { findings { findingId text penaltyIds } } conclusion { result publishBy } }',
};
const plan = {
  success:
    'Plan { id title state parties { name commitment nonce } freeze { freezeHash employers strata { stratum eligible drawn } } result { seed drawn lastHash file { url } } }',
};
const review = { success: 'Report { id state reviewOutcome { decision category basis } }' };
const round = {
  success:
    'PatrolRound { month patrolBodyName dueOn lockedReason figures { expected visited submitted late excused referrals } }',
};
const entry = { success: 'ListEntry { id state stateText employerName clock { title period { endsOn } } }' };
const count = { success: 'CountReturn { bodyId state figures { employers declared staff exposed } list { sha256 } }' };

export const mutations = {
  saveOfficer: { success: 'Officer { id name cardState }' },
  savePlanSettings: { success: 'PlanSettingsVersion { id effectiveOn }' },
  draftPlan: plan,
  freezePlan: { ...plan, input: 'PlanStepInput' },
  commitSeed: plan,
  revealSeed: plan,
  scheduleVisits: { success: 'VisitsScheduled { __typename }' },
  openVisit: { ...visit, more: '... on VisitDayBlocked { possibleOn }' },
  approveVisit: visit,
  notifyVisit: { ...visit, input: 'VisitStepInput' },
  startVisit: visit,
  attachVisitEvidence: visit,
  endVisit: visit,
  confirmVisit: visit,
  concludeVisit: { ...visit, input: 'VisitStepInput' },
  publishVisit: { ...visit, input: 'VisitStepInput' },
  openFinding: { success: 'Finding { id state text }' },
  takeFindingStep: {
    success: 'Finding { id state text order { items due { endsOn } } correctedOn nextSteps { action possibleFrom } }',
  },
  startReview: review,
  saveReviewVerdicts: { success: 'Review { progress { items missing truthful untrue toVerify } }' },
  acceptReport: review,
  delegateTechService: { success: 'Employer { id delegation { validFrom validTo } }' },
  openPatrolMonth: { success: 'PatrolMonthOpened { month opened openedBefore expected }' },
  submitPatrolReturn: round,
  reopenPatrolRound: round,
  finishPatrolPhoto: { success: 'PatrolRecord { missingPhotos photos { sha256 widthPx } }' },
  saveCampaign: { success: 'Campaign { campaignId name }' },
  drawCountReturn: { ...count, input: 'CountStepInput' },
  signCountReturn: count,
  acceptCountReturn: { ...count, input: 'CountStepInput' },
  reportCount: {
    success:
      'CountReport { number figures { employers declared staff exposed } incompleteBecause document { fileName url } }',
  },
  submitComplaint: { success: 'SubmittedComplaint { number code dueOn }' },
  takeComplaintStep: { success: 'Complaint { id state steps { action text } }' },
  takeListStep: entry,
  nominateHonour: entry,
  fixScores: { success: 'ScoreTable { period versions { number scores { name points } } }' },
  draftCircular: { success: 'Circular { circularId title }' },
  issueCircular: { success: 'Circular { circularId number dueOn recipients { name state } }' },
} as const satisfies Readonly<Record<string, Told>>;

export type MutationName = keyof typeof mutations;

export function toMutation(name: MutationName): string {
  const { success, more = '', input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input` }: Told = mutations[name];
  return `mutation ($input: ${input}!) { answer: ${name}(input: $input) { __typename ... on ${success}
    ... on Refusal { code message } ... on InvalidInput { problems { path code message } } ${more} } }`;
}
