import type { Instant, PlainDate } from '../kernel/plainDate.ts';

/** What the round needs to know of an employer's patrol record. */
export type PatrolSummary = {
  /** Day of the visit as the form says; null: the record was begun without one. */
  readonly visitedOn: PlainDate | null;
  /** When the server received what completed the record; null: it is not submitted, or no longer complete. */
  readonly submittedAt: Instant | null;
  /** Why there was nothing to look at (closed, suspended), in Chinese; null: there was. */
  readonly excuse: string | null;
  readonly problemCount: number;
  readonly referralCount: number;
  readonly conflictCount: number;
};

/** Of a record that nobody has begun. */
export const emptySummary: PatrolSummary = {
  visitedOn: null,
  submittedAt: null,
  excuse: null,
  problemCount: 0,
  referralCount: 0,
  conflictCount: 0,
};
