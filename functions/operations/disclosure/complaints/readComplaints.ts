import {
  type Complaint,
  type ComplaintPhoto,
  type ComplaintRef,
  maskComplaintText,
} from '../../../rules/disclosure/complaint.ts';
import type { ComplaintState } from '../../../rules/disclosure/complaintLifecycle.ts';
import { type ComplaintCounts, countComplaints } from '../../../rules/disclosure/countComplaints.ts';
import { type CommentAuthor, readCommentNumber } from '../../../rules/reports/publicComment.ts';
import type { Page, PageRequest } from '../../../storage/stores.ts';
import { type Context, isPermitted, permit, permitList } from '../../context.ts';
import { fitsLookUpCode } from '../../digestLookUpCode.ts';

/** A complaint of the viewer's county. Permission `listComplaints`. @throws AccessRefused */
export async function findComplaint(context: Context, ref: ComplaintRef): Promise<Complaint | null> {
  permit(context, 'listComplaints', ref);
  return context.stores.findComplaint(ref);
}

/** Complaints of the viewer's county in one state, those that are due first first. Permission `listComplaints`. */
export async function listComplaints(
  context: Context,
  state: ComplaintState,
  page: PageRequest,
): Promise<Page<Complaint>> {
  const { county } = permitList(context, 'listComplaints');
  return context.stores.listComplaints(county, state, page);
}

/** Who sent a complaint that the viewer has been shown. Permission `readComplaintReporter`. @throws AccessRefused */
export function getReporter(context: Context, complaint: Complaint): CommentAuthor {
  permit(context, 'readComplaintReporter', complaint);
  return complaint.reporter;
}

/** A text of it: whole for those who may know who sent it, else masked. */
export function showComplaintText(context: Context, complaint: Complaint, text: string): string {
  return isPermitted(context, 'readComplaintReporter', complaint) ? text : maskComplaintText(complaint, text);
}

/** Where a photo of it is read for a few minutes. Permission `readComplaintReporter`: it may show who took it. */
export async function presignComplaintPhoto(
  context: Context,
  complaint: ComplaintRef,
  { key, fileName }: ComplaintPhoto,
): Promise<string> {
  permit(context, 'readComplaintReporter', complaint);
  return context.files.presignDownload(key, fileName);
}

/**
 * A complaint for whoever has its number and code, or null for any others. Permission `readComplaintFeedback`.
 * @source R163（向举报人反馈）
 */
export async function findComplaintFeedback(
  context: Context,
  { county, number, code }: { readonly county: string; readonly number: string; readonly code: string },
): Promise<Complaint | null> {
  permit(context, 'readComplaintFeedback', { county });
  const complaintId = readCommentNumber(number);
  const complaint = complaintId && (await context.stores.findComplaint({ county, complaintId }));
  return complaint && fitsLookUpCode(complaint.complaintId, code, complaint.lookUpDigest) ? complaint : null;
}

/** What anybody may know of a county's complaints of a year: numbers only. Permission `countComplaints`. */
export async function countComplaintsOfYear(context: Context, county: string, year: number): Promise<ComplaintCounts> {
  permit(context, 'countComplaints', { county });
  return countComplaints(year, await context.stores.tallyComplaints(county, year));
}
