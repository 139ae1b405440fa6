import { later } from './later.ts';

/** The areas of the bureau's track, loaded when one of them is first asked for: one module, since every file costs a start. */
const load = () => import('./bureauTrack.ts');
/** The areas of the public side, likewise. */
const loadPublic = () => import('./publicTrack.ts');

export const archiveMutations = later(load, 'archiveMutations', { exportArchive: true });
export const employerArchive = later(load, 'employerArchive', { timeline: true });
export const TimelineEvent = later(load, 'TimelineEvent', { id: true, kindText: true, techServiceCode: true });
export const ArchiveVolume = later(load, 'ArchiveVolume', {
  fileName: true,
  sizeBytes: true,
  sha256: true,
  downloadUrl: true,
});

export const countyQueries = later(load, 'countyQueries', { villages: true });
export const countyMutations = later(load, 'countyMutations', {
  initCounty: true,
  saveCountySettings: true,
  savePatrolBody: true,
  retirePatrolBody: true,
});

export const findingQueries = later(load, 'findingQueries', {
  finding: true,
  findings: true,
  employerFindings: true,
  findingDocument: true,
  publishedDecisions: true,
});
export const findingMutations = later(load, 'findingMutations', {
  openFinding: true,
  requestFindingUpload: true,
  takeFindingStep: true,
  publishDecision: true,
  withdrawDecision: true,
});
export const Finding = later(load, 'Finding', {
  id: true,
  employerId: true,
  origin: true,
  penalty: true,
  graveHarm: true,
  hearing: true,
  decision: true,
  publication: true,
  steps: true,
  nextSteps: true,
  clocks: true,
  waiverConditions: true,
  documents: true,
});
export const EnforcementRefused = later(load, 'EnforcementRefused', {
  currentState: true,
  fileCount: true,
  officerCount: true,
});
export const Penalty = later(load, 'Penalty', {
  id: true,
  violation: true,
  leastYuan: true,
  mostYuan: true,
  finedWhenOverdue: true,
  source: true,
});
export const Sanction = later(load, 'Sanction', { penalty: true, text: true });
export const CorrectionOrder = later(load, 'CorrectionOrder', { extendedBecause: true, dueBefore: true });

export const officerQueries = later(load, 'officerQueries', { officers: true });
export const officerMutations = later(load, 'officerMutations', { saveOfficer: true, retireOfficer: true });
export const Officer = later(load, 'Officer', { id: true, cardState: true });

export const planSettingsQueries = later(load, 'planSettingsQueries', {
  planSettings: true,
  planEstimate: true,
});
export const planSettingsMutations = later(load, 'planSettingsMutations', { savePlanSettings: true });
export const PlanEstimate = later(load, 'PlanEstimate', {
  atYearlyCap: true,
  atFrequency: true,
  tooNear: true,
});
export const PlanShortage = later(load, 'PlanShortage', { message: true });

export const planQueries = later(load, 'planQueries', { plan: true, plans: true });
export const planMutations = later(load, 'planMutations', {
  draftPlan: true,
  freezePlan: true,
  commitSeed: true,
  revealSeed: true,
  enterBeacon: true,
  replaceEmployer: true,
  closePlan: true,
});
export const Plan = later(load, 'Plan', {
  id: true,
  title: true,
  replaces: true,
  parties: true,
  ownParty: true,
  freeze: true,
  result: true,
  employers: true,
  verifierUrl: true,
});
export const PlanFile = later(load, 'PlanFile', { url: true });
export const PlanEmployer = later(load, 'PlanEmployer', { stratum: true, rank: true });
export const AssignedOfficer = later(load, 'AssignedOfficer', { name: true, cardNumber: true, salt: true });

export const planVisitQueries = later(load, 'planVisitQueries', { planWorkbook: true, planNotice: true });
export const planVisitMutations = later(load, 'planVisitMutations', { scheduleVisits: true });
export const VisitsScheduled = later(load, 'VisitsScheduled', { planId: true });
export const ScheduleBlock = later(load, 'ScheduleBlock', { label: true, advice: true });
export const PlanNotice = later(load, 'PlanNotice', { lines: true, columns: true, rows: true });

