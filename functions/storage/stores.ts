import type { ArchiveCopy } from '../rules/archive/archiveCopy.ts';
import type { ArchivedItem } from '../rules/archive/archivedRecord.ts';
import type { Assessment } from '../rules/assessments/assessment.ts';
import type { RuleSetRegister, VersionItems } from '../rules/assessments/countyRuleSets.ts';
import type { Category } from '../rules/assessments/grades.ts';
import type { PackedDraft, SavedDraft } from '../rules/assessments/savedDraft.ts';
import type { AggregateKind, AggregateRef, AuditedAggregate } from '../rules/audit/auditedAggregate.ts';
import type { AuditRoot } from '../rules/audit/auditRoot.ts';
import type { LoadedNotice } from '../rules/calendar/loadedNotice.ts';
import type { Campaign } from '../rules/campaigns/campaign.ts';
import type { CountReport } from '../rules/campaigns/countReport.ts';
import type { CountReturn } from '../rules/campaigns/countReturn.ts';
import type { Circular } from '../rules/circulars/circular.ts';
import type { VillagesOfBody } from '../rules/counties/village.ts';
import type { Complaint } from '../rules/disclosure/complaint.ts';
import type { CriteriaRegister } from '../rules/disclosure/lists/criteriaVersion.ts';
import type { ListEntry } from '../rules/disclosure/lists/listEntry.ts';
import type { PublicationDuty, PublicationRef } from '../rules/disclosure/publicationDuty.ts';
import type { County } from '../rules/employers/counties.ts';
import type { EmployerRecord, ListedEmployer } from '../rules/employers/employerRecord.ts';
import type { EmployerSearch } from '../rules/employers/employerSearch.ts';
import type { LedgerImport } from '../rules/employers/ledgerImport.ts';
import type { DecisionPlace } from '../rules/enforcement/decisionPlace.ts';
import type { FindingState } from '../rules/enforcement/findingLifecycle.ts';
import type { FindingRecord } from '../rules/enforcement/findingRecord.ts';
import type { Message } from '../rules/inbox/message.ts';
import type { OfficerRecord } from '../rules/inspections/officerRecord.ts';
import type { Plan, PlanRef } from '../rules/inspections/plan.ts';
import type { PlanSettingsRegister } from '../rules/inspections/planSettingsVersion.ts';
import type { SiteVisit } from '../rules/inspections/siteVisit.ts';
import type { AuditEntry, AuditHead } from '../rules/kernel/auditChain.ts';
import type { Instant, PlainDate } from '../rules/kernel/plainDate.ts';
import type { ReportState } from '../rules/kernel/refusals.ts';
import type { Delivery } from '../rules/outbox/delivery.ts';
import type { Webhook } from '../rules/outbox/webhook.ts';
import type { KeptBatch, KeptPatrol } from '../rules/patrols/keptPatrol.ts';
import type { KeptPatrolForm, PatrolFormRegister } from '../rules/patrols/patrolFormRegister.ts';
import type { PatrolReferral } from '../rules/patrols/patrolReferral.ts';
import type { PatrolRound, PatrolRoundRef, UnfinishedList } from '../rules/patrols/patrolRound.ts';
import type { RoundGate } from '../rules/patrols/roundGate.ts';
import type { CommentRef, PublicComment } from '../rules/reports/publicComment.ts';
import type { ReceiptPlace } from '../rules/reports/receipt.ts';
import type { EmployerRef, Report, ReportRef } from '../rules/reports/report.ts';
import type { Review } from '../rules/reviews/review.ts';
import type { MemberUnits } from '../rules/scoring/memberUnits.ts';
import type { ScoreEntry } from '../rules/scoring/scoreEntry.ts';
import type { ScoreTable } from '../rules/scoring/scoreTable.ts';
import type { ScoringRules } from '../rules/scoring/scoringRules.ts';
import type { Supervision } from '../rules/supervision/supervision.ts';
import type { CampaignStores } from './campaignStores.ts';
import type { CircularStores } from './circularStores.ts';
import type { ComplaintStores } from './complaintStores.ts';
import type { CountyStores } from './countyStores.ts';
import type { FindingStores } from './findingStores.ts';
import type { InboxStores } from './inboxStores.ts';
import type { JobStores } from './jobStores.ts';
import type { ListStores } from './listStores.ts';
import type { OutboxStores } from './outboxStores.ts';
import type { PatrolFormStores } from './patrolFormStores.ts';
import type { ExpectedPart, PatrolRoundStores, RecordSummary } from './patrolRoundStores.ts';
import type { PatrolStores } from './patrolStores.ts';
import type { PublicFilter } from './publicationStores.ts';
import type { ScoreStores } from './scoreStores.ts';
import type { StatisticsStores } from './statisticsStores.ts';
import type { SupervisionStores } from './supervisionStores.ts';
import type { VisitStores } from './visitStores.ts';

