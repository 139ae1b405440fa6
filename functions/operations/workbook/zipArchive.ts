import { crc32, createInflateRaw } from 'node:zlib';
import { WorkbookFault } from './workbookFault.ts';

/** A file in a zip archive, as its central directory declares it. Sizes in bytes. */
export type ZipEntry = {
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
};

/** The entries of an archive by path: small letters, forward slashes, none in front. */
export type ZipArchive = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> };

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50 };
const endSize = 22;
const longestComment = 65_535;
const unknown32 = 0xffff_ffff;
const stored = 0;
const deflated = 8;
const chunkBytes = 64 * 1024;

/** Whether the bytes begin as a zip archive does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/** Reads the central directory (zip64 too); nothing is unpacked. @throws WorkbookFault DAMAGED_WORKBOOK */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return { bytes, entries: readDirectory(bytes, view) };
  } catch (fault) {
    // A field that points outside the file.
    if (fault instanceof RangeError) throw new WorkbookFault('DAMAGED_WORKBOOK');
    throw fault;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const end = findEnd(view);
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (end >= 20 && view.getUint32(end - 20, true) === signature.locator64) {
    const end64 = Number(view.getBigUint64(end - 12, true));
    if (view.getUint32(end64, true) !== signature.end64) throw new WorkbookFault('DAMAGED_WORKBOOK');
    count = Number(view.getBigUint64(end64 + 32, true));
    at = Number(view.getBigUint64(end64 + 48, true));
  }
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  for (let left = count; left > 0; left -= 1) {
    if (view.getUint32(at, true) !== signature.central) throw new WorkbookFault('DAMAGED_WORKBOOK');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(toPath(name), readEntry(view, at, at + 46 + nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new WorkbookFault('DAMAGED_WORKBOOK');
}

function readEntry(view: DataView, at: number, extraAt: number, extraLength: number): ZipEntry {
  const wide = wideFields(view, extraAt, extraLength);
  const read32 = (place: number): number => {
    const value = view.getUint32(at + place, true);
    return value === unknown32 ? (wide.next().value ?? value) : value;
  };
  const size = read32(24);
  const packedSize = read32(20);
  return {
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset: read32(42),
  };
}

/** The 64-bit values of the zip64 extra field, which stand in the order size, packed size, offset. */
function* wideFields(view: DataView, from: number, length: number): Generator<number, undefined> {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    for (let field = at + 4; field + 8 <= at + 4 + view.getUint16(at + 2, true); field += 8) {
      yield Number(view.getBigUint64(field, true));
    }
  }
}

/** A path as `ZipArchive.entries` holds it. */
export function toPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

/**
 * Unpacks one entry chunk by chunk. The declared size is a bound: an entry that grows beyond it is stopped there.
 *
 * @throws WorkbookFault EXPANDS_TOO_FAR when it is larger than declared, DAMAGED_WORKBOOK when it is smaller, its
 * checksum differs, or it cannot be unpacked
 */
export async function* unpack({ bytes }: ZipArchive, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of unpackedChunks(bytes, entry)) {
      size += chunk.length;
      if (size > entry.size) throw new WorkbookFault('EXPANDS_TOO_FAR');
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && String(fault.code).startsWith('Z_')) {
      throw new WorkbookFault('DAMAGED_WORKBOOK');
    }
    throw fault;
  }
  if (size !== entry.size || crc !== entry.crc) throw new WorkbookFault('DAMAGED_WORKBOOK');
}

function unpackedChunks(bytes: Uint8Array, { offset, packedSize, method }: ZipEntry): AsyncIterable<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== signature.local) {
    throw new WorkbookFault('DAMAGED_WORKBOOK');
  }
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.length !== packedSize) throw new WorkbookFault('DAMAGED_WORKBOOK');
  if (method === stored) return single(packed);
  if (method !== deflated) throw new WorkbookFault('NOT_A_WORKBOOK');
  const inflate = createInflateRaw({ chunkSize: chunkBytes });
  inflate.end(packed);
  return inflate;
}

async function* single(packed: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield packed;
}
