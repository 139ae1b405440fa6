import { type EvidenceFile, evidenceLimits } from '../../../rules/assessments/evidenceFile.ts';
import type { FileFault, InputProblem } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';
import type { Context } from '../../context.ts';
import { isUploadId } from '../../openUpload.ts';
import { type CheckedEvidence, checkEvidence } from './checkEvidence.ts';
import { toEvidenceUploadKey } from './requestEvidenceUpload.ts';
import { toEvidenceKey } from './toEvidenceKey.ts';

/** An upload as the sender names it. */
export type NamedUpload = { readonly uploadId: string; readonly sha256: string; readonly fileName: string };

/**
 * Names the faults of an upload's name: its id, the digest, a file name of 1–200 characters.
 * @param what the file as the sender knows it
 */
export function findUploadProblems(
  { uploadId, sha256, fileName }: NamedUpload,
  what = '证据文件',
): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (!isUploadId(uploadId)) add('uploadId', 'UPLOAD_ID_INVALID', `上传编号有误，请重新上传${what}`);
  if (!/^[0-9a-f]{64}$/i.test(sha256)) add('sha256', 'DIGEST_INVALID', '文件摘要须为 64 位十六进制 SHA-256');
  if (fileName.trim() === '' || fileName.length > evidenceLimits.fileName) {
    add('fileName', 'FILE_NAME_INVALID', `文件名须为 1–${evidenceLimits.fileName} 字`);
  }
  return problems;
}

/**
 * Checks an uploaded file and keeps it where its content says, so that it may be named. Refusals: FILE_MISSING,
 * FILE_TOO_LARGE, NOT_AN_IMAGE where only images are taken, and those of `checkEvidence`.
 */
export async function keepUpload(
  { files }: Context,
  {
    uploadKey,
    sha256,
    imagesOnly = false,
  }: { readonly uploadKey: string; readonly sha256: string; readonly imagesOnly?: boolean },
  toKey: (checked: CheckedEvidence) => string,
): Promise<Result<CheckedEvidence, FileFault>> {
  const size = await files.findSize(uploadKey);
  if (size === null) return refused<FileFault>('FILE_MISSING');
  if (size > evidenceLimits.bytes) return refused<FileFault>('FILE_TOO_LARGE');
  const bytes = await files.read(uploadKey);
  const checked = await checkEvidence(bytes, sha256);
  if (imagesOnly && checked.ok && checked.value.contentType === 'application/pdf') {
    return refused<FileFault>('NOT_AN_IMAGE');
  }
  if (checked.ok) await files.keep(toKey(checked.value), bytes, checked.value.contentType);
  return checked;
}

/** The same for evidence of a self-check or a review, which an employer's files hold together. */
export function keepEvidence(
  context: Context,
  employer: EmployerRef,
  { uploadId, sha256 }: Pick<NamedUpload, 'uploadId' | 'sha256'>,
): Promise<Result<CheckedEvidence, FileFault>> {
  const uploadKey = toEvidenceUploadKey(employer, uploadId);
  return keepUpload(context, { uploadKey, sha256 }, (checked) => toEvidenceKey(employer, checked));
}

/** Keeps the files that somebody names together, one by one. Refusal: what is wrong with the first bad one. */
export async function keepNamed(
  { now }: Context,
  uploads: readonly NamedUpload[],
  keep: (upload: NamedUpload) => Promise<Result<CheckedEvidence, FileFault>>,
): Promise<Result<readonly EvidenceFile[], FileFault>> {
  const kept: EvidenceFile[] = [];
  for (const upload of uploads) {
    const checked = await keep(upload);
    if (!checked.ok) return checked;
    kept.push({ ...checked.value, fileName: upload.fileName.trim(), attachedAt: now });
  }
  return accepted(kept);
}
