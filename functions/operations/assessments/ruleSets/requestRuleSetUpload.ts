import type { Refusal } from '../../../rules/kernel/refusals.ts';
import type { Result } from '../../../rules/kernel/result.ts';
import { type Context, permit } from '../../context.ts';
import { workbookType } from '../../employers/startLedgerImport.ts';
import { type OpenedUpload, openUpload } from '../../openUpload.ts';
import { maxWorkbookBytes } from '../../workbook/readUploadedWorkbook.ts';

/** Key of an uploaded self-check table. The id is checked by `isUploadId` before it gets into a key. */
export function toRuleSetUploadKey(county: string, uploadId: string): string {
  return `uploads/${county}/rule-sets/${uploadId}.xlsx`;
}

/** Presigns the upload of a self-check table for the viewer's county. Permission `importRuleSet`. Refusal: INVALID_INPUT. */
export async function requestRuleSetUpload(
  context: Context,
  { sizeBytes }: { readonly sizeBytes: number },
): Promise<Result<OpenedUpload, Refusal>> {
  const county = context.viewer.county ?? '';
  permit(context, 'importRuleSet', { county });
  return openUpload(context, {
    sizeBytes,
    maxBytes: maxWorkbookBytes,
    sizeMessage: '工作簿须大于 0 且不超过 5 MB',
    contentType: workbookType,
    toKey: (uploadId) => toRuleSetUploadKey(county, uploadId),
  });
}
