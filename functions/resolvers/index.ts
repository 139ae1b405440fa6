import type { Resolvers } from '../generated/resolverTypes.ts';
import { accountMutations, accountQueries, Delegation, Viewer } from './accounts.ts';
import { ArchiveVolume, archiveMutations, employerArchive, TimelineEvent } from './archive.ts';
import { Assessment, assessmentMutations, assessmentQueries, Grading } from './assessments.ts';
import { AuditChain, AuditEntry, auditQueries } from './audit.ts';
import { calendarMutations, calendarQueries, LoadedNotice } from './calendar.ts';
import {
  CommentFeedback,
  commentMutations,
  commentQueries,
  noticeComments,
  PublicComment,
  PublishedComment,
} from './comments.ts';
import { disclosureQueries, Publication, PublicationDuty } from './disclosure.ts';
import { documentQueries, ReportDocument } from './documents.ts';
import { DraftConflict, DraftSaved, draftMutations, draftQueries, EvidenceFile, SavedDraft } from './drafts.ts';
import {
  County,
  Employer,
  employerMutations,
  employerQueries,
  LedgerImport,
  ListedEmployer,
  MajorChange,
  MajorChangeReason,
  NextDue,
} from './employers.ts';
import { factorQueries, HazardFactor } from './factors.ts';
import {
  CorrectionOrder,
  EnforcementRefused,
  Finding,
  findingMutations,
  findingQueries,
  Penalty,
  Sanction,
} from './findings.ts';
import { inboxMutations, inboxQueries, Message } from './inbox.ts';
import { Officer, officerMutations, officerQueries } from './officers.ts';
import { PlanEstimate, PlanShortage, planSettingsMutations, planSettingsQueries } from './planSettings.ts';
import { AssignedOfficer, Plan, PlanEmployer, PlanFile, planMutations, planQueries } from './plans.ts';
import { PlanNotice, planVisitMutations, planVisitQueries, ScheduleBlock, VisitsScheduled } from './planVisits.ts';
import { FormerVersion, noticeRevisions, PublicityPhoto, publicityMutations, reportPublicity } from './publicity.ts';
import { DocumentSignature, PublicNotice, Report, reportMutations, reportQueries, StoredDocument } from './reports.ts';
import {
  confirmationMutations,
  EffectiveCategory,
  employerReview,
  noticeReview,
  reportReview,
} from './reviewOutcomes.ts';
import { Review, ReviewDifference, ReviewItem, reviewMutations, reviewQueries } from './reviews.ts';
import { CountyRuleSet, RuleSet, ruleSetMutations, ruleSetQueries, TriedEmployer } from './ruleSets.ts';
import { InstantScalar, PlainDateScalar } from './scalars.ts';
import {
  employerVisits,
  Visit,
  VisitEvidence,
  VisitItem,
  VisitStart,
  VisitTally,
  visitMutations,
  visitQueries,
} from './visits.ts';
import { DeadDelivery, Webhook, webhookMutations, webhookQueries } from './webhooks.ts';
import { workbookMutations, workbookQueries } from './workbooks.ts';

/** Every field that is not read off its parent by name. */
export const resolvers: Resolvers = {
  Query: {
    ...accountQueries,
    ...employerQueries,
    ...assessmentQueries,
    ...draftQueries,
    ...reportQueries,
    ...documentQueries,
    ...commentQueries,
    ...calendarQueries,
    ...factorQueries,
    ...auditQueries,
    ...workbookQueries,
    ...ruleSetQueries,
    ...findingQueries,
    ...officerQueries,
    ...planSettingsQueries,
    ...planQueries,
    ...reviewQueries,
    ...disclosureQueries,
    ...inboxQueries,
    ...webhookQueries,
    ...visitQueries,
    ...planVisitQueries,
  },
  Mutation: {
    ...accountMutations,
    ...employerMutations,
    ...assessmentMutations,
    ...draftMutations,
    ...reportMutations,
    ...commentMutations,
    ...publicityMutations,
    ...calendarMutations,
    ...workbookMutations,
    ...ruleSetMutations,
    ...findingMutations,
    ...officerMutations,
    ...planSettingsMutations,
    ...planMutations,
    ...reviewMutations,
    ...confirmationMutations,
    ...archiveMutations,
    ...inboxMutations,
    ...webhookMutations,
    ...visitMutations,
    ...planVisitMutations,
  },
  Finding,
  EnforcementRefused,
  Penalty,
  Sanction,
  CorrectionOrder,
  PlainDate: PlainDateScalar,
  Instant: InstantScalar,
  Viewer,
  Delegation,
  County,
  Employer: { ...Employer, ...employerReview, ...employerArchive, ...employerVisits },
  TimelineEvent,
  ArchiveVolume,
  Publication,
  PublicationDuty,
  ListedEmployer,
  NextDue,
  MajorChange,
  MajorChangeReason,
  LedgerImport,
  Assessment,
  SavedDraft,
  DraftSaved,
  DraftConflict,
  EvidenceFile,
  Grading,
  HazardFactor,
  Report: { ...Report, ...reportPublicity, ...reportReview },
  StoredDocument,
  PublicNotice: { ...PublicNotice, ...noticeComments, ...noticeRevisions, ...noticeReview },
  PublicComment,
  CommentFeedback,
  PublishedComment,
  PublicityPhoto,
  FormerVersion,
  DocumentSignature,
  ReportDocument,
  EffectiveCategory,
  Review,
  ReviewItem,
  ReviewDifference,
  AuditChain,
  AuditEntry,
  LoadedNotice,
  RuleSet,
  CountyRuleSet,
  TriedEmployer,
  Officer,
  PlanEstimate,
  PlanShortage,
  Plan,
  PlanFile,
  PlanEmployer,
  AssignedOfficer,
  Message,
  Webhook,
  DeadDelivery,
  Visit,
  VisitsScheduled,
  ScheduleBlock,
  PlanNotice,
  VisitStart,
  VisitTally,
  VisitItem,
  VisitEvidence,
};
