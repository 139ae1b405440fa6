import { createHash } from 'node:crypto';
import type { EvidenceFile, EvidenceType } from '../../../rules/assessments/evidenceFile.ts';
import { readImage } from '../../../rules/files/readImage.ts';
import type { FileFault } from '../../../rules/kernel/refusals.ts';
import { accepted, type Result, refused } from '../../../rules/kernel/result.ts';
import { checkPdf } from '../../reports/checkPdf.ts';

export type CheckedEvidence = Pick<EvidenceFile, 'sha256' | 'sizeBytes' | 'contentType'>;

const signatures: Readonly<Record<EvidenceType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** The kind of file that bytes are by their beginning, or null. */
function findType(bytes: Uint8Array): EvidenceType | null {
  const types = Object.keys(signatures) as EvidenceType[];
  return types.find((type) => signatures[type].every((byte, at) => bytes[at] === byte)) ?? null;
}

/**
 * Checks that bytes are a whole PDF, JPEG or PNG with nothing in it that acts, and those that the sender meant.
 * What they are is told by the bytes, never by a name. Refusals: NOT_EVIDENCE, DIGEST_DIFFERS, and those of
 * `readImage` and `checkPdf`.
 */
export async function checkEvidence(bytes: Uint8Array, sha256: string): Promise<Result<CheckedEvidence, FileFault>> {
  const contentType = findType(bytes);
  if (contentType === null) return refused<FileFault>('NOT_EVIDENCE');
  if (contentType === 'application/pdf') {
    const checked = await checkPdf(bytes, sha256);
    if (!checked.ok) return checked;
    return accepted({ sha256: checked.value.sha256, sizeBytes: checked.value.sizeBytes, contentType });
  }
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256.toLowerCase()) return refused<FileFault>('DIGEST_DIFFERS');
  const image = readImage(bytes);
  return image.ok ? accepted({ sha256: digest, sizeBytes: bytes.length, contentType }) : image;
}
