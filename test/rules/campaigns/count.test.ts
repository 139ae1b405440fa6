import { describe, expect, it } from 'vitest';
import {
  type CountedEmployer,
  computeCountFigures,
  findCountedTwice,
  sumFigures,
} from '../../../functions/rules/campaigns/countFigures.ts';
import {
  countLifecycle,
  countStates,
  judgeCountLateness,
  mayTakeCountStep,
} from '../../../functions/rules/campaigns/countReturn.ts';
import { judgeCountSigning } from '../../../functions/rules/campaigns/judgeCountSigning.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const employer = (creditCode: string, change: Partial<CountedEmployer> = {}): CountedEmployer => ({
  ...{ creditCode, name: `示例${creditCode}厂`, industryCode: 'C301', industryName: null },
  ...{ staff: 10, exposed: 4, factors: 1, declared: false },
  ...change,
});

describe('figures', () => {
  const lists = [
    [employer('1'), employer('2', { industryCode: 'B061', declared: true })],
    [],
    [employer('3', { industryCode: null, staff: 0, exposed: 0 })],
  ];

  it('of nobody are zero everywhere', () => {
    expect(computeCountFigures([])).toEqual({ employers: 0, declared: 0, staff: 0, exposed: 0, bySection: [] });
  });

  it('count each employer once, by section, the unknown one last', () => {
    expect(computeCountFigures(lists.flat())).toEqual({
      ...{ employers: 3, declared: 1, staff: 20, exposed: 8 },
      bySection: [
        { section: 'B', employers: 1, declared: 1, staff: 10, exposed: 4 },
        { section: 'C', employers: 1, declared: 0, staff: 10, exposed: 4 },
        { section: null, employers: 1, declared: 0, staff: 0, exposed: 0 },
      ],
    });
  });

  it('of the county are the sums of its bodies’', () => {
    expect(sumFigures(lists.map(computeCountFigures))).toEqual(computeCountFigures(lists.flat()));
  });

  it('name an employer that two bodies count', () => {
    const given = [
      { bodyId: 'a', list: [employer('1'), employer('2')] },
      { bodyId: 'b', list: [employer('2')] },
    ];
    expect(findCountedTwice(given)).toEqual([{ creditCode: '2', name: '示例2厂', bodyIds: ['a', 'b'] }]);
  });
});

describe('the life of a return', () => {
  it.each([
    ['DRAW', [null, 'DRAWN', 'RETURNED']],
    ['SIGN', ['DRAWN']],
    ['ACCEPT', ['SIGNED']],
    ['RETURN', ['SIGNED', 'ACCEPTED']],
  ] as const)('%s starts from %j only', (action, from) => {
    expect([null, ...countStates].filter((state) => mayTakeCountStep(state, action))).toEqual([
      ...[null, ...countStates].filter((state) => (from as readonly unknown[]).includes(state)),
    ]);
    expect(countStates).toContain(countLifecycle[action].to);
  });

  it.each([
    ['2026-03-20T15:59:59.999Z', 0],
    ['2026-03-20T16:00:00.000Z', 1],
    ['2026-03-30T01:00:00.000Z', 10],
    ['2026-03-01T01:00:00.000Z', 0],
  ])('is at %s late by %i days against 20 March', (at, daysLate) => {
    expect(judgeCountLateness(at as Instant, plainDate('2026-03-20')).daysLate).toBe(daysLate);
  });

  it.each([
    [{ lateBecause: null }, 0, []],
    [{ lateBecause: null }, 1, ['LATE_WITHOUT_REASON']],
    [{ lateBecause: '  ' }, 1, ['LATE_WITHOUT_REASON', 'TEXT_INVALID']],
    [{ lateBecause: '山洪断路' }, 1, []],
    [{ remarks: 'x'.repeat(1001) }, 0, ['TEXT_INVALID']],
    [
      { differences: [{ kind: 'CLOSED', name: '', creditCode: 'x', note: '' }] },
      0,
      ['TEXT_INVALID', 'TEXT_INVALID', 'CODE_INVALID'],
    ],
    [{ differences: Array(101).fill({ kind: 'MOVED', name: '厂', creditCode: null, note: '迁出' }) }, 0, ['TOO_MANY']],
  ] as const)('signed with %j, late by %i: %j', (change, daysLate, codes) => {
    const signing = { lateBecause: null, remarks: null, differences: [], ...change };
    const problems = judgeCountSigning(signing, { dueOn: plainDate('2026-03-20'), daysLate });
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});
