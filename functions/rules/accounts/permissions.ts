import type { Role, Viewer } from './viewer.ts';

/**
 * How far a role's permission reaches: everything public, the whole county, the employers of the viewer's own patrol
 * body, the viewer's own employer, the employers that delegated to the viewer's body, the counties of the viewer's area
 * (sums, never a file), or nothing.
 */
export type Scope = 'ALL' | 'AREA' | 'COUNTY' | 'BODY' | 'OWN' | 'DELEGATED' | 'NONE';

type Row = { readonly [R in Role]: Scope };

const everyone: Row = {
  EMPLOYER: 'ALL',
  TECH_SERVICE: 'ALL',
  PATROL_BODY: 'ALL',
  OFFICER: 'ALL',
  BUREAU: 'ALL',
  LEADER: 'ALL',
  SUPERIOR: 'ALL',
  OPERATOR: 'ALL',
  PUBLIC: 'ALL',
};

const nobody: Row = {
  EMPLOYER: 'NONE',
  TECH_SERVICE: 'NONE',
  PATROL_BODY: 'NONE',
  OFFICER: 'NONE',
  BUREAU: 'NONE',
  LEADER: 'NONE',
  SUPERIOR: 'NONE',
  OPERATOR: 'NONE',
  PUBLIC: 'NONE',
};

/** Whoever has to do with an employer. */
const readers: Row = {
  ...nobody,
  EMPLOYER: 'OWN',
  TECH_SERVICE: 'DELEGATED',
  PATROL_BODY: 'BODY',
  OFFICER: 'COUNTY',
  BUREAU: 'COUNTY',
  LEADER: 'COUNTY',
};

