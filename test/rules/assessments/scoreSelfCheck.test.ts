import { describe, expect, test } from 'vitest';
import { judgeManagementGrade } from '../../../functions/rules/assessments/judgeManagementGrade.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { type SelfCheckVerdict, scoreSelfCheck } from '../../../functions/rules/assessments/scoreSelfCheck.ts';
import { allAnswers, answersWith, ruleSetWithMarks } from './gradingInputs.ts';

describe('scores of the default table', () => {
  test.each([
    ['CONFORMING', 100, 100, 100],
    ['PARTLY', 50, 50, 100],
    ['NONCONFORMING', 0, 0, 100],
  ] as const)('all %s: %d', (verdict, score, got, possible) => {
    expect(scoreSelfCheck(allAnswers(verdict))).toMatchObject({
      value: { score, got, possible, missing: possible - got },
    });
  });

  test('not-applicable items leave the count on both sides', () => {
    const notApplicable = defaultRuleSet.selfCheckItems.filter((item) => item.notApplicableAllowed);
    const possible = 100 - notApplicable.reduce((sum, { marks }) => sum + marks, 0);
    expect(scoreSelfCheck(allAnswers('NOT_APPLICABLE'))).toMatchObject({
      value: { score: 100, got: possible, possible },
    });
  });

  test('lost marks stand with the most first and say what putting right one item would give', () => {
    const scored = scoreSelfCheck(answersWith({ 'ZZ-3': 'NONCONFORMING', 'CS-1': 'NONCONFORMING', 'JC-2': 'PARTLY' }));
    expect(scored).toMatchObject({
      value: {
        score: 92,
        missing: 8,
        lost: [
          { itemId: 'CS-1', verdict: 'NONCONFORMING', marks: 5, scoreIfConforming: 97 },
          { itemId: 'JC-2', verdict: 'PARTLY', marks: 2, scoreIfConforming: 94 },
          { itemId: 'ZZ-3', verdict: 'NONCONFORMING', marks: 1, scoreIfConforming: 93 },
        ],
        keyItemsFailed: ['CS-1'],
      },
    });
  });
});

describe('thresholds are reached exactly when the marks reach them', () => {
  // 90 % and 70 % of awkward totals, and half a mark below; scaled by 100 / possible they are not exact in floats.
  test.each([
    [[27, 3], ['CONFORMING', 'NONCONFORMING'], 90, 'A'],
    [[26.5, 0.5, 3], ['CONFORMING', 'PARTLY', 'NONCONFORMING'], 89.166_666_666_666_67, 'B'],
    [[21, 9], ['CONFORMING', 'NONCONFORMING'], 70, 'B'],
    [[20.5, 0.5, 9], ['CONFORMING', 'NONCONFORMING', 'NONCONFORMING'], 68.333_333_333_333_33, 'C'],
    [[0.9, 0.1], ['CONFORMING', 'NONCONFORMING'], 90, 'A'],
    [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.3], Array(7).fill('CONFORMING').concat('NONCONFORMING'), 70, 'B'],
    [[6.3, 0.7], ['CONFORMING', 'NONCONFORMING'], 90, 'A'],
    [[8, 2], ['CONFORMING', 'PARTLY'], 90, 'A'],
    [[1.017, 0.113], ['CONFORMING', 'NONCONFORMING'], 90, 'A'],
    [[1.001, 0.429], ['CONFORMING', 'NONCONFORMING'], 70, 'B'],
    [[1.4, 0.3, 0.3], ['CONFORMING', 'NONCONFORMING', 'NONCONFORMING'], 70, 'B'],
  ] as const)('%j %j: %d, %s', (marks, verdicts, score, grade) => {
    const answers = verdicts.map((verdict, at) => ({ itemId: `i${at}`, verdict: verdict as SelfCheckVerdict }));
    const scored = scoreSelfCheck(answers, ruleSetWithMarks(marks));
    expect(scored).toMatchObject({ value: { score } });
    expect(scored.ok && judgeManagementGrade(scored.value)).toMatchObject({ value: { grade } });
  });
});

describe('refusals', () => {
  const complete = allAnswers('CONFORMING');
  const refusalOf = (answers: Parameters<typeof scoreSelfCheck>[0], ruleSet = defaultRuleSet): unknown => {
    const scored = scoreSelfCheck(answers, ruleSet);
    return scored.ok ? scored.value : scored.refusal.problems.map(({ path, code }) => `${path} ${code}`);
  };

  test('a missing item', () => {
    expect(refusalOf(complete.filter(({ itemId }) => itemId !== 'SB-1'))).toEqual(['answers[SB-1] ITEM_MISSING']);
  });

  test('an unknown item, an item answered twice', () => {
    expect(refusalOf([...complete, { itemId: 'XX-9', verdict: 'CONFORMING' }])).toEqual(['answers[XX-9] ITEM_UNKNOWN']);
    expect(refusalOf([...complete, { itemId: 'SB-1', verdict: 'CONFORMING' }])).toEqual([
      'answers[SB-1] ITEM_DUPLICATE',
    ]);
  });

  test.each(['GOOD', 'toString', ''])('the unknown verdict %j', (verdict) => {
    expect(refusalOf(answersWith({ 'SB-1': verdict as SelfCheckVerdict }))).toEqual(['answers[SB-1] VERDICT_UNKNOWN']);
  });

  test('not applicable where the item does not allow it', () => {
    expect(refusalOf(answersWith({ 'SB-1': 'NOT_APPLICABLE' }))).toEqual(['answers[SB-1] NOT_APPLICABLE_NOT_ALLOWED']);
  });

  test('nothing applicable', () => {
    const ruleSet = ruleSetWithMarks([50, 50]);
    expect(refusalOf(allAnswers('NOT_APPLICABLE', ruleSet), ruleSet)).toEqual(['answers NOTHING_APPLICABLE']);
  });

  test('all faults at once', () => {
    expect(refusalOf([])).toHaveLength(49);
  });
});
