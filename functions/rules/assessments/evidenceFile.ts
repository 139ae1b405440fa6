import type { Instant } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';

/** Kinds of file that are taken as evidence, by what they are inside. */
export const evidenceKinds = {
  'application/pdf': { extension: 'pdf', name: 'PDF' },
  'image/jpeg': { extension: 'jpg', name: 'JPEG' },
  'image/png': { extension: 'png', name: 'PNG' },
} as const satisfies Record<string, { readonly extension: string; readonly name: string }>;

export type EvidenceType = keyof typeof evidenceKinds;

/** Largest file, bytes (20 MB), and most files of one self-check item. */
export const evidenceLimits = { bytes: 20 * 1024 * 1024, filesOfItem: 5, fileName: 200 } as const;

/** A file that shows what an answer says; named by its content, therefore never another one. */
export type EvidenceFile = {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly fileName: string;
  readonly contentType: EvidenceType;
  readonly sizeBytes: number;
  readonly attachedAt: Instant;
};

/** A file of evidence with the key under which it is kept. */
export type HeldEvidence = EvidenceFile & { readonly key: string };

/** Where an employer's evidence of this content is kept, whichever answers name it. */
export function toEvidenceKey({ county, creditCode }: EmployerRef, file: EvidenceContent): string {
  return `evidence/${county}/${creditCode}/${file.sha256}.${evidenceKinds[file.contentType].extension}`;
}

type EvidenceContent = Pick<EvidenceFile, 'sha256' | 'contentType'>;