/** A record that carries the version its next writer must have seen, and the head of its audit chain. */
export type Versioned<T> = T & { readonly version: number; readonly auditHead: AuditHead };

export type StoredEmployer = Versioned<EmployerRecord>;
export type StoredLedgerImport = Versioned<LedgerImport>;

export type StoredDraft = Versioned<SavedDraft>;

export type StoredCounty = Versioned<County>;
export type StoredNotice = Versioned<LoadedNotice>;
export type StoredRegister = Versioned<RuleSetRegister>;
export type StoredComment = Versioned<PublicComment>;
export type StoredOfficer = Versioned<OfficerRecord>;
export type StoredPlan = Versioned<Plan>;
export type StoredPublicationDuty = Versioned<PublicationDuty>;
export type StoredWebhook = Versioned<Webhook>;
export type StoredVisit = Versioned<SiteVisit>;
export type StoredListEntry = Versioned<ListEntry>;
export type StoredRound = Versioned<PatrolRound>;

export type PageRequest = { readonly first: number; readonly after: string | null };

/** `cursors[i]` continues after `items[i]`. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
};

/** Conditions on the directory; all must hold. `dueBefore`: something was due on an earlier day. */
export type DirectoryFilter = {
  readonly bodyId?: string;
  readonly category?: Category;
  readonly effectiveCategory?: Category;
  readonly industryCode?: string;
  readonly declared?: boolean;
  readonly overdue?: { readonly is: boolean; readonly today: PlainDate };
  readonly search?: EmployerSearch;
};

/** What the root of each kind of aggregate is. */
export type Roots = {
  readonly employer: EmployerRecord;
  readonly ledgerImport: LedgerImport;
  readonly county: County;
  readonly calendarNotice: LoadedNotice;
  readonly ruleSets: RuleSetRegister;
  readonly assessmentDraft: PackedDraft;
  readonly publicComment: PublicComment;
  readonly officer: OfficerRecord;
  readonly planSettings: PlanSettingsRegister;
  readonly campaign: Campaign;
  readonly countReturn: CountReturn;
  readonly countReport: CountReport;
  readonly scoringRules: ScoringRules;
  readonly memberUnits: MemberUnits;
  readonly scoreEntry: ScoreEntry;
  readonly scoreTable: ScoreTable;
  readonly circular: Circular;
  readonly supervision: Supervision;
  readonly plan: Plan;
  readonly publicationDuty: PublicationDuty;
  readonly webhook: Webhook;
  readonly visit: SiteVisit;
  readonly complaint: Complaint;
  readonly listCriteria: CriteriaRegister;
  readonly listEntry: ListEntry;
  readonly patrolRecord: KeptPatrol;
  readonly patrolReferral: PatrolReferral;
  readonly patrolRound: PatrolRound;
  readonly patrolForms: PatrolFormRegister;
};

