import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeEmployer } from '../../../functions/rules/assessments/gradeEmployer.ts';
import { categories } from '../../../functions/rules/assessments/grades.ts';
import { judgeByRuleSet, toOutcome } from '../../../functions/rules/assessments/judgeByRuleSet.ts';
import type { RuleSet, SelfCheckItem } from '../../../functions/rules/assessments/ruleSet.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import type { SelfCheckAnswer, SelfCheckVerdict } from '../../../functions/rules/assessments/scoreSelfCheck.ts';
import { anItem } from '../../support/ruleSets.ts';

const verdicts = ['CONFORMING', 'PARTLY', 'NONCONFORMING', 'NOT_APPLICABLE'] as const;
const factors = [{ name: '噪声', nature: 'GENERAL', level: 'NONCONFORMING', exposed: 20 }] as const;

const aSet = (selfCheckItems: readonly SelfCheckItem[], keyItemCapsGrade: RuleSet['keyItemCapsGrade']): RuleSet => ({
  ...defaultRuleSet,
  selfCheckItems,
  keyItemCapsGrade,
});

function gradeOf(answers: readonly SelfCheckAnswer[], ruleSet: RuleSet) {
  const graded = gradeEmployer({ factors, management: { answers } }, ruleSet);
  return graded.ok ? graded.value : null;
}

/** Every way to answer the items that the given verdicts leave open. */
function listWays(items: readonly SelfCheckItem[], given: ReadonlyMap<string, SelfCheckVerdict>): SelfCheckAnswer[][] {
  return items.reduce<SelfCheckAnswer[][]>(
    (ways, { id, notApplicableAllowed }) => {
      const known = given.get(id);
      const possible = known ? [known] : verdicts.filter((one) => one !== 'NOT_APPLICABLE' || notApplicableAllowed);
      return ways.flatMap((way) => possible.map((verdict) => [...way, { itemId: id, verdict }]));
    },
    [[]],
  );
}

const itemArb = (id: string) =>
  fc
    .record({
      text: fc.constantFrom('甲内容', '乙内容'),
      marks: fc.integer({ min: 1, max: 25 }),
      keyItem: fc.boolean(),
      notApplicableAllowed: fc.boolean(),
    })
    .map((given) => anItem({ id, ...given }));
const someOf = (ids: readonly string[]) =>
  fc.subarray([...ids], { minLength: 1 }).chain((chosen) => fc.tuple(...chosen.map(itemArb)));
const capArb = fc.constantFrom(false, 'B', 'C') as fc.Arbitrary<RuleSet['keyItemCapsGrade']>;

describe('an assessment by another table', () => {
  it('lies between the best and the worst of every way to answer what is open', () => {
    fc.assert(
      fc.property(
        someOf(['a', 'b', 'c']),
        someOf(['a', 'b', 'c', 'd']),
        fc.array(fc.constantFrom(...verdicts), { minLength: 3, maxLength: 3 }),
        capArb,
        (oldItems, newItems, chosen, cap) => {
          const answers = oldItems.map(({ id, notApplicableAllowed }, at) => {
            const verdict = chosen[at] ?? 'CONFORMING';
            return { itemId: id, verdict: verdict === 'NOT_APPLICABLE' && !notApplicableAllowed ? 'PARTLY' : verdict };
          }) as SelfCheckAnswer[];
          const usedSet = aSet(oldItems, false);
          const computed = gradeOf(answers, usedSet);
          fc.pre(computed !== null);
          const otherSet = aSet(newItems, cap);
          const shift = judgeByRuleSet({ selfCheck: answers, computed }, usedSet, otherSet);

          // Told a second time: an answer holds where the very same question may still be answered so.
          const holds = new Map<string, SelfCheckVerdict>();
          for (const item of newItems) {
            const before = oldItems.find(({ id }) => id === item.id);
            const verdict = answers.find(({ itemId }) => itemId === item.id)?.verdict;
            if (before?.text !== item.text || !verdict) continue;
            if (verdict !== 'NOT_APPLICABLE' || item.notApplicableAllowed) holds.set(item.id, verdict);
          }
          const ways = listWays(newItems, holds).flatMap((way) => gradeOf(way, otherSet)?.category ?? []);
          const ranks = ways.map((one) => categories.indexOf(one));
          if (ranks.length > 0) {
            expect(shift.best).toBe(categories[Math.min(...ranks)]);
            expect(shift.worst).toBe(categories[Math.max(...ranks)]);
          }
          expect(shift.from).toBe(computed.category);
        },
      ),
    );
  });

  it('knows nothing of the management where nothing that was answered applies any more', () => {
    const items = [anItem({ id: 'a', notApplicableAllowed: true }), anItem({ id: 'b' })];
    const answers = [
      { itemId: 'a', verdict: 'NOT_APPLICABLE' },
      { itemId: 'b', verdict: 'CONFORMING' },
    ] as const;
    const computed = gradeOf(answers, aSet(items, false));
    if (computed === null) throw new Error('not graded');
    const shift = judgeByRuleSet({ selfCheck: answers, computed }, aSet(items, false), aSet(items.slice(0, 1), false));
    // Ⅱ × A to Ⅱ × C.
    expect(shift).toEqual({ from: 'JIA', best: 'JIA', worst: 'BING' });
  });
});

describe('a shift', () => {
  it.each([
    ['JIA', 'JIA', 'JIA', 'SAME'],
    ['JIA', 'YI', 'BING', 'CHANGES'],
    ['JIA', 'JIA', 'YI', 'OPEN'],
    ['YI', 'JIA', 'BING', 'OPEN'],
    ['BING', 'JIA', 'YI', 'CHANGES'],
    ['BING', 'YI', 'BING', 'OPEN'],
    ['YI', 'BING', 'BING', 'CHANGES'],
  ] as const)('from %s to %s…%s: %s', (from, best, worst, outcome) => {
    expect(toOutcome({ from, best, worst })).toBe(outcome);
  });
});
