import type { ArchiveCopy } from '../rules/archive/archiveCopy.ts';
import type { Assessment } from '../rules/assessments/assessment.ts';
import { type PackedAssessment, packAssessment } from '../rules/assessments/assessmentSize.ts';
import type { RuleSetRegister, VersionItems } from '../rules/assessments/countyRuleSets.ts';
import { judgeIndustryRisk } from '../rules/assessments/judgeIndustryRisk.ts';
import { type PackedPoints, unpackPoints } from '../rules/assessments/packPoints.ts';
import { type PackedDraft, type SavedDraft, unpackDraft } from '../rules/assessments/savedDraft.ts';
import { testValidities } from '../rules/assessments/testValidity.ts';
import type { AuditRoot } from '../rules/audit/auditRoot.ts';
import type { LoadedNotice } from '../rules/calendar/loadedNotice.ts';
import type { EmployerRecord, ListedEmployer } from '../rules/employers/employerRecord.ts';
import type { LedgerImport } from '../rules/employers/ledgerImport.ts';
import type { SiteVisit } from '../rules/inspections/siteVisit.ts';
import type { PublicComment } from '../rules/reports/publicComment.ts';
import { judgeFiling, type ReceiptPlace } from '../rules/reports/receipt.ts';
import type { Report } from '../rules/reports/report.ts';
import type { Review } from '../rules/reviews/review.ts';
import type { Item } from './dynamo.ts';
import {
  delegatedPartition,
  directoryKey,
  draftListPartition,
  keys,
  unansweredPartition,
  visitWorklistPartition,
  worklistPartition,
} from './keys.ts';
import type { FirstAnswer, Versioned } from './stores.ts';

/** Entities of the table with the version of their item form, checked on every read. */
const entities = {
  county: 1,
  villages: 1,
  employer: 1,
  assessment: 1,
  assessmentDraft: 1,
  report: 2,
  review: 1,
  receipt: 1,
  archiveCopy: 1,
  ledgerImport: 1,
  audit: 1,
  auditRoot: 1,
  calendarNotice: 1,
  ruleSetRegister: 1,
  versionItems: 1,
  publicComment: 1,
  finding: 1,
  decisionPlace: 1,
  officer: 1,
  planSettings: 1,
  campaign: 1,
  countReturn: 1,
  countReport: 1,
  scoringRules: 1,
  memberUnits: 1,
  scoreEntry: 1,
  scoreTable: 1,
  circular: 1,
  supervision: 1,
  plan: 1,
  publicationDuty: 1,
  complaint: 1,
  message: 1,
  webhook: 1,
  webhookSecret: 1,
  delivery: 1,
  visit: 1,
  listCriteria: 1,
  listEntry: 1,
  patrolRecord: 1,
  patrolBatch: 1,
  patrolReferral: 1,
  patrolRound: 1,
  patrolForms: 1,
  patrolForm: 1,
  expectedPart: 1,
  unfinishedList: 1,
  roundGate: 1,
  patrolSummary: 1,
  tally: 1,
  countedRecord: 1,
  answer: 1,
} as const;

type Entity = keyof typeof entities;

/** The version in which items of an entity are written today; null: there is no such entity. */
export function findItemVersion(entity: string): number | null {
  return Object.hasOwn(entities, entity) ? entities[entity as Entity] : null;
}

export function encode(entity: Entity, keysOfItem: Item, value: object): Item {
  return { ...value, ...keysOfItem, entity, itemVersion: entities[entity] };
}

/** Takes an item back to its value. @throws Error for an item of another entity or version: a fault, never a value. */
export function decode<T>(entity: Entity, item: Item): T {
  const { pk, sk, gsi1pk, gsi1sk, gsi2pk, gsi2sk, entity: found, itemVersion, ...value } = item;
  if (found !== entity || itemVersion !== entities[entity]) {
    throw new Error(`item ${String(pk)} ${String(sk)}: expected ${entity} ${entities[entity]}`);
  }
  return value as T;
}