export const reviewQueries = later(load, 'reviewQueries', { review: true });
export const reviewMutations = later(load, 'reviewMutations', {
  startReview: true,
  saveReviewVerdicts: true,
  requestReviewEvidenceUpload: true,
  attachReviewEvidence: true,
  orderOnSite: true,
  recordOnSite: true,
  acceptReport: true,
  returnReport: true,
});
export const Review = later(load, 'Review', {
  startedAt: true,
  startedByRole: true,
  progress: true,
  items: true,
  onSite: true,
});
export const ReviewItem = later(load, 'ReviewItem', {
  itemId: true,
  group: true,
  title: true,
  declared: true,
  source: true,
  differences: true,
  verdict: true,
  earlier: true,
  changedSince: true,
  declaredEvidence: true,
  evidence: true,
});
export const ReviewDifference = later(load, 'ReviewDifference', { why: true, source: true });

export const visitQueries = later(load, 'visitQueries', {
  visit: true,
  visits: true,
  visitsFrom: true,
  officerVisits: true,
  officerCalendar: true,
  publishedVisits: true,
});
export const visitMutations = later(load, 'visitMutations', {
  openVisit: true,
  approveVisit: true,
  notifyVisit: true,
  startVisit: true,
  requestVisitEvidenceUpload: true,
  attachVisitEvidence: true,
  endVisit: true,
  confirmVisit: true,
  concludeVisit: true,
  publishVisit: true,
  rescheduleVisit: true,
  assignVisitOfficers: true,
  cancelVisit: true,
});
export const employerVisits = later(load, 'employerVisits', { visits: true });
export const Visit = later(load, 'Visit', {
  id: true,
  employerId: true,
  referralId: true,
  planId: true,
  causeText: true,
  emergency: true,
  officerChanges: true,
  matters: true,
  notice: true,
  items: true,
});
export const VisitStart = later(load, 'VisitStart', { formVersion: true, category: true });
export const VisitTally = later(load, 'VisitTally', { capReached: true });
export const VisitItem = later(load, 'VisitItem', { penaltyIds: true });
export const VisitEvidence = later(load, 'VisitEvidence', { downloadUrl: true });

export const auditQueries = later(load, 'auditQueries', { auditOf: true, auditExport: true, auditRoots: true });
export const AuditChain = later(load, 'AuditChain', { entries: true, verified: true });
export const AuditEntry = later(load, 'AuditEntry', { requestId: true, idempotencyKey: true, digests: true });

export const disclosureQueries = later(load, 'disclosureQueries', {
  publications: true,
  publicationFailures: true,
  duePublications: true,
});
export const Publication = later(load, 'Publication', {
  deadline: true,
  eventOn: true,
  id: true,
  kind: true,
  kindText: true,
  standing: true,
  workingDaysLate: true,
  title: true,
  lines: true,
  partyName: true,
  creditCode: true,
  publishedAt: true,
  path: true,
});
export const PublicationDuty = later(load, 'PublicationDuty', {
  deadline: true,
  eventOn: true,
  id: true,
  kind: true,
  kindText: true,
  standing: true,
  workingDaysLate: true,
  eventText: true,
  partyName: true,
});

export const ruleSetQueries = later(load, 'ruleSetQueries', { ruleSets: true, ruleSetWorkbook: true });
export const ruleSetMutations = later(load, 'ruleSetMutations', {
  requestRuleSetUpload: true,
  tryRuleSet: true,
  importRuleSet: true,
  withdrawRuleSet: true,
});
export const RuleSet = later(load, 'RuleSet', { keyItemCapsGrade: true });
export const CountyRuleSet = later(load, 'CountyRuleSet', { keyItemCapsGrade: true });
export const TriedEmployer = later(load, 'TriedEmployer', { employerId: true });

export const webhookQueries = later(load, 'webhookQueries', { webhooks: true, deadDeliveries: true });
export const webhookMutations = later(load, 'webhookMutations', {
  addWebhook: true,
  closeWebhook: true,
  requeueDelivery: true,
});
export const Webhook = later(load, 'Webhook', { id: true });
export const DeadDelivery = later(load, 'DeadDelivery', { id: true, webhookId: true });

