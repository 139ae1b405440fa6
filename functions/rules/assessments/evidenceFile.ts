import type { Instant } from '../kernel/plainDate.ts';

/** Kinds of file that are taken as evidence, by what they are inside. */
export const evidenceKinds = {
  'application/pdf': { extension: 'pdf' },
  'image/jpeg': { extension: 'jpg' },
  'image/png': { extension: 'png' },
} as const satisfies Record<string, { readonly extension: string }>;

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
