import type { Refusal } from '../../rules/kernel/refusals.ts';
import type { Result } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { Context } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { type OpenedUpload, openUpload } from '../openUpload.ts';
import { maxWorkbookBytes } from '../workbook/readUploadedWorkbook.ts';

export type RequestAssessmentWorkbookUploadInput = { readonly employer: EmployerRef; readonly sizeBytes: number };

/** Key of an uploaded workbook. The id is checked by `isUploadId` before it gets into a key. */
export function toWorkbookUploadKey({ county, creditCode }: EmployerRef, uploadId: string): string {
  return `uploads/${county}/assessment-workbooks/${creditCode}/${uploadId}.xlsx`;
}

/**
 * Presigns the upload of a filled-in workbook. Permission `fillAssessmentWorkbook`. Refusals: INVALID_INPUT, NOT_FOUND.
 */
export async function requestAssessmentWorkbookUpload(
  context: Context,
  { employer, sizeBytes }: RequestAssessmentWorkbookUploadInput,
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await getEmployer(context, employer, 'fillAssessmentWorkbook');
  if (!found.ok) return found;
  return openUpload(context, {
    sizeBytes,
    maxBytes: maxWorkbookBytes,
    sizeMessage: '工作簿须大于 0 且不超过 5 MB',
    contentType: workbookType,
    toKey: (uploadId) => toWorkbookUploadKey(employer, uploadId),
  });
}
