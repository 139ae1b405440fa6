import { uploadPhoto } from '../../../../../functions/rules/patrols/uploadPhoto.ts';
import { AskFailure, ask } from '../../../shared/ask.ts';
import { fillForm, type UploadForm } from '../../../shared/postFile.ts';
import { FinishPatrolPhotoDocument, RequestPatrolPhotoDocument } from '../patrols.graphql.ts';
import type { Database } from './openDatabase.ts';
import type { PreparedPhoto } from './preparePhoto.ts';

type RecordPlace = { readonly month: string; readonly creditCode: string };

/** Which record a photo is for. */
export type PhotoPlace = RecordPlace & { readonly employerId: string };

/** A photo that was taken on this device. */
export type ShelvedPhoto = PhotoPlace & {
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Null once the platform has it. */
  readonly bytes: Blob | null;
  readonly small: Blob;
  /** Why the platform does not take it; null: it may. */
  readonly refusal: string | null;
};

export type PhotoShelf = {
  readonly list: () => readonly ShelvedPhoto[];
  readonly find: (place: RecordPlace, sha256: string) => ShelvedPhoto | null;
  readonly put: (photo: PreparedPhoto, place: PhotoPlace) => Promise<void>;
  /** As it was before it was removed. */
  readonly putBack: (photo: ShelvedPhoto) => Promise<void>;
  readonly remove: (place: RecordPlace, sha256: string) => Promise<void>;
  /** Sends one that waits; false where none does. Rejects when it is not known what became of it. */
  readonly sendNext: (token: string) => Promise<boolean>;
};

/** The photos of a device: kept here until the platform has them, a small copy afterwards. */
export async function openPhotoShelf(database: Database): Promise<PhotoShelf> {
  const photos = new Map(await database.readAll<ShelvedPhoto>('photos'));
  const save = async (photo: ShelvedPhoto): Promise<void> => {
    const key = toKey(photo, photo.sha256);
    await database.write([['photos', key, photo]]);
    photos.set(key, photo);
  };
  return {
    list: () => [...photos.values()],
    find: (place, sha256) => photos.get(toKey(place, sha256)) ?? null,
    put: async (photo, place) => {
      if (!photos.has(toKey(place, photo.sha256)))
        await save({ ...photo, ...place, sizeBytes: photo.bytes.size, refusal: null });
    },
    putBack: save,
    remove: async (place, sha256) => {
      const key = toKey(place, sha256);
      await database.write([['photos', key, null]]);
      photos.delete(key);
    },
    sendNext: async (token) => {
      const waiting = [...photos.values()].find(isWaiting);
      if (waiting === undefined) return false;
      const refusal = await sendPhoto(waiting, token);
      // It may have been taken away while it was sent.
      if (photos.has(toKey(waiting, waiting.sha256)))
        await save({ ...waiting, refusal, bytes: refusal === null ? null : waiting.bytes });
      return true;
    },
  };
}

/** The same photo may stand in two records; the platform wants it for each. */
const toKey = ({ month, creditCode }: RecordPlace, sha256: string): string => `${month}#${creditCode}#${sha256}`;

export const isWaiting = ({ bytes, refusal }: ShelvedPhoto): boolean => bytes !== null && refusal === null;

/** Why it is not taken, or null. @throws AskFailure when it is not known what became of it */
async function sendPhoto(photo: ShelvedPhoto, token: string): Promise<string | null> {
  const { month, employerId, sha256, sizeBytes, fileName } = photo;
  const announced = { month, employerId, sha256, sizeBytes };
  const bytes = new Uint8Array(await (photo.bytes ?? new Blob()).arrayBuffer());
  let refusal: string | null = null;
  let forms: readonly UploadForm[] = [];
  await uploadPhoto(bytes, {
    request: async () => {
      const { requestPatrolPhotoUpload: answer } = await ask(RequestPatrolPhotoDocument, { input: announced }, token);
      if (answer.__typename !== 'PatrolPhotoUpload') {
        refusal = answer.message;
        return { chunkBytes: 0, chunks: [] };
      }
      forms = answer.chunks.map(({ upload }) => upload);
      return answer;
    },
    sendPiece: async (index, piece) => postPiece(forms[index], piece),
    finish: async () => {
      const input = { ...announced, idempotencyKey: crypto.randomUUID(), fileName };
      const { finishPatrolPhoto: answer } = await ask(FinishPatrolPhotoDocument, { input }, token);
      if (answer.__typename === 'StateConflict') throw new AskFailure('FAULT', answer.message);
      if (answer.__typename !== 'PatrolRecord') refusal = answer.message;
    },
  });
  return refusal;
}

async function postPiece(form: UploadForm | undefined, piece: Uint8Array): Promise<void> {
  const body = fillForm(form?.fields ?? [], new Blob([piece as Uint8Array<ArrayBuffer>]));
  const answer = await fetch(form?.url ?? '', { method: 'POST', body }).catch(() => {
    throw new AskFailure('OFFLINE', '照片没有传完，有网络时会接着传。');
  });
  if (!answer.ok) throw new AskFailure('FAULT', '照片没有传完，稍后会接着传。');
}
