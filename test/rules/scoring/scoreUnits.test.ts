import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findInEffect } from '../../../functions/rules/kernel/findInEffect.ts';
import { type PlainDate, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import type { PatrolMonth } from '../../../functions/rules/patrols/patrolMonth.ts';
import type { PatrolRound } from '../../../functions/rules/patrols/patrolRound.ts';
import { defaultScoring } from '../../../functions/rules/scoring/defaultScoring.ts';
import { findPatrolCases } from '../../../functions/rules/scoring/findPatrolCases.ts';
import { judgeMemberUnits, pilotMemberUnits } from '../../../functions/rules/scoring/memberUnits.ts';
import { findScorePeriod, type ScorePeriod, toPeriodDays } from '../../../functions/rules/scoring/scorePeriod.ts';
import { type ScoreCase, scoreUnits } from '../../../functions/rules/scoring/scoreUnits.ts';
import { enterScoring, judgeScoring } from '../../../functions/rules/scoring/scoringRules.ts';
import { aSummary } from '../../support/patrolRounds.ts';

const body = { unitId: 'b', name: '示例镇', kind: 'PATROL_BODY' } as const;
const late = (month: number): ScoreCase => ({
  ...{ unitId: 'b', evidence: 'PATROL_RETURN_LATE', itemId: null, recordId: `m${month}`, note: '' },
  on: `2026-${String(month).padStart(2, '0')}-05` as PlainDate,
});
const months = (count: number) => Array.from({ length: count }, (_, at) => late(at + 1));
const pointsOf = (cases: readonly ScoreCase[]) => scoreUnits(defaultScoring, [body], cases)[0]?.points;

describe('a late monthly return costs 0.2 points, all together at most 2', () => {
  it.each([
    [0, 10_000],
    [1, 9980],
    [9, 9820],
    [10, 9800],
    [11, 9800],
    [12, 9800],
  ])('%i of them leave %i hundredths', (count, points) => expect(pointsOf(months(count))).toBe(points));

  it('shows the cases beyond the cap with no points', () => {
    const line = scoreUnits(defaultScoring, [body], months(12))[0]?.lines[0];
    expect(line?.cases.map(({ points }) => points)).toEqual([...Array(10).fill(-20), 0, 0]);
  });

  it('gives the points back of a case that is struck out; one beyond the cap takes its place', () => {
    const struckOut = [{ unitId: 'b', itemId: 'patrol-return-late', recordId: 'm1' }];
    expect(scoreUnits(defaultScoring, [body], months(1), struckOut)[0]?.points).toBe(10_000);
    expect(scoreUnits(defaultScoring, [body], months(11), struckOut)[0]?.points).toBe(9800);
  });
});

describe('a score', () => {
  const someCase = fc.record({
    unitId: fc.constantFrom('b', 'm', 'x'),
    evidence: fc.constantFrom('PATROL_RETURN_LATE' as const, 'UNDECLARED' as const, 'MANUAL' as const),
    itemId: fc.constant(null),
    recordId: fc.string(),
    on: fc.constantFrom('2026-01-05' as PlainDate, '2026-02-05' as PlainDate),
    note: fc.constant(''),
  });
  const units = [body, { unitId: 'm', name: '示例局', kind: 'MEMBER_UNIT' }] as const;

  it('adds up: cases to lines, lines to the score, which is never below nothing; order does not matter', () => {
    fc.assert(
      fc.property(fc.array(someCase, { maxLength: 60 }), (cases) => {
        const scores = scoreUnits(defaultScoring, units, cases);
        for (const { points, lines } of scores) {
          expect(lines.reduce((sum, line) => sum + line.points, 10_000)).toBe(points);
          for (const line of lines) expect(line.cases.reduce((sum, one) => sum + one.points, 0)).toBe(line.points);
          expect(points).toBeGreaterThanOrEqual(0);
        }
        const totals = scoreUnits(defaultScoring, units, cases.toReversed()).map(({ points }) => points);
        expect(totals).toEqual(scores.map(({ points }) => points));
      }),
    );
  });
});

describe('scoring rules', () => {
  const [first] = defaultScoring.items;
  if (first === undefined) throw new Error('the default has items');
  const one = { ...defaultScoring, items: [first] };

  it('of the platform break no rule', () => expect(judgeScoring(defaultScoring)).toEqual([]));

  it.each([
    ['items', { items: [] }, 'TOO_FEW_OR_MANY'],
    ['fullPoints', { fullPoints: 0 }, 'POINTS_INVALID'],
    ['items', { fullPoints: 199 }, 'CAPS_ABOVE_FULL'],
    ['items[1].itemId', { items: [first, first] }, 'ID_TWICE'],
    ['items[0].perCase', { items: [{ ...first, perCase: 201 }] }, 'POINTS_INVALID'],
    ['items[0].perCase', { items: [{ ...first, perCase: 0.5 }] }, 'POINTS_INVALID'],
    ['items[0].units', { items: [{ ...first, units: ['MEMBER_UNIT'] as const }] }, 'UNITS_INVALID'],
    ['items[0].units', { items: [{ ...first, units: [] }] }, 'UNITS_INVALID'],
    ['items[0].effect', { items: [{ ...first, effect: 'BONUS' as const }] }, 'BONUS_INVALID'],
    ['items[0].title', { items: [{ ...first, title: '' }] }, 'TEXT_INVALID'],
  ])('are refused at %s for %j', (path, change, code) => {
    expect(judgeScoring({ ...one, ...change })).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('may take all the points there are, and no more', () =>
    expect(judgeScoring({ ...one, fullPoints: 200 })).toEqual([]));

  it('take effect on a day to come, and count for periods that begin from then on', () => {
    const saved = { county: '433122', savedAt: null, savedBy: null };
    const enter = (effectiveOn: string) =>
      enterScoring({ ...one, effectiveOn: plainDate(effectiveOn) }, null, saved, plainDate('2026-03-31'));
    expect(enter('2026-03-31').ok).toBe(false);
    const next = enter('2026-04-01');
    if (!next.ok) throw new Error('the rules are refused');
    const versions = [{ ...defaultScoring, county: '433122' }, next.value];
    expect(findInEffect(versions, plainDate('2026-03-31'))?.number).toBe(0);
    expect(findInEffect(versions, plainDate('2026-04-01'))?.number).toBe(1);
    expect(findInEffect(versions, plainDate('2022-12-31'))).toBeNull();
  });
});

describe('periods', () => {
  it.each([
    ['2026Q1', '2026-01-01', '2026-03-31'],
    ['2026Q4', '2026-10-01', '2026-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
  ])('%s is from %s to %s', (period, from, to) => {
    expect(toPeriodDays(period as ScorePeriod)).toEqual({ from, to });
  });
  it.each(['2026Q0', '2026Q5', '1999', '2026-Q1', '', '2026Q1#'])('%j is none', (text) => {
    expect(findScorePeriod(text)).toBeNull();
  });
});

describe('a round of patrols', () => {
  const round: PatrolRound = {
    ...{ county: '433122', month: '2026-03' as PatrolMonth, bodyId: 'b', bodyName: '示例镇' },
    ...{ openedAt: '2026-03-01T00:00:00.000Z' as never, returns: [] },
    expected: { count: 2, sha256: '', firstCodes: [] },
  };
  const expected = ['1', '2'].map((creditCode) => ({ creditCode, name: `示例${creditCode}厂`, address: null }));
  const judged = { round, dueOn: plainDate('2026-04-05'), expected, summaries: new Map([['1', aSummary()]]) };

  it('costs nothing up to the day due, then the missing return and each missing record', () => {
    expect(findPatrolCases(judged, plainDate('2026-04-05'))).toEqual([]);
    expect(findPatrolCases(judged, plainDate('2026-04-06')).map((one) => [one.evidence, one.recordId])).toEqual([
      ['PATROL_RETURN_LATE', '2026-03'],
      ['PATROL_RECORD_MISSING', '2026-03 2'],
    ]);
  });
});

describe('member units', () => {
  it('of the pilot break no rule', () => expect(judgeMemberUnits(pilotMemberUnits.units)).toEqual([]));
  const [some] = pilotMemberUnits.units;
  if (some === undefined) throw new Error('the pilot has member units');
  it.each([
    [[], 'TOO_FEW_OR_MANY'],
    [[some, some], 'ID_TWICE'],
    [[{ ...some, unitId: '433122107' }], 'ID_INVALID'],
    [[{ ...some, name: '' }], 'TEXT_INVALID'],
    [
      [
        { ...some, isBureau: true },
        { ...some, unitId: 'z', isBureau: true },
      ],
      'BUREAU_TWICE',
    ],
  ])('%j are refused: %s', (units, code) => {
    expect(judgeMemberUnits(units).map((one) => one.code)).toContain(code);
  });
});
