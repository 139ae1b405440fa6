import type { Actor } from '../kernel/auditChain.ts';
import { dayOf, daysBetween, type Instant, type PlainDate } from '../kernel/plainDate.ts';
import type { PatrolMonth } from './patrolMonth.ts';
import type { RoundFigures } from './tallyRound.ts';

/** A round of patrols: one body's employers in one month. */
export type PatrolRoundRef = { readonly county: string; readonly month: PatrolMonth; readonly bodyId: string };

/** A return as the round keeps it; the employers without a record and why are kept beside it. */
export type FiledReturn = {
  /** 1, 2 … within the round. */
  readonly number: number;
  readonly submittedAt: Instant;
  readonly submittedBy: Actor;
  readonly dueOn: PlainDate;
  /** Whole calendar days after the day due; 0: in time. */
  readonly daysLate: number;
  /** As they were when it was submitted. */
  readonly figures: RoundFigures;
  readonly unfinishedSha256: string;
  /** Set when the bureau opened the round again. */
  readonly reopened: { readonly at: Instant; readonly by: Actor; readonly reason: string } | null;
};

/** A round as it is kept. Its list is frozen: who enters the ledger later is on the next month's. */
export type PatrolRound = PatrolRoundRef & {
  readonly bodyName: string;
  readonly openedAt: Instant;
  readonly expected: {
    readonly count: number;
    readonly sha256: string;
    /** First credit code of each part of the list. */
    readonly firstCodes: readonly string[];
  };
  /** Oldest first; the last one is in force unless it was reopened. */
  readonly returns: readonly FiledReturn[];
};

/** Employers without a submitted record, and why the body has none of them. */
export type UnfinishedReason = { readonly reason: string; readonly creditCodes: readonly string[] };

/** The employers without a record of a return, kept beside the round. Never changed. */
export type UnfinishedList = PatrolRoundRef & {
  readonly number: number;
  readonly reasons: readonly UnfinishedReason[];
};

/** Employers of one part of the list at most: a part stays well below what an item of the store holds. */
export const expectedPerPart = 500;

/** The return by which a round is locked, or null: it is open. */
export function findReturnInForce({ returns }: Pick<PatrolRound, 'returns'>): FiledReturn | null {
  const last = returns.at(-1);
  return last === undefined || last.reopened !== null ? null : last;
}

/** Number of the part in which an employer would stand, from 1; null where it is on no part. */
export function findPartOf({ expected }: Pick<PatrolRound, 'expected'>, creditCode: string): number | null {
  const place = expected.firstCodes.findLastIndex((first) => first <= creditCode);
  return place === -1 ? null : place + 1;
}

/** Names a round among those of its county. */
export function toRoundId({ month, bodyId }: Omit<PatrolRoundRef, 'county'>): string {
  return `${month}#${bodyId}`;
}

/** Month and body of such a name. */
export function fromRoundId(id: string): Omit<PatrolRoundRef, 'county'> {
  const [month = '', bodyId = ''] = id.split('#');
  return { month: month as PatrolMonth, bodyId };
}

/** Why nothing of a locked round can be changed, in Chinese. */
export function describeLock({ submittedAt }: FiledReturn): string {
  return `月度巡查报告已于 ${dayOf(submittedAt)} 报送，记录已锁定；确需更改的，由县级疾控（卫生健康）部门说明理由后重新开放`;
}

/**
 * Whether a round's return is late on a day, and why: the one in force by the day of its submission, a missing one from
 * the day after the day due. Null: it is in time.
 * @source R153
 */
export function describeLateReturn(round: PatrolRound, dueOn: PlainDate, today: PlainDate): string | null {
  const inForce = findReturnInForce(round);
  if (inForce !== null) {
    const { daysLate, dueOn: wasDueOn, submittedAt } = inForce;
    if (daysLate === 0) return null;
    return `月度巡查报告应于 ${wasDueOn}（含当日）前报送，实际于 ${dayOf(submittedAt)} 报送，逾期 ${daysLate} 日`;
  }
  if (today <= dueOn) return null;
  return `月度巡查报告应于 ${dueOn}（含当日）前报送，今天为 ${today}，已逾期 ${daysBetween(dueOn, today)} 日${
    dayOf(round.openedAt) > dueOn ? `（任务于 ${dayOf(round.openedAt)} 补开）` : ''
  }`;
}
