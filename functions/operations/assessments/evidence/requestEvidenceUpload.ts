import { evidenceLimits } from '../../../rules/assessments/evidenceFile.ts';
import type { Refusal, RefusalOf } from '../../../rules/kernel/refusals.ts';
import type { Result } from '../../../rules/kernel/result.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Context } from '../../context.ts';
import { getEmployer } from '../../employers/findEmployer.ts';
import { type OpenedUpload, openUpload } from '../../openUpload.ts';

export type RequestEvidenceUploadInput = { readonly employer: EmployerRef; readonly sizeBytes: number };

/** Key of evidence before it was checked. The id is checked by `isUploadId` before it gets into a key. */
export function toEvidenceUploadKey({ county, creditCode }: EmployerRef, uploadId: string): string {
  return `uploads/${county}/evidence/${creditCode}/${uploadId}`;
}

/** Presigns the upload of a file of evidence. Permission `editAssessmentDraft`. Refusals: INVALID_INPUT, NOT_FOUND. */
export async function requestEvidenceUpload(
  context: Context,
  { employer, sizeBytes }: RequestEvidenceUploadInput,
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await getEmployer(context, employer, 'editAssessmentDraft');
  return found.ok ? openEvidenceUpload(context, { employer, sizeBytes }) : found;
}

/** The same for a viewer who may add evidence to something of this employer. Refusal: INVALID_INPUT. */
export async function openEvidenceUpload(
  context: Context,
  { employer, sizeBytes }: RequestEvidenceUploadInput,
): Promise<Result<OpenedUpload, RefusalOf<'INVALID_INPUT'>>> {
  return openUpload(context, {
    sizeBytes,
    maxBytes: evidenceLimits.bytes,
    sizeMessage: '证据文件须大于 0 且不超过 20 MB',
    // What it is, the bytes tell when it is attached.
    contentType: 'application/octet-stream',
    toKey: (uploadId) => toEvidenceUploadKey(employer, uploadId),
  });
}
