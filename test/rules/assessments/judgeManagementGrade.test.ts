import { expect, test } from 'vitest';
import { judgeManagementGrade } from '../../../functions/rules/assessments/judgeManagementGrade.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';

test.each([
  [0, 'C', '不足70分'],
  [69.999, 'C', '不足70分'],
  [69.999_999_999, 'C', '不足70分'],
  [70, 'B', '70分及以上、不足90分'],
  [70.001, 'B', '70分及以上、不足90分'],
  [89, 'B', '70分及以上、不足90分'],
  [89.5, 'B', '70分及以上、不足90分'],
  [89.999, 'B', '70分及以上、不足90分'],
  [89.999_999_999, 'B', '70分及以上、不足90分'],
  [90, 'A', '90分及以上'],
  [90.001, 'A', '90分及以上'],
  [100, 'A', '90分及以上'],
])('a score of %d is %s (%s)', (score, grade, threshold) => {
  expect(judgeManagementGrade({ score })).toEqual({
    ok: true,
    value: {
      grade,
      score,
      threshold,
      cappedByKeyItem: false,
      source: { instrument: '国疾控综监督二函〔2022〕50号', clause: '附件2', confidence: 'H' },
    },
  });
});

test.each([-0.001, 100.001, -1, 101, Number.NaN, Number.POSITIVE_INFINITY])('a score of %d is refused', (score) => {
  expect(judgeManagementGrade({ score })).toMatchObject({
    ok: false,
    refusal: { code: 'INVALID_INPUT', problems: [{ path: 'score', code: 'SCORE_OUT_OF_RANGE' }] },
  });
});

test.each([
  [false, 95, ['X'], 'A', false],
  ['B', 95, ['X'], 'B', true],
  ['C', 95, ['X'], 'C', true],
  ['B', 95, [], 'A', false],
  ['B', 80, ['X'], 'B', false],
  ['B', 60, ['X'], 'C', false],
] as const)('cap %s, score %d, failed %j: %s, capped %s', (keyItemCapsGrade, score, keyItemsFailed, grade, capped) => {
  expect(judgeManagementGrade({ score, keyItemsFailed }, { ...defaultRuleSet, keyItemCapsGrade })).toMatchObject({
    value: { grade, cappedByKeyItem: capped },
  });
});

test('a rule set without thresholds is a fault', () => {
  expect(() => judgeManagementGrade({ score: 50 }, { ...defaultRuleSet, managementThresholds: [] })).toThrow(
    RangeError,
  );
});
