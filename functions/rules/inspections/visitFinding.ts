import type { PenaltyId } from '../enforcement/penalties.ts';

/** What proves a finding: a file kept under its digest during the visit. */
export type VisitEvidence = {
  /** Key of the kept file; shown to nobody, only passing addresses are made from it. */
  readonly key: string;
  readonly fileName: string;
  readonly sha256: string;
};

/** A problem that a visit found; enforcement opens its cases from these. Never changed once the visit has ended. */
export type VisitFinding = {
  readonly visitId: string;
  /** Unique within the county: the visit's id and the finding's number, such as `01J…-03`. */
  readonly findingId: string;
  /** Item of the check list, see `visitForm.ts`. */
  readonly itemId: string;
  readonly text: string;
  /** At least one. */
  readonly evidence: readonly VisitEvidence[];
  /** Provisions that the act may break, likeliest first; empty where no provision of its own punishes it. */
  readonly penaltyIds: readonly PenaltyId[];
};
