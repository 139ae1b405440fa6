import type { Category } from '../assessments/grades.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';
import type { Officer } from './officer.ts';
import type { PlannedVisit } from './schedule.ts';
import type { VisitCause } from './visitCauses.ts';
import type { VisitEvidence, VisitFinding } from './visitFinding.ts';
import type { VisitState } from './visitLifecycle.ts';

export type VisitRef = EmployerRef & { readonly visitId: string };

/** An officer as shown to the employer that is visited: with name and card, as the law wants it. */
export type VisitOfficer = Pick<Officer, 'officerId' | 'name' | 'unit' | 'cardNumber'>;

/** How often the employer had been checked in the year when the visit was opened, and the county's cap, where set. */
export type VisitTally = { readonly year: number; readonly checked: number; readonly cap: number | null };

export type VisitApproval = {
  readonly number: string;
  readonly approvedOn: PlainDate;
  /** Given after the start of an emergency visit, and later than its last day. */
  readonly late: boolean;
};

export type OfficerChange = {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly reason: string;
  readonly at: Instant;
};

/** What the employer was told beforehand, or at the door. */
export type VisitNotice = { readonly servedAt: Instant; readonly officers: readonly VisitOfficer[] };

export type VisitStart = {
  readonly startedAt: Instant;
  readonly officers: readonly VisitOfficer[];
  readonly form: { readonly version: number; readonly category: Category | null };
};

export const itemVerdicts = ['CONFORMING', 'NONCONFORMING', 'NOT_APPLICABLE'] as const;
export type ItemVerdict = (typeof itemVerdicts)[number];

/** `CHECKED`, or why there was nothing to check. */
export const visitOutcomes = ['CHECKED', 'NOT_FOUND', 'ENTRY_REFUSED', 'CLOSED'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];

export type VisitMeasurement = {
  readonly workplace: string;
  readonly quantity: string;
  /** As read off, such as `86.5`. */
  readonly value: string;
  readonly unit: string;
};

export type VisitRecord = {
  readonly endedAt: Instant;
  readonly outcome: VisitOutcome;
  readonly note: string | null;
  readonly answers: readonly { readonly itemId: string; readonly verdict: ItemVerdict }[];
  readonly measurements: readonly VisitMeasurement[];
  readonly findings: readonly VisitFinding[];
};

/** The employer's word on the record: signed, or refused to sign before a witness. */
export type VisitConfirmation = {
  readonly confirmedAt: Instant;
  readonly statement: string | null;
  readonly signedBy: { readonly name: string; readonly position: string } | null;
  readonly refusal: { readonly reason: string; readonly witness: string } | null;
};

export const visitResults = ['NO_PROBLEM', 'PROBLEMS_FOUND', 'NOT_FOUND', 'ENTRY_REFUSED', 'CLOSED'] as const;
export type VisitResult = (typeof visitResults)[number];

export type VisitConclusion = {
  readonly result: VisitResult;
  readonly concludedOn: PlainDate;
  /** Last day on which the result is made public in time. */
  readonly publishBy: PlainDate;
};

/** A visit to an employer from its opening to its published result. Holds the planned visit that the schedule moves. */
export type SiteVisit = PlannedVisit & {
  readonly county: string;
  readonly state: VisitState;
  readonly cause: VisitCause;
  /** The drawn plan; with `cause` COMPLAINT or REFERRAL: a plan's check that joined this visit. */
  readonly planId: string | null;
  /** What was complained of or referred, and by whom. Never shown to the employer or the public. */
  readonly causeText: string | null;
  /** Why it could not wait for approval. */
  readonly emergency: string | null;
  /** The patrol's referral that led to it; left out of visits that were opened before there were any. */
  readonly referralId?: string | null;
  readonly openedOn: PlainDate;
  /** Other officers were sent than before, oldest first. */
  readonly officerChanges: readonly OfficerChange[];
  readonly tally: VisitTally;
  readonly approval: VisitApproval | null;
  readonly notice: VisitNotice | null;
  readonly start: VisitStart | null;
  /** Files attached while the visit goes on. */
  readonly evidence: readonly VisitEvidence[];
  readonly record: VisitRecord | null;
  readonly confirmation: VisitConfirmation | null;
  readonly conclusion: VisitConclusion | null;
  readonly publishedOn: PlainDate | null;
};

/** What an officer shows at a visit. */
export function toVisitOfficer({ officerId, name, unit, cardNumber }: Officer): VisitOfficer {
  return { officerId, name, unit, cardNumber };
}

/**
 * The result that a record amounts to: problems as soon as there is one finding; it is never typed in by hand.
 * @source 国办发〔2024〕54号（检查结果须有记录）；归类为本平台自拟（D）
 */
export function toVisitResult({ outcome, findings }: VisitRecord): VisitResult {
  if (outcome !== 'CHECKED') return outcome;
  return findings.length > 0 ? 'PROBLEMS_FOUND' : 'NO_PROBLEM';
}
