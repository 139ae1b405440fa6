import { carryExif } from './carryExif.ts';

const longestSidePx = 3000;

/**
 * A photo above the size is drawn anew, smaller, on this device; anything else stays as it is. `DROPPED` leaves out when
 * and where it was taken: of evidence that belongs to it, of an anonymous sender it does not.
 */
export async function shrinkPhoto(file: File, largestBytes: number, exif: 'KEPT' | 'DROPPED' = 'KEPT'): Promise<File> {
  if (file.size <= largestBytes || !/\.(jpe?g|png)$/i.test(file.name)) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return file;
  const scale = Math.min(1, longestSidePx / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const smaller = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));
  if (smaller === null) return file;
  const drawn = new Uint8Array(await smaller.arrayBuffer());
  const bytes = exif === 'KEPT' ? carryExif(new Uint8Array(await file.arrayBuffer()), drawn) : drawn;
  const name = file.name.replace(/\.\w+$/, '.jpg');
  return new File([bytes as Uint8Array<ArrayBuffer>], name, { type: 'image/jpeg' });
}
