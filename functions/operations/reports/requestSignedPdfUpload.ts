import type { Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { ReportRef } from '../../rules/reports/report.ts';
import type { UploadForm } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { findReportOfEmployer } from './findReport.ts';

/** Largest signed document taken, bytes (20 MB). */
export const maxSignedPdfBytes = 20 * 1024 * 1024;

export type RequestSignedPdfUploadInput = { readonly report: ReportRef; readonly sizeBytes: number };

/** Key of an uploaded signed document. The id is checked by `isUploadId` before it gets into a key. */
export function toSignedPdfUploadKey({ county, creditCode, reportId }: ReportRef, uploadId: string): string {
  return `uploads/${county}/signed-reports/${creditCode}/${reportId}/${uploadId}.pdf`;
}

export function isUploadId(text: string): boolean {
  return /^[0-9A-Z]{26}$/.test(text);
}

/**
 * Presigns the upload of a signed and sealed report. It may be scanned and uploaded while publicity still runs; only
 * signing off waits. Permission `signOffReport`. Refusals: WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND.
 */
export async function requestSignedPdfUpload(
  context: Context,
  input: RequestSignedPdfUploadInput,
): Promise<Result<{ uploadId: string; upload: UploadForm }, Refusal>> {
  const found = await findReportOfEmployer(context, input.report, 'signOffReport');
  if (found === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  const { state } = found.report;
  if (state !== 'IN_PUBLICITY') return refused<Refusal>({ code: 'WRONG_REPORT_STATE', state });
  if (!Number.isInteger(input.sizeBytes) || input.sizeBytes < 1 || input.sizeBytes > maxSignedPdfBytes) {
    const message = '签章件须大于 0 且不超过 20 MB';
    const problems = [{ path: 'sizeBytes', code: 'FILE_TOO_LARGE', message }];
    return refused<Refusal>({ code: 'INVALID_INPUT', problems });
  }
  const uploadId = context.newId();
  const upload = await context.files.presignUpload({
    key: toSignedPdfUploadKey(input.report, uploadId),
    contentType: 'application/pdf',
    maxBytes: maxSignedPdfBytes,
    now: context.now,
  });
  return accepted({ uploadId, upload });
}
