import type { Category } from '../assessments/grades.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';

/** The version of draw.md that a result file follows. */
export const drawFormat = 'zhijian/draw/1';

/**
 * An employer as it was when the list was frozen: credit code, name, category, GB/T 4754 code, how often it was drawn
 * and how often checked in the plan's calendar year, and the day of its last check. An array because a nation's list
 * has a million of them.
 */
export type ListRow = readonly [
  creditCode: string,
  name: string,
  category: Category,
  industry: string | null,
  drawnThisYear: number,
  checkedThisYear: number,
  lastCheckedOn: PlainDate | null,
];

/** Days within the plan's period on which no visit is made, and why. */
export type QuietPeriod = { readonly from: PlainDate; readonly to: PlainDate; readonly reason: string };

/** What the county has decided for one plan; see `judgePlanSettings`. */
export type PlanSettings = {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly effectiveOn: PlainDate;
  /** Number of the county's decision. */
  readonly decision: string;
  /** Share of each category that is drawn, in ten-thousandths. */
  readonly ratios: Readonly<Record<Category, number>>;
  /** Most draws of one employer in a calendar year. */
  readonly timesPerYear: Readonly<Record<Category, number>>;
  /** Beginnings of GB/T 4754 codes whose employers are all drawn. */
  readonly fullCoverage: readonly string[];
  /** Most checks of one employer in a calendar year, drawn or not. */
  readonly yearlyCap: number;
  /** Least days between the last check and the plan's first day. */
  readonly spacingDays: number;
  readonly officersPerEmployer: number;
  readonly quietPeriods: readonly QuietPeriod[];
};

/** An enforcement officer under an id that pins the card and tells nothing of the person; see `toOfficerId`. */
export type RosterOfficer = {
  readonly id: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate;
  /** Most employers of this plan. */
  readonly capacity: number;
  /** Credit codes of the employers that the officer must not visit. */
  readonly recused: readonly string[];
};

/** A public source of randomness, announced before it speaks: a lottery's draw or a beacon's round. */
export type Beacon = { readonly source: string; readonly round: string; readonly at: Instant };

/** What is published before any seed exists. */
export type Freeze = {
  readonly planId: string;
  readonly county: string;
  /** The plan that this one draws again; null for a first. */
  readonly replaces: string | null;
  readonly frozenAt: Instant;
  readonly listHash: string;
  readonly settingsHash: string;
  readonly rosterHash: string;
  readonly parties: readonly string[];
  readonly beacon: Beacon | null;
  /** Last moment for a reveal; after it the plan has failed. */
  readonly revealBy: Instant;
};

/** A frozen plan with everything that its hashes are of. */
export type FrozenPlan = {
  readonly freeze: Freeze;
  readonly freezeHash: string;
  readonly list: readonly ListRow[];
  readonly settings: PlanSettings;
  readonly roster: readonly RosterOfficer[];
};

/** A party's part of the seed, committed and revealed. */
export type Contribution = {
  readonly party: string;
  readonly commitment: string;
  readonly committedAt: Instant;
  readonly nonce: string;
  readonly revealedAt: Instant;
};

/** A contribution as it grows: committed, and not yet revealed or revealed. */
export type OpenContribution = Omit<Contribution, 'nonce' | 'revealedAt'> & {
  readonly nonce: string | null;
  readonly revealedAt: Instant | null;
};

/** What the announced source said, and when it was entered here. */
export type BeaconValue = { readonly value: string; readonly enteredAt: Instant };

/** Strata in the order in which they are drawn. Townships are none: draw.md says why. */
export const strata = ['BING/FULL', 'BING/SAMPLED', 'YI/FULL', 'YI/SAMPLED', 'JIA/FULL', 'JIA/SAMPLED'] as const;

export type Stratum = (typeof strata)[number];

/** Why an employer of the list could not be drawn. */
export type Exclusion = 'YEARLY_CAP' | 'FREQUENCY' | 'SPACING';

export type StratumResult = {
  readonly stratum: Stratum;
  readonly eligible: number;
  readonly drawn: number;
  readonly orderHash: string;
};

export type DrawnEmployer = {
  readonly creditCode: string;
  readonly stratum: Stratum;
  /** Place in the order of its stratum, from 1. */
  readonly rank: number;
  readonly key: string;
  readonly officers: readonly string[];
};

/** Why a drawn employer cannot be visited. */
export type SubstitutionReason = 'CLOSED' | 'MOVED' | 'SUSPENDED';

export type Substitution = {
  readonly replaced: string;
  readonly reason: SubstitutionReason;
  readonly evidence: string;
  readonly recordedOn: PlainDate;
  /** Null when the order of the stratum has no one left. */
  readonly substitute: string | null;
  readonly officers: readonly string[];
  readonly hash: string;
};

/** The published result, with everything that is needed to compute it again. */
export type DrawFile = FrozenPlan & {
  readonly format: typeof drawFormat;
  readonly contributions: readonly Contribution[];
  readonly beaconValue: BeaconValue | null;
  readonly seed: string;
  readonly excluded: readonly (readonly [creditCode: string, reason: Exclusion])[];
  readonly strata: readonly StratumResult[];
  readonly drawn: readonly DrawnEmployer[];
  readonly resultHash: string;
  readonly substitutions: readonly Substitution[];
};