/** What items written before these fields came do not say. */
const employerDefaults = {
  industryAnswer: null,
  delegation: null,
  returnedReportId: null,
  latestBasis: null,
  filedBasis: null,
  filedReportId: null,
  majorChange: null,
  confirmed: null,
  effective: null,
  formerCategories: [],
  bodySince: null,
  formerBodies: [],
  inspections: null,
};
const assessmentDefaults = {
  industryRisk: judgeIndustryRisk(null),
  industryAnswer: null,
  testValidity: testValidities.GENERAL,
  statusEvaluation: null,
  onBehalf: null,
};
const noPoints: PackedPoints = { texts: [], rows: [] };
const reportDefaults = {
  basis: null,
  steps: [],
  formerVersions: [],
  previousReportId: null,
  earlierAssessmentId: null,
  reviewOutcome: null,
  supersededBy: null,
};

export function toEmployerItem(employer: Versioned<EmployerRecord>): Item {
  const { category = null } = employer.summary ?? {};
  const derived = { factorCount: employer.factors.length, category, nextDueOn: employer.nextDue?.on ?? null };
  const listed = { ...directoryKey(employer), ...delegatedKey(employer) };
  return encode('employer', { ...keys.employer(employer), ...listed }, { ...employer, ...derived });
}

function delegatedKey({ county, creditCode, name, delegation }: EmployerRecord): object {
  if (delegation === null) return {};
  return { gsi2pk: delegatedPartition(county, delegation.techServiceCode), gsi2sk: `${name}#${creditCode}` };
}

export function fromEmployerItem(item: Item): Versioned<EmployerRecord> {
  const { factorCount, category, nextDueOn, ...employer } = decode<
    Versioned<EmployerRecord> & { factorCount: number; category: unknown; nextDueOn: unknown }
  >('employer', item);
  return { ...employerDefaults, ...employer };
}

export function fromDirectoryItem(item: Item): ListedEmployer {
  const { category, nextDueOn, ...listed } = decode<ListedEmployer & { category: unknown; nextDueOn: unknown }>(
    'employer',
    item,
  );
  return { ...{ inspections: null }, ...listed };
}

export function toAssessmentItem(assessment: Assessment): Item {
  return encode('assessment', keys.assessment(assessment, assessment.assessmentId), packAssessment(assessment));
}

export function fromAssessmentItem(item: Item): Assessment {
  const assessment = { ...assessmentDefaults, ...decode<PackedAssessment>('assessment', item) };
  const factors = assessment.factors.map(({ points = noPoints, ...factor }) => ({
    ...{ declaredLevel: factor.level, notes: [] },
    ...factor,
    points: unpackPoints(points),
  }));
  return { ...assessment, factors };
}

export function toAssessmentDraftItem(draft: Versioned<PackedDraft>): Item {
  const listed = { gsi1pk: draftListPartition(draft.county), gsi1sk: draft.creditCode };
  return encode('assessmentDraft', { ...keys.assessmentDraft(draft), ...listed }, draft);
}

export function fromAssessmentDraftItem(item: Item): Versioned<SavedDraft> {
  return unpackDraft(decode<Versioned<PackedDraft>>('assessmentDraft', item));
}

export function toReportItem(report: Report): Item {
  const worklist = {
    gsi2pk: worklistPartition(report.county, report.state),
    gsi2sk: `${report.stateSince}#${report.reportId}`,
  };
  return encode('report', { ...keys.report(report, report.reportId), ...worklist }, report);
}

export function fromReportItem(item: Item): Report {
  const current = item['itemVersion'] === 1 ? fromFirstReportItem(item) : item;
  return { ...reportDefaults, ...decode<Report>('report', current) };
}

/** Version 1 kept neither the employer's facts and texts nor how late the filing was. */
function fromFirstReportItem(item: Item): Item {
  const { posting, filing } = item as Pick<Report, 'posting' | 'filing'>;
  const late = posting && filing && judgeFiling(posting, filing.filedOn);
  const added = { basics: null, measures: null, conclusion: null, filing: filing && { ...filing, ...late } };
  return { ...item, ...added, itemVersion: entities.report };
}

export function toReviewItem(review: Review): Item {
  return encode('review', keys.review(review), review);
}

