import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { KeptPatrol } from '../../../functions/rules/patrols/keptPatrol.ts';
import {
  firstDayOf,
  nextPatrolMonth,
  type PatrolMonth,
  patrolMonth,
} from '../../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolRound } from '../../../functions/rules/patrols/patrolRound.ts';
import type { PatrolSummary } from '../../../functions/rules/patrols/patrolSummary.ts';
import { tallyRound, toRates } from '../../../functions/rules/patrols/tallyRound.ts';
import { addCounts, type Counts, toCounts } from '../../../functions/rules/statistics/cell.ts';
import { composeDashboard } from '../../../functions/rules/statistics/composeDashboard.ts';
import { countPatrolRecord } from '../../../functions/rules/statistics/countPatrolRecord.ts';
import { countPatrolRound } from '../../../functions/rules/statistics/countPatrolRound.ts';
import { measureIds } from '../../../functions/rules/statistics/measures.ts';

const patrolsDueOn = (month: PatrolMonth) => addDays(firstDayOf(nextPatrolMonth(month)), 4);

/** The counts of a round of a month with the records of some of its employers. */
function countRound(month: PatrolMonth, expected: number, summaries: readonly PatrolSummary[]): Counts {
  const round = { month, bodyId: 'B', bodyName: '示例镇', expected: { count: expected } } as unknown as PatrolRound;
  const records = summaries.map((summary) => ({ month, bodyId: 'B', summary }) as unknown as KeptPatrol);
  const shares = [countPatrolRound(round), ...records.map(countPatrolRecord)];
  return shares.reduce<Counts>((sum, { cells }) => addCounts(sum, toCounts(cells)), {});
}

function compose(counts: Counts, today: string, month: string | null = null) {
  return composeDashboard({
    counts,
    shown: measureIds,
    year: 2026,
    month: month === null ? null : patrolMonth(month),
    today: plainDate(today),
    patrolsDueOn,
    bodies: [{ id: 'B', name: '示例镇', counts }],
  });
}

type Composed = ReturnType<typeof compose>;

const toValues = (figures: Composed['figures']) =>
  Object.fromEntries(figures.map(({ measure, value }) => [measure, value]));

const findRow = ({ breakdowns }: Composed, dimension: string, key: string) =>
  breakdowns.find((one) => one.dimension === dimension)?.rows.find((row) => row.key === key);

const march = patrolMonth('2026-03');

const aSummary = (change: Partial<PatrolSummary> = {}): PatrolSummary => ({
  visitedOn: plainDate('2026-03-10'),
  submittedAt: '2026-04-05T15:59:59.999Z' as Instant,
  excuse: null,
  problemCount: 0,
  referralCount: 0,
  conflictCount: 0,
  ...change,
});

describe('patrol figures', () => {
  const summary = fc.record({
    visitedOn: fc.constantFrom(null, plainDate('2026-03-10'), plainDate('2026-04-02')),
    submittedAt: fc.constantFrom(
      null,
      '2026-03-31T01:00:00.000Z' as Instant,
      '2026-04-05T15:59:59.999Z' as Instant,
      '2026-04-05T16:00:00.000Z' as Instant,
      '2026-04-20T01:00:00.000Z' as Instant,
    ),
    excuse: fc.constantFrom(null, '停产：检修'),
    problemCount: fc.nat(3),
    referralCount: fc.nat(2),
    conflictCount: fc.nat(1),
  });

  it('say what the round says of itself, on any day', () => {
    fc.assert(
      fc.property(
        fc.array(summary, { maxLength: 12 }),
        fc.nat(5),
        fc.constantFrom('2026-04-04', '2026-04-05', '2026-04-06', '2026-05-01'),
        (summaries, untouched, today) => {
          const came = summaries.filter(({ submittedAt }) => submittedAt === null || dayOf(submittedAt) <= today);
          const expected = came.length + untouched;
          const figures = tallyRound(expected, came, { dueOn: patrolsDueOn(march), today: plainDate(today) });
          const dashboard = compose(countRound(march, expected, came), today);
          expect(toValues(dashboard.figures)).toMatchObject({
            PATROLS_EXPECTED: figures.expected,
            PATROLS_VISITED: figures.visited,
            PATROLS_SUBMITTED: figures.submitted,
            PATROLS_IN_TIME: figures.submittedInTime,
            PATROLS_EXCUSED: figures.excused,
            PATROLS_LATE: figures.late,
            PATROL_PROBLEMS: figures.problems,
            PATROL_REFERRALS: figures.referrals,
          });
          const { completeness, timeliness } = toRates(figures);
          expect(dashboard.rates).toEqual([
            { rate: 'FILED_ON_TIME_RATE', value: null },
            { rate: 'PATROL_COMPLETENESS', value: completeness },
            { rate: 'PATROL_TIMELINESS', value: timeliness },
          ]);
          expect(findRow(dashboard, 'body', 'B')?.figures).toEqual(
            dashboard.figures.filter(({ measure }) =>
              findRow(dashboard, 'body', 'B')?.figures.some((one) => one.measure === measure),
            ),
          );
        },
      ),
    );
  });

  const may = patrolMonth('2026-05');
  const counts = addCounts(countRound(march, 3, [aSummary()]), countRound(may, 5, []));

  it('stand by month, and add up to the year', () => {
    const dashboard = compose(counts, '2026-05-20');
    expect(toValues(dashboard.figures)).toMatchObject({ PATROLS_EXPECTED: 8, PATROLS_LATE: 2, PATROLS_IN_TIME: 1 });
    const ofMonth = (key: string) => toValues(findRow(dashboard, 'month', key)?.figures ?? []);
    expect(ofMonth('2026-03')).toMatchObject({ PATROLS_EXPECTED: 3, PATROLS_LATE: 2 });
    // Not due before 5 June.
    expect(ofMonth('2026-05')).toMatchObject({ PATROLS_EXPECTED: 5, PATROLS_LATE: 0 });
  });

  it('are those of one month where that is wanted, beside all months', () => {
    const dashboard = compose(counts, '2026-05-20', '2026-05');
    expect(toValues(dashboard.figures)).toMatchObject({ PATROLS_EXPECTED: 5, PATROLS_SUBMITTED: 0 });
    expect(toValues(findRow(dashboard, 'body', 'B')?.figures ?? [])).toMatchObject({ PATROLS_EXPECTED: 5 });
    expect(dashboard.breakdowns.find(({ dimension }) => dimension === 'month')?.rows).toHaveLength(2);
  });

  it('of another year are none of this one', () => {
    const other = compose(countRound(patrolMonth('2025-12'), 4, []), '2026-05-20');
    expect(toValues(other.figures)).toMatchObject({ PATROLS_EXPECTED: 0, PATROLS_LATE: 0 });
  });
});
