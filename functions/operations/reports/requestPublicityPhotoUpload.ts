import type { Refusal } from '../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import { publicityPhotos } from '../../rules/reports/publicityPhoto.ts';
import type { ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { type OpenedUpload, openUpload } from '../openUpload.ts';
import { findReportOfEmployer } from './findReport.ts';

export type RequestPublicityPhotoUploadInput = { readonly report: ReportRef; readonly sizeBytes: number };

/** Key of an uploaded photo. The id is checked by `isUploadId` before it gets into a key. */
export function toPhotoUploadKey({ county, creditCode, reportId }: ReportRef, uploadId: string): string {
  return `uploads/${county}/publicity-photos/${creditCode}/${reportId}/${uploadId}`;
}

/**
 * Presigns the upload of a photo of the posted notice. Permission `attachPublicityPhoto`. Refusals: WRONG_REPORT_STATE,
 * INVALID_INPUT, NOT_FOUND.
 */
export async function requestPublicityPhotoUpload(
  context: Context,
  { report, sizeBytes }: RequestPublicityPhotoUploadInput,
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await findReportOfEmployer(context, report, 'attachPublicityPhoto');
  if (found === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  const { state } = found.report;
  if (state !== 'IN_PUBLICITY') return refused<Refusal>({ code: 'WRONG_REPORT_STATE', state });
  return openUpload(context, {
    sizeBytes,
    maxBytes: publicityPhotos.maxBytes,
    sizeMessage: '照片须大于 0 且不超过 10 MB',
    // What it is, is read from its bytes when it is attached.
    contentType: 'application/octet-stream',
    toKey: (uploadId) => toPhotoUploadKey(report, uploadId),
  });
}