export function fromReviewItem(item: Item): Review {
  return decode<Review>('review', item);
}

export function toReceiptItem(receipt: ReceiptPlace): Item {
  return encode('receipt', keys.receipt(receipt.county, receipt.receiptNumber), receipt);
}

export function fromReceiptItem(item: Item): ReceiptPlace {
  return decode<ReceiptPlace>('receipt', item);
}

export function toArchiveCopyItem(copy: ArchiveCopy): Item {
  return encode('archiveCopy', keys.archiveCopy(copy, copy.copyId), copy);
}

export function fromArchiveCopyItem(item: Item): ArchiveCopy {
  return decode<ArchiveCopy>('archiveCopy', item);
}

export function toLedgerImportItem(ledgerImport: Versioned<LedgerImport>): Item {
  return encode('ledgerImport', keys.ledgerImport(ledgerImport.county, ledgerImport.importId), ledgerImport);
}

export function fromLedgerImportItem(item: Item): Versioned<LedgerImport> {
  return decode<Versioned<LedgerImport>>('ledgerImport', item);
}

export function toAuditItem(root: { pk: string; sk: string }, entry: { readonly seq: number }): Item {
  return encode('audit', keys.auditEntry(root, entry.seq), entry);
}

export function toNoticeItem(notice: Versioned<LoadedNotice>): Item {
  return encode('calendarNotice', keys.notice(notice.county, notice.year), notice);
}

export function fromNoticeItem(item: Item): Versioned<LoadedNotice> {
  return decode<Versioned<LoadedNotice>>('calendarNotice', item);
}

export function toRegisterItem(register: Versioned<RuleSetRegister>): Item {
  return encode('ruleSetRegister', keys.ruleSetRegister(register.county), register);
}

export function fromRegisterItem(item: Item): Versioned<RuleSetRegister> {
  return decode<Versioned<RuleSetRegister>>('ruleSetRegister', item);
}

export function toVersionItemsItem(version: VersionItems): Item {
  return encode('versionItems', keys.versionItems(version.county, version.number), version);
}

export function fromVersionItemsItem(item: Item): VersionItems {
  return decode<VersionItems>('versionItems', item);
}

/** On the worklist until it is answered; ids sort by time. */
export function toPublicCommentItem(comment: Versioned<PublicComment>): Item {
  const worklist = { gsi2pk: unansweredPartition(comment.county), gsi2sk: comment.commentId };
  const isWaiting = comment.status === 'UNANSWERED';
  return encode('publicComment', { ...keys.publicComment(comment), ...(isWaiting && worklist) }, comment);
}

export function fromPublicCommentItem(item: Item): Versioned<PublicComment> {
  return decode<Versioned<PublicComment>>('publicComment', item);
}

/** On the worklist of its state, in order of the visit's day. */
export function toVisitItem(visit: Versioned<SiteVisit>): Item {
  const worklist = {
    gsi2pk: visitWorklistPartition(visit.county, visit.state),
    gsi2sk: `${visit.on}#${visit.creditCode}#${visit.visitId}`,
  };
  return encode('visit', { ...keys.visit(visit), ...worklist }, visit);
}

export function fromVisitItem(item: Item): Versioned<SiteVisit> {
  return decode<Versioned<SiteVisit>>('visit', item);
}

export function toAuditRootItem(root: AuditRoot): Item {
  return encode('auditRoot', keys.auditRoot(root.county, root.day), root);
}

export function fromAuditRootItem(item: Item): AuditRoot {
  return decode<AuditRoot>('auditRoot', item);
}

export function toFirstAnswerItem(answer: FirstAnswer): Item {
  const expiresAt = Math.floor(Date.parse(answer.forgetAt) / 1000);
  return encode('answer', keys.firstAnswer(answer.key), {
    ...answer,
    answer: JSON.stringify(answer.answer),
    expiresAt,
  });
}

export function fromFirstAnswerItem(item: Item): FirstAnswer {
  const { key, inputDigest, answer, answeredAt, forgetAt } = decode<FirstAnswer & { answer: string }>('answer', item);
  return { key, inputDigest, answer: JSON.parse(answer), answeredAt, forgetAt };
}
