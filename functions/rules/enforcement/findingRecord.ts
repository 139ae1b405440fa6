import type { Role } from '../accounts/viewer.ts';
import type { EvidenceFile } from '../assessments/evidenceFile.ts';
import type { Instant, PlainDate } from '../kernel/plainDate.ts';
import type { EmployerRef } from '../reports/report.ts';
import type { Publication } from './decisionPublication.ts';
import type { EnforcementClockKind } from './enforcementClocks.ts';
import type { Finding } from './finding.ts';
import type { FindingAction } from './findingLifecycle.ts';
import type { PublishedDecision } from './publishedDecision.ts';

export type FindingRef = EmployerRef & { readonly findingId: string };

/** Where findings come from. A visit's reference is the number of the finding that the visit made. */
export const findingOrigins = ['VISIT', 'REFERRAL', 'COMPLAINT', 'DOCUMENT_REVIEW'] as const;

export type FindingOrigin = {
  readonly kind: (typeof findingOrigins)[number];
  /** Number of the visit's finding, letter, complaint or document. */
  readonly reference: string;
};

/** An officer of the case. Never shown to the public. */
export type CaseOfficer = { readonly name: string; readonly cardNumber: string };

/** What the party said after a prior notice; it may give up its rights, expressly. */
export type PartyStatement = { readonly givesUpStatement: boolean; readonly givesUpHearing: boolean };

/** A step as it was taken: what was said and shown with it, and by whom. */
export type TakenStep = {
  readonly action: FindingAction;
  readonly on: PlainDate;
  readonly takenAt: Instant;
  readonly by: { readonly subject: string; readonly role: Role };
  readonly text: string | null;
  readonly files: readonly EvidenceFile[];
  /** Of a statement only. */
  readonly statement: PartyStatement | null;
};

/** What the decision's document says beside the sanction. */
export type DecisionWords = { readonly number: string; readonly facts: string };

/** A clock that runs, with its last day. */
export type DueClock = {
  readonly kind: EnforcementClockKind | 'CORRECTION';
  readonly endsOn: PlainDate;
  readonly provisional: boolean;
};

/** A finding as it is kept below its employer, with everything that was done about it. */
export type FindingRecord = FindingRef &
  Omit<Finding, 'steps'> & {
    readonly employerName: string;
    /** Body of the employer when it was opened; findings of before that was kept have none. */
    readonly bodyId?: string;
    readonly origin: FindingOrigin;
    /** What was found, in the officer's words. */
    readonly text: string;
    readonly openedAt: Instant;
    /** Subject of whoever opened it. */
    readonly openedBy: string;
    readonly officers: readonly CaseOfficer[];
    readonly recused: readonly { readonly cardNumber: string; readonly reason: string; readonly on: PlainDate }[];
    readonly steps: readonly TakenStep[];
    readonly words: DecisionWords | null;
    readonly publication: Publication;
    /** What the public was shown, as it was shown; never written anew. */
    readonly published: PublishedDecision | null;
    /** The earliest clock that ran when the record was written; worklists are in its order. */
    readonly nextDue: DueClock | null;
  };

/** What the party has said since the last prior notice; null where it has said nothing. */
export function findStatement({ steps }: Pick<FindingRecord, 'steps'>): PartyStatement | null {
  const noticedAt = steps.findLastIndex(({ action }) => action === 'GIVE_NOTICE');
  const said = steps.slice(noticedAt + 1).flatMap(({ statement }) => (statement === null ? [] : [statement]));
  if (said.length === 0) return null;
  return {
    givesUpStatement: said.every(({ givesUpStatement }) => givesUpStatement),
    givesUpHearing: said.at(-1)?.givesUpHearing ?? false,
  };
}
