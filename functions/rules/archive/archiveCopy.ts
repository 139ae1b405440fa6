import type { Role } from '../accounts/viewer.ts';
import type { Instant } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';

/** A copy of an employer's file that somebody took: one volume of it. Who it was stands in the audit chain. */
export type ArchiveCopy = EmployerRef & {
  readonly copyId: string;
  readonly exportedAt: Instant;
  readonly role: Role;
  readonly organisation: string | null;
  readonly requestId: string;
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** Named otherwise than files that belong to the file: a copy does not go into the next copy. */
  readonly zipKey: string;
  readonly zipName: string;
  readonly zipBytes: number;
  readonly zipSha256: string;
  readonly records: number;
  readonly files: number;
  /** Files that the records name and the store does not have, or has with other content. */
  readonly faultyFiles: number;
};
