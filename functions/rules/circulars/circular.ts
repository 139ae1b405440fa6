import type { Role } from '../accounts/viewer.ts';
import { findTextProblems, problem } from '../enforcement/findingLimits.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { daysBetween, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { InputProblem } from '../kernel/refusals.ts';

/** Why a circular is issued, and what it rests on. */
export const circularKinds = {
  PROGRESS: {
    title: '工作进展通报',
    source: pilotSource('R174'),
  },
  CRITICISM: {
    title: '通报批评',
    source: pilotSource('R169、R170'),
  },
} as const satisfies Record<string, { readonly title: string; readonly source: LegalSource }>;

/** A unit that a circular is addressed to. `recipientId`: id of the body or member unit, or the credit code. */
export type CircularRecipient = {
  readonly kind: 'PATROL_BODY' | 'MEMBER_UNIT' | 'EMPLOYER';
  readonly recipientId: string;
  readonly name: string;
};

/** What a unit reports of its rectification (整改情况). */
export type CircularAnswer = {
  readonly recipientId: string;
  readonly text: string;
  readonly at: Instant;
  /** The unit itself, or the bureau for a member unit. */
  readonly role: Role;
  /** Calendar days after the last day; 0: in time. */
  readonly daysLate: number;
};

/** A circular (通报): drafted, then issued; nothing of an issued one is changed but for the answers that come in. */
export type Circular = {
  readonly county: string;
  readonly circularId: string;
  readonly kind: keyof typeof circularKinds;
  readonly title: string;
  readonly text: string;
  readonly recipients: readonly CircularRecipient[];
  /** Ids of the recipients, by which their lists find it. */
  readonly recipientIds: readonly string[];
  /** Working days to rectify in (限期整改); null: nothing is to be answered. */
  readonly correctionWorkingDays: number | null;
  /** Whether anyone may read it once it is issued. */
  readonly isPublic: boolean;
  /** Records of supervision that it was drafted from. */
  readonly supervisions: readonly { readonly supervisionId: string; readonly title: string }[];
  /** Set for a draft that was given up; it stays on record. */
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
  /** Null: a draft. */
  readonly issued: {
    readonly at: Instant;
    /** Number of the document. */
    readonly number: string;
    /** Last day for the answers, counted with the county's holidays; null: none is asked for. */
    readonly dueOn: PlainDate | null;
  } | null;
  readonly answers: readonly CircularAnswer[];
};

/** Bounds of a circular: its messages fit into one transaction, itself into one record. */
export const circularLimits = {
  title: 100,
  text: 5000,
  recipients: 25,
  workingDays: 120,
  number: 60,
  answer: 1000,
  supervisions: 25,
  reason: 300,
} as const;

type Draft = Pick<Circular, 'title' | 'text' | 'recipientIds' | 'correctionWorkingDays' | 'kind'>;

/**
 * Names every fault of a draft: texts, nobody or too many to send it to, a recipient twice, days to rectify that are none
 * (1–120), a progress report that asks for rectification.
 * @source R169、R170、R174
 */
export function judgeCircular({
  title,
  text,
  recipientIds,
  correctionWorkingDays,
  kind,
}: Draft): readonly InputProblem[] {
  const days = correctionWorkingDays;
  return [
    ...findTextProblems('title', title, circularLimits.title),
    ...findTextProblems('text', text, circularLimits.text),
    ...(recipientIds.length >= 1 && recipientIds.length <= circularLimits.recipients
      ? []
      : [problem('recipients', 'TOO_FEW_OR_MANY', `通报对象应为 1–${circularLimits.recipients} 个。`)]),
    ...(new Set(recipientIds).size === recipientIds.length
      ? []
      : [problem('recipients', 'TWICE', '通报对象不能重复。')]),
    ...(days === null || (Number.isInteger(days) && days >= 1 && days <= circularLimits.workingDays)
      ? []
      : [problem('correctionWorkingDays', 'DAYS_INVALID', `整改期限应为 1–${circularLimits.workingDays} 个工作日。`)]),
    ...(days !== null && kind === 'PROGRESS'
      ? [problem('correctionWorkingDays', 'NOT_CRITICISED', '工作进展通报不设整改期限；需要整改的，请用通报批评。')]
      : []),
  ];
}

/** Names every fault of the list of records of supervision that a circular is drafted from: too many, one twice. */
export function judgeSupervisionIds(ids: readonly string[]): readonly InputProblem[] {
  const most = circularLimits.supervisions;
  return ids.length <= most && new Set(ids).size === ids.length
    ? []
    : [problem('supervisionIds', 'TOO_MANY_OR_TWICE', `依据的督导检查记录不超过 ${most} 份，且不能重复。`)];
}

/** Where a recipient stands: nothing asked, still to answer, answered; late from the day after the last day. */
export type AnswerStanding = {
  readonly state: 'NONE_ASKED' | 'WAITING' | 'ANSWERED';
  readonly daysLate: number;
};

/** Judges a recipient of an issued circular on a day. */
export function judgeAnswer(
  { issued, answers }: Pick<Circular, 'issued' | 'answers'>,
  recipientId: string,
  today: PlainDate,
): AnswerStanding {
  const dueOn = issued?.dueOn ?? null;
  const answer = answers.find((one) => one.recipientId === recipientId);
  if (answer !== undefined) return { state: 'ANSWERED', daysLate: answer.daysLate };
  if (dueOn === null) return { state: 'NONE_ASKED', daysLate: 0 };
  return { state: 'WAITING', daysLate: judgeDaysLate(dueOn, today) };
}

/** Days after the last day, which itself is in time. */
export function judgeDaysLate(dueOn: PlainDate, on: PlainDate): number {
  return Math.max(0, daysBetween(dueOn, on));
}
