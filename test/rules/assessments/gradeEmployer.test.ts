import { describe, expect, test } from 'vitest';
import { combineCategory } from '../../../functions/rules/assessments/combineCategory.ts';
import { type GradingInput, gradeEmployer } from '../../../functions/rules/assessments/gradeEmployer.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { aFactor, allAnswers, answersWith } from './gradingInputs.ts';

const cells = [
  ['I', 'A', 'JIA'],
  ['I', 'B', 'JIA'],
  ['I', 'C', 'YI'],
  ['II', 'A', 'JIA'],
  ['II', 'B', 'YI'],
  ['II', 'C', 'BING'],
  ['III', 'A', 'YI'],
  ['III', 'B', 'BING'],
  ['III', 'C', 'BING'],
] as const;

/** Factors that give the hazard grade, and a score that gives the management grade. */
const factorsOf = {
  I: [aFactor()],
  II: [aFactor({ name: '苯', nature: 'SEVERE', exposed: 12 })],
  III: [aFactor({ name: '苯', nature: 'SEVERE', level: 'NONCONFORMING', exposed: 12 })],
} as const;
const scoreOf = { A: 95, B: 80, C: 40 } as const;

test.each(cells)('%s with %s is %s, from a cell no text prints', (hazard, management, category) => {
  expect(combineCategory(hazard, management)).toEqual({
    hazard,
    management,
    category,
    source: { instrument: '国疾控综监督二函〔2022〕50号', clause: '附件3', confidence: 'M' },
  });
  const graded = gradeEmployer({ factors: factorsOf[hazard], management: { score: scoreOf[management] } });
  expect(graded).toMatchObject({
    ok: true,
    value: {
      hazardGrade: hazard,
      managementGrade: management,
      category,
      explanation: { ruleSetId: 'national-2022-50@1', combination: { confidence: 'M', cell: { category } } },
    },
  });
});

test('a rule set without the cell is a fault', () => {
  expect(() => combineCategory('I', 'A', { ...defaultRuleSet, categoryCells: [] })).toThrow(RangeError);
});

const explain = (input: GradingInput, ruleSet = defaultRuleSet) => {
  const graded = gradeEmployer(input, ruleSet);
  if (!graded.ok) throw new Error(graded.refusal.code);
  return graded.value.explanation;
};

describe('the explanation in sentences', () => {
  test('with declared headcounts and answers', () => {
    const { sentences } = explain({
      factors: [
        aFactor({ name: '苯', nature: 'SEVERE', exposed: 12 }),
        aFactor({ name: '甲醛', nature: 'SEVERE', exposed: 10 }),
        aFactor({ exposed: 30 }),
      ],
      classHeadcounts: [{ nature: 'SEVERE', level: 'CONFORMING', exposed: 15 }],
      management: { answers: answersWith({ 'CS-1': 'NONCONFORMING', 'JC-2': 'NONCONFORMING', 'FH-1': 'PARTLY' }) },
    });
    expect(sentences).toEqual([
      '职业病危害风险等级为Ⅱ级：严重职业病危害因素（苯、甲醛）接触水平符合，接触15人，属于“10～49人”（国疾控综监督二函〔2022〕50号 附件1 附表1-1）。',
      '共有2类职业病危害因素，按其中最高等级确定。',
      '职业卫生管理状况等级为B级：自查得分89分，属于“70分及以上、不足90分”（国疾控综监督二函〔2022〕50号 附件2）。',
      '自查采用《职监平台默认职业卫生管理自查表（自拟，非官方附件2原表）》，应得100分，实得89分。',
      '综合风险类别为乙类：Ⅱ级与B级相结合（国疾控综监督二函〔2022〕50号 附件3）。',
      '类别对应关系未见公布原文，为与现有资料一致的推定，可由县级主管部门调整。',
    ]);
  });

  test('an upper bound is said to be one', () => {
    expect(explain({ factors: [aFactor()], management: { score: 95 } }).sentences).toContain(
      '未填报该类去重后的接触人数，以各因素接触人数之和计，为人数上限。',
    );
  });

  test.each([
    [89.999_999_999, '89.99'],
    [82.35, '82.35'],
    [66.666_666_666_666_67, '66.66'],
    [70, '70'],
    [0, '0'],
    [1e-7, '0'],
    [100, '100'],
  ])('a score of %d is shown as %s, never rounded up', (score, shown) => {
    const { sentences } = explain({ factors: [aFactor()], management: { score } });
    expect(sentences.some((sentence) => sentence.includes(`自查得分${shown}分，`))).toBe(true);
  });

  test('a cap by a key item is named', () => {
    const { management, sentences } = explain(
      { factors: [aFactor()], management: { answers: answersWith({ 'SB-1': 'NONCONFORMING' }) } },
      { ...defaultRuleSet, keyItemCapsGrade: 'B' },
    );
    expect(management).toMatchObject({ grade: 'B', score: 97, cappedByKeyItem: true });
    expect(sentences).toContain('关键项目SB-1不符合，按规则等级最高为B级。');
  });
});