/** What hangs below a root and is written together with it. */
export type Part =
  | { readonly kind: 'assessment'; readonly value: Assessment }
  | {
      readonly kind: 'report';
      readonly value: Report;
      /** States the stored report must be in; null: it must not exist yet. */
      readonly whileIn: readonly ReportState[] | null;
    }
  /** `readRevision`: revision that the stored review must have; null: it must not exist yet. */
  | { readonly kind: 'review'; readonly value: Review; readonly readRevision: number | null }
  | { readonly kind: 'receipt'; readonly value: ReceiptPlace }
  | { readonly kind: 'archiveCopy'; readonly value: ArchiveCopy }
  | { readonly kind: 'patrolBatch'; readonly value: KeptBatch }
  /** The items of a version of a county's rule sets; they must not exist yet. */
  | { readonly kind: 'versionItems'; readonly value: VersionItems }
  /** New, or in place of those there were. */
  | { readonly kind: 'villages'; readonly value: VillagesOfBody }
  | {
      readonly kind: 'finding';
      readonly value: FindingRecord;
      /** States the stored finding must be in; null: it must not exist yet. */
      readonly whileIn: readonly FindingState[] | null;
    }
  | { readonly kind: 'decisionPlace'; readonly value: DecisionPlace; readonly isNew: boolean }
  /** The questions of a version of a county's patrol form; they must not exist yet. */
  | { readonly kind: 'patrolForm'; readonly value: KeptPatrolForm }
  /** Of a new round. */
  | { readonly kind: 'expectedPart'; readonly value: ExpectedPart }
  | { readonly kind: 'unfinishedList'; readonly value: UnfinishedList }
  | { readonly kind: 'roundGate'; readonly value: RoundGate }
  /** Written nowhere: the gate must be open. */
  | { readonly kind: 'openGate'; readonly value: PatrolRoundRef & { readonly gate: number } }
  /** What a round needs to know of a record, written with it. */
  | { readonly kind: 'patrolSummary'; readonly value: RecordSummary }
  /** Of a new webhook. In no list, chain or export. */
  | { readonly kind: 'webhookSecret'; readonly value: Pick<Webhook, 'county' | 'webhookId'>; readonly secret: string }
  /** A delivery that was dead and is tried anew. */
  | { readonly kind: 'requeuedDelivery'; readonly value: Delivery };

/** One aggregate to be written: its root at the next version, its parts, and the audit entry that tells it. */
export type Change<Kind extends AggregateKind = AggregateKind> = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly root: Versioned<Roots[K]>;
    /** Version that was read; null: there must be none yet. */
    readonly readVersion: number | null;
    readonly parts: readonly Part[];
    readonly entry: AuditEntry;
  };
}[Kind];

/** Messages that are written with a change: in no chain, and each either new or there already. */
export type MessageWrites = {
  readonly kind: 'messages';
  readonly messages: readonly Message[];
  readonly mustBe: 'ABSENT' | 'PRESENT';
};

/** The first answer to an idempotency key. */
export type FirstAnswer = {
  readonly key: string;
  readonly inputDigest: string;
  readonly answer: unknown;
  readonly answeredAt: Instant;
  /** After this moment the key may be used anew. */
  readonly forgetAt: Instant;
};

/** `CONFLICT`: a version or state was not as read. `ANSWERED`: the idempotency key was used meanwhile. */
export type CommitOutcome = 'DONE' | 'CONFLICT' | 'ANSWERED';

/** What audits read and write. */
export type AuditStores = {
  /** The aggregates of a county, of one kind, in the order of the list that shows them. */
  readonly listAggregates: (kind: AggregateKind, county: string, page: PageRequest) => Promise<Page<AggregateRef>>;
  /** At most 100, in any order, read strongly; those without a root are left out. */
  readonly findAuditHeads: (
    refs: readonly AggregateRef[],
  ) => Promise<readonly { readonly ref: AggregateRef; readonly head: AuditHead }[]>;
  /** Root, records and entries as they are stored, read strongly; null when nothing of the aggregate is there. */
  readonly findAggregate: (ref: AggregateRef) => Promise<AuditedAggregate | null>;
  /** Oldest first. */
  readonly listAuditEntries: (ref: AggregateRef, page: PageRequest) => Promise<Page<AuditEntry>>;
  /** Of the entries of earlier moments the one of the highest number, read strongly. */
  readonly findAuditHeadBefore: (ref: AggregateRef, before: Instant) => Promise<AuditHead | null>;
  readonly findAuditRoot: (county: string, day: PlainDate) => Promise<AuditRoot | null>;
  /** Newest first. */
  readonly listAuditRoots: (county: string, page: PageRequest) => Promise<Page<AuditRoot>>;
  /** Never over another: `CONFLICT` when the day has a root. */
  readonly saveAuditRoot: (root: AuditRoot) => Promise<'DONE' | 'CONFLICT'>;
};

