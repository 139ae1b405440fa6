import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeEmployer } from '../../../functions/rules/assessments/gradeEmployer.ts';
import { categories, managementGrades } from '../../../functions/rules/assessments/grades.ts';
import { type DeclaredFactor, judgeHazardGrade } from '../../../functions/rules/assessments/judgeHazardGrade.ts';
import { judgeManagementGrade } from '../../../functions/rules/assessments/judgeManagementGrade.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { type SelfCheckVerdict, scoreSelfCheck } from '../../../functions/rules/assessments/scoreSelfCheck.ts';
import { exposureLevels, hazardGrades, hazardNatures, ruleSetWithMarks } from './gradingInputs.ts';

const headcount = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1_000_000 }));
const factor: fc.Arbitrary<DeclaredFactor> = fc.record({
  name: fc.constantFrom('苯', '噪声', '矽尘', '甲醛'),
  nature: fc.constantFrom(...hazardNatures),
  level: fc.constantFrom(...exposureLevels),
  exposed: headcount,
});
const factors = fc.array(factor, { minLength: 1, maxLength: 6 });
const score = fc.double({ min: 0, max: 100, noNaN: true });
const verdict = fc.constantFrom<SelfCheckVerdict>('CONFORMING', 'PARTLY', 'NONCONFORMING', 'NOT_APPLICABLE');
/** Marks in halves, with a verdict each; the first always counts, so that something does. */
const selfCheck = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
      verdict,
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((rows) =>
    rows.map(([marks, given], at) => [marks, at === 0 && given === 'NOT_APPLICABLE' ? 'PARTLY' : given] as const),
  );
type Rows = readonly (readonly [number, SelfCheckVerdict])[];

function hazardRank(given: readonly DeclaredFactor[]): number {
  const judged = judgeHazardGrade({ factors: given });
  if (!judged.ok) throw new Error(judged.refusal.code);
  return hazardGrades.indexOf(judged.value.grade);
}

function scored(rows: Rows) {
  const answers = rows.map(([, given], at) => ({ itemId: `i${at}`, verdict: given }));
  const result = scoreSelfCheck(answers, ruleSetWithMarks(rows.map(([marks]) => marks)));
  if (!result.ok) throw new Error(result.refusal.problems[0]?.code);
  return result.value;
}

test('the hazard grade never falls when a headcount rises, or a factor becomes severe or nonconforming', () => {
  fc.assert(
    fc.property(factors, fc.nat(), headcount, (given, pick, more) => {
      const at = pick % given.length;
      const change = (part: Partial<DeclaredFactor>): number =>
        hazardRank(given.map((one, index) => (index === at ? { ...one, ...part } : one)));
      const before = hazardRank(given);
      const exposed = Math.min(1_000_000, (given[at]?.exposed ?? 0) + more);
      for (const part of [{ exposed }, { nature: 'SEVERE' }, { level: 'NONCONFORMING' }] as const)
        expect(change(part)).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('one factor more never lowers the hazard grade, and the order of factors does not matter', () => {
  fc.assert(
    fc.property(factors, factor, (given, another) => {
      expect(hazardRank([...given, another])).toBeGreaterThanOrEqual(hazardRank(given));
      expect(hazardRank(given.toReversed())).toBe(hazardRank(given));
    }),
  );
});

test('declaring the de-duplicated headcount never raises the hazard grade', () => {
  fc.assert(
    fc.property(factors, (given) => {
      const classHeadcounts = hazardNatures.flatMap((nature) =>
        exposureLevels.map((level) => ({
          nature,
          level,
          exposed: Math.max(
            0,
            ...given.filter((one) => one.nature === nature && one.level === level).map((one) => one.exposed),
          ),
        })),
      );
      const judged = judgeHazardGrade({ factors: given, classHeadcounts });
      expect(judged.ok && hazardGrades.indexOf(judged.value.grade)).toBeLessThanOrEqual(hazardRank(given));
    }),
  );
});

test('a score lies in 0–100 and does not depend on the order of answers', () => {
  fc.assert(
    fc.property(selfCheck, fc.nat(), (rows, seed) => {
      const ruleSet = ruleSetWithMarks(rows.map(([marks]) => marks));
      const answers = rows.map(([, given], at) => ({ itemId: `i${at}`, verdict: given }));
      const turned = [...answers.slice(seed % answers.length), ...answers.slice(0, seed % answers.length)].toReversed();
      const result = scored(rows);
      expect(result.score).toBeGreaterThanOrEqual(0);
      expect(result.score).toBeLessThanOrEqual(100);
      expect(scoreSelfCheck(turned, ruleSet)).toEqual({ ok: true, value: result });
    }),
  );
});

test('putting right a lost item raises the score to what was foretold', () => {
  fc.assert(
    fc.property(selfCheck, (rows) => {
      const before = scored(rows);
      for (const { itemId, scoreIfConforming } of before.lost) {
        const better = rows.map((row, at): Rows[number] => (`i${at}` === itemId ? [row[0], 'CONFORMING'] : row));
        expect(scored(better).score).toBe(scoreIfConforming);
        expect(scoreIfConforming).toBeGreaterThan(before.score);
      }
    }),
  );
});

test('marks lost add up to the marks missing, got and missing to the possible', () => {
  fc.assert(
    fc.property(selfCheck, (rows) => {
      const { got, possible, missing, lost } = scored(rows);
      expect(lost.reduce((sum, { marks }) => sum + marks, 0)).toBe(missing);
      expect(got + missing).toBe(possible);
    }),
  );
});

test('the grade from a score is the grade from comparing whole marks', () => {
  fc.assert(
    fc.property(selfCheck, (rows) => {
      const result = scored(rows);
      const graded = judgeManagementGrade(result);
      const [got, possible] = [BigInt(result.got * 4), BigInt(result.possible * 4)];
      const expected = got * 100n >= 90n * possible ? 'A' : got * 100n >= 70n * possible ? 'B' : 'C';
      expect(graded).toMatchObject({ value: { grade: expected } });
    }),
  );
});

test('the management grade never worsens as the score rises', () => {
  fc.assert(
    fc.property(score, score, (one, other) => {
      const rank = (given: number): number => {
        const judged = judgeManagementGrade({ score: given });
        return judged.ok ? managementGrades.indexOf(judged.value.grade) : Number.NaN;
      };
      expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});

test('what would change the category always names another one, in the direction it says', () => {
  fc.assert(
    fc.property(factors, score, (given, points) => {
      const graded = gradeEmployer({ factors: given, management: { score: points } });
      if (!graded.ok) throw new Error(graded.refusal.code);
      const { category, explanation } = graded.value;
      for (const change of explanation.wouldChange) {
        const step = categories.indexOf(change.category) - categories.indexOf(category);
        expect(change.direction).toBe(step < 0 ? 'LIGHTER' : 'STRICTER');
        expect(step).not.toBe(0);
      }
    }),
  );
});

test('a named change of management grade gives that category when it is made', () => {
  fc.assert(
    fc.property(factors, score, (given, points) => {
      const graded = gradeEmployer({ factors: given, management: { score: points } });
      if (!graded.ok) throw new Error(graded.refusal.code);
      for (const { change, category } of graded.value.explanation.wouldChange) {
        if (change.kind !== 'MANAGEMENT_GRADE') continue;
        const from = defaultRuleSet.managementThresholds.find(({ grade }) => grade === change.to)?.from ?? Number.NaN;
        expect(gradeEmployer({ factors: given, management: { score: from } })).toMatchObject({ value: { category } });
      }
    }),
  );
});
