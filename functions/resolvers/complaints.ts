import type {
  ComplaintFeedbackResolvers,
  ComplaintPhotoResolvers,
  ComplaintResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolverTypes.ts';
import { requestComplaintPhotoUpload } from '../operations/disclosure/complaints/keepComplaintPhotos.ts';
import {
  countComplaintsOfYear,
  findComplaint,
  findComplaintFeedback,
  getReporter,
  listComplaints,
  presignComplaintPhoto,
  showComplaintText,
} from '../operations/disclosure/complaints/readComplaints.ts';
import { submitComplaint } from '../operations/disclosure/complaints/submitComplaint.ts';
import { takeComplaintStep } from '../operations/disclosure/complaints/takeComplaintStep.ts';
import {
  type ComplaintRef,
  complaintConsent,
  type ComplaintPhoto as PhotoModel,
} from '../rules/disclosure/complaint.ts';
import { type ComplaintKind, complaintKinds } from '../rules/disclosure/complaintKinds.ts';
import { isComplaintOverdue } from '../rules/disclosure/judgeComplaintStep.ts';
import { maskPersonalData } from '../rules/reports/maskPersonalData.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromComplaintId, fromVisitId, toComplaintId, toVisitId } from './ids.ts';
import { toYear } from './years.ts';

/** A photo with the complaint that it is of. */
export type PhotoOfComplaint = PhotoModel & { readonly complaint: ComplaintRef };

export const complaintQueries = {
  complaint: (_, { id }, context) => findComplaint(context, fromComplaintId(id)),
  complaints: async (_, { state, ...page }, context) =>
    toConnection(await listComplaints(context, state, toPageRequest(page))),
  complaintFeedback: (_, given, context) => findComplaintFeedback(context, given),
  complaintCounts: async (_, { county, year }, context) => countComplaintsOfYear(context, county, toYear(year)),
  complaintKinds: () =>
    (Object.keys(complaintKinds) as ComplaintKind[]).map((kind) => ({ kind, ...complaintKinds[kind] })),
  complaintConsent: () => complaintConsent.text,
} satisfies QueryResolvers;

export const complaintMutations = {
  submitComplaint: async (_, { input: { name, phone, creditCode, consent, photos, ...given } }, context) => {
    const sender = { name: name ?? null, phone: phone ?? null, consent: consent ?? false };
    const input = { ...given, ...sender, creditCode: creditCode ?? null, photos: photos ?? [] };
    return toAnswer('SubmittedComplaint', await submitComplaint(context, input));
  },
  requestComplaintPhotoUpload: async (_, { input }, context) =>
    toAnswer('ComplaintPhotoUpload', await requestComplaintPhotoUpload(context, input)),
  takeComplaintStep: async (_, { input: { complaintId, visitId, ...given } }, context) => {
    const visit = visitId ? fromVisitId(visitId) : null;
    const input = { ...given, complaint: fromComplaintId(complaintId), visit };
    return toAnswer('Complaint', await takeComplaintStep(context, input));
  },
} satisfies MutationResolvers;

export const Complaint = {
  id: toComplaintId,
  number: ({ complaintId }) => complaintId,
  employerName: (complaint, _, context) => showComplaintText(context, complaint, complaint.about.name),
  creditCode: ({ about }) => about.creditCode,
  text: (complaint, _, context) => showComplaintText(context, complaint, complaint.text),
  steps: (complaint, _, context) =>
    complaint.steps.map((step) => ({ ...step, text: showComplaintText(context, complaint, step.text) })),
  reporter: (complaint, _, context) => {
    const reporter = getReporter(context, complaint);
    return reporter.name === null && reporter.phone === null ? null : reporter;
  },
  photos: ({ photos, county, complaintId }) =>
    photos.map((photo) => ({ ...photo, complaint: { county, complaintId } })),
  overdue: (complaint, _, { today }) => isComplaintOverdue(complaint, today),
  visitId: ({ county, visit }) => visit && toVisitId({ county, ...visit }),
} satisfies ComplaintResolvers;

export const ComplaintPhoto = {
  downloadUrl: (photo, _, context) => presignComplaintPhoto(context, photo.complaint, photo),
} satisfies ComplaintPhotoResolvers;

export const ComplaintFeedback = {
  number: ({ complaintId }) => complaintId,
  overdue: (complaint, _, { today }) => isComplaintOverdue(complaint, today),
  steps: ({ steps }) => steps.map((step) => ({ ...step, text: maskPersonalData(step.text) })),
} satisfies ComplaintFeedbackResolvers;
