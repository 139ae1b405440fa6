import { crc32 } from 'node:zlib';
import type { FileFault } from '../../../rules/kernel/refusals.ts';

/** Pixels of a side and of the whole: more makes a viewer run out of memory. */
const most = { side: 20_000, pixels: 120_000_000 } as const;

/**
 * Finds what keeps bytes from being one whole JPEG image: a broken chain of segments, no picture in it, or data after
 * its end, where other files hide. Its metadata, place and time of the picture among them, stay: they are evidence.
 */
export function findJpegFault(bytes: Uint8Array): FileFault | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  let hasPicture = false;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'DAMAGED_IMAGE';
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return 'DAMAGED_IMAGE';
    if (isFrameHeader(marker)) {
      if (length < 8 || !isFair(view.getUint16(at + 7), view.getUint16(at + 5))) return 'DAMAGED_IMAGE';
      hasPicture = true;
    }
    at += 2 + length;
    if (marker !== 0xda) continue;
    at = skipScan(bytes, at);
    if (bytes[at + 1] !== 0xd9) continue;
    if (!hasPicture) return 'DAMAGED_IMAGE';
    return at + 2 === bytes.length ? null : 'IMAGE_WITH_MORE';
  }
  return 'DAMAGED_IMAGE';
}

/** SOF0–SOF15 but for the markers of tables and arithmetic conditioning among them. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Past the compressed data of a scan, to the next marker that is neither a stuffed byte nor a restart. */
function skipScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    at = bytes.indexOf(0xff, at);
    if (at === -1) return bytes.length;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const pngSignatureLength = 8;

/** As `findJpegFault`, for PNG: every chunk with its checksum, a header first, image data, an end, nothing after it. */
export function findPngFault(bytes: Uint8Array): FileFault | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hasData = false;
  for (let at = pngSignatureLength; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length || crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) break;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const isFirst = at === pngSignatureLength;
    if (isFirst !== (type === 'IHDR')) break;
    if (isFirst && (length !== 13 || !isFair(view.getUint32(at + 8), view.getUint32(at + 12)))) break;
    hasData ||= type === 'IDAT';
    at = end;
    if (type !== 'IEND') continue;
    if (!hasData) break;
    return at === bytes.length ? null : 'IMAGE_WITH_MORE';
  }
  return 'DAMAGED_IMAGE';
}

function isFair(width: number, height: number): boolean {
  return width > 0 && height > 0 && width <= most.side && height <= most.side && width * height <= most.pixels;
}
