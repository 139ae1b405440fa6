import { type EvidenceFile, evidenceKinds, type HeldEvidence } from '../../../rules/assessments/evidenceFile.ts';
import type { EmployerRef } from '../../../rules/reports/report.ts';

/** Where an employer's evidence of this content is kept, whichever answers name it. */
export function toEvidenceKey(
  { county, creditCode }: EmployerRef,
  { sha256, contentType }: Pick<EvidenceFile, 'sha256' | 'contentType'>,
): string {
  return `evidence/${county}/${creditCode}/${sha256}.${evidenceKinds[contentType].extension}`;
}

/** An employer's files of evidence with their keys. */
export function withKeys(employer: EmployerRef, files: readonly EvidenceFile[] = []): readonly HeldEvidence[] {
  return files.map((file) => ({ ...file, key: toEvidenceKey(employer, file) }));
}
