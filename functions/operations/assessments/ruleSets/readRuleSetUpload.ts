import { readRuleSetSheets } from '../../../rules/assessments/readRuleSetSheets.ts';
import type { SelfCheckItem } from '../../../rules/assessments/ruleSet.ts';
import type { Refusal } from '../../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { isUploadId } from '../../openUpload.ts';
import { readUploadedWorkbook } from '../../workbook/readUploadedWorkbook.ts';
import { toRuleSetUploadKey } from './requestRuleSetUpload.ts';

/** The items of an uploaded table of a county. Refusals: INVALID_INPUT, FILE_REJECTED, WORKBOOK_REJECTED. */
export async function readRuleSetUpload(
  context: Context,
  county: string,
  uploadId: string,
): Promise<Result<readonly SelfCheckItem[], Refusal>> {
  if (!isUploadId(uploadId)) {
    const problems = [{ path: 'uploadId', code: 'UPLOAD_ID_INVALID', message: '上传编号有误，请重新上传工作簿' }];
    return refused({ code: 'INVALID_INPUT', problems });
  }
  const uploaded = await readUploadedWorkbook(context, toRuleSetUploadKey(county, uploadId), { readHidden: false });
  if (!uploaded.ok) return refused({ code: 'FILE_REJECTED', reason: uploaded.refusal });
  const read = readRuleSetSheets(uploaded.value.sheets);
  if (read.ok) return read;
  return refused({ code: 'WORKBOOK_REJECTED', problems: read.refusal.problems, annotatedWorkbookUrl: null });
}
