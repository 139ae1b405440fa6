import {
  type EvidenceFile,
  evidenceKinds,
  evidenceLimits,
  type HeldEvidence,
} from '../../rules/assessments/evidenceFile.ts';
import type { FindingRef, TakenStep } from '../../rules/enforcement/findingRecord.ts';
import type { FileFault, InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { checkEvidence } from '../assessments/evidence/checkEvidence.ts';
import { type Context, isPermitted } from '../context.ts';
import { isUploadId, type OpenedUpload, openUpload } from '../openUpload.ts';
import { findFindingOfEmployer } from './findFinding.ts';

/** An uploaded file as a step names it. */
export type UploadedFile = { readonly uploadId: string; readonly sha256: string; readonly fileName: string };

/** Key of a file before it was checked. The id is checked by `isUploadId` before it gets into a key. */
function toUploadKey({ county, creditCode, findingId }: FindingRef, uploadId: string): string {
  return `uploads/${county}/findings/${creditCode}/${findingId}/${uploadId}`;
}

/** Where a file of a finding is kept, named by its content. */
export function toFindingFileKey(
  { county, creditCode, findingId }: FindingRef,
  { sha256, contentType }: Pick<EvidenceFile, 'sha256' | 'contentType'>,
): string {
  return `evidence/${county}/${creditCode}/findings/${findingId}/${sha256}.${evidenceKinds[contentType].extension}`;
}

/** The files of a step with their keys, as far as the viewer may see them: the party sees those that it submitted. */
export function listShownFiles(
  context: Context,
  finding: FindingRef,
  { by, files }: TakenStep,
): readonly HeldEvidence[] {
  const isShown = by.role === context.viewer.role || isPermitted(context, 'readCaseFile', finding);
  return isShown ? files.map((file) => ({ ...file, key: toFindingFileKey(finding, file) })) : [];
}

/** Presigns the upload of a file of a finding. Permission `takeFindingStep`. Refusals: INVALID_INPUT, NOT_FOUND. */
export async function requestFindingUpload(
  context: Context,
  { finding, sizeBytes }: { readonly finding: FindingRef; readonly sizeBytes: number },
): Promise<Result<OpenedUpload, Refusal>> {
  const found = await findFindingOfEmployer(context, finding, 'takeFindingStep');
  if (found === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  return openUpload(context, {
    sizeBytes,
    maxBytes: evidenceLimits.bytes,
    sizeMessage: '材料须大于 0 且不超过 20 MB',
    // What it is, the bytes tell when a step names it.
    contentType: 'application/octet-stream',
    toKey: (uploadId) => toUploadKey(finding, uploadId),
  });
}

/** Names what is wrong with the names of uploaded files, before any of them is read. */
export function findFileProblems(files: readonly UploadedFile[]): readonly InputProblem[] {
  return files.flatMap(({ uploadId, sha256, fileName }, at) => {
    const problems: InputProblem[] = [];
    const add = (name: string, code: string, message: string) =>
      problems.push({ path: `files[${at}].${name}`, code, message });
    if (!isUploadId(uploadId)) add('uploadId', 'UPLOAD_ID_INVALID', '上传编号有误，请重新上传材料');
    if (!/^[0-9a-f]{64}$/i.test(sha256)) add('sha256', 'DIGEST_INVALID', '文件摘要须为 64 位十六进制 SHA-256');
    if (fileName.trim() === '' || fileName.length > evidenceLimits.fileName)
      add('fileName', 'FILE_NAME_INVALID', `文件名须为 1–${evidenceLimits.fileName} 字`);
    return problems;
  });
}

/** Checks each file by its content and keeps it under its digest. Refusal: what is wrong with the first bad one. */
export async function keepFindingFiles(
  { files, now }: Context,
  finding: FindingRef,
  uploaded: readonly UploadedFile[],
): Promise<Result<readonly EvidenceFile[], FileFault>> {
  const kept: EvidenceFile[] = [];
  for (const { uploadId, sha256, fileName } of uploaded) {
    const key = toUploadKey(finding, uploadId);
    const size = await files.findSize(key);
    if (size === null) return refused<FileFault>('FILE_MISSING');
    if (size > evidenceLimits.bytes) return refused<FileFault>('FILE_TOO_LARGE');
    const bytes = await files.read(key);
    const checked = await checkEvidence(bytes, sha256);
    if (!checked.ok) return checked;
    const file = { ...checked.value, fileName: fileName.trim(), attachedAt: now };
    await files.write(toFindingFileKey(finding, file), bytes, file.contentType);
    kept.push(file);
  }
  return accepted(kept);
}
