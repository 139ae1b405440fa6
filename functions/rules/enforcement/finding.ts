import type { PlainDate } from '../kernel/plainDate.ts';
import type { CorrectionOrder, CorrectionTerm } from './correctionOrder.ts';
import type { CountyCalendar } from './enforcementClocks.ts';
import type { FindingAction, FindingState } from './findingLifecycle.ts';
import type { HarmFacts } from './graveHarm.ts';
import type { FineBand, Mitigation } from './judgeFine.ts';
import type { WaiverFacts, WaiverSettings } from './judgeFirstViolationWaiver.ts';
import type { EarlierFine } from './oneFine.ts';
import type { PenaltyId } from './penalties.ts';

/** What a step needs besides its state; each is a function of the same name in the preconditions. */
export type PreconditionName =
  | 'EVIDENCE'
  | 'REASON'
  | 'ORDER'
  | 'EXTENSION'
  | 'ESTABLISHED'
  | 'CORRECTED_BY_DUE_DAY'
  | 'DUE_DAY_PASSED'
  | 'FINED_AT_ONCE'
  | 'GRAVE_HARM'
  | 'WITHIN_LIMITATION'
  | 'SUSPENSION_GROUND'
  | 'SUSPENDED'
  | 'NOT_SUSPENDED'
  | 'WAIVER'
  | 'PROPOSAL'
  | 'HEARING_IN_TIME'
  | 'HEARING_PLANNED'
  | 'HEARING_NOTIFIED'
  | 'PARTY_HEARD'
  | 'REVIEWED'
  | 'DECISION_IN_TIME'
  | 'DECISION'
  | 'PAID_IN_FULL';

/** What is on file for a step: who recorded it (two officers at least) and the digests of the files. */
export type Evidence = { readonly officers: readonly string[]; readonly files: readonly string[] };

/** A penalty as proposed or decided; `fineYuan` 0 is a warning without a fine. */
export type Sanction = {
  readonly penaltyId: PenaltyId;
  readonly fineYuan: number;
  readonly stopsWork: boolean;
  readonly falsified: boolean;
  readonly mitigation: Mitigation | null;
  readonly band: FineBand | null;
};

/** A violation found at an employer, with everything that was done about it. */
export type Finding = {
  readonly actId: string;
  readonly penaltyId: PenaltyId;
  /** Other provisions that the same act breaks. */
  readonly alsoBreaks: readonly PenaltyId[];
  readonly foundOn: PlainDate;
  /** Null while the act goes on. */
  readonly endedOn: PlainDate | null;
  readonly harm: HarmFacts;
  readonly state: FindingState;
  readonly steps: readonly { readonly action: FindingAction; readonly on: PlainDate }[];
  readonly order: CorrectionOrder | null;
  readonly correctedOn: PlainDate | null;
  readonly suspended: boolean;
  readonly notice: { readonly on: PlainDate; readonly sanction: Sanction; readonly hearingOffered: boolean } | null;
  readonly decision: Sanction | null;
  /** The hearing that the party was notified of last; absent before. */
  readonly hearing?: PlannedHearing | null;
};

export type PlannedHearing = { readonly notifiedOn: PlainDate; readonly on: PlainDate; readonly place: string };

/** What an investigation may establish anew; what is left out stays. */
export type EstablishedFacts = Partial<Pick<Finding, 'alsoBreaks' | 'endedOn' | 'harm'>>;

/** What the person who takes a step says with it. Which of it a step needs stands in `findingLifecycle`. */
export type StepFacts = {
  readonly evidence?: Evidence;
  readonly reason?: string;
  readonly order?: { readonly items: readonly string[]; readonly term: CorrectionTerm };
  readonly extendBy?: CorrectionTerm;
  readonly correctedOn?: PlainDate;
  readonly waiver?: Pick<WaiverFacts, 'listedAs' | 'extraConditionMet' | 'earlier'>;
  readonly sanction?: Sanction;
  readonly established?: EstablishedFacts;
  readonly hearing?: { readonly on: PlainDate; readonly place: string };
  readonly hearingNotifiedOn?: PlainDate;
  /** The statement was made and examined, or expressly given up (article 62). */
  readonly statement?: 'HEARD' | 'GIVEN_UP';
  readonly hearingGivenUp?: boolean;
  readonly legallyReviewed?: boolean;
  readonly collectivelyDiscussed?: boolean;
  /** A law or rule that sets another period for the decision, and its last day (article 60, second sentence). */
  readonly longerPeriod?: { readonly basis: string; readonly endsOn: PlainDate };
  readonly earlierFines?: readonly EarlierFine[];
  readonly paidFen?: number;
  readonly surchargeSuspendedDays?: number;
};

/** What the county sets. Amounts in whole yuan, that amount included. */
export type EnforcementSettings = {
  readonly hearingFromYuan: number;
  readonly discussionFromYuan: number;
  readonly waiver: WaiverSettings;
  readonly calendar: CountyCalendar;
};

/** What a precondition looks at. */
export type StepContext = {
  readonly finding: Finding;
  readonly facts: StepFacts;
  readonly today: PlainDate;
  readonly settings: EnforcementSettings;
};

/** The last day on which a step was taken; null where it never was. */
export function findStepDay(finding: Finding, action: FindingAction): PlainDate | null {
  return finding.steps.findLast((step) => step.action === action)?.on ?? null;
}

/** Whether the ladder was walked to its end: an order that was not met by its last day. */
export function hasOverdueOrder(finding: Finding): boolean {
  return findStepDay(finding, 'RECORD_OVERDUE') !== null;
}
