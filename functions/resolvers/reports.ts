import type {
  DocumentSignatureResolvers,
  MutationResolvers,
  PublicNoticeResolvers,
  QueryResolvers,
  ReportResolvers,
  StoredDocumentResolvers,
} from '../generated/resolverTypes.ts';
import { draftReport } from '../operations/reports/draftReport.ts';
import { fileReport } from '../operations/reports/fileReport.ts';
import { findPublicNotice } from '../operations/reports/findPublicNotice.ts';
import { findReport, listReportsInState } from '../operations/reports/findReport.ts';
import { requestSignedPdfUpload } from '../operations/reports/requestSignedPdfUpload.ts';
import { signOffReport } from '../operations/reports/signOffReport.ts';
import { startPublicity } from '../operations/reports/startPublicity.ts';
import { withdrawReport } from '../operations/reports/withdrawReport.ts';
import type { CalendarNotice } from '../rules/calendar/calendarNotice.ts';
import type { PlainDate } from '../rules/kernel/plainDate.ts';
import { countAppendedBytes, issuerUnchecked, signatureFaults } from '../rules/reports/documentSignature.ts';
import { listNextSteps } from '../rules/reports/judgeReportStep.ts';
import { judgeFilingPeriod, judgePublicity } from '../rules/reports/publicity.ts';
import type { Posting } from '../rules/reports/report.ts';
import { toBasics, toVersionCode } from '../rules/reports/reportFacts.ts';
import { toAnswer } from './answers.ts';
import { toDeadline } from './calendar.ts';
import { toConnection, toPageRequest } from './connections.ts';
import { fromEmployerId, fromReportId, toReportId } from './ids.ts';

function toPublicity(posting: Posting, today: PlainDate, notices: readonly CalendarNotice[]) {
  const { deadline, ended, daysLeft } = judgePublicity(posting, today, notices);
  const { place, postedOn, endsOnAtPosting, moved = [] } = posting;
  return { place, postedOn, endsOnAtPosting, moved, deadline: toDeadline(deadline), ended, daysLeft };
}

export const reportQueries = {
  report: (_, { id }, context) => findReport(context, fromReportId(id)),
  reports: async (_, { state, ...page }, context) =>
    toConnection(await listReportsInState(context, state, toPageRequest(page))),
  publicNotice: (_, { id }, context) => findPublicNotice(context, fromReportId(id)),
} satisfies QueryResolvers;

export const reportMutations = {
  draftReport: async (_, { input: { employerId, ...given } }, context) => {
    const { idempotencyKey, declaredCategory = null, measures = null, conclusion = null } = given;
    const input = { idempotencyKey, employer: fromEmployerId(employerId), declaredCategory, measures, conclusion };
    return toAnswer('Report', await draftReport(context, input));
  },
  startPublicity: async (_, { input: { reportId, workingDays, ...given } }, context) => {
    const input = { ...given, report: fromReportId(reportId), workingDays: workingDays ?? 5 };
    return toAnswer('Report', await startPublicity(context, input));
  },
  withdrawReport: async (_, { input: { reportId, ...given } }, context) =>
    toAnswer('Report', await withdrawReport(context, { ...given, report: fromReportId(reportId) })),
  requestSignedPdfUpload: async (_, { input: { reportId, sizeBytes } }, context) =>
    toAnswer('SignedPdfUpload', await requestSignedPdfUpload(context, { report: fromReportId(reportId), sizeBytes })),
  signOffReport: async (_, { input: { reportId, versionCode = null, ...given } }, context) =>
    toAnswer('Report', await signOffReport(context, { ...given, versionCode, report: fromReportId(reportId) })),
  fileReport: async (_, { input: { reportId, idempotencyKey } }, context) =>
    toAnswer('Report', await fileReport(context, { idempotencyKey, report: fromReportId(reportId) })),
} satisfies MutationResolvers;

export const Report = {
  id: toReportId,
  employer: ({ county, creditCode }, _, { employerLoader }) => employerLoader.load({ county, creditCode }),
  assessment: ({ county, creditCode, assessmentId }, _, { assessmentLoader }) =>
    assessmentLoader.load({ county, creditCode, assessmentId }),
  versionCode: async (report, _, { employerLoader, assessmentLoader }) => {
    const assessment = await assessmentLoader.load(report);
    return toVersionCode({ report, assessment, basics: report.basics ?? toBasics(await employerLoader.load(report)) });
  },
  supersededBy: ({ county, creditCode, supersededBy }) =>
    supersededBy && toReportId({ county, creditCode, reportId: supersededBy }),
  declaredDiffers: ({ declaredCategory, computedCategory }) => declaredCategory !== computedCategory,
  publicity: async ({ posting, county }, _, { today, notices }) =>
    posting && toPublicity(posting, today, await notices.read(county)),
  filingDue: async ({ posting, county }, _, { notices }) =>
    posting && toDeadline(judgeFilingPeriod(posting, await notices.read(county))),
  nextSteps: async (report, _, { today, notices }) => listNextSteps(report, today, await notices.read(report.county)),
} satisfies ReportResolvers;

export const StoredDocument = {
  downloadUrl: ({ key, fileName }, _, { files }) => files.presignDownload(key, fileName),
  kind: ({ signatures }) => {
    if (!signatures) return null;
    return signatures.length > 0 ? 'ELECTRONIC' : 'SCAN';
  },
  signatures: ({ signatures = [] }) => signatures,
  appendedBytes: ({ signatures = [], sizeBytes }) => countAppendedBytes(signatures, sizeBytes),
  versionReadFrom: ({ versionReadFrom = null }) => versionReadFrom,
} satisfies StoredDocumentResolvers;

export const DocumentSignature = {
  explanation: ({ fault }) => (fault === null ? null : signatureFaults[fault]),
  issuerTrust: () => issuerUnchecked,
} satisfies DocumentSignatureResolvers;

export const PublicNotice = {
  id: ({ report }) => toReportId(report),
  employerName: ({ report }) => report.employerName,
  creditCode: ({ report }) => report.creditCode,
  mode: ({ assessment }) => assessment.mode,
  assessedOn: ({ assessment }) => assessment.assessedOn,
  hazardGrade: ({ assessment }) => assessment.computed.hazardGrade,
  managementGrade: ({ assessment }) => assessment.computed.managementGrade,
  score: ({ assessment }) => assessment.computed.explanation.management.score,
  category: ({ report }) => report.declaredCategory,
  sentences: ({ assessment }) => assessment.computed.explanation.sentences,
  state: ({ report }) => report.state,
  supersededBy: ({ report: { county, creditCode, supersededBy } }) =>
    supersededBy && toReportId({ county, creditCode, reportId: supersededBy }),
  publicity: async ({ posting, report }, _, { today, notices }) =>
    toPublicity(posting, today, await notices.read(report.county)),
} satisfies PublicNoticeResolvers;
