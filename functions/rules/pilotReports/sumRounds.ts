import type { PlainDate } from '../kernel/plainDate.ts';
import { findReturnInForce, type PatrolRound } from '../patrols/patrolRound.ts';
import type { RoundFigures } from '../patrols/tallyRound.ts';

/** A body's rounds of a period together. Employers count once for each month. */
export type BodyRounds = {
  readonly bodyId: string;
  readonly name: string;
  /** Months with a round. */
  readonly rounds: number;
  /** Of these, with a return in force, and those of them that came after the day due. */
  readonly returned: number;
  readonly returnedLate: number;
  /** Without a return although the day due is over. */
  readonly overdue: number;
  /** Employers to be patrolled in all rounds, returned or not. */
  readonly expected: number;
} & Readonly<Record<SummedFigure, number>>;

/** Taken from the returns in force, as they were locked; rounds without one add nothing. */
const summedFigures = [
  'visited',
  'submitted',
  'submittedInTime',
  'excused',
  'problems',
  'referrals',
] as const satisfies readonly (keyof RoundFigures)[];
type SummedFigure = (typeof summedFigures)[number];

/** A round with the last day for its return. */
export type DatedRound = { readonly round: PatrolRound; readonly dueOn: PlainDate };

/**
 * Sums rounds body by body, in the order in which the bodies first come. A return on the day due is in time; a missing
 * one is overdue from the day after.
 * @source R151–R153
 */
export function sumRounds(rounds: readonly DatedRound[], today: PlainDate): readonly BodyRounds[] {
  return [...Map.groupBy(rounds, ({ round }) => round.bodyId)].map(([bodyId, own]) => {
    const returns = own.flatMap(({ round }) => findReturnInForce(round) ?? []);
    const sumOf = (figure: SummedFigure): number => returns.reduce((sum, { figures }) => sum + figures[figure], 0);
    return {
      bodyId,
      name: own.at(-1)?.round.bodyName ?? bodyId,
      rounds: own.length,
      returned: returns.length,
      returnedLate: returns.filter(({ daysLate }) => daysLate > 0).length,
      overdue: own.filter(({ round, dueOn }) => findReturnInForce(round) === null && dueOn < today).length,
      expected: own.reduce((sum, { round }) => sum + round.expected.count, 0),
      visited: sumOf('visited'),
      submitted: sumOf('submitted'),
      submittedInTime: sumOf('submittedInTime'),
      excused: sumOf('excused'),
      problems: sumOf('problems'),
      referrals: sumOf('referrals'),
    };
  });
}
