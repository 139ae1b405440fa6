import { evidenceKinds, evidenceLimits } from '../../../rules/assessments/evidenceFile.ts';
import { judgeVisitStep } from '../../../rules/inspections/judgeVisitStep.ts';
import type { SiteVisit, VisitRef } from '../../../rules/inspections/siteVisit.ts';
import type { VisitEvidence } from '../../../rules/inspections/visitFinding.ts';
import type { FileFault, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import type { CheckedEvidence } from '../../assessments/evidence/checkEvidence.ts';
import { keepUpload } from '../../assessments/evidence/keepEvidence.ts';
import { type Context, permit } from '../../context.ts';
import { isUploadId, type OpenedUpload, openUpload } from '../../openUpload.ts';
import { permitConduct, refuseInput, takeVisitStep, type VisitStepInput } from './takeVisitStep.ts';

/** Files of one visit at most (D). */
const mostFiles = 100;

/** Key of a file before it was checked. The id is checked by `isUploadId` before it gets into a key. */
function toUploadKey({ county, creditCode, visitId }: VisitRef, uploadId: string): string {
  return `uploads/${county}/visits/${creditCode}/${visitId}/${uploadId}`;
}

/**
 * Presigns the upload of a photo or document while the visit goes on. Permission `conductVisit`. Refusals:
 * WRONG_VISIT_STATE, INVALID_INPUT, NOT_FOUND.
 */
export async function requestVisitEvidenceUpload(
  context: Context,
  { visit: ref, sizeBytes }: { readonly visit: VisitRef; readonly sizeBytes: number },
): Promise<Result<OpenedUpload, Refusal>> {
  permit(context, 'conductVisit', ref);
  const visit = await context.stores.findVisit(ref);
  if (visit === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  await permitConduct(context, visit);
  const verdict = judgeVisitStep(visit, 'ATTACH', { today: context.today, notices: [] });
  if (!verdict.ok) return verdict;
  return openUpload(context, {
    sizeBytes,
    maxBytes: evidenceLimits.bytes,
    sizeMessage: '证据文件须大于 0 且不超过 20 MB',
    // What it is, the bytes tell when it is attached.
    contentType: 'application/octet-stream',
    toKey: (uploadId) => toUploadKey(ref, uploadId),
  });
}

export type AttachVisitEvidenceInput = VisitStepInput & {
  readonly uploadId: string;
  readonly sha256: string;
  readonly fileName: string;
};

/**
 * Attaches an uploaded photo or document to a visit that goes on; findings name it by its digest. The bytes are checked
 * and kept unchanged under their digest. Permission `conductVisit`. Refusals: FILE_REJECTED, WRONG_VISIT_STATE,
 * INVALID_INPUT, NOT_FOUND, STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source 行政处罚法（2021年修订）第四十六条、第四十七条
 */
export async function attachVisitEvidence(
  context: Context,
  input: AttachVisitEvidenceInput,
): Promise<Result<SiteVisit, Refusal>> {
  return takeVisitStep(context, input, {
    operation: 'attachVisitEvidence',
    permission: 'conductVisit',
    action: 'ATTACH',
    complete: async ({ evidence }) => {
      const { uploadId, sha256, fileName } = input;
      if (!isUploadId(uploadId)) return refuseInput('uploadId', 'UPLOAD_ID_INVALID', '上传编号有误，请重新上传');
      if (fileName.trim() === '' || fileName.length > evidenceLimits.fileName)
        return refuseInput('fileName', 'FILE_NAME_INVALID', `文件名须为 1–${evidenceLimits.fileName} 字`);
      if (evidence.length >= mostFiles) return refuseInput('uploadId', 'TOO_MANY', `证据最多 ${mostFiles} 个文件`);
      if (evidence.some((file) => file.sha256 === sha256.toLowerCase()))
        return refuseInput('sha256', 'FILE_REPEATED', '这个文件已经附上');
      const file = await keepFile(context, input);
      if (!file.ok) return refused<Refusal>({ code: 'FILE_REJECTED', reason: file.refusal });
      return accepted({ visit: { evidence: [...evidence, file.value] } });
    },
  });
}

async function keepFile(
  context: Context,
  { visit, uploadId, sha256, fileName }: AttachVisitEvidenceInput,
): Promise<Result<VisitEvidence, FileFault>> {
  const { county, creditCode, visitId } = visit;
  const toKey = (file: CheckedEvidence): string =>
    `evidence/${county}/${creditCode}/visits/${visitId}/${file.sha256}.${evidenceKinds[file.contentType].extension}`;
  const kept = await keepUpload(context, { uploadKey: toUploadKey(visit, uploadId), sha256 }, toKey);
  if (!kept.ok) return kept;
  return accepted({ key: toKey(kept.value), fileName: fileName.trim(), sha256: kept.value.sha256 });
}
