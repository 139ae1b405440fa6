import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../../functions/rules/disclosure/lists/criteria.ts';
import { defaultCriteria } from '../../../../functions/rules/disclosure/lists/criteria.ts';
import { criterionFacts } from '../../../../functions/rules/disclosure/lists/criterionFacts.ts';
import { judgeNonCompliance, toTermMonths } from '../../../../functions/rules/disclosure/lists/judgeNonCompliance.ts';
import type { FindingRecord } from '../../../../functions/rules/enforcement/findingRecord.ts';
import { addDays, plainDate } from '../../../../functions/rules/kernel/plainDate.ts';
import { aFinding } from '../../enforcement/enforcementFixture.ts';
import { aGround, criterion, facts, today } from './listFixture.ts';

type Facts = ReturnType<typeof facts>;
const idsOf = (given: Facts, criteria: readonly Criterion[] = defaultCriteria, day = today) =>
  judgeNonCompliance(given, criteria, day).map((ground) => ground.criterion.id);
const employer = (change: object) => facts(change as Partial<Facts['employer']>);
const finding = (change: object) =>
  ({ ...aFinding(), findingId: 'F1', text: '示例问题', words: null, ...change }) as unknown as FindingRecord;
const bing = { effective: { category: 'BING' } };

describe('a criterion on days overdue', () => {
  const dueOn = (daysAgo: number) => employer({ nextDue: { kind: 'REASSESSMENT', on: addDays(today, -daysAgo) } });
  it.each([
    [0, []],
    [89, []],
    [90, ['OVERDUE90']],
    [91, ['OVERDUE90']],
  ] as const)('%i days: %j', (days, expected) => {
    expect(idsOf(dueOn(days))).toEqual(expected);
  });

  it('names the day that was due and what', () => {
    const [ground] = judgeNonCompliance(dueOn(100), defaultCriteria, today);
    expect(ground).toMatchObject({ amount: 100, records: [{ record: 'employer', on: addDays(today, -100) }] });
    expect(ground?.records[0]?.text).toContain('定期重新评估');
  });
});

describe('criteria on what the assessment says', () => {
  const assessed = (level: string, managementGrade: string, change: object = bing) =>
    employer({
      ...{ latestBasis: { assessmentId: 'A1', assessedOn: today, factors: [{ name: '噪声', level }] } },
      ...{ summary: { assessmentId: 'A1', assessedOn: today, managementGrade }, ...change },
    });
  it.each([
    ['CONFORMING', 'B', bing, []],
    ['NONCONFORMING', 'B', bing, ['EXPOSURE']],
    ['CONFORMING', 'C', bing, ['MANAGEMENTC']],
    ['NONCONFORMING', 'C', bing, ['EXPOSURE', 'MANAGEMENTC']],
    ['NONCONFORMING', 'C', { effective: { category: 'YI' } }, []],
    ['NONCONFORMING', 'C', { effective: null }, []],
  ] as const)('%s, %s, %j: %j', (level, grade, change, expected) => {
    expect(idsOf(assessed(level, grade, change))).toEqual(expected);
  });
});

describe('a criterion on declaring', () => {
  it('is met where hazards are not declared, and never without hazards', () => {
    expect(idsOf(employer({ declared: false }))).toEqual(['UNDECLARED']);
    expect(idsOf(employer({ declared: true }))).toEqual([]);
    expect(idsOf(employer({ declared: false, factors: [] }))).toEqual([]);
  });
});

describe('a criterion on orders', () => {
  const ordered = (state: string, endsOn: string) => facts({}, [finding({ state, order: { due: { endsOn } } })]);
  it.each([
    ['ORDERED', '2026-03-02', []],
    ['ORDERED', '2026-03-01', ['ORDER']],
    ['OVERDUE', '2026-03-01', ['ORDER']],
    ['CORRECTED', '2026-02-01', []],
    ['DISMISSED', '2026-02-01', []],
    ['DECIDED', '2026-02-01', []],
  ] as const)('%s until %s: %j', (state, endsOn, expected) => {
    expect(idsOf(ordered(state, endsOn))).toEqual(expected);
  });
});

describe('a criterion on penalties', () => {
  const decided = (on: string, ...more: string[]) => {
    const steps = [{ action: 'DECIDE', on: plainDate(on) }, ...more.map((action) => ({ action, on: today }))];
    return facts({}, [finding({ state: 'SERVED', steps, decision: { fineYuan: 1 }, words: { number: '罚1号' } })]);
  };
  it.each([
    ['2025-03-01', [], []],
    ['2025-03-02', [], ['PENALTY']],
    ['2026-03-02', [], ['PENALTY']],
    ['2026-03-01', ['REVOKE'], []],
  ] as const)('decided on %s %j: %j', (on, more, expected) => {
    expect(idsOf(decided(on, ...more))).toEqual(expected);
  });

  it('counts them, that many included', () => {
    const both = { ...decided('2026-01-05'), findings: [1, 2].flatMap((at) => decided(`2026-01-0${at}`).findings) };
    const rows = (atLeast: number) => [criterion({ id: 'X', fact: 'PENALTY', atLeast, withinMonths: 12 })];
    expect(idsOf(both, rows(2))).toEqual(['X']);
    expect(idsOf(both, rows(3))).toEqual([]);
  });
});

describe('the default criteria', () => {
  it('say of each row that it is ours, and use every fact', () => {
    for (const { source, termMonths, repair } of defaultCriteria) {
      expect(source.confidence).toBe('D');
      expect(repair.afterMonths).toBeLessThanOrEqual(termMonths);
    }
    expect(new Set(defaultCriteria.map(({ fact }) => fact))).toEqual(new Set(Object.keys(criterionFacts)));
  });

  it('show an entry for the longest term of those met', () => {
    expect(toTermMonths([aGround({ termMonths: 6 }), aGround({ termMonths: 12 })])).toBe(12);
  });
});
