import { type AssessmentDraft, readAssessmentSheets } from '../../rules/assessments/readAssessmentSheets.ts';
import type { Refusal, WorkbookProblem } from '../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { isUploadId } from '../openUpload.ts';
import { readUploadedWorkbook } from '../workbook/readUploadedWorkbook.ts';
import { composeOwnWorkbook } from './downloadAssessmentWorkbook.ts';
import { toWorkbookUploadKey } from './requestAssessmentWorkbookUpload.ts';
import { getRuleSetOn } from './ruleSets/findRuleSet.ts';
import { annotateWorkbook } from './workbook/annotateWorkbook.ts';

export type ReadAssessmentWorkbookInput = { readonly employer: EmployerRef; readonly uploadId: string };

/**
 * Reads an uploaded workbook into a draft for `recordAssessment`; records nothing. Where cells are wrong, says each,
 * and gives the workbook back with comments. Permission `fillAssessmentWorkbook`. Refusals: WORKBOOK_REJECTED, FILE_REJECTED,
 * INVALID_INPUT, NOT_FOUND.
 */
export async function readAssessmentWorkbook(
  context: Context,
  { employer: ref, uploadId }: ReadAssessmentWorkbookInput,
): Promise<Result<AssessmentDraft, Refusal>> {
  const found = await getEmployer(context, ref, 'fillAssessmentWorkbook');
  if (!found.ok) return found;
  if (!isUploadId(uploadId)) {
    const problems = [{ path: 'uploadId', code: 'UPLOAD_ID_INVALID', message: '上传编号有误，请重新上传工作簿' }];
    return refused<Refusal>({ code: 'INVALID_INPUT', problems });
  }
  const uploaded = await readUploadedWorkbook(context, toWorkbookUploadKey(ref, uploadId), { readHidden: true });
  if (!uploaded.ok) return refused<Refusal>({ code: 'FILE_REJECTED', reason: uploaded.refusal });
  const { bytes, sheets } = uploaded.value;
  const ruleSet = await getRuleSetOn(context, ref.county, context.today);
  const circumstances = { employer: found.value, ruleSet, today: context.today };
  const read = readAssessmentSheets(sheets, circumstances);
  if (read.ok) return read;
  const { problems } = read.refusal;
  const annotatedWorkbookUrl = await keepAnnotated(context, found.value, { uploadId, bytes, problems });
  return refused<Refusal>({ code: 'WORKBOOK_REJECTED', problems, annotatedWorkbookUrl });
}

async function keepAnnotated(
  context: Context,
  employer: StoredEmployer,
  given: { uploadId: string; bytes: Uint8Array; problems: readonly WorkbookProblem[] },
): Promise<string | null> {
  const composed = await composeOwnWorkbook(context, employer);
  const annotated = await annotateWorkbook(given.bytes, given.problems, composed);
  if (annotated === null) return null;
  const key = `exports/${employer.county}/${employer.creditCode}/assessment-workbook-${given.uploadId}.xlsx`;
  await context.files.write(key, annotated, workbookType);
  return context.files.presignDownload(key, composed.fileName.replace(/\.xlsx$/, '-待改正.xlsx'));
}
