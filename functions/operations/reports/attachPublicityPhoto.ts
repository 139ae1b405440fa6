import { createHash } from 'node:crypto';
import { type ImageFacts, readImage } from '../../rules/files/readImage.ts';
import type { PlainDate } from '../../rules/kernel/plainDate.ts';
import type { FileFault, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import { findPhotoProblems, publicityPhotos } from '../../rules/reports/publicityPhoto.ts';
import type { Posting, PublicityPhoto, Report, ReportRef } from '../../rules/reports/report.ts';
import { findUploadProblems } from '../assessments/evidence/keepEvidence.ts';
import { changeAggregate } from '../changes.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { findReportOfEmployer } from './findReport.ts';
import { toPhotoUploadKey } from './requestPublicityPhotoUpload.ts';

export type AttachPublicityPhotoInput = {
  readonly idempotencyKey: string;
  readonly report: ReportRef;
  readonly uploadId: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly takenOn: PlainDate;
};

/**
 * Attaches a photo of the posted notice as proof, while the report is in publicity or waits for sign-off; its state stays.
 * The bytes are kept unchanged under their digest, with whatever position a phone wrote into them, and are never public.
 * Permission `attachPublicityPhoto`. Refusals: FILE_REJECTED, WRONG_REPORT_STATE, INVALID_INPUT, NOT_FOUND,
 * STATE_CONFLICT, IDEMPOTENCY_KEY_REUSED.
 * @source R270
 */
export async function attachPublicityPhoto(
  context: Context,
  input: AttachPublicityPhotoInput,
): Promise<Result<Report, Refusal>> {
  const found = await findReportOfEmployer(context, input.report, 'attachPublicityPhoto');
  return once<Report, Refusal>(context, 'attachPublicityPhoto', input, async () => {
    if (found === null) return refused({ code: 'NOT_FOUND' });
    const { report, employer } = found;
    const { posting, state } = report;
    if (state !== 'IN_PUBLICITY' || posting === null) return refused({ code: 'WRONG_REPORT_STATE', state });
    const notices = await context.notices.read(report.county);
    const problems = [
      ...findUploadProblems(input, '照片'),
      ...findPhotoProblems(posting, input, context.today, notices),
    ];
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const photo = await keepPhoto(context, input);
    if (!photo.ok) return refused({ code: 'FILE_REJECTED', reason: photo.refusal });
    const next = { ...report, posting: withPhoto(posting, photo.value) };
    const part = { kind: 'report' as const, value: next, whileIn: ['IN_PUBLICITY'] as const };
    const change = changeAggregate(context, 'attachPublicityPhoto', 'employer', employer, employer, [part]);
    return accepted({ changes: [change], answer: next });
  });
}

function withPhoto(posting: Posting, photo: PublicityPhoto): Posting {
  return { ...posting, photos: [...(posting.photos ?? []), photo] };
}

const kinds: Record<ImageFacts['format'], { readonly ending: string; readonly contentType: string }> = {
  JPEG: { ending: 'jpg', contentType: 'image/jpeg' },
  PNG: { ending: 'png', contentType: 'image/png' },
};

async function keepPhoto(
  { files, now }: Context,
  { report, uploadId, sha256, fileName, takenOn }: AttachPublicityPhotoInput,
): Promise<Result<PublicityPhoto, FileFault>> {
  const uploadKey = toPhotoUploadKey(report, uploadId);
  const sizeBytes = await files.findSize(uploadKey);
  if (sizeBytes === null) return refused<FileFault>('FILE_MISSING');
  if (sizeBytes > publicityPhotos.maxBytes) return refused<FileFault>('PHOTO_TOO_LARGE');
  const bytes = await files.read(uploadKey);
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256.toLowerCase()) return refused<FileFault>('DIGEST_DIFFERS');
  const image = readImage(bytes);
  if (!image.ok) return image;
  const { ending, contentType } = kinds[image.value.format];
  const { county, creditCode, reportId } = report;
  const key = `reports/${county}/${creditCode}/${reportId}/photos/${digest}.${ending}`;
  await files.write(key, bytes, contentType);
  const kept = { key, fileName: fileName.trim(), sizeBytes: bytes.length, sha256: digest };
  return accepted({ ...kept, takenOn, attachedAt: now, ...image.value });
}
