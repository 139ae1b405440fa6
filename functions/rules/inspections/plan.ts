import type { Role } from '../accounts/viewer.ts';
import type { Actor } from '../kernel/auditChain.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { Beacon, BeaconValue, Freeze, OpenContribution, PlanSettings, QuietPeriod, Stratum } from './drawFile.ts';
import type { PlanAction } from './planLifecycle.ts';

/** States of a plan; see `planLifecycle.ts`. */
export const planStates = ['DRAFT', 'FROZEN', 'COMMITTED', 'DRAWN', 'FAILED'] as const;

export type PlanState = (typeof planStates)[number];

/** Who contributes to the seed: whoever signs in with this role and, where it is named, as this holder. */
export type PlanParty = {
  /** As published, such as 「县总工会」; it stands in the commitment. */
  readonly name: string;
  readonly role: Role;
  /** Credit code or body of the account for roles that belong to one, else its subject; null: anyone of the role. */
  readonly holder: string | null;
};

/** A file of a plan, named by its content. */
export type PlanFile = { readonly key: string; readonly sha256: string; readonly sizeBytes: number };

/** How many of a stratum can be drawn and how many will be. */
export type StratumCount = { readonly stratum: Stratum; readonly eligible: number; readonly drawn: number };

/** Why a plan ended without a draw, or with one that cannot be carried out. */
export type PlanFailure = {
  readonly reason: 'WITHDRAWN' | 'SILENT' | 'NO_BEACON_VALUE' | 'OFFICERS_SHORT';
  /** Parties that stayed silent, the source that said nothing, or the employers without officers. */
  readonly names: readonly string[];
  /** What the bureau says of it; null where the platform ended the plan. */
  readonly note: string | null;
};

/** A sampling plan (抽查计划) of one period, from its draft to its published result. */
export type Plan = {
  readonly county: string;
  readonly planId: string;
  readonly title: string;
  readonly state: PlanState;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly quietPeriods: readonly QuietPeriod[];
  readonly parties: readonly PlanParty[];
  readonly beacon: Beacon | null;
  readonly revealBy: Instant;
  /** Id of the plan that this one draws again. */
  readonly replaces: string | null;
  /** What was published before any seed existed; null in a draft. */
  readonly frozen: {
    readonly freeze: Freeze;
    readonly freezeHash: string;
    readonly settingsId: string;
    readonly settings: PlanSettings;
    readonly employers: number;
    /** In the ledger with hazard factors, but without a category: they cannot be drawn. */
    readonly unclassified: number;
    readonly strata: readonly StratumCount[];
    /** List, settings and roster with the freeze; public. */
    readonly file: PlanFile;
    /** Which officer stands behind which id, with the salts; never public. */
    readonly identities: PlanFile;
  } | null;
  readonly contributions: readonly OpenContribution[];
  readonly beaconValue: BeaconValue | null;
  readonly result: {
    readonly seed: string;
    readonly resultHash: string;
    /** Of the last substitution, else the result's; to be compared with a verifier's. */
    readonly lastHash: string;
    readonly drawnAt: Instant;
    /** By whose act the seed was complete; what follows is done in this name. */
    readonly drawnBy: Actor;
    readonly drawn: number;
    readonly substitutions: number;
    readonly file: PlanFile;
  } | null;
  /** How many of the drawn, in their order, have the draw in their own count. */
  readonly counted: number;
  readonly failure: PlanFailure | null;
  /** Oldest first. */
  readonly steps: readonly {
    readonly action: PlanAction;
    readonly takenAt: Instant;
    readonly role: Role;
    readonly party: string | null;
  }[];
};

export type PlanRef = Pick<Plan, 'county' | 'planId'>;

/** Whether drawn employers are still to be counted. */
export function isCounting({ result, counted }: Plan): boolean {
  return result !== null && counted < result.drawn;
}
