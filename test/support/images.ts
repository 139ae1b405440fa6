import { createHash } from 'node:crypto';

/** One segment of a JPEG: marker, length, body. */
function segment(marker: number, body: readonly number[]): number[] {
  return [0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body];
}

/** EXIF data of one field with that tag, in either byte order. */
export function exif(tag: number, isLittleEndian = true): number[] {
  const short = (value: number) => (isLittleEndian ? [value & 0xff, value >> 8] : [value >> 8, value & 0xff]);
  const long = (value: number) => (isLittleEndian ? [...short(value), 0, 0] : [0, 0, ...short(value)]);
  const order = isLittleEndian ? [0x49, 0x49] : [0x4d, 0x4d];
  return [
    ...order,
    ...short(42),
    ...long(8),
    ...short(1),
    ...short(tag),
    ...short(4),
    ...long(1),
    ...long(26),
    ...long(0),
  ];
}

type Wanted = { widthPx?: number; heightPx?: number; exifData?: readonly number[]; pixels?: readonly number[] };

/** The bytes of a JPEG as far as a header says; its pixels are none. */
export function aJpeg({ widthPx = 1600, heightPx = 1200, exifData, pixels = [1, 2, 3] }: Wanted = {}): Uint8Array {
  const size = [heightPx >> 8, heightPx & 0xff, widthPx >> 8, widthPx & 0xff];
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...(exifData ? segment(0xe1, [...Buffer.from('Exif\0\0'), ...exifData]) : []),
    ...segment(0xdb, Array(65).fill(1)),
    ...segment(0xc2, [8, ...size, 1, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    ...pixels,
    ...[0xff, 0xd9],
  ]);
}

/** The bytes of a PNG as far as its chunks say. */
export function aPng({ widthPx = 800, heightPx = 600, exifData, pixels = [1] }: Wanted = {}): Uint8Array {
  const long = (value: number) => [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
  const chunk = (kind: string, body: readonly number[]) => [
    ...long(body.length),
    ...Buffer.from(kind),
    ...body,
    0,
    0,
    0,
    0,
  ];
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...long(widthPx), ...long(heightPx), 8, 2, 0, 0, 0]),
    ...(exifData ? chunk('eXIf', exifData) : []),
    ...chunk('IDAT', pixels),
    ...chunk('IEND', []),
  ]);
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
