import { describe, expect, test } from 'vitest';
import type { ExposureLevel, HazardGrade, HazardNature } from '../../../functions/rules/assessments/grades.ts';
import { judgeHazardGrade } from '../../../functions/rules/assessments/judgeHazardGrade.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { aFactor, oneClass } from './gradingInputs.ts';

type Row = [HazardNature, ExposureLevel, number, HazardGrade, string];

const table: readonly Row[] = [
  ['GENERAL', 'CONFORMING', 0, 'I', '9人及以下'],
  ['GENERAL', 'CONFORMING', 1, 'I', '9人及以下'],
  ['GENERAL', 'CONFORMING', 9, 'I', '9人及以下'],
  ['GENERAL', 'CONFORMING', 10, 'I', '10～49人'],
  ['GENERAL', 'CONFORMING', 49, 'I', '10～49人'],
  ['GENERAL', 'CONFORMING', 50, 'I', '50人及以上'],
  ['GENERAL', 'CONFORMING', 1_000_000, 'I', '50人及以上'],
  ['GENERAL', 'NONCONFORMING', 0, 'II', '9人及以下'],
  ['GENERAL', 'NONCONFORMING', 9, 'II', '9人及以下'],
  ['GENERAL', 'NONCONFORMING', 10, 'II', '10～49人'],
  ['GENERAL', 'NONCONFORMING', 49, 'II', '10～49人'],
  ['GENERAL', 'NONCONFORMING', 50, 'III', '50人及以上'],
  ['SEVERE', 'CONFORMING', 0, 'II', '9人及以下'],
  ['SEVERE', 'CONFORMING', 9, 'II', '9人及以下'],
  ['SEVERE', 'CONFORMING', 10, 'II', '10～49人'],
  ['SEVERE', 'CONFORMING', 49, 'II', '10～49人'],
  ['SEVERE', 'CONFORMING', 50, 'III', '50人及以上'],
  ['SEVERE', 'NONCONFORMING', 0, 'III', '9人及以下'],
  ['SEVERE', 'NONCONFORMING', 9, 'III', '9人及以下'],
  ['SEVERE', 'NONCONFORMING', 10, 'III', '10～49人'],
  ['SEVERE', 'NONCONFORMING', 49, 'III', '10～49人'],
  ['SEVERE', 'NONCONFORMING', 50, 'III', '50人及以上'],
];

test.each(table)('%s %s, %i people: %s (%s)', (nature, level, exposed, grade, band) => {
  const judged = judgeHazardGrade(oneClass({ nature, level, exposed }));
  expect(judged).toMatchObject({
    ok: true,
    value: {
      grade,
      deciding: {
        nature,
        level,
        headcount: exposed,
        band,
        grade,
        source: { instrument: '国疾控综监督二函〔2022〕50号', clause: '附件1 附表1-1' },
      },
    },
  });
});

describe('headcount of a class', () => {
  const two = [
    aFactor({ name: '苯', nature: 'SEVERE', exposed: 30 }),
    aFactor({ name: '矽尘', nature: 'SEVERE', exposed: 25 }),
  ];

  test('is the sum over its factors where none is declared, marked as an upper bound', () => {
    expect(judgeHazardGrade({ factors: two })).toMatchObject({
      value: { grade: 'III', deciding: { headcount: 55, headcountIsUpperBound: true, factors: ['苯', '矽尘'] } },
    });
  });

  test('is the declared one where there is one', () => {
    const classHeadcounts = [{ nature: 'SEVERE', level: 'CONFORMING', exposed: 40 }] as const;
    expect(judgeHazardGrade({ factors: two, classHeadcounts })).toMatchObject({
      value: { grade: 'II', deciding: { headcount: 40, headcountIsUpperBound: false } },
    });
  });

  test('declared for a class without factors has no effect', () => {
    const classHeadcounts = [{ nature: 'SEVERE', level: 'NONCONFORMING', exposed: 60 }] as const;
    expect(judgeHazardGrade({ factors: [aFactor()], classHeadcounts })).toEqual(
      judgeHazardGrade({ factors: [aFactor()] }),
    );
  });
});