/** Who reviews what was filed. */
const reviewers: Row = { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' };

/**
 * Operation × role → scope. The one permission table; `mayPerform` walks it.
 * @source R62, R70, R80–R84, R97, R163; design "Identity"
 */
export const permissions = {
  readCounty: everyone,
  initCounty: { ...nobody, OPERATOR: 'ALL' },
  changeCounty: { ...nobody, BUREAU: 'COUNTY' },
  readArea: { ...nobody, SUPERIOR: 'AREA' },
  readDeadline: everyone,
  readRuleSet: everyone,
  readHazardFactors: everyone,
  gradeTrial: everyone,
  readPublicNotice: everyone,
  readReceipt: everyone,
  readEmployer: readers,
  listEmployers: { ...nobody, PATROL_BODY: 'BODY', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  saveEmployer: { ...nobody, PATROL_BODY: 'BODY', BUREAU: 'COUNTY' },
  delegateTechService: { ...nobody, EMPLOYER: 'OWN' },
  listDelegatedEmployers: { ...nobody, TECH_SERVICE: 'DELEGATED' },
  importLedger: { ...nobody, PATROL_BODY: 'BODY', BUREAU: 'COUNTY' },
  readLedgerImport: { ...nobody, PATROL_BODY: 'BODY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  recordAssessment: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  fillAssessmentWorkbook: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  editAssessmentDraft: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  readEvidence: { ...readers, LEADER: 'NONE' },
  draftReport: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  startPublicity: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  reviseReport: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  attachPublicityPhoto: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  submitPublicComment: everyone,
  answerPublicComment: { ...nobody, EMPLOYER: 'OWN', TECH_SERVICE: 'DELEGATED' },
  readCommentFeedback: everyone,
  /** Without who wrote it: an employer must not learn who objected. */
  readPublicComments: readers,
  readCommentAuthor: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  listUnansweredComments: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  withdrawReport: { ...nobody, EMPLOYER: 'OWN' },
  signOffReport: { ...nobody, EMPLOYER: 'OWN' },
  fileReport: { ...nobody, EMPLOYER: 'OWN' },
  readReport: readers,
  startReview: reviewers,
  saveReviewVerdicts: reviewers,
  attachReviewEvidence: reviewers,
  orderOnSite: reviewers,
  recordOnSite: reviewers,
  /** The reviewing is the officers', the decision the bureau's. */
  acceptReport: { ...nobody, BUREAU: 'COUNTY' },
  returnReport: { ...nobody, BUREAU: 'COUNTY' },
  /** With the internal notes and differences; the employer is told the outcome with the report. */
  readReview: { ...reviewers, LEADER: 'COUNTY' },
  confirmCategory: reviewers,
  listReports: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  readPublications: everyone,
  submitComplaint: everyone,
  readComplaintFeedback: everyone,
  countComplaints: everyone,
  /** Without who sent it and with its text masked; the complained-of never. */
  listComplaints: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  readComplaintReporter: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  takeComplaintStep: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  listDuePublications: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  readAudit: { ...nobody, BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  exportArchive: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  exportAudit: { ...nobody, BUREAU: 'COUNTY' },
  readAuditRoots: everyone,
  readCalendar: everyone,
  loadCalendarNotice: { ...nobody, BUREAU: 'COUNTY' },
  openFinding: { ...nobody, OFFICER: 'COUNTY' },
  /** Who takes which step stands in `findingLifecycle`. */
  takeFindingStep: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  readFinding: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  /** Officers and files of a case, and where it comes from: the party must not learn who complained. */
  readCaseFile: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  listFindings: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  publishDecision: { ...nobody, BUREAU: 'COUNTY' },
  readPublishedDecisions: everyone,
  importRuleSet: { ...nobody, BUREAU: 'COUNTY' },
  withdrawRuleSet: { ...nobody, BUREAU: 'COUNTY' },
  saveOfficer: { ...nobody, BUREAU: 'COUNTY' },
  retireOfficer: { ...nobody, BUREAU: 'COUNTY' },
  listOfficers: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  savePlanSettings: { ...nobody, BUREAU: 'COUNTY' },
  tryPlanSettings: { ...nobody, BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  readCampaign: everyone,
  saveCampaign: { ...nobody, BUREAU: 'COUNTY' },
  /** Draw and sign a return of the count: what a body signs for, nobody signs for it. */
  signCountReturn: { ...nobody, PATROL_BODY: 'BODY' },
  reviewCountReturn: { ...nobody, BUREAU: 'COUNTY' },
  readCountReturn: { ...nobody, PATROL_BODY: 'BODY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  /** The county's count as reported to the leading group. */
  readCountReport: { ...nobody, BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  readScoringRules: everyone,
  saveScoringRules: { ...nobody, BUREAU: 'COUNTY' },
  enterScore: { ...nobody, BUREAU: 'COUNTY' },
  /** Each body its own scores. */
  readScores: { ...nobody, PATROL_BODY: 'BODY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  fixScores: { ...nobody, BUREAU: 'COUNTY' },
  /** Member units have no accounts: the bureau takes down what they say. */
  objectToScore: { ...nobody, PATROL_BODY: 'BODY', BUREAU: 'COUNTY' },
  /** The leading group's office keeps the records of its team; a unit sees what was recorded of it. */
  keepSupervision: { ...nobody, BUREAU: 'COUNTY' },
  readSupervisions: { ...nobody, EMPLOYER: 'OWN', PATROL_BODY: 'BODY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  issueCircular: { ...nobody, BUREAU: 'COUNTY' },
  /** A unit those issued to it. */
  readCirculars: { ...nobody, EMPLOYER: 'OWN', PATROL_BODY: 'BODY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  answerCircular: { ...nobody, EMPLOYER: 'OWN', PATROL_BODY: 'BODY', BUREAU: 'COUNTY' },
  readPublicCirculars: everyone,
  readPlan: everyone,
  /** Who stands behind an officer's id: those who enforce, and the employer that is visited. */
  readPlanOfficers: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  draftPlan: { ...nobody, BUREAU: 'COUNTY' },
  freezePlan: { ...nobody, BUREAU: 'COUNTY' },
  /** Any account of the county may be a party; the plan says which are. */
  contributeSeed: {
    ...nobody,
    EMPLOYER: 'COUNTY',
    TECH_SERVICE: 'COUNTY',
    PATROL_BODY: 'COUNTY',
    OFFICER: 'COUNTY',
    BUREAU: 'COUNTY',
    LEADER: 'COUNTY',
  },
  enterBeacon: { ...nobody, BUREAU: 'COUNTY' },
  closePlan: { ...nobody, BUREAU: 'COUNTY' },
  replaceEmployer: { ...nobody, BUREAU: 'COUNTY' },
  /** Each its own inbox; a technical service's holds what is about its delegations. */
  readInbox: readers,
  markRead: { ...readers, LEADER: 'NONE' },
  manageWebhooks: { ...nobody, BUREAU: 'COUNTY' },
  readVisits: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  /** Also who complained or referred, and of what: an employer must not learn it. */
  listVisits: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  readPublishedVisits: everyone,
  openVisit: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  approveVisit: { ...nobody, BUREAU: 'COUNTY' },
  notifyVisit: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  /** Start, evidence, end and the employer's word on it. */
  conductVisit: { ...nobody, OFFICER: 'COUNTY' },
  concludeVisit: { ...nobody, BUREAU: 'COUNTY' },
  publishVisit: { ...nobody, BUREAU: 'COUNTY' },
  rescheduleVisit: { ...nobody, BUREAU: 'COUNTY' },
  scheduleVisits: { ...nobody, BUREAU: 'COUNTY' },
  saveListCriteria: { ...nobody, BUREAU: 'COUNTY' },
  readListCriteria: everyone,
  readPublishedLists: everyone,
  /** An employer reads its own from the notice on. */
  readListEntry: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  listListEntries: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  nominateHonour: { ...nobody, EMPLOYER: 'OWN', PATROL_BODY: 'BODY', OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  /** Who takes which step stands in `listLifecycle`. */
  takeListStep: { ...nobody, EMPLOYER: 'OWN', OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  exportList: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  /** Patrol gathers information; it has no step of enforcement. */
  recordPatrol: { ...nobody, PATROL_BODY: 'BODY' },
  readPatrols: { ...nobody, PATROL_BODY: 'BODY', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  dismissPatrolReferral: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY' },
  savePatrolForm: { ...nobody, BUREAU: 'COUNTY' },
  withdrawPatrolForm: { ...nobody, BUREAU: 'COUNTY' },
  readPatrolForms: { ...nobody, PATROL_BODY: 'COUNTY', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  openPatrolMonth: { ...nobody, BUREAU: 'COUNTY' },
  readPatrolRounds: { ...nobody, PATROL_BODY: 'BODY', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  submitPatrolReturn: { ...nobody, PATROL_BODY: 'BODY' },
  reopenPatrolRound: { ...nobody, BUREAU: 'COUNTY' },
  /** Not for patrol bodies: it tells of visits and findings. */
  readPilotReport: { ...nobody, OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
  /** Figures of visits and findings only for those who may list these. */
  readStatistics: { ...nobody, PATROL_BODY: 'BODY', OFFICER: 'COUNTY', BUREAU: 'COUNTY', LEADER: 'COUNTY' },
} as const satisfies Record<string, Row>;

export type Permission = keyof typeof permissions;

/** What an operation touches, as far as scopes look at it. */
export type Subject = {
  readonly county: string;
  readonly creditCode?: string;
  readonly bodyId?: string;
  /** The body whose delegation is in force today, see `findDelegate`. */
  readonly techServiceCode?: string | null;
};

/** How far the viewer's role reaches with this permission. */
export function scopeOf(viewer: Viewer, permission: Permission): Scope {
  return permissions[permission][viewer.role];
}

/**
 * Decides whether the viewer may do this to that subject. A token without the county or organisation that the scope
 * compares with reaches nothing.
 */
export function mayPerform(viewer: Viewer, permission: Permission, subject: Subject): boolean {
  const scope = scopeOf(viewer, permission);
  if (scope === 'ALL') return true;
  if (scope === 'AREA') return viewer.area !== undefined && subject.county.startsWith(viewer.area);
  if (scope === 'NONE' || viewer.county === null || viewer.county !== subject.county) return false;
  if (scope === 'COUNTY') return true;
  if (viewer.organisation === null) return false;
  switch (scope) {
    case 'BODY':
      return viewer.organisation === subject.bodyId;
    case 'OWN':
      return viewer.organisation === subject.creditCode;
    case 'DELEGATED':
      return viewer.organisation === subject.techServiceCode;
  }
}
