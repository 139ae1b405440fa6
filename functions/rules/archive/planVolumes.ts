import type { NamedFile } from './findStoredFiles.ts';

/** Bytes of files in one volume: what a function can hold twice, and read and write well within an answer's time. */
export const volumeBytes = 64 * 1024 * 1024;

/** A file with its place in the archive. */
export type PlacedFile = NamedFile & { readonly path: string; readonly part: number };

const longestName = 80;

/**
 * The name of a file in the archive: numbered, so that no two are the same and none is a name that Windows keeps for
 * itself, without characters that Windows refuses, no dot or blank at the end, 80 characters at most, its extension kept.
 */
export function toArchiveName(number: number, fileName: string): string {
  const clean = fileName.normalize('NFC').replace(/[\\/:*?"<>|\p{C}]/gu, '_');
  const dot = clean.lastIndexOf('.');
  const hasExtension = dot > 0 && clean.length - dot <= 6;
  const extension = hasExtension ? clean.slice(dot) : '';
  const stem = [...(hasExtension ? clean.slice(0, dot) : clean)].slice(0, longestName - extension.length).join('');
  return `${String(number).padStart(3, '0')}-${`${stem.trim()}${extension}`.replace(/[. ]+$/, '')}`;
}

/** Where a record stands in the archive, by the name that the audit chain has for it. */
export function toRecordPath(name: string): string {
  return `records/${name.replace(/[^\w.-]/g, '_')}.json`;
}

/**
 * Lays files into volumes in the order given: a file that no longer fits begins the next one; a volume of exactly
 * `limit` bytes is full, not too full. A file larger than a volume has one of its own.
 */
export function planVolumes(
  files: readonly NamedFile[],
  limit = volumeBytes,
): { readonly files: readonly PlacedFile[]; readonly parts: number } {
  let part = 1;
  let bytes = 0;
  const placed = files.map((file, index): PlacedFile => {
    if (bytes > 0 && bytes + file.sizeBytes > limit) {
      part += 1;
      bytes = 0;
    }
    bytes += file.sizeBytes;
    return { ...file, path: `files/${toArchiveName(index + 1, file.fileName)}`, part };
  });
  return { files: placed, parts: part };
}
