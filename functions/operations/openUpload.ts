import type { RefusalOf } from '../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../rules/kernel/result.ts';
import type { UploadForm } from '../storage/stores.ts';
import type { Context } from './context.ts';

type Wanted = {
  /** As the sender announces it. */
  readonly sizeBytes: number;
  readonly maxBytes: number;
  /** What is said of a size that is not taken. */
  readonly sizeMessage: string;
  readonly contentType: string;
  /** Key of the upload below `uploads/`. */
  readonly toKey: (uploadId: string) => string;
};

/** An upload that a later mutation names by its id. */
export type OpenedUpload = { readonly uploadId: string; readonly upload: UploadForm };

/** Presigns an upload under a new id; nothing is recorded. Refusal: INVALID_INPUT for an announced size out of bounds. */
export async function openUpload(
  { newId, files, now }: Context,
  { sizeBytes, maxBytes, sizeMessage, contentType, toKey }: Wanted,
): Promise<Result<OpenedUpload, RefusalOf<'INVALID_INPUT'>>> {
  if (!Number.isInteger(sizeBytes) || sizeBytes < 1 || sizeBytes > maxBytes) {
    const problems = [{ path: 'sizeBytes', code: 'FILE_TOO_LARGE', message: sizeMessage }];
    return refused({ code: 'INVALID_INPUT', problems });
  }
  const uploadId = newId();
  const upload = await files.presignUpload({ key: toKey(uploadId), contentType, maxBytes, now });
  return accepted({ uploadId, upload });
}

/** Whether text has the form of an upload's id: checked before it gets into a key. */
export function isUploadId(text: string): boolean {
  return /^[0-9A-Z]{26}$/.test(text);
}