/** A county's rule sets. */
export type RuleSetStores = {
  /** The versions without their items: small, read strongly whenever a day's set is chosen. */
  readonly findRuleSetRegister: (county: string) => Promise<StoredRegister | null>;
  readonly findVersionItems: (county: string, number: number) => Promise<VersionItems | null>;
};

/** How many comments a report has, over all its versions. */
export type CommentTally = {
  readonly objections: number;
  readonly comments: number;
  /** Of both kinds. */
  readonly answered: number;
  readonly unansweredObjections: number;
};

/** Comments on publicities, and what keeps them from becoming a flood. */
export type CommentStores = {
  readonly findPublicComment: (ref: CommentRef) => Promise<StoredComment | null>;
  /** Newest first; all of them, or only those that are answered. */
  readonly listCommentsOfReport: (
    ref: ReportRef,
    filter: { readonly isAnswered: boolean },
    page: PageRequest,
  ) => Promise<Page<StoredComment>>;
  /** Longest waiting first. */
  readonly listUnansweredComments: (county: string, page: PageRequest) => Promise<Page<StoredComment>>;
  /** Read strongly: sign-off depends on it. */
  readonly tallyComments: (ref: ReportRef) => Promise<CommentTally>;
  /** Takes one from a counter in one atomic step; false when `most` have been taken already. */
  readonly takeFromLimit: (wanted: {
    readonly counter: string;
    readonly most: number;
    /** Seconds since 1970. */
    readonly expiresAt: number;
  }) => Promise<boolean>;
  /** What senders are hashed with on a day: random, the same for all processes, gone some days later. */
  readonly getSalt: (day: PlainDate) => Promise<string>;
};

/** Roster, sampling rules and plans. */
export type PlanStores = {
  readonly findOfficer: (county: string, officerId: string) => Promise<StoredOfficer | null>;
  /** In the order in which they were entered. */
  readonly listOfficers: (county: string, page: PageRequest) => Promise<Page<StoredOfficer>>;
  /** The whole roster with those who have retired, read strongly. */
  readonly readRoster: (county: string) => Promise<readonly StoredOfficer[]>;
  readonly findPlanSettings: (county: string) => Promise<Versioned<PlanSettingsRegister> | null>;
  readonly findPlan: (ref: PlanRef) => Promise<StoredPlan | null>;
  /** Newest first. */
  readonly listPlans: (county: string, page: PageRequest) => Promise<Page<StoredPlan>>;
  /** Those whose drawn employers are still to be counted. */
  readonly listCountingPlans: (county: string) => Promise<readonly StoredPlan[]>;
};

/** Where the reading of a file goes on: in which of its sources, after which key. */
export type FilePlace = { readonly source: number; readonly sk: string | null };

/** An employer's whole file. */
export type ArchiveStores = {
  /**
   * Up to 1 MB of it, read strongly: its partition (records and chain), then what stands about it in partitions of the
   * county, each in order of keys. `after` null: from the beginning, or no more.
   */
  readonly readEmployerFile: (
    ref: EmployerRef,
    after: FilePlace | null,
  ) => Promise<{ readonly items: readonly ArchivedItem[]; readonly after: FilePlace | null }>;
};

/** What the bureau must make public. */
export type PublicationStores = {
  readonly findPublicationDuty: (ref: PublicationRef) => Promise<StoredPublicationDuty | null>;
  /** Owed, earliest last day first. */
  readonly listDuePublications: (county: string, page: PageRequest) => Promise<Page<StoredPublicationDuty>>;
  /** Public, newest first. */
  readonly listPublications: (
    county: string,
    filter: PublicFilter,
    page: PageRequest,
  ) => Promise<Page<StoredPublicationDuty>>;
  /** Posted and not signed off yet, newest first. */
  readonly listReportsInPublicity: (
    county: string,
    filter: Omit<PublicFilter, 'kind'>,
    page: PageRequest,
  ) => Promise<Page<Report>>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findReports: (refs: readonly ReportRef[]) => Promise<readonly Report[]>;
};

/** What single areas add. */
type AreaStores = AuditStores &
  JobStores &
  CountyStores &
  RuleSetStores &
  CommentStores &
  InboxStores &
  OutboxStores &
  ArchiveStores &
  PublicationStores &
  ComplaintStores &
  VisitStores &
  ListStores &
  PatrolRoundStores &
  PatrolFormStores &
  StatisticsStores &
  FindingStores &
  PatrolStores &
  CampaignStores &
  ScoreStores &
  CircularStores &
  SupervisionStores &
  PlanStores;

