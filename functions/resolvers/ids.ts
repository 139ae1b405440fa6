import { GraphQLError } from 'graphql';
import type { ComplaintRef } from '../rules/disclosure/complaint.ts';
import type { ListEntryRef } from '../rules/disclosure/lists/listEntry.ts';
import { type ListKind, listKinds } from '../rules/disclosure/lists/listKinds.ts';
import type { PublicationRef } from '../rules/disclosure/publicationDuty.ts';
import type { FindingRef } from '../rules/enforcement/findingRecord.ts';
import type { PlanRef } from '../rules/inspections/plan.ts';
import type { VisitRef } from '../rules/inspections/siteVisit.ts';
import type { PatrolRef } from '../rules/patrols/keptPatrol.ts';
import type { PatrolMonth } from '../rules/patrols/patrolMonth.ts';
import type { ReferralRef } from '../rules/patrols/patrolReferral.ts';
import type { CommentRef } from '../rules/reports/publicComment.ts';
import type { EmployerRef, ReportRef } from '../rules/reports/report.ts';

/** Opaque ids: base64url of the kind and the key parts. Nobody outside should read or build them. */
const kinds = {
  employer: 'E',
  assessment: 'A',
  report: 'R',
  ledgerImport: 'I',
  publicComment: 'PC',
  finding: 'F',
  plan: 'P',
  publicationDuty: 'PD',
  complaint: 'C',
  message: 'M',
  webhook: 'W',
  delivery: 'D',
  visit: 'V',
  listEntry: 'L',
  patrolRecord: 'PT',
  patrolRound: 'PR',
  patrolReferral: 'PF',
} as const;

type Kind = keyof typeof kinds;

function toId(kind: Kind, ...parts: readonly string[]): string {
  return Buffer.from([kinds[kind], ...parts].join(':')).toString('base64url');
}

function fromId(kind: Kind, id: string, length: number): string[] {
  const [found, ...parts] = id.length <= 200 ? Buffer.from(id, 'base64url').toString('utf8').split(':') : [];
  const whole =
    found === kinds[kind] && parts.length === length && parts.every((part) => /^[0-9A-Za-z-]{1,32}$/.test(part));
  if (!whole)
    throw new GraphQLError('编号有误，请从列表或链接中重新打开。', { extensions: { code: 'BAD_USER_INPUT' } });
  return parts;
}

export function toEmployerId({ county, creditCode }: EmployerRef): string {
  return toId('employer', county, creditCode);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromEmployerId(id: string): EmployerRef {
  const [county = '', creditCode = ''] = fromId('employer', id, 2);
  return { county, creditCode };
}

export function toAssessmentId(assessment: EmployerRef & { readonly assessmentId: string }): string {
  return toId('assessment', assessment.county, assessment.creditCode, assessment.assessmentId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromAssessmentId(id: string): EmployerRef & { readonly assessmentId: string } {
  const [county = '', creditCode = '', assessmentId = ''] = fromId('assessment', id, 3);
  return { county, creditCode, assessmentId };
}

export function toReportId({ county, creditCode, reportId }: ReportRef): string {
  return toId('report', county, creditCode, reportId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromReportId(id: string): ReportRef {
  const [county = '', creditCode = '', reportId = ''] = fromId('report', id, 3);
  return { county, creditCode, reportId };
}

export function toCommentId({ county, creditCode, reportId, commentId }: CommentRef): string {
  return toId('publicComment', county, creditCode, reportId, commentId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromCommentId(id: string): CommentRef {
  const [county = '', creditCode = '', reportId = '', commentId = ''] = fromId('publicComment', id, 4);
  return { county, creditCode, reportId, commentId };
}

export function toFindingId({ county, creditCode, findingId }: FindingRef): string {
  return toId('finding', county, creditCode, findingId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromFindingId(id: string): FindingRef {
  const [county = '', creditCode = '', findingId = ''] = fromId('finding', id, 3);
  return { county, creditCode, findingId };
}

/** Only told apart by; nothing is asked for by it. */
export function toPublicationDutyId({ county, kind, subjectId }: PublicationRef): string {
  return toId('publicationDuty', county, kind, subjectId);
}

export function toVisitId({ county, creditCode, visitId }: VisitRef): string {
  return toId('visit', county, creditCode, visitId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromVisitId(id: string): VisitRef {
  const [county = '', creditCode = '', visitId = ''] = fromId('visit', id, 3);
  return { county, creditCode, visitId };
}

export function toListEntryId({ county, creditCode, list, number }: ListEntryRef): string {
  return toId('listEntry', county, creditCode, list, String(number));
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromListEntryId(id: string): ListEntryRef {
  const [county = '', creditCode = '', list = '', number = ''] = fromId('listEntry', id, 4);
  // A list that there is none of names an entry that there is none of.
  const known: ListKind = Object.hasOwn(listKinds, list) ? (list as ListKind) : 'NONCOMPLIANT';
  return { county, creditCode, list: known, number: known === list ? Number(number) : 0 };
}

export function toLedgerImportId(ref: { readonly county: string; readonly importId: string }): string {
  return toId('ledgerImport', ref.county, ref.importId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromLedgerImportId(id: string): { readonly county: string; readonly importId: string } {
  const [county = '', importId = ''] = fromId('ledgerImport', id, 2);
  return { county, importId };
}

export function toComplaintId({ county, complaintId }: ComplaintRef): string {
  return toId('complaint', county, complaintId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromComplaintId(id: string): ComplaintRef {
  const [county = '', complaintId = ''] = fromId('complaint', id, 2);
  return { county, complaintId };
}

export function toPlanId({ county, planId }: PlanRef): string {
  return toId('plan', county, planId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromPlanId(id: string): PlanRef {
  const [county = '', planId = ''] = fromId('plan', id, 2);
  return { county, planId };
}

/** Without the inbox: a message is looked for in the viewer's own. */
export function toMessageId({ messageId }: { readonly messageId: string }): string {
  return toId('message', messageId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromMessageId(id: string): string {
  const [messageId = ''] = fromId('message', id, 1);
  return messageId;
}

/** Without the county: a webhook is looked for in the viewer's own. */
export function toWebhookId({ webhookId }: { readonly webhookId: string }): string {
  return toId('webhook', webhookId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromWebhookId(id: string): string {
  const [webhookId = ''] = fromId('webhook', id, 1);
  return webhookId;
}

export function toDeliveryNodeId({ deliveryId }: { readonly deliveryId: string }): string {
  return toId('delivery', deliveryId.slice(0, 26), deliveryId.slice(26));
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromDeliveryNodeId(id: string): string {
  return fromId('delivery', id, 2).join('');
}

export function toPatrolRecordId({ county, month, bodyId, creditCode }: PatrolRef): string {
  return toId('patrolRecord', county, month, bodyId, creditCode);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromPatrolRecordId(id: string): PatrolRef {
  const [county = '', month = '', bodyId = '', creditCode = ''] = fromId('patrolRecord', id, 4);
  return { county, month: month as PatrolMonth, bodyId, creditCode };
}

/** Only told apart by: a round is asked for by month and body. */
export function toPatrolRoundId({ county, month, bodyId }: Omit<PatrolRef, 'creditCode'>): string {
  return toId('patrolRound', county, month, bodyId);
}

export function toReferralId({ county, creditCode, referralId }: ReferralRef): string {
  return toId('patrolReferral', county, creditCode, referralId);
}

/** @throws GraphQLError BAD_USER_INPUT */
export function fromReferralId(id: string): ReferralRef {
  const [county = '', creditCode = '', referralId = ''] = fromId('patrolReferral', id, 3);
  return { county, creditCode, referralId };
}
