import { type AssessmentDraft, readAssessmentSheets } from '../../rules/assessments/readAssessmentSheets.ts';
import { defaultRuleSet } from '../../rules/assessments/ruleSets.ts';
import type { LedgerSheet } from '../../rules/employers/ledgerSheet.ts';
import type { FileFault, Refusal, WorkbookProblem } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import type { StoredEmployer } from '../../storage/stores.ts';
import type { Context } from '../context.ts';
import { getEmployer } from '../employers/findEmployer.ts';
import { workbookType } from '../employers/startLedgerImport.ts';
import { isUploadId } from '../openUpload.ts';
import { readWorkbook, type WorkbookLimits } from '../workbook/readWorkbook.ts';
import type { WorkbookFaultCode } from '../workbook/workbookFault.ts';
import { composeOwnWorkbook } from './downloadAssessmentWorkbook.ts';
import { maxWorkbookBytes, toWorkbookUploadKey } from './requestAssessmentWorkbookUpload.ts';
import { annotateWorkbook } from './workbook/annotateWorkbook.ts';

export type ReadAssessmentWorkbookInput = { readonly employer: EmployerRef; readonly uploadId: string };

const limits = {
  maxBytes: maxWorkbookBytes,
  /** Over a hundred times what a template unpacks to. */
  maxUnpackedBytes: 20 * 1024 * 1024,
  /** A template has about 700 with its lists. */
  maxRows: 5_000,
  readHidden: true,
  refuseMacros: true,
} as const satisfies WorkbookLimits;

const faults = {
  NOT_A_WORKBOOK: 'NOT_A_WORKBOOK',
  DAMAGED_WORKBOOK: 'DAMAGED_WORKBOOK',
  ENCRYPTED_WORKBOOK: 'ENCRYPTED_WORKBOOK',
  OLD_XLS: 'OLD_XLS',
  MACRO_WORKBOOK: 'MACRO_WORKBOOK',
  FILE_TOO_LARGE: 'WORKBOOK_TOO_LARGE',
  EXPANDS_TOO_FAR: 'WORKBOOK_TOO_LARGE',
  TOO_MANY_ROWS: 'WORKBOOK_TOO_LARGE',
} as const satisfies Record<WorkbookFaultCode, FileFault>;

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
  const uploaded = await readUpload(context, toWorkbookUploadKey(ref, uploadId));
  if (!uploaded.ok) return refused<Refusal>({ code: 'FILE_REJECTED', reason: uploaded.refusal });
  const { bytes, sheets } = uploaded.value;
  const circumstances = { employer: found.value, ruleSet: defaultRuleSet, today: context.today };
  const read = readAssessmentSheets(sheets, circumstances);
  if (read.ok) return read;
  const { problems } = read.refusal;
  const annotatedWorkbookUrl = await keepAnnotated(context, found.value, { uploadId, bytes, problems });
  return refused<Refusal>({ code: 'WORKBOOK_REJECTED', problems, annotatedWorkbookUrl });
}

type Uploaded = { readonly bytes: Uint8Array; readonly sheets: readonly LedgerSheet[] };

async function readUpload({ files }: Context, key: string): Promise<Result<Uploaded, FileFault>> {
  const size = await files.findSize(key);
  if (size === null) return refused<FileFault>('FILE_MISSING');
  if (size > maxWorkbookBytes) return refused<FileFault>('WORKBOOK_TOO_LARGE');
  const bytes = await files.read(key);
  const read = await readWorkbook(bytes, limits);
  return read.ok ? accepted({ bytes, sheets: read.value }) : refused<FileFault>(faults[read.refusal]);
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
