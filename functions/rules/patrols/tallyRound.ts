import { dayOf, type PlainDate } from '../kernel/plainDate.ts';
import type { PatrolSummary } from './patrolSummary.ts';
import { judgePatrolTask } from './patrolTask.ts';

/** What became of a round's tasks, in numbers of employers unless said otherwise. */
export type RoundFigures = {
  readonly expected: number;
  /** With a day of a visit, submitted or not. */
  readonly visited: number;
  /** With a submitted record, late or not, excused or not. */
  readonly submitted: number;
  /** Of these, by the day due. */
  readonly submittedInTime: number;
  /** In state LATE: submitted after the day due, or not yet although it is over. */
  readonly late: number;
  /** In state EXCUSED. */
  readonly excused: number;
  /** Problems seen, all records together. */
  readonly problems: number;
  /** Referrals made, all records together. */
  readonly referrals: number;
  /** With something that is filled in in two ways. */
  readonly inConflict: number;
};

/**
 * Counts a round on a day. Employers without a record are not late until the day after the day due.
 * @param expected how many employers the round's list has; only employers on it have records
 */
export function tallyRound(
  expected: number,
  summaries: readonly PatrolSummary[],
  { dueOn, today }: { readonly dueOn: PlainDate; readonly today: PlainDate },
): RoundFigures {
  const states = summaries.map((summary) => judgePatrolTask({ summary, dueOn, today }).state);
  const untouched = expected - summaries.length;
  const lateUntouched = judgePatrolTask({ summary: null, dueOn, today }).state === 'LATE' ? untouched : 0;
  const countOf = (holds: (summary: PatrolSummary) => boolean): number => summaries.filter(holds).length;
  const sumOf = (count: (summary: PatrolSummary) => number): number =>
    summaries.reduce((all, summary) => all + count(summary), 0);
  return {
    expected,
    visited: countOf(({ visitedOn }) => visitedOn !== null),
    submitted: countOf(({ submittedAt }) => submittedAt !== null),
    submittedInTime: countOf(({ submittedAt }) => submittedAt !== null && dayOf(submittedAt) <= dueOn),
    late: states.filter((state) => state === 'LATE').length + lateUntouched,
    excused: states.filter((state) => state === 'EXCUSED').length,
    problems: sumOf(({ problemCount }) => problemCount),
    referrals: sumOf(({ referralCount }) => referralCount),
    inConflict: countOf(({ conflictCount }) => conflictCount > 0),
  };
}

/**
 * Completeness: records submitted, of those expected. Timeliness: those submitted by the day due. Both 0–1; null where
 * nothing was expected.
 * @source R153；分子、分母的口径为自定（D）
 */
export function toRates({ expected, submitted, submittedInTime }: RoundFigures): {
  readonly completeness: number | null;
  readonly timeliness: number | null;
} {
  if (expected === 0) return { completeness: null, timeliness: null };
  return { completeness: submitted / expected, timeliness: submittedInTime / expected };
}
