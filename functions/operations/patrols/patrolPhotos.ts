import { createHash } from 'node:crypto';
import { readImage } from '../../rules/files/readImage.ts';
import type { FileFault, InputProblem, Refusal } from '../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../rules/kernel/result.ts';
import {
  type KeptPatrol,
  type PatrolPhoto,
  type PatrolRef,
  patrolPhotoLimits,
} from '../../rules/patrols/keptPatrol.ts';
import { photoDigestPattern } from '../../rules/patrols/patrolForm.ts';
import { findPatrolMonthIn } from '../../rules/patrols/patrolMonth.ts';
import type { UploadForm } from '../../storage/stores.ts';
import { changeAggregate } from '../changes.ts';
import { type Context, permitList } from '../context.ts';
import { once } from '../once.ts';
import { getPatrolFormOf } from './findPatrolForm.ts';
import { findPatrolPlace } from './findPatrolPlace.ts';
import { findLatestReferral } from './referPatrol.ts';
import { toNewRecord } from './toNewRecord.ts';

/** A photo as a device announces it: its digest is its name, so that asking again finds what has arrived. */
export type AnnouncedPhoto = {
  readonly month: string;
  readonly creditCode: string;
  readonly sha256: string;
  readonly sizeBytes: number;
};

export type PhotoUpload = {
  readonly chunkBytes: number;
  readonly chunks: readonly {
    readonly index: number;
    readonly sizeBytes: number;
    readonly arrived: boolean;
    readonly upload: UploadForm;
  }[];
};

function findProblems({ month, sha256, sizeBytes }: AnnouncedPhoto): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string, code: string, message: string) => problems.push({ path, code, message });
  if (findPatrolMonthIn(month) === null) add('month', 'MONTH_INVALID', '月份须为“年-月”，如 2026-11');
  if (!photoDigestPattern.test(sha256)) add('sha256', 'DIGEST_INVALID', '文件摘要须为 64 位小写十六进制 SHA-256');
  if (!Number.isInteger(sizeBytes) || sizeBytes < 1) add('sizeBytes', 'SIZE_INVALID', '照片大小有误');
  return problems;
}

/** The record that a photo is for. Refusals: INVALID_INPUT, FILE_REJECTED (PHOTO_TOO_LARGE), NOT_FOUND. */
async function findPhotoPlace(
  context: Context,
  { county, bodyId }: ReturnType<typeof permitList>,
  photo: AnnouncedPhoto,
) {
  const problems = findProblems(photo);
  if (problems.length > 0) return refused<Refusal>({ code: 'INVALID_INPUT', problems });
  if (photo.sizeBytes > patrolPhotoLimits.bytes) {
    return refused<Refusal>({ code: 'FILE_REJECTED', reason: 'PHOTO_TOO_LARGE' });
  }
  const month = findPatrolMonthIn(photo.month);
  if (month === null || bodyId === null) return refused<Refusal>({ code: 'NOT_FOUND' });
  const ref: PatrolRef = { county, month, bodyId, creditCode: photo.creditCode };
  const [record, place] = await Promise.all([context.stores.findPatrolRecord(ref), findPatrolPlace(context, ref)]);
  const { employerName } = place;
  return employerName === null ? refused<Refusal>({ code: 'NOT_FOUND' }) : accepted({ ref, record, employerName });
}

/** Sizes of a photo's pieces, in order. */
function toChunkSizes(sizeBytes: number): readonly number[] {
  const { chunkBytes } = patrolPhotoLimits;
  const whole = Array.from({ length: Math.floor(sizeBytes / chunkBytes) }, () => chunkBytes);
  const rest = sizeBytes % chunkBytes;
  return rest === 0 ? whole : [...whole, rest];
}

function toChunkKey(
  { county, month, bodyId, creditCode }: PatrolRef,
  { sha256 }: AnnouncedPhoto,
  index: number,
): string {
  return `uploads/${county}/patrols/${month}/${bodyId}/${creditCode}/${sha256}/${String(index).padStart(2, '0')}`;
}

/**
 * Where each piece of a photo goes, and which have arrived whole: over a bad line a device sends one piece at a time and
 * asks again after an interruption. Nothing is recorded. Permission `recordPatrol`. Refusals: FILE_REJECTED,
 * INVALID_INPUT, NOT_FOUND for an employer that is not on the body's list.
 */
export async function requestPatrolPhotoUpload(
  context: Context,
  photo: AnnouncedPhoto,
): Promise<Result<PhotoUpload, Refusal>> {
  const found = await findPhotoPlace(context, permitList(context, 'recordPatrol'), photo);
  if (!found.ok) return found;
  const { ref, record } = found.value;
  const { chunkBytes } = patrolPhotoLimits;
  if (record?.photos.some(({ sha256 }) => sha256 === photo.sha256)) return accepted({ chunkBytes, chunks: [] });
  const { files, now } = context;
  const chunks = await Promise.all(
    toChunkSizes(photo.sizeBytes).map(async (sizeBytes, index) => {
      const key = toChunkKey(ref, photo, index);
      const contentType = 'application/octet-stream';
      const [size, upload] = await Promise.all([
        files.findSize(key),
        files.presignUpload({ key, contentType, maxBytes: chunkBytes, now }),
      ]);
      return { index, sizeBytes, arrived: size === sizeBytes, upload };
    }),
  );
  return accepted({ chunkBytes, chunks });
}

