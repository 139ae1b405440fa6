import {
  type EvidenceFile,
  evidenceKinds,
  evidenceLimits,
  type HeldEvidence,
} from '../../rules/assessments/evidenceFile.ts';
import type { FindingRef, TakenStep } from '../../rules/enforcement/findingRecord.ts';
import type { FileFault, InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { type Result, refused } from '../../rules/kernel/result.ts';
import { findUploadProblems, keepNamed, keepUpload, type NamedUpload } from '../assessments/evidence/keepEvidence.ts';
import { type Context, isPermitted } from '../context.ts';
import { type OpenedUpload, openUpload } from '../openUpload.ts';
import { findFindingOfEmployer } from './findFinding.ts';

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
export function findFileProblems(files: readonly NamedUpload[]): readonly InputProblem[] {
  return files.flatMap((file, at) =>
    findUploadProblems(file, '材料').map((problem) => ({ ...problem, path: `files[${at}].${problem.path}` })),
  );
}

/** Checks each file by its content and keeps it under its digest. Refusal: what is wrong with the first bad one. */
export function keepFindingFiles(
  context: Context,
  finding: FindingRef,
  uploaded: readonly NamedUpload[],
): Promise<Result<readonly EvidenceFile[], FileFault>> {
  return keepNamed(context, uploaded, ({ uploadId, sha256 }) => {
    const upload = { uploadKey: toUploadKey(finding, uploadId), sha256 };
    return keepUpload(context, upload, (file) => toFindingFileKey(finding, file));
  });
}