describe('the deciding class', () => {
  test('has the highest grade, wherever it stands in the input', () => {
    const factors = [
      aFactor({ name: '噪声', exposed: 500 }),
      aFactor({ name: '甲醛', nature: 'SEVERE', level: 'NONCONFORMING', exposed: 1 }),
      aFactor({ name: '高温', level: 'NONCONFORMING', exposed: 20 }),
    ];
    const judged = judgeHazardGrade({ factors });
    expect(judged).toMatchObject({ value: { grade: 'III', deciding: { factors: ['甲醛'] } } });
    expect(judgeHazardGrade({ factors: factors.toReversed() })).toEqual(judged);
  });

  test('of an equal grade is the first in the stated order', () => {
    const judged = judgeHazardGrade({
      factors: [
        aFactor({ name: '噪声', level: 'NONCONFORMING', exposed: 60 }),
        aFactor({ name: '苯', nature: 'SEVERE', exposed: 60 }),
      ],
    });
    expect(judged).toMatchObject({ value: { grade: 'III', deciding: { nature: 'SEVERE', level: 'CONFORMING' } } });
    expect(judged.ok && judged.value.classes).toHaveLength(2);
  });
});

describe('refusals', () => {
  test('an employer without factors is out of scope, not 甲', () => {
    const judged = judgeHazardGrade({ factors: [] });
    expect(judged).toMatchObject({ ok: false, refusal: { code: 'OUT_OF_SCOPE' } });
    expect(!judged.ok && judged.refusal.code === 'OUT_OF_SCOPE' && judged.refusal.message).toMatch(/危害因素/);
  });

  test.each([-1, 0.5, 9.5, 1_000_001, Number.NaN, Number.POSITIVE_INFINITY])('a headcount of %d', (exposed) => {
    expect(judgeHazardGrade(oneClass({ exposed }))).toMatchObject({
      refusal: { code: 'INVALID_INPUT', problems: [{ path: 'factors[0].exposed', code: 'HEADCOUNT_INVALID' }] },
    });
    const classHeadcounts = [{ nature: 'GENERAL', level: 'CONFORMING', exposed }] as const;
    expect(judgeHazardGrade({ factors: [aFactor()], classHeadcounts })).toMatchObject({
      refusal: { problems: [{ path: 'classHeadcounts[0].exposed', code: 'HEADCOUNT_INVALID' }] },
    });
  });

  test('every fault is named with its place', () => {
    const judged = judgeHazardGrade({
      factors: [aFactor(), aFactor({ nature: 'GRAVE' as HazardNature, level: 'OK' as ExposureLevel, exposed: -1 })],
    });
    expect(judged).toMatchObject({
      refusal: {
        problems: [
          { path: 'factors[1].nature', code: 'NATURE_UNKNOWN' },
          { path: 'factors[1].level', code: 'LEVEL_UNKNOWN' },
          { path: 'factors[1].exposed', code: 'HEADCOUNT_INVALID' },
        ],
      },
    });
  });

  test('a class with fewer people than one of its factors, which would lower the grade', () => {
    const classHeadcounts = [{ nature: 'SEVERE', level: 'CONFORMING', exposed: 9 }] as const;
    const factors = [aFactor({ name: '苯', nature: 'SEVERE', exposed: 60 })];
    expect(judgeHazardGrade({ factors, classHeadcounts })).toMatchObject({
      refusal: { problems: [{ path: 'classHeadcounts[0].exposed', code: 'CLASS_BELOW_FACTOR' }] },
    });
  });

  test('a class declared twice', () => {
    const declared = { nature: 'GENERAL', level: 'CONFORMING', exposed: 5 } as const;
    expect(judgeHazardGrade({ factors: [aFactor()], classHeadcounts: [declared, declared] })).toMatchObject({
      refusal: { problems: [{ path: 'classHeadcounts[1]', code: 'CLASS_DUPLICATE' }] },
    });
  });
});

test('an incomplete rule set is a fault, not a refusal', () => {
  expect(() => judgeHazardGrade(oneClass({}), { ...defaultRuleSet, hazardCells: [] })).toThrow(RangeError);
});
