import { toVersionItemsName } from '../rules/assessments/countyRuleSets.ts';
import { type ListEntryRef, toListEntryId } from '../rules/disclosure/lists/listEntry.ts';
import { type PublicationRef, toPublicationId } from '../rules/disclosure/publicationDuty.ts';
import type { DecisionPlace } from '../rules/enforcement/decisionPlace.ts';
import type { FindingRef } from '../rules/enforcement/findingRecord.ts';
import type { InboxRef } from '../rules/inbox/message.ts';
import type { VisitRef } from '../rules/inspections/siteVisit.ts';
import type { VisitState } from '../rules/inspections/visitLifecycle.ts';
import type { ReportState } from '../rules/kernel/refusals.ts';
import type { DeliveryState } from '../rules/outbox/delivery.ts';
import type { CommentRef } from '../rules/reports/publicComment.ts';
import type { EmployerRef, ReportRef } from '../rules/reports/report.ts';

/** Key parts of every entity, in one place; README.md beside this file says which access pattern uses which. */
export const keys = {
  employer: (ref: EmployerRef) => ({ pk: employerPartition(ref), sk: 'employer' }),
  assessment: (ref: EmployerRef, assessmentId: string) => ({
    pk: employerPartition(ref),
    sk: `${sortPrefixes.assessment}${assessmentId}`,
  }),
  /** Apart from the employer's file: it is saved every few seconds while somebody fills it in. */
  assessmentDraft: ({ county, creditCode }: EmployerRef) => ({
    pk: `county#${county}#draft#${creditCode}`,
    sk: 'assessmentDraft',
  }),
  report: (ref: EmployerRef, reportId: string) => ({
    pk: employerPartition(ref),
    sk: `${sortPrefixes.report}${reportId}`,
  }),
  /** Of the report by whose id it is named. */
  review: (ref: ReportRef) => ({ pk: employerPartition(ref), sk: `${sortPrefixes.review}${ref.reportId}` }),
  /** By the number that people hold in their hands, apart from the employer whose filing it is. */
  receipt: (county: string, receiptNumber: string) => ({
    pk: `county#${county}#receipt#${receiptNumber}`,
    sk: 'receipt',
  }),
  archiveCopy: (ref: EmployerRef, copyId: string) => ({
    pk: employerPartition(ref),
    sk: `${sortPrefixes.archiveCopy}${copyId}`,
  }),
  ledgerImport: (county: string, importId: string) => ({
    pk: ledgerImportPartition(county),
    sk: `${sortPrefixes.ledgerImport}${importId}`,
  }),
  county: (code: string) => ({ pk: countyPartition(code), sk: 'county' }),
  villages: (code: string, bodyId: string) => ({ pk: countyPartition(code), sk: `villages#${bodyId}` }),
  notice: (county: string, year: number) => ({ pk: noticePartition(county), sk: `${sortPrefixes.notice}${year}` }),
  ruleSetRegister: (county: string) => ({ pk: ruleSetPartition(county), sk: 'ruleSets' }),
  versionItems: (county: string, number: number) => ({ pk: ruleSetPartition(county), sk: toVersionItemsName(number) }),
  auditRoot: (county: string, day: string) => ({
    pk: auditRootPartition(county),
    sk: `${sortPrefixes.auditRoot}${day}`,
  }),
  /** Below the aggregate that the entry belongs to; numbered so that key order is chain order. */
  auditEntry: (root: { pk: string; sk: string }, seq: number) => ({
    pk: root.pk,
    sk: `${auditPrefix(root)}${String(seq).padStart(8, '0')}`,
  }),
  publicationDuty: (ref: PublicationRef) => ({
    pk: publicationPartition(ref.county),
    sk: `${sortPrefixes.publicationDuty}${toPublicationId(ref)}`,
  }),
  publicComment: (ref: CommentRef) => ({
    pk: commentPartition(ref.county),
    sk: `${commentPrefix(ref)}${ref.commentId}`,
  }),
  finding: (ref: FindingRef) => ({ pk: employerPartition(ref), sk: `${sortPrefixes.finding}${ref.findingId}` }),
  /** Leads from the county's list of published decisions to the finding, which alone says what was decided. */
  decisionPlace: ({ county, publishedOn, findingId }: DecisionPlace) => ({
    pk: decisionPartition(county),
    sk: `${sortPrefixes.decision}${publishedOn}#${findingId}`,
  }),
  officer: (county: string, officerId: string) => ({
    pk: officerPartition(county),
    sk: `${sortPrefixes.officer}${officerId}`,
  }),
  planSettings: (county: string) => ({ pk: planSettingsPartition(county), sk: 'planSettings' }),
  campaign: (county: string, id: string) => ({
    pk: campaignPartition(county),
    sk: `${sortPrefixes.campaign}${id}`,
  }),
  countReturn: (county: string, id: string) => ({
    pk: countPartition(county),
    sk: `${sortPrefixes.countReturn}${id}`,
  }),
  countReport: (county: string, id: string) => ({
    pk: countPartition(county),
    sk: `${sortPrefixes.countReport}${id}`,
  }),
  plan: (county: string, planId: string) => ({ pk: planPartition(county), sk: `${sortPrefixes.plan}${planId}` }),
  visit: (ref: VisitRef) => ({ pk: visitPartition(ref.county), sk: `${visitPrefix(ref)}${ref.visitId}` }),
  listCriteria: (county: string) => ({ pk: `county#${county}#listCriteria`, sk: 'listCriteria' }),
  listEntry: (ref: ListEntryRef) => ({
    pk: listEntryPartition(ref.county),
    sk: `${sortPrefixes.listEntry}${toListEntryId(ref)}`,
  }),
  /** How far a job came that had to stop. */
  jobPlace: (run: string) => ({ pk: `job#${run}`, sk: 'jobPlace' }),
  /** A counter of one limit, one sender and one window. */
  limit: (counter: string) => ({ pk: `limit#${counter}`, sk: 'limit' }),
  /** What senders are hashed with on a day. */
  salt: (day: string) => ({ pk: `salt#${day}`, sk: 'salt' }),
  message: (inbox: InboxRef, messageId: string) => ({
    pk: inboxPartition(inbox),
    sk: `${sortPrefixes.message}${messageId}`,
  }),
  webhook: (county: string, webhookId: string) => ({
    pk: webhookPartition(county),
    sk: `${sortPrefixes.webhook}${webhookId}`,
  }),
  /** Beside the webhook and not in it, so that neither lists nor audits nor exports show it. */
  webhookSecret: (county: string, webhookId: string) => ({
    pk: webhookPartition(county),
    sk: `webhookSecret#${webhookId}`,
  }),
  delivery: (county: string, deliveryId: string) => ({
    pk: `county#${county}#deliveries`,
    sk: `delivery#${deliveryId}`,
  }),
  firstAnswer: (key: string) => ({ pk: `answer#${key}`, sk: 'answer' }),
} as const;

