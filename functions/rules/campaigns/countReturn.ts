import type { Role } from '../accounts/viewer.ts';
import type { Actor } from '../kernel/auditChain.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import { dayOf, daysBetween, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { CountFigures } from './countFigures.ts';

export const countStates = ['DRAWN', 'SIGNED', 'ACCEPTED', 'RETURNED'] as const;
export type CountState = (typeof countStates)[number];
export type CountAction = 'DRAW' | 'SIGN' | 'ACCEPT' | 'RETURN';

export const countStateNames = {
  DRAWN: '名单已提取，待签报',
  SIGNED: '已签报，待审核',
  ACCEPTED: '已审核通过',
  RETURNED: '已退回',
} as const satisfies Record<CountState, string>;

type Transition = {
  /** Null: there is no return yet. */
  readonly from: readonly (CountState | null)[];
  readonly to: CountState;
  readonly source: LegalSource;
};

/**
 * Life of a body's return of the count: action → states it starts from, state it ends in. What was signed is changed by
 * nobody: it is returned, drawn anew and signed again. What was accepted can be returned too, since an employer that two
 * bodies count shows only when the lists are put together.
 * @source R45–R49、R291
 */
export const countLifecycle = {
  DRAW: {
    from: [null, 'DRAWN', 'RETURNED'],
    to: 'DRAWN',
    source: pilotSource('R45、R46'),
  },
  SIGN: {
    from: ['DRAWN'],
    to: 'SIGNED',
    source: pilotSource('R47'),
  },
  ACCEPT: {
    from: ['SIGNED'],
    to: 'ACCEPTED',
    source: pilotSource('R48'),
  },
  RETURN: {
    from: ['SIGNED', 'ACCEPTED'],
    to: 'RETURNED',
    source: pilotSource('R48', 'D', '退回的程序为自定'),
  },
} as const satisfies Record<CountAction, Transition>;

/** Whether the action can be taken in this state; null: there is no return yet. */
export function mayTakeCountStep(state: CountState | null, action: CountAction): boolean {
  const from: readonly (CountState | null)[] = countLifecycle[action].from;
  return from.includes(state);
}

/** A file as it is kept, under its own hash. */
export type KeptFile = { readonly key: string; readonly sha256: string; readonly sizeBytes: number };

/** How what a body knows differs from the ledger (R46: 企业运营实际情况): not in it, closed down, moved away, otherwise. */
export type CountDifference = {
  readonly kind: 'NOT_IN_LEDGER' | 'CLOSED' | 'MOVED' | 'OTHER';
  /** The employer's name. */
  readonly name: string;
  readonly creditCode: string | null;
  readonly note: string;
};

/** Lateness of a return: in days, against the deadline as it stood on the day. */
export type CountLateness = { readonly dueOn: PlainDate; readonly daysLate: number };

/** What a body signs its name to. */
export type CountSignature = {
  readonly at: Instant;
  readonly by: Actor;
  /** The version of the campaign whose deadline it was judged by, and the deadline. */
  readonly campaignVersion: string;
  readonly dueOn: PlainDate;
  /** 0: in time. */
  readonly daysLate: number;
  /** Why it is late; null where it is not. */
  readonly lateBecause: string | null;
  readonly remarks: string | null;
  readonly differences: readonly CountDifference[];
};

export type CountRef = { readonly county: string; readonly campaignId: string; readonly bodyId: string };

/** A body's return of the count (摸清底数): the list frozen at a moment, its figures, and what was done with it. */
export type CountReturn = CountRef & {
  readonly state: CountState;
  readonly drawnAt: Instant;
  readonly list: KeptFile;
  readonly figures: CountFigures;
  readonly signed: CountSignature | null;
  /** Oldest first; the latest hundred, all are in the audit chain. `sha256`: of the list as it was then. */
  readonly steps: readonly {
    readonly action: CountAction;
    readonly at: Instant;
    readonly role: Role;
    readonly sha256: string;
    readonly reason: string | null;
  }[];
};

/** Steps that a return shows. */
const shownSteps = 100;

/** The return after a step that leads to the action's state. */
export function withCountStep(
  before: CountReturn,
  action: CountAction,
  step: { readonly at: Instant; readonly role: Role; readonly reason: string | null },
): CountReturn {
  const taken = { action, ...step, sha256: before.list.sha256 };
  return { ...before, state: countLifecycle[action].to, steps: [...before.steps, taken].slice(-shownSteps) };
}

/** Days after the deadline; on its last day, to 24:00 in Asia/Shanghai, nothing is late (0). @source R47 */
export function judgeCountLateness(at: Instant, dueOn: PlainDate): CountLateness {
  return { dueOn, daysLate: Math.max(0, daysBetween(dueOn, dayOf(at))) };
}
