import { readImage } from '../../../../../functions/rules/files/readImage.ts';
import { accepted, type Result, refused } from '../../../../../functions/rules/kernel/result.ts';
import { patrolPhotoLimits } from '../../../../../functions/rules/patrols/keptPatrol.ts';
import { carryExif } from '../../../shared/carryExif.ts';
import { digestOf } from '../../../shared/digestOf.ts';

export type PreparedPhoto = {
  readonly sha256: string;
  readonly fileName: string;
  readonly bytes: Blob;
  /** For the screen. */
  readonly small: Blob;
};

/** What is sent at most; a larger photo is scaled down, so that it goes over a bad line. */
const mostBytes = 2 * 1024 * 1024;
/** A larger file is no photo, and a phone could not hold its pixels. */
const mostFileBytes = 100 * 1024 * 1024;
const longestSidePx = 2560;
const smallSidePx = 240;
const qualities = [0.85, 0.7, 0.55] as const;

/** A photo as it is kept and sent: as it was taken where it is small enough, else scaled down. Refuses what is none. */
export async function preparePhoto(file: File): Promise<Result<PreparedPhoto, string>> {
  if (file.size > mostFileBytes) return refused(`“${file.name}”超过 100 MB，请重新拍摄。`);
  const original = new Uint8Array(await file.arrayBuffer());
  const isSvg = file.type.includes('svg');
  const picture = isSvg ? null : await createImageBitmap(file).catch(() => null);
  if (picture === null) {
    return refused(`“${file.name}”不是照片，或者这台手机打不开它。请用相机拍摄，或者选择 JPG、PNG 照片。`);
  }
  const asTaken = file.size <= mostBytes && readImage(original).ok;
  const bytes = asTaken ? file.slice(0, file.size, file.type) : await scaleUnder(picture, original);
  const small = await draw(picture, smallSidePx, 0.7);
  picture.close();
  const sent = new Uint8Array(await bytes.arrayBuffer());
  if (!readImage(sent).ok) return refused(`“${file.name}”太小，看不清内容（短边须不少于 320 像素），请重新拍摄。`);
  const fileName = asTaken ? file.name : `${file.name.replace(/\.\w+$/, '')}.jpg`;
  return accepted({
    sha256: await digestOf(bytes),
    fileName: fileName.slice(-patrolPhotoLimits.fileName),
    bytes,
    small,
  });
}

/** Smaller in quality first, then in size. What the phone wrote into it (place, time) is carried over: it is evidence. */
async function scaleUnder(picture: ImageBitmap, original: Uint8Array): Promise<Blob> {
  for (let side = longestSidePx; ; side /= 2) {
    for (const quality of qualities) {
      const scaled = new Uint8Array(await (await draw(picture, side, quality)).arrayBuffer());
      const carried = carryExif(original, scaled);
      if (carried.length <= mostBytes) return new Blob([carried as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' });
    }
  }
}

async function draw(picture: ImageBitmap, longest: number, quality: number): Promise<Blob> {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    const take = (blob: Blob | null): void => (blob ? resolve(blob) : reject(new Error('the picture was not drawn')));
    canvas.toBlob(take, 'image/jpeg', quality);
  });
}