export const sortPrefixes = {
  assessment: 'assessment#',
  report: 'report#',
  review: 'review#',
  archiveCopy: 'archiveCopy#',
  ledgerImport: 'import#',
  auditRoot: 'auditRoot#',
  notice: 'calendar#',
  publicComment: 'comment#',
  finding: 'finding#',
  decision: 'decision#',
  officer: 'officer#',
  plan: 'plan#',
  campaign: 'campaign#',
  countReturn: 'countReturn#',
  countReport: 'countReport#',
  publicationDuty: 'publication#',
  message: 'message#',
  webhook: 'webhook#',
  visit: 'visit#',
  listEntry: 'listEntry#',
} as const;

/** Where the entries of an aggregate begin, below its root's partition. */
export function auditPrefix(root: { sk: string }): string {
  return `audit#${root.sk}#`;
}

/** A county's own record with the villages of its bodies. */
export function countyPartition(code: string): string {
  return `county#${code}#county`;
}

/** All counties, by code. */
export const countyListPartition = 'counties';

export function noticePartition(county: string): string {
  return `county#${county}#calendar`;
}

export function ruleSetPartition(county: string): string {
  return `county#${county}#ruleSets`;
}

export function auditRootPartition(county: string): string {
  return `county#${county}#auditRoots`;
}

