import type { Instant } from '../kernel/plainDate.ts';
import type { MergedRecord, PatrolOperation, PatrolRecordRef } from './patrolRecord.ts';
import type { PatrolSummary } from './patrolSummary.ts';

/** One employer's patrol record of one month at one body. */
export type PatrolRef = PatrolRecordRef & { readonly county: string };

/** A photo whose bytes have arrived whole and were checked; operations name it by its digest, before or after. */
export type PatrolPhoto = {
  readonly key: string;
  readonly sha256: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Whether the phone wrote into it where it was taken. */
  readonly hasPosition: boolean;
  readonly receivedAt: Instant;
  readonly by: string;
};

/** Why operations are kept aside: a code of `judgeOperation`, with the reason in Chinese. */
export type WaitsBecause = { readonly code: string; readonly reason: string };

/** Operations that arrived and wait, below the record. */
export type WaitingBatch = WaitsBecause & {
  readonly batchId: string;
  readonly count: number;
  readonly receivedAt: Instant;
};

/** A patrol record as it is kept. */
export type KeptPatrol = PatrolRef & {
  readonly employerName: string;
  readonly formVersion: string;
  readonly merged: MergedRecord;
  readonly photos: readonly PatrolPhoto[];
  readonly waiting: readonly WaitingBatch[];
  /** Of the referrals that it led to, oldest first. */
  readonly referralIds: readonly string[];
  /** Derived from the rest whenever it is written. */
  readonly summary: PatrolSummary;
  readonly changedAt: Instant;
};

/** An operation as it is kept: its value as JSON text, whatever it is. */
export type KeptOperation = Pick<PatrolOperation, 'device' | 'sequence' | 'field' | 'seen' | 'at'> & {
  readonly valueJson: string;
};

/**
 * Operations as they arrived together, never changed afterwards: whatever becomes of the record, it can be merged anew
 * from them.
 */
export type KeptBatch = PatrolRef & {
  /** Sorts by time of receipt. */
  readonly batchId: string;
  readonly formVersion: string;
  readonly operations: readonly KeptOperation[];
  readonly receivedAt: Instant;
  readonly by: string;
  /** Null: they are merged. */
  readonly keptAside: WaitsBecause | null;
  /** The batch that had waited with the same operations. */
  readonly releases: string | null;
};

/** A photo at most, bytes; the client scales down before (D). */
export const patrolPhotoLimits = {
  bytes: 10 * 1024 * 1024,
  chunkBytes: 512 * 1024,
  fileName: 200,
  perRecord: 30,
} as const;

/** A record's merged fields at most, bytes of JSON: an item of the store holds 400 KB (D). */
export const mostRecordBytes = 250_000;

/** Batches that wait on one record at most: they are merged in one transaction. */
export const mostWaiting = 40;
