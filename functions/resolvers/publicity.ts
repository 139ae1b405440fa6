import type {
  FormerVersionResolvers,
  MutationResolvers,
  PublicityPhotoResolvers,
  PublicNoticeResolvers,
  ReportResolvers,
} from '../generated/resolverTypes.ts';
import { attachPublicityPhoto } from '../operations/reports/attachPublicityPhoto.ts';
import { requestPublicityPhotoUpload } from '../operations/reports/requestPublicityPhotoUpload.ts';
import { reviseReport } from '../operations/reports/reviseReport.ts';
import { listReportRemarks } from '../rules/reports/reportRemarks.ts';
import { toAnswer } from './answers.ts';
import { fromReportId } from './ids.ts';

export const publicityMutations = {
  reviseReport: async (_, { input: { reportId, idempotencyKey, because, ...given } }, context) => {
    const { declaredCategory = null, measures = null, conclusion = null } = given;
    const content = { declaredCategory, measures, conclusion, because };
    return toAnswer(
      'Report',
      await reviseReport(context, { idempotencyKey, report: fromReportId(reportId), ...content }),
    );
  },
  requestPublicityPhotoUpload: async (_, { input: { reportId, sizeBytes } }, context) =>
    toAnswer(
      'PublicityPhotoUpload',
      await requestPublicityPhotoUpload(context, { report: fromReportId(reportId), sizeBytes }),
    ),
  attachPublicityPhoto: async (_, { input: { reportId, ...given } }, context) =>
    toAnswer('Report', await attachPublicityPhoto(context, { ...given, report: fromReportId(reportId) })),
} satisfies MutationResolvers;

export const reportPublicity = {
  publicityPhotos: ({ posting }) => posting?.photos ?? [],
  remarks: listReportRemarks,
} satisfies ReportResolvers;

export const noticeRevisions = {
  revisions: ({ report }) =>
    report.formerVersions.flatMap(({ posting, revisedOn }) =>
      posting ? [{ postedOn: posting.postedOn, revisedOn }] : [],
    ),
} satisfies PublicNoticeResolvers;

export const PublicityPhoto = {
  downloadUrl: ({ key, fileName }, _, { files }) => files.presignDownload(key, fileName),
} satisfies PublicityPhotoResolvers;

export const FormerVersion = {
  postedOn: ({ posting }) => posting?.postedOn ?? null,
  photos: ({ posting }) => posting?.photos ?? [],
} satisfies FormerVersionResolvers;