describe('what would change the category', () => {
  const changesOf = (input: GradingInput): readonly string[] =>
    explain(input).wouldChange.map(({ change, category, direction }) => {
      const what = change.kind === 'BECOMES_CONFORMING' ? change.nature : `${change.from}→${change.to}`;
      return `${change.kind} ${what} ${category} ${direction}`;
    });

  test('Ⅱ with B: the management grade both ways, and more people', () => {
    expect(changesOf({ factors: factorsOf.II, management: { score: 80 } })).toEqual([
      'MANAGEMENT_GRADE B→A JIA LIGHTER',
      'MANAGEMENT_GRADE B→C BING STRICTER',
      'HEADCOUNT_BAND 10～49人→50人及以上 BING STRICTER',
    ]);
  });

  test('Ⅲ with B by a nonconforming class: putting it right, or better management', () => {
    expect(changesOf({ factors: factorsOf.III, management: { score: 80 } })).toEqual([
      'MANAGEMENT_GRADE B→A YI LIGHTER',
      'BECOMES_CONFORMING SEVERE YI LIGHTER',
    ]);
  });

  test('a class put right joins the conforming one of its nature and may fill its band', () => {
    const factors = [
      aFactor({ name: '苯', nature: 'SEVERE', level: 'NONCONFORMING', exposed: 12 }),
      aFactor({ name: '矽尘', nature: 'SEVERE', exposed: 38 }),
    ];
    expect(changesOf({ factors, management: { score: 80 } })).toEqual(['MANAGEMENT_GRADE B→A YI LIGHTER']);
  });

  test('changes that leave the category alone are not listed', () => {
    expect(changesOf({ factors: factorsOf.I, management: { score: 95 } })).toEqual([
      'MANAGEMENT_GRADE A→C YI STRICTER',
    ]);
  });

  test('each is said in Chinese', () => {
    const { wouldChange } = explain({ factors: factorsOf.III, management: { score: 80 } });
    expect(wouldChange.map(({ sentence }) => sentence)).toEqual([
      '职业卫生管理状况由B级变为A级，综合风险类别将变为乙类。',
      '接触水平不符合的严重职业病危害因素经治理全部符合，综合风险类别将变为乙类。',
    ]);
  });
});

describe('refusals', () => {
  test('without factors it is out of scope, whatever else is wrong', () => {
    expect(gradeEmployer({ factors: [], management: { score: 500 } })).toMatchObject({
      refusal: { code: 'OUT_OF_SCOPE' },
    });
  });

  test('the faults of both halves come together', () => {
    expect(gradeEmployer({ factors: [aFactor({ exposed: -1 })], management: { score: 101 } })).toMatchObject({
      refusal: {
        code: 'INVALID_INPUT',
        problems: [{ code: 'HEADCOUNT_INVALID' }, { code: 'SCORE_OUT_OF_RANGE' }],
      },
    });
  });

  test('a faulty half alone is refused too', () => {
    expect(gradeEmployer({ factors: [aFactor({ exposed: -1 })], management: { score: 90 } })).toMatchObject({
      refusal: { problems: [{ code: 'HEADCOUNT_INVALID' }] },
    });
    expect(
      gradeEmployer({ factors: [aFactor()], management: { answers: allAnswers('CONFORMING').slice(1) } }),
    ).toMatchObject({
      refusal: { problems: [{ code: 'ITEM_MISSING' }] },
    });
  });
});
