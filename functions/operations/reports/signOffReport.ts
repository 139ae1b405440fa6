import type { InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import type { Report, ReportRef, SignatoryCapacity } from '../../rules/reports/report.ts';
import { toBasics, toVersionCode } from '../../rules/reports/reportFacts.ts';
import type { Context } from '../context.ts';
import { isUploadId } from '../openUpload.ts';
import { takeInSignedPdf } from './takeInSignedPdf.ts';
import { takeReportStep } from './takeReportStep.ts';

export type SignOffReportInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly uploadId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly signatoryName: string;
  readonly capacity: SignatoryCapacity;
  readonly sealed: boolean;
  /** As it stands at the foot of the pages; null: the file says it itself. */
  readonly versionCode: string | null;
};

function findProblems(input: SignOffReportInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!isUploadId(input.uploadId)) add('uploadId', 'UPLOAD_ID_INVALID', '上传编号有误，请重新上传签章件');
  if (!/^[0-9a-f]{64}$/i.test(input.sha256)) add('sha256', 'DIGEST_INVALID', '文件摘要须为 64 位十六进制 SHA-256');
  if (input.fileName.trim() === '' || input.fileName.length > 200)
    add('fileName', 'FILE_NAME_INVALID', '文件名须为 1–200 字');
  if (input.signatoryName.trim() === '' || input.signatoryName.length > 50) {
    add('signatoryName', 'SIGNATORY_INVALID', '请填写签字人姓名（不超过 50 字）');
  }
  if (!input.sealed) add('sealed', 'NOT_SEALED', '评估报告须加盖公章后方可报送');
  return problems;
}

/**
 * Signs a report off after its publicity has ended, with the uploaded signed and sealed PDF. The document is kept
 * under its digest before the step is recorded, so that a recorded sign-off always has its document. Permission
 * `signOffReport`. Refusals: PUBLICITY_NOT_STARTED, PUBLICITY_NOT_FINISHED, FILE_REJECTED, SIGNATURE_BROKEN,
 * WRONG_REPORT_VERSION, WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R80–R82
 */
export async function signOffReport(context: Context, input: SignOffReportInput): Promise<Result<Report, Refusal>> {
  return takeReportStep(context, input, {
    operation: 'signOffReport',
    action: 'SIGN_OFF',
    complete: async (report, employer) => {
      const problems = findProblems(input);
      if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
      const assessment = await context.stores.findAssessment(report, report.assessmentId);
      if (assessment === null) throw new Error(`assessment ${report.assessmentId} is named but missing`);
      const basics = report.basics ?? toBasics(employer);
      const { versionCode: statedVersion, ...file } = input;
      const versionCode = toVersionCode({ report, assessment, basics });
      const document = await takeInSignedPdf(context, { ...file, statedVersion, versionCode });
      if (!document.ok) return document;
      const { capacity } = input;
      const signOff = { signatoryName: input.signatoryName.trim(), capacity, signedOn: context.today };
      return accepted({ signOff: { ...signOff, document: document.value } });
    },
  });
}
