import { dayOf, type PlainDate } from '../kernel/plainDate.ts';
import type { ExpectedEmployer } from '../patrols/expectedEmployer.ts';
import { describeLateReturn, type PatrolRound } from '../patrols/patrolRound.ts';
import type { PatrolSummary } from '../patrols/patrolSummary.ts';
import type { ScoreCase } from './scoreUnits.ts';

/** A round with its list and the summaries of its records, by credit code. */
export type JudgedRound = {
  readonly round: PatrolRound;
  readonly dueOn: PlainDate;
  readonly expected: readonly ExpectedEmployer[];
  readonly summaries: ReadonlyMap<string, PatrolSummary>;
};

/**
 * What a round costs its body once it is due: a return that came late or is still missing (one case a month), and each
 * employer of its list without a submitted record, whatever reason was given for it. An excused employer has a record.
 * On the day due nothing is late yet. Of the day due, so that December's round belongs to the next year.
 * @source R150–R153
 */
export function findPatrolCases(
  { round, dueOn, expected, summaries }: JudgedRound,
  today: PlainDate,
): readonly ScoreCase[] {
  if (today <= dueOn) return [];
  const { bodyId: unitId, month } = round;
  const shared = { unitId, itemId: null, on: dueOn };
  const late = describeLateReturn(round, dueOn, today);
  return [
    ...(late === null
      ? []
      : [{ ...shared, evidence: 'PATROL_RETURN_LATE', recordId: month, note: `${month}：${late}` } as const]),
    ...expected.flatMap(({ creditCode, name }) => {
      const submittedAt = summaries.get(creditCode)?.submittedAt ?? null;
      if (submittedAt !== null && dayOf(submittedAt) <= today) return [];
      const recordId = `${month} ${creditCode}`;
      return [
        { ...shared, evidence: 'PATROL_RECORD_MISSING', recordId, note: `${month}：${name}没有报送巡查表` } as const,
      ];
    }),
  ];
}
