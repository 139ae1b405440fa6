import { withEvidence } from '../../../rules/assessments/draftEvidence.ts';
import { evidenceLimits } from '../../../rules/assessments/evidenceFile.ts';
import type { FileFault, InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { Context } from '../../context.ts';
import { isUploadId } from '../../openUpload.ts';
import { type DraftInput, type DraftSaved, takeDraftStep } from '../drafts/takeDraftStep.ts';
import { type CheckedEvidence, checkEvidence } from './checkEvidence.ts';
import { toEvidenceUploadKey } from './requestEvidenceUpload.ts';
import { toEvidenceKey } from './toEvidenceKey.ts';

export type AttachEvidenceInput = DraftInput & {
  readonly itemId: string;
  readonly uploadId: string;
  readonly sha256: string;
  readonly fileName: string;
};

function findProblems({ uploadId, sha256, fileName }: AttachEvidenceInput): InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!isUploadId(uploadId)) add('uploadId', 'UPLOAD_ID_INVALID', '上传编号有误，请重新上传证据文件');
  if (!/^[0-9a-f]{64}$/i.test(sha256)) add('sha256', 'DIGEST_INVALID', '文件摘要须为 64 位十六进制 SHA-256');
  if (fileName.trim() === '' || fileName.length > evidenceLimits.fileName) {
    add('fileName', 'FILE_NAME_INVALID', `文件名须为 1–${evidenceLimits.fileName} 字`);
  }
  return problems;
}

/**
 * Adds an uploaded file to the evidence of a draft's answer; the first one opens the draft. It needs no version, since
 * adding takes nothing from anybody. The file is checked and kept under its digest before it is named. Permission
 * `editAssessmentDraft`. Refusals: FILE_REJECTED, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 */
export async function attachEvidence(
  context: Context,
  input: AttachEvidenceInput,
): Promise<Result<DraftSaved, Refusal>> {
  const { employer, itemId } = input;
  let kept: CheckedEvidence | null = null;
  return takeDraftStep(context, 'attachEvidence', input, async ({ stored, ruleSet }) => {
    const problems = findProblems(input);
    if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
    if (kept === null) {
      const file = await keepFile(context, input);
      if (!file.ok) return refused<Refusal>({ code: 'FILE_REJECTED', reason: file.refusal });
      kept = file.value;
    }
    const file = { ...kept, fileName: input.fileName.trim(), attachedAt: context.now };
    return withEvidence(employer, stored, { itemId, file }, ruleSet);
  });
}

async function keepFile(
  { files }: Context,
  { employer, uploadId, sha256 }: AttachEvidenceInput,
): Promise<Result<CheckedEvidence, FileFault>> {
  const uploadKey = toEvidenceUploadKey(employer, uploadId);
  const size = await files.findSize(uploadKey);
  if (size === null) return refused<FileFault>('FILE_MISSING');
  if (size > evidenceLimits.bytes) return refused<FileFault>('FILE_TOO_LARGE');
  const bytes = await files.read(uploadKey);
  const checked = await checkEvidence(bytes, sha256);
  if (checked.ok) await files.write(toEvidenceKey(employer, checked.value), bytes, checked.value.contentType);
  return checked.ok ? accepted(checked.value) : checked;
}
