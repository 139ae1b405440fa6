import type { Role } from '../accounts/viewer.ts';
import type { Instant } from '../kernel/plainDate.ts';
import type { Audience } from './recordKinds.ts';
import type { TimelineEvent } from './timelineEvent.ts';

export const archiveFormat = 'zhijian/archive/1';

/** `OTHER_VOLUME`: not looked at here. `MISSING` and `DIFFERS`: the store does not have it, or has other bytes. */
export type FileState = 'HERE' | 'OTHER_VOLUME' | 'MISSING' | 'DIFFERS';

/** A record as the index names it. */
export type IndexedRecord = {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly sha256: string;
};

export type IndexedFile = {
  readonly fileName: string;
  readonly path: string;
  readonly part: number;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly state: FileState;
};

/** What an exported volume says of itself. */
export type ArchiveIndex = {
  readonly format: typeof archiveFormat;
  readonly employer: {
    readonly county: string;
    readonly creditCode: string;
    readonly name: string;
    readonly address: string | null;
  };
  readonly part: number;
  readonly parts: number;
  readonly audience: Audience;
  readonly hasAuditChain: boolean;
  readonly records: readonly IndexedRecord[];
  readonly files: readonly IndexedFile[];
  readonly events: readonly TimelineEvent[];
};

/** Who took the copy, when, and under which request. */
export type ArchiveStatement = {
  readonly exportedAt: Instant;
  readonly account: string;
  readonly role: Role;
  readonly organisation: string | null;
  readonly requestId: string;
};