export type FinishPhotoInput = AnnouncedPhoto & { readonly idempotencyKey: string; readonly fileName: string };

/**
 * Joins the pieces of a photo, checks that it is one (`readImage`) and the one that was announced, and keeps it unchanged
 * under its digest, with whatever position a phone wrote into it: it is evidence, and the record says that it has one.
 * Whether a field names it yet is no matter, nor whether the round is locked: it adds no answer. An open referral gets it
 * too. Permission `recordPatrol`. Refusals: FILE_REJECTED, INVALID_INPUT, NOT_FOUND, STATE_CONFLICT,
 * IDEMPOTENCY_KEY_REUSED.
 */
export async function finishPatrolPhoto(
  context: Context,
  input: FinishPhotoInput,
): Promise<Result<KeptPatrol, Refusal>> {
  const scope = permitList(context, 'recordPatrol');
  return once<KeptPatrol, Refusal>(context, 'finishPatrolPhoto', input, async () => {
    const found = await findPhotoPlace(context, scope, input);
    if (!found.ok) return found;
    const { ref, record, employerName } = found.value;
    const before = record ?? toNewRecord(context, ref, employerName, await getPatrolFormOf(context, ref));
    if (before.photos.some(({ sha256 }) => sha256 === input.sha256)) return accepted({ changes: [], answer: before });
    const problems = findFinishProblems(input, before);
    if (problems.length > 0) return refused({ code: 'INVALID_INPUT', problems });
    const photo = await keepPhoto(context, ref, input);
    if (!photo.ok) return refused({ code: 'FILE_REJECTED', reason: photo.refusal });
    const after = { ...before, photos: [...before.photos, photo.value], changedAt: context.now };
    const changes = [
      changeAggregate(context, 'finishPatrolPhoto', 'patrolRecord', record, after),
      ...(await addToOpenReferral(context, after)),
    ];
    return accepted({ changes, answer: after });
  });
}

function findFinishProblems({ fileName }: FinishPhotoInput, { photos }: KeptPatrol): readonly InputProblem[] {
  const { fileName: longest, perRecord } = patrolPhotoLimits;
  const problems: InputProblem[] = [];
  if (fileName.trim() === '' || fileName.length > longest) {
    problems.push({ path: 'fileName', code: 'FILE_NAME_INVALID', message: `文件名须为 1–${longest} 字` });
  }
  if (photos.length >= perRecord) {
    problems.push({ path: 'sha256', code: 'TOO_MANY', message: `一份巡查记录最多 ${perRecord} 张照片` });
  }
  return problems;
}

async function addToOpenReferral(context: Context, record: KeptPatrol) {
  const referral = await findLatestReferral(context, record);
  if (referral?.state !== 'RECEIVED') return [];
  const after = { ...referral, photos: record.photos, addedAt: context.now };
  return [changeAggregate(context, 'finishPatrolPhoto', 'patrolReferral', referral, after)];
}

const kinds = {
  JPEG: { ending: 'jpg', contentType: 'image/jpeg' },
  PNG: { ending: 'png', contentType: 'image/png' },
} as const;

async function keepPhoto(
  { files, now, viewer }: Context,
  ref: PatrolRef,
  input: FinishPhotoInput,
): Promise<Result<PatrolPhoto, FileFault>> {
  const sizes = toChunkSizes(input.sizeBytes);
  const keys = sizes.map((_, index) => toChunkKey(ref, input, index));
  const found = await Promise.all(keys.map(files.findSize));
  if (found.some((size, index) => size !== sizes[index])) return refused<FileFault>('FILE_MISSING');
  const bytes = new Uint8Array(Buffer.concat(await Promise.all(keys.map(files.read))));
  const { sha256 } = input;
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    // Which piece is wrong nobody knows: all of them are to be sent anew, so none has arrived.
    await Promise.all(keys.map((key) => files.write(key, new Uint8Array(), 'application/octet-stream')));
    return refused<FileFault>('DIGEST_DIFFERS');
  }
  const image = readImage(bytes);
  if (!image.ok) return image;
  const { format, ...facts } = image.value;
  const { ending, contentType } = kinds[format];
  const { county, creditCode, month, bodyId } = ref;
  const key = `evidence/${county}/${creditCode}/patrols/${month}-${bodyId}/${sha256}.${ending}`;
  await files.keep(key, bytes, contentType);
  const kept = { key, sha256, fileName: input.fileName.trim(), sizeBytes: bytes.length, ...facts };
  return accepted({ ...kept, receivedAt: now, by: viewer.subject });
}
