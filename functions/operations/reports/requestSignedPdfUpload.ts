import type { Refusal } from '../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import type { ReportRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { type OpenedUpload, openUpload } from '../openUpload.ts';
import { findReportOfEmployer } from './findReport.ts';

/** Largest signed document taken, bytes (20 MB). */
export const maxSignedPdfBytes = 20 * 1024 * 1024;

export type RequestSignedPdfUploadInput = { readonly report: ReportRef; readonly sizeBytes: number };

/** Key of an uploaded signed document. The id is checked by `isUploadId` before it gets into a key. */
export function toSignedPdfUploadKey({ county, creditCode, reportId }: ReportRef, uploadId: string): string {
  return `uploads/${county}/signed-reports/${creditCode}/${reportId}/${uploadId}.pdf`;
}

/**
 * Presigns the upload of a signed and sealed report. It may be scanned and uploaded while publicity still runs; only
 * signing off waits. Permission `signOffReport`. Refusals: WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND.
 */
export async function requestSignedPdfUpload(
  context: Context,
  input: RequestSignedPdfUploadInput,
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await findReportOfEmployer(context, input.report, 'signOffReport');
  if (found === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  const { state } = found.report;
  if (state !== 'IN_PUBLICITY') return refused<Refusal>({ code: 'WRONG_REPORT_STATE', state });
  return openUpload(context, {
    sizeBytes: input.sizeBytes,
    maxBytes: maxSignedPdfBytes,
    sizeMessage: '签章件须大于 0 且不超过 20 MB',
    contentType: 'application/pdf',
    toKey: (uploadId) => toSignedPdfUploadKey(input.report, uploadId),
  });
}