export type { FindingFilter } from './findingStores.ts';
export type { RecordSummary, WholeRound } from './patrolRoundStores.ts';
export type { PatrolFilter, StoredPatrol, StoredReferral } from './patrolStores.ts';
export type { PublicFilter } from './publicationStores.ts';

/** The store as operations see it. Reads of single records are strongly consistent; lists are eventually so. */
export type Stores = AreaStores & {
  readonly findEmployer: (ref: EmployerRef) => Promise<StoredEmployer | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findEmployers: (refs: readonly EmployerRef[]) => Promise<readonly StoredEmployer[]>;
  readonly listEmployers: (county: string, filter: DirectoryFilter, page: PageRequest) => Promise<Page<ListedEmployer>>;
  /** Those that let a technical service body act for them on a day, by name. */
  readonly listDelegatedEmployers: (
    county: string,
    techServiceCode: string,
    on: PlainDate,
    page: PageRequest,
  ) => Promise<Page<ListedEmployer>>;
  readonly findAssessment: (ref: EmployerRef, assessmentId: string) => Promise<Assessment | null>;
  /** At most 100, in any order; missing ones are left out. */
  readonly findAssessments: (
    refs: readonly (EmployerRef & { readonly assessmentId: string })[],
  ) => Promise<readonly Assessment[]>;
  readonly findAssessmentDraft: (ref: EmployerRef) => Promise<StoredDraft | null>;
  /** Newest first. */
  readonly listAssessments: (ref: EmployerRef, page: PageRequest) => Promise<Page<Assessment>>;
  readonly findReport: (ref: ReportRef) => Promise<Report | null>;
  readonly findReview: (ref: ReportRef) => Promise<Review | null>;
  readonly findReceiptPlace: (county: string, receiptNumber: string) => Promise<ReceiptPlace | null>;
  /** Newest first. */
  readonly listReports: (ref: EmployerRef, page: PageRequest) => Promise<Page<Report>>;
  /** Longest in the state first. */
  readonly listReportsInState: (county: string, state: ReportState, page: PageRequest) => Promise<Page<Report>>;
  readonly findLedgerImport: (county: string, importId: string) => Promise<StoredLedgerImport | null>;
  /** Newest first; of one patrol body, or all (null). */
  readonly listLedgerImports: (
    county: string,
    bodyId: string | null,
    page: PageRequest,
  ) => Promise<Page<StoredLedgerImport>>;
  readonly findNotice: (county: string, year: number) => Promise<StoredNotice | null>;
  /** The notices that a county has loaded, earliest year first, read strongly: one small item a year. */
  readonly listNotices: (county: string) => Promise<readonly StoredNotice[]>;
  readonly findFirstAnswer: (key: string) => Promise<FirstAnswer | null>;
  /** Writes everything or nothing, in one transaction of at most 100 items. */
  readonly commit: (changes: readonly (Change | MessageWrites)[], answer: FirstAnswer | null) => Promise<CommitOutcome>;
  /** Shows how far a running import is; touches nothing else, is not audited, and yields to a finished import. */
  readonly showProgress: (county: string, importId: string, processedRows: number, totalRows: number) => Promise<void>;
};

export type UploadForm = {
  readonly url: string;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly expiresAt: Instant;
};

/** Files as operations see them. Keys of uploads begin with `uploads/`. */
export type Files = {
  readonly presignUpload: (wanted: {
    readonly key: string;
    readonly contentType: string;
    readonly maxBytes: number;
    readonly now: Instant;
  }) => Promise<UploadForm>;
  readonly presignDownload: (key: string, fileName: string) => Promise<string>;
  /** Size in bytes, or null when there is no such file. */
  readonly findSize: (key: string) => Promise<number | null>;
  readonly read: (key: string) => Promise<Uint8Array>;
  readonly write: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  /** Writes a file that is named by its content, and leaves one that is there already as it is. */
  readonly keep: (key: string, bytes: Uint8Array, contentType: string) => Promise<void>;
  /** Locks a file against change and removal until a day begins, where the store can. */
  readonly lock: (key: string, until: PlainDate) => Promise<void>;
};
