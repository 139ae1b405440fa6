import type { PlainDate } from '../kernel/plainDate.ts';
import type { FindingRef } from './findingRecord.ts';

/** A published decision's place in the county's public list. */
export type DecisionPlace = FindingRef & {
  readonly publishedOn: PlainDate;
  /** Last day on which it is shown. */
  readonly shownTo: PlainDate;
  readonly withdrawn: boolean;
};