export const complaintQueries = later(loadPublic, 'complaintQueries', {
  complaint: true,
  complaints: true,
  complaintFeedback: true,
  complaintCounts: true,
  complaintKinds: true,
  complaintConsent: true,
});
export const complaintMutations = later(loadPublic, 'complaintMutations', {
  submitComplaint: true,
  requestComplaintPhotoUpload: true,
  takeComplaintStep: true,
});
export const Complaint = later(loadPublic, 'Complaint', {
  id: true,
  number: true,
  employerName: true,
  creditCode: true,
  text: true,
  steps: true,
  reporter: true,
  photos: true,
  overdue: true,
  visitId: true,
});
export const ComplaintPhoto = later(loadPublic, 'ComplaintPhoto', { downloadUrl: true });
export const ComplaintFeedback = later(loadPublic, 'ComplaintFeedback', { number: true, overdue: true, steps: true });

export const publicSearchQueries = later(loadPublic, 'publicSearchQueries', { publicSearch: true });
export const PublicEntry = later(loadPublic, 'PublicEntry', { id: true, publishedAt: true, path: true });
export const listQueries = later(loadPublic, 'listQueries', {
  listCriteria: true,
  listEntry: true,
  listEntries: true,
  nonCompliantList: true,
  honourList: true,
  publishedListJson: true,
  listFile: true,
});
export const listMutations = later(loadPublic, 'listMutations', {
  saveListCriteria: true,
  nominateHonour: true,
  requestListUpload: true,
  takeListStep: true,
});
export const employerListEntries = later(loadPublic, 'employerListEntries', { listEntries: true });
export const ListCriteria = later(loadPublic, 'ListCriteria', { inForceId: true, criteria: true });
export const ListEntry = later(loadPublic, 'ListEntry', {
  id: true,
  employerId: true,
  stateText: true,
  clock: true,
  publishedFrom: true,
  publishedUntil: true,
  personName: true,
  steps: true,
});
export const ListGround = later(loadPublic, 'ListGround', { unit: true });
export const ListStep = later(loadPublic, 'ListStep', {
  action: true,
  on: true,
  at: true,
  text: true,
  byText: true,
  files: true,
});

/** The patrols, loaded when one of their fields is first asked for. */
const loadPatrols = () => import('./patrolTrack.ts');

export const patrolRoundQueries = later(loadPatrols, 'patrolRoundQueries', {
  patrolRound: true,
  patrolRounds: true,
  patrolTasks: true,
});
export const patrolRoundMutations = later(loadPatrols, 'patrolRoundMutations', {
  openPatrolMonth: true,
  submitPatrolReturn: true,
  reopenPatrolRound: true,
});
export const employerPatrol = later(loadPatrols, 'employerPatrol', { primaryBody: true, formerPatrolBodies: true });
export const PatrolRound = later(loadPatrols, 'PatrolRound', {
  patrolBodyId: true,
  patrolBodyName: true,
  listSha256: true,
  lockedReason: true,
  lateReason: true,
  returns: true,
});
export const PatrolFigures = later(loadPatrols, 'PatrolFigures', { completeness: true, timeliness: true });
export const PatrolTask = later(loadPatrols, 'PatrolTask', {
  recordId: true,
  employerId: true,
  visitedOn: true,
  submittedAt: true,
  problems: true,
  referrals: true,
  conflicts: true,
});

export const patrolQueries = later(loadPatrols, 'patrolQueries', {
  patrolRecord: true,
  patrolRecordById: true,
  patrolRecords: true,
  waitingOperations: true,
  patrolChanges: true,
});
export const patrolMutations = later(loadPatrols, 'patrolMutations', {
  syncPatrols: true,
  requestPatrolPhotoUpload: true,
  finishPatrolPhoto: true,
});
export const employerPatrols = later(loadPatrols, 'employerPatrols', { patrolRecords: true });
export const PatrolRecord = later(loadPatrols, 'PatrolRecord', {
  id: true,
  patrolBodyId: true,
  employerId: true,
  fields: true,
  missingPhotos: true,
  visitedOn: true,
  submittedAt: true,
  problemCount: true,
  referralIds: true,
});
export const PatrolField = later(loadPatrols, 'PatrolField', { seen: true });
export const PatrolFieldValue = later(loadPatrols, 'PatrolFieldValue', { value: true });
export const PatrolOperation = later(loadPatrols, 'PatrolOperation', { value: true, seen: true });
export const KeptAside = later(loadPatrols, 'KeptAside', { code: true, reason: true });
export const patrolFormQueries = later(loadPatrols, 'patrolFormQueries', { patrolForm: true, patrolForms: true });
export const patrolFormMutations = later(loadPatrols, 'patrolFormMutations', {
  savePatrolForm: true,
  withdrawPatrolForm: true,
});
export const PatrolForm = later(loadPatrols, 'PatrolForm', { id: true, title: true, month: true, definition: true });
export const PatrolPhoto = later(loadPatrols, 'PatrolPhoto', { downloadUrl: true });
export const referralQueries = later(loadPatrols, 'referralQueries', { patrolReferral: true, patrolReferrals: true });
export const referralMutations = later(loadPatrols, 'referralMutations', { dismissPatrolReferral: true });
export const PatrolReferral = later(loadPatrols, 'PatrolReferral', {
  id: true,
  number: true,
  employerId: true,
  patrolBodyId: true,
  fields: true,
  settledAt: true,
  visitId: true,
  findingId: true,
  reason: true,
  source: true,
});