export function publicationPartition(county: string): string {
  return `county#${county}#publications`;
}

export function publicationListPartition(county: string, state: 'DUE' | 'PUBLISHED'): string {
  return `county#${county}#publications#${state}`;
}

export function commentPartition(county: string): string {
  return `county#${county}#comments`;
}

export function officerPartition(county: string): string {
  return `county#${county}#officers`;
}

export function planSettingsPartition(county: string): string {
  return `county#${county}#planSettings`;
}

export function campaignPartition(county: string): string {
  return `county#${county}#campaigns`;
}

/** The count's returns and reports. */
export function countPartition(county: string): string {
  return `county#${county}#counts`;
}

export function planPartition(county: string): string {
  return `county#${county}#plans`;
}

/** Plans whose drawn employers are still to be counted. */
export function countingPartition(county: string): string {
  return `county#${county}#plans#COUNTING`;
}

/** Comments of one report, in order of time. */
export function commentPrefix({ creditCode, reportId }: ReportRef): string {
  return `${sortPrefixes.publicComment}${creditCode}#${reportId}#`;
}

export function visitPartition(county: string): string {
  return `county#${county}#visits`;
}

/** Visits of one employer, in order of opening. */
export function visitPrefix({ creditCode }: EmployerRef): string {
  return `${sortPrefixes.visit}${creditCode}#`;
}

export function visitWorklistPartition(county: string, state: VisitState): string {
  return `county#${county}#visits#${state}`;
}

export function unansweredPartition(county: string): string {
  return `county#${county}#comments#UNANSWERED`;
}

/** Findings of a county: those that something is still to be done about, or the others. */
export function findingWorklist(county: string, isOpen: boolean): string {
  return `county#${county}#findings#${isOpen ? 'OPEN' : 'CLOSED'}`;
}

export function decisionPartition(county: string): string {
  return `county#${county}#decisions`;
}

export function employerPartition({ county, creditCode }: EmployerRef): string {
  return `county#${county}#employer#${creditCode}`;
}

export function ledgerImportPartition(county: string): string {
  return `county#${county}#imports`;
}

/** Directory of a county: body, then name, then code. */
export function directoryKey(employer: { county: string; bodyId: string; name: string; creditCode: string }) {
  return {
    gsi1pk: directoryPartition(employer.county),
    gsi1sk: `${employer.bodyId}#${employer.name}#${employer.creditCode}`,
  };
}

export function directoryPartition(county: string): string {
  return `county#${county}#directory`;
}

/** Employers of a county with a delegation to a technical service body, whether it holds today or not. */
export function delegatedPartition(county: string, techServiceCode: string): string {
  return `county#${county}#delegated#${techServiceCode}`;
}

/** Drafts of a county, by code, among the lists of the first index. */
export function draftListPartition(county: string): string {
  return `county#${county}#drafts`;
}

export function worklistPartition(county: string, state: ReportState): string {
  return `county#${county}#reports#${state}`;
}

export function inboxPartition({ county, recipient, organisation }: InboxRef): string {
  return `county#${county}#inbox#${recipient}#${organisation ?? ''}`;
}

/** Messages of an inbox that nobody has read. */
export function unreadPartition(inbox: InboxRef): string {
  return `${inboxPartition(inbox)}#unread`;
}

/** Messages of a county that the outbox has yet to send on. */
export function outboxPartition(county: string): string {
  return `county#${county}#outbox`;
}

export function webhookPartition(county: string): string {
  return `county#${county}#webhooks`;
}

export function deliveryPartition(county: string, state: DeliveryState): string {
  return `county#${county}#deliveries#${state}`;
}

/** Every entry of a county's published lists, by credit code. */
export function listEntryPartition(county: string): string {
  return `county#${county}#listEntries`;
}
