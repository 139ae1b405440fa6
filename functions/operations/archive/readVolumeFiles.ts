import { createHash } from 'node:crypto';
import type { FileState, IndexedFile } from '../../rules/archive/archiveIndex.ts';
import type { PlacedFile } from '../../rules/archive/planVolumes.ts';
import { type EvidenceType, evidenceKinds } from '../../rules/assessments/evidenceFile.ts';
import type { EmployerRef } from '../../rules/reports/report.ts';
import { toEvidenceKey } from '../assessments/evidence/toEvidenceKey.ts';
import type { Context } from '../context.ts';
import type { ArchiveEntry } from './packArchive.ts';

/** Files read at once. */
const lanes = 8;

export function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function findKey(ref: EmployerRef, { key, sha256, contentType }: PlacedFile): string | null {
  if (key !== null) return key;
  const isEvidence = contentType !== null && Object.hasOwn(evidenceKinds, contentType);
  return isEvidence ? toEvidenceKey(ref, { sha256, contentType: contentType as EvidenceType }) : null;
}

async function readOne({ files }: Context, ref: EmployerRef, file: PlacedFile): Promise<Uint8Array | FileState> {
  const key = findKey(ref, file);
  if (key === null) return 'MISSING';
  const size = await files.findSize(key);
  if (size === null) return 'MISSING';
  // Not read: a file that is much larger than its record says would not fit.
  if (size !== file.sizeBytes) return 'DIFFERS';
  const bytes = await files.read(key);
  return toSha256(bytes) === file.sha256 ? bytes : 'DIFFERS';
}

/**
 * The files of one volume as they are stored, each held to the SHA-256 that its record gives. One that is missing or
 * differs is named in the index and left out: the rest of the archive is still worth having.
 */
export async function readVolumeFiles(
  context: Context,
  ref: EmployerRef,
  placed: readonly PlacedFile[],
  volume: number,
): Promise<{ readonly indexed: readonly IndexedFile[]; readonly entries: readonly ArchiveEntry[] }> {
  const found = new Map<string, Uint8Array | FileState>();
  const waiting = placed.filter(({ part }) => part === volume).values();
  const runLane = async (): Promise<void> => {
    for (const file of waiting) found.set(file.path, await readOne(context, ref, file));
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  const entries: ArchiveEntry[] = [];
  const indexed = placed.map(({ fileName, path, part, sizeBytes, sha256 }): IndexedFile => {
    const read = found.get(path) ?? 'OTHER_VOLUME';
    if (typeof read !== 'string') entries.push({ path, bytes: read });
    return { fileName, path, part, sizeBytes, sha256, state: typeof read === 'string' ? read : 'HERE' };
  });
  return { indexed, entries };
}