export const statisticsQueries = later(loadPublic, 'statisticsQueries', {
  dashboard: true,
  areaFigures: true,
  figureRecords: true,
  statisticsWorkbook: true,
});
export const Dashboard = later(loadPublic, 'Dashboard', { patrolBody: true });
export const Figure = later(loadPublic, 'Figure', { title: true, unit: true, definition: true, source: true });
export const Rate = later(loadPublic, 'Rate', { title: true, definition: true });
export const FigureRecord = later(loadPublic, 'FigureRecord', {
  id: true,
  kind: true,
  employerId: true,
  patrolMonth: true,
  patrolBodyId: true,
  employerName: true,
  value: true,
});

export const pilotReportQueries = later(loadPublic, 'pilotReportQueries', { pilotReport: true });
export const PilotReport = later(loadPublic, 'PilotReport', {
  asOf: true,
  dueOn: true,
  daysLate: true,
  document: true,
  figures: true,
});
export const campaignQueries = later(loadPatrols, 'campaignQueries', {
  campaigns: true,
  countReturns: true,
  countReports: true,
});
export const campaignMutations = later(loadPatrols, 'campaignMutations', {
  saveCampaign: true,
  drawCountReturn: true,
  signCountReturn: true,
  acceptCountReturn: true,
  returnCountReturn: true,
  reportCount: true,
});
export const Campaign = later(loadPatrols, 'Campaign', { id: true, running: true, next: true });
export const CountReturn = later(loadPatrols, 'CountReturn', { list: true, employers: true });
export const CountReport = later(loadPatrols, 'CountReport', { document: true });

export const scoringQueries = later(loadPatrols, 'scoringQueries', {
  scoringRules: true,
  memberUnits: true,
  scoreEntries: true,
  scoreTables: true,
  scoreTable: true,
  trialScores: true,
});
export const scoringMutations = later(loadPatrols, 'scoringMutations', {
  saveScoringRules: true,
  saveMemberUnits: true,
  enterScore: true,
  withdrawScore: true,
  fixScores: true,
  objectToScore: true,
  answerScoreObjection: true,
});
export const ScoreEntry = later(loadPatrols, 'ScoreEntry', { withdrawnBecause: true });
export const ScoredCase = later(loadPatrols, 'ScoredCase', { employerId: true });
export const ScoreTable = later(loadPatrols, 'ScoreTable', { versions: true, objections: true });
export const ScoreVersion = later(loadPatrols, 'ScoreVersion', { sha256: true, scores: true, workbookUrl: true });

export const circularQueries = later(loadPatrols, 'circularQueries', { circulars: true, publicCirculars: true });
export const circularMutations = later(loadPatrols, 'circularMutations', {
  draftCircular: true,
  issueCircular: true,
  answerCircular: true,
  withdrawCircular: true,
});
export const Circular = later(loadPatrols, 'Circular', {
  withdrawnBecause: true,
  issuedAt: true,
  number: true,
  dueOn: true,
  recipients: true,
});
export const supervisionQueries = later(loadPatrols, 'supervisionQueries', { supervisions: true });
export const supervisionMutations = later(loadPatrols, 'supervisionMutations', {
  saveSupervision: true,
  recordSupervision: true,
});
export const Supervision = later(loadPatrols, 'Supervision', { title: true, unitId: true, unitName: true });
export const PublicCircular = later(loadPatrols, 'PublicCircular', { issuedAt: true, number: true });
