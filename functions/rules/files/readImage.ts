import { accepted, type Result, refused } from '../kernel/result.ts';
import { hasExifPosition } from './hasExifPosition.ts';

export type ImageFormat = 'JPEG' | 'PNG';

export type ImageFault = 'NOT_AN_IMAGE' | 'DAMAGED_IMAGE' | 'IMAGE_SIZE_UNFIT' | 'IMAGE_WITH_MARKUP';

/** What a picture's own bytes say of it. */
export type ImageFacts = {
  readonly format: ImageFormat;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether its EXIF data names a place (GPS). The bytes are evidence and stay as they are; whoever sees it is told. */
  readonly hasPosition: boolean;
};

/** Pixels: the shorter side at least, the longer side at most. Under it no notice can be read (D). */
export const imageSidePx = { least: 320, most: 16_384 } as const;

type Header = Omit<ImageFacts, 'format'>;

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What a browser or reader might take the bytes for instead; each is told by the byte after it as well. */
const foreignOpenings = ['<html', '<svg', '<script', '<!doctype', '<?php', '%pdf-'].map((text) =>
  [...text].map((character) => character.charCodeAt(0)),
);
/** Blank, `>`, `/`, `1` and `2` (of `%PDF-1.7`): what makes the opening one. */
const afterOpening = new Set([0x09, 0x0a, 0x0d, 0x20, 0x3e, 0x2f, 0x31, 0x32]);

/**
 * Reads a photo's format and size from its bytes; file name and announced type are not believed. JPEG and PNG only, so
 * SVG, HTML, HEIC and the like are NOT_AN_IMAGE; a file that is cut off or whose header does not add up is
 * DAMAGED_IMAGE; a side out of `imageSidePx` (its bounds included) is IMAGE_SIZE_UNFIT; a picture that is HTML, SVG, a
 * script or a PDF at the same time is IMAGE_WITH_MARKUP. Pixels are not decoded.
 */
export function readImage(bytes: Uint8Array): Result<ImageFacts, ImageFault> {
  const format = findFormat(bytes);
  if (format === null) return refused<ImageFault>('NOT_AN_IMAGE');
  const header = format === 'PNG' ? readPng(bytes) : readJpeg(bytes);
  if (header === null) return refused<ImageFault>('DAMAGED_IMAGE');
  const { widthPx, heightPx } = header;
  const fits = Math.min(widthPx, heightPx) >= imageSidePx.least && Math.max(widthPx, heightPx) <= imageSidePx.most;
  if (!fits) return refused<ImageFault>('IMAGE_SIZE_UNFIT');
  if (holdsForeignOpening(bytes)) return refused<ImageFault>('IMAGE_WITH_MARKUP');
  return accepted({ format, ...header });
}

function findFormat(bytes: Uint8Array): ImageFormat | null {
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return 'PNG';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'JPEG' : null;
}

/** Chunks from IHDR to IEND, each within the file. Null: they do not add up. */
function readPng(bytes: Uint8Array): Header | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { widthPx: number; heightPx: number } | null = null;
  let hasPixels = false;
  let hasPosition = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    if (at === 8 && (kind !== 'IHDR' || length !== 13)) return null;
    if (kind === 'IHDR') size = { widthPx: view.getUint32(at + 8), heightPx: view.getUint32(at + 12) };
    if (kind === 'IDAT' && length > 0) hasPixels = true;
    if (kind === 'eXIf') hasPosition = hasExifPosition(bytes.subarray(at + 8, end - 4));
    if (kind === 'IEND') return size && hasPixels ? { ...size, hasPosition } : null;
    at = end;
  }
  return null;
}

/** Start-of-frame markers: C0–CF but for DHT (C4), JPG (C8) and DAC (CC). */
function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Segments up to the pixels, then the end mark somewhere behind. Null: they do not add up. */
function readJpeg(bytes: Uint8Array): Header | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { widthPx: number; heightPx: number } | null = null;
  let hasPosition = false;
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      // A fill byte before a marker.
      at += 1;
      continue;
    }
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return null;
    if (isStartOfFrame(marker) && end >= at + 9) {
      size = { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) };
    }
    const body = bytes.subarray(at + 4, end);
    if (marker === 0xe1 && isExif(body)) hasPosition ||= hasExifPosition(body.subarray(6));
    if (marker === 0xda) return size && hasEndMark(bytes, end) ? { ...size, hasPosition } : null;
    at = end;
  }
  return null;
}

function isExif(body: Uint8Array): boolean {
  return String.fromCharCode(...body.subarray(0, 6)) === 'Exif\0\0';
}

/** Phones put further pictures behind the first one's end mark, so that it need not be the last thing in the file. */
function hasEndMark(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 1; at > from; at -= 1) if (bytes[at] === 0xd9 && bytes[at - 1] === 0xff) return true;
  return false;
}

function holdsForeignOpening(bytes: Uint8Array): boolean {
  const isOpening = (at: number): boolean =>
    foreignOpenings.some(
      (opening) =>
        opening.every((letter, index) => toSmallLetter(bytes[at + index] ?? 0) === letter) &&
        afterOpening.has(bytes[at + opening.length] ?? 0),
    );
  for (const first of [0x3c, 0x25]) {
    for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (isOpening(at)) return true;
  }
  return false;
}

function toSmallLetter(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}
