import {
  type ComplaintInput,
  type ComplaintPhoto,
  type ComplaintRef,
  complaintPhotoLimits,
  complaintPhotos,
} from '../../../rules/disclosure/complaint.ts';
import type { FileFault, InputProblem, Refusal } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { findUploadProblems, keepUpload } from '../../assessments/evidence/keepEvidence.ts';
import { type Context, permit } from '../../context.ts';
import { type OpenedUpload, openUpload } from '../../openUpload.ts';
import { takeFromLimits } from '../../takeFromLimits.ts';

/** Key of an uploaded photo. The id is checked by `findUploadProblems` before it gets into a key. */
function toUploadKey(county: string, uploadId: string): string {
  return `uploads/${county}/complaint-photos/${uploadId}`;
}

/**
 * Presigns the upload of a photo for a complaint that is about to be sent, for anybody; limited in number, and what nobody
 * names expires. Permission `submitComplaint`. Refusals: TOO_MANY_REQUESTS, INVALID_INPUT, NOT_FOUND (of the county).
 */
export async function requestComplaintPhotoUpload(
  context: Context,
  { county, sizeBytes }: { readonly county: string; readonly sizeBytes: number },
): Promise<Result<OpenedUpload, Refusal>> {
  permit(context, 'submitComplaint', { county });
  if ((await context.counties.find(county)) === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  const taken = await takeFromLimits(context, complaintPhotoLimits, {});
  if (!taken.ok) return taken;
  return openUpload(context, {
    sizeBytes,
    maxBytes: complaintPhotos.maxBytes,
    sizeMessage: '照片须大于 0 且不超过 10 MB',
    // What it is, is read from its bytes when the complaint names it.
    contentType: 'application/octet-stream',
    toKey: (uploadId) => toUploadKey(county, uploadId),
  });
}

type Uploads = ComplaintInput['photos'];

/** Names the faults of the uploads that a complaint names. */
export function findPhotoUploadProblems(uploads: Uploads): readonly InputProblem[] {
  return uploads.flatMap((upload, at) =>
    findUploadProblems(upload, '照片').map((problem) => ({ ...problem, path: `photos.${at}.${problem.path}` })),
  );
}

/**
 * Checks the photos and keeps them where their content says, below the complaint. Refusals: those of `keepUpload`.
 */
export async function keepComplaintPhotos(
  context: Context,
  { county, complaintId }: ComplaintRef,
  uploads: Uploads,
): Promise<Result<readonly ComplaintPhoto[], FileFault>> {
  const kept: ComplaintPhoto[] = [];
  for (const { uploadId, sha256, fileName } of uploads) {
    const upload = { uploadKey: toUploadKey(county, uploadId), sha256, imagesOnly: true };
    const toKey = (file: { readonly sha256: string }) => `evidence/${county}/complaints/${complaintId}/${file.sha256}`;
    const checked = await keepUpload(context, upload, toKey);
    if (!checked.ok) return checked;
    kept.push({ ...checked.value, key: toKey(checked.value), fileName: fileName.trim() });
  }
  return accepted(kept);
}
