import type {
  EmployerResolvers,
  MutationResolvers,
  QueryResolvers,
  VisitEvidenceResolvers,
  VisitItemResolvers,
  VisitResolvers,
  VisitStartResolvers,
  VisitTallyResolvers,
} from '../generated/resolverTypes.ts';
import { approveVisit } from '../operations/inspections/visits/approveVisit.ts';
import {
  attachVisitEvidence,
  requestVisitEvidenceUpload,
} from '../operations/inspections/visits/attachVisitEvidence.ts';
import { concludeVisit, publishVisit } from '../operations/inspections/visits/concludeVisit.ts';
import { confirmVisit } from '../operations/inspections/visits/confirmVisit.ts';
import { endVisit } from '../operations/inspections/visits/endVisit.ts';
import { notifyVisit } from '../operations/inspections/visits/notifyVisit.ts';
import { openVisit } from '../operations/inspections/visits/openVisit.ts';
import {
  findVisit,
  listPublishedVisits,
  listVisits,
  listVisitsFrom,
  listVisitsOfEmployer,
  listVisitsOfOfficer,
  mayReadCause,
} from '../operations/inspections/visits/readVisits.ts';
import { assignVisitOfficers, cancelVisit, rescheduleVisit } from '../operations/inspections/visits/rescheduleVisit.ts';
import { startVisit } from '../operations/inspections/visits/startVisit.ts';
import { writeOfficerCalendar } from '../operations/inspections/visits/writeOfficerCalendar.ts';
import { suggestPenalties } from '../rules/enforcement/penaltiesOfSelfCheckItems.ts';
import { composeVisitNotice } from '../rules/inspections/composeVisitNotice.ts';
import { listVisitItems } from '../rules/inspections/visitForm.ts';
import { toAnswer } from './answers.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId, fromReferralId, fromVisitId, toEmployerId, toPlanId, toReferralId, toVisitId } from './ids.ts';

export const visitQueries = {
  visit: (_, { id }, context) => findVisit(context, fromVisitId(id)),
  visits: async (_, { state, ...page }, context) => toConnection(await listVisits(context, state, toPageRequest(page))),
  visitsFrom: (_, { from }, context) => listVisitsFrom(context, from),
  officerVisits: (_, { officerId }, context) => listVisitsOfOfficer(context, officerId),
  officerCalendar: (_, { officerId }, context) => writeOfficerCalendar(context, officerId),
  publishedVisits: async (_, { county, creditCode, ...page }, context) =>
    toConnection(await listPublishedVisits(context, { county, creditCode: creditCode ?? null }, toPageRequest(page))),
} satisfies QueryResolvers;

type Given<T> = Omit<T, 'visitId'> & { readonly visit: ReturnType<typeof fromVisitId> };

/** The input with the visit's parts in place of its opaque id. */
function withVisit<T extends { readonly visitId: string }>({ visitId, ...given }: T): Given<T> {
  return { ...given, visit: fromVisitId(visitId) };
}

export const visitMutations = {
  openVisit: async (_, { input: { employerId, cause, referralId, ...given } }, context) => {
    const { restDayReason = null, weight, emergency = null } = given;
    const referral = referralId ? fromReferralId(referralId) : null;
    const input = { ...given, cause, restDayReason, emergency, referral, weight: weight ?? ('HALF_DAY' as const) };
    return toAnswer('Visit', await openVisit(context, { ...input, employer: fromEmployerId(employerId) }));
  },
  approveVisit: async (_, { input }, context) => toAnswer('Visit', await approveVisit(context, withVisit(input))),
  notifyVisit: async (_, { input }, context) => toAnswer('Visit', await notifyVisit(context, withVisit(input))),
  startVisit: async (_, { input }, context) => toAnswer('Visit', await startVisit(context, withVisit(input))),
  requestVisitEvidenceUpload: async (_, { input }, context) =>
    toAnswer('VisitEvidenceUpload', await requestVisitEvidenceUpload(context, withVisit(input))),
  attachVisitEvidence: async (_, { input }, context) =>
    toAnswer('Visit', await attachVisitEvidence(context, withVisit(input))),
  endVisit: async (_, { input }, context) => {
    const findings = input.findings.map((finding) => ({ ...finding, penaltyIds: finding.penaltyIds ?? null }));
    const given = { ...withVisit(input), note: input.note ?? null, findings };
    return toAnswer('Visit', await endVisit(context, given));
  },
  confirmVisit: async (_, { input }, context) => {
    const { statement = null, signedBy = null, refusal = null } = input;
    return toAnswer('Visit', await confirmVisit(context, { ...withVisit(input), statement, signedBy, refusal }));
  },
  concludeVisit: async (_, { input }, context) => toAnswer('Visit', await concludeVisit(context, withVisit(input))),
  publishVisit: async (_, { input }, context) => toAnswer('Visit', await publishVisit(context, withVisit(input))),
  rescheduleVisit: async (_, { input }, context) => {
    const given = { ...withVisit(input), restDayReason: input.restDayReason ?? null };
    return toAnswer('Visit', await rescheduleVisit(context, given));
  },
  assignVisitOfficers: async (_, { input }, context) =>
    toAnswer('Visit', await assignVisitOfficers(context, withVisit(input))),
  cancelVisit: async (_, { input }, context) => toAnswer('Visit', await cancelVisit(context, withVisit(input))),
} satisfies MutationResolvers;

export const employerVisits = {
  visits: async (employer, page, context) =>
    toConnection(await listVisitsOfEmployer(context, employer, toPageRequest(page))),
} satisfies EmployerResolvers;

export const Visit = {
  id: toVisitId,
  employerId: toEmployerId,
  planId: ({ county, planId }) => planId && toPlanId({ county, planId }),
  referralId: (visit, _, context) => {
    const { county, creditCode, referralId } = visit;
    return referralId && mayReadCause(context, visit) ? toReferralId({ county, creditCode, referralId }) : null;
  },
  causeText: (visit, _, context) => (mayReadCause(context, visit) ? visit.causeText : null),
  emergency: (visit, _, context) => (mayReadCause(context, visit) ? visit.emergency : null),
  officerChanges: (visit, _, context) => (mayReadCause(context, visit) ? visit.officerChanges : []),
  matters: ({ checks }) => [...new Set(checks.map(({ matter }) => matter))],
  notice: (visit) => visit.notice && { ...visit.notice, sentences: composeVisitNotice(visit) },
  items: ({ start }) => (start === null ? [] : listVisitItems(start.form.category)),
} satisfies VisitResolvers;

export const VisitStart = {
  formVersion: ({ form }) => form.version,
  category: ({ form }) => form.category,
} satisfies VisitStartResolvers;

export const VisitTally = {
  capReached: ({ checked, cap }) => cap !== null && checked >= cap,
} satisfies VisitTallyResolvers;

export const VisitItem = { penaltyIds: ({ id }) => suggestPenalties(id) } satisfies VisitItemResolvers;

export const VisitEvidence = {
  downloadUrl: ({ key, fileName }, _, { files }) => files.presignDownload(key, fileName),
} satisfies VisitEvidenceResolvers;
