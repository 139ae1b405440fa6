import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../functions/rules/assessments/assessment.ts';
import { findSizeProblems, largestAssessmentBytes } from '../../../functions/rules/assessments/assessmentSize.ts';
import type { ExposureLevel } from '../../../functions/rules/assessments/grades.ts';
import {
  type FactorFinding,
  judgeFactors,
  keepValidHeadcounts,
} from '../../../functions/rules/assessments/judgeFactors.ts';
import { judgePoint, type PointFinding } from '../../../functions/rules/assessments/measurementPoints.ts';
import { findStatusEvaluationProblems } from '../../../functions/rules/assessments/statusEvaluation.ts';
import { testValidities } from '../../../functions/rules/assessments/testValidity.ts';
import { plainDate } from '../../../functions/rules/kernel/plainDate.ts';

const assessedOn = plainDate('2026-03-02');

function aPoint(given: Partial<PointFinding> = {}): PointFinding {
  return {
    workplace: '热压岗',
    quantity: 'MAC',
    value: 0.3,
    unit: 'mg/m³',
    limit: 0.5,
    measuredOn: plainDate('2026-01-15'),
    institution: '示例检测公司',
    reportNumber: 'JC-7',
    verdict: null,
    ...given,
  };
}

function aFinding(given: Partial<FactorFinding> = {}): FactorFinding {
  return {
    name: '甲醛',
    nature: null,
    natureBasis: null,
    level: 'CONFORMING',
    exposed: 9,
    measuredOn: plainDate('2026-01-15'),
    testReportNumber: null,
    points: [],
    ...given,
  };
}

function judge(findings: readonly FactorFinding[], validity: keyof typeof testValidities = 'SEVERE') {
  return judgeFactors(findings, { assessedOn, staff: 100, validity: testValidities[validity] });
}

function judgeOne(given: Partial<FactorFinding>, validity?: keyof typeof testValidities) {
  const judged = judge([aFinding(given)], validity);
  if (!judged.ok) throw new Error(JSON.stringify(judged.refusal));
  const [factor] = judged.value;
  if (!factor) throw new Error('no factor');
  return factor;
}

function codesOf(given: Partial<FactorFinding>): readonly string[] {
  const judged = judge([aFinding(given)]);
  return judged.ok ? [] : judged.refusal.problems.map(({ path, code }) => `${path} ${code}`);
}

describe('a measurement is valid', () => {
  it.each([
    ['SEVERE', '2025-03-03', []],
    ['SEVERE', '2025-03-02', []],
    ['SEVERE', '2025-03-01', ['NO_CURRENT_TEST']],
    ['GENERAL', '2023-03-03', []],
    ['GENERAL', '2023-03-02', []],
    ['GENERAL', '2023-03-01', ['NO_CURRENT_TEST']],
    ['UNDECIDED', '2025-03-02', []],
    ['UNDECIDED', '2025-03-01', ['NO_CURRENT_TEST']],
    ['UNLISTED', '2025-03-02', []],
    ['UNLISTED', '2025-03-01', ['NO_CURRENT_TEST']],
    ['GENERAL', null, ['NO_CURRENT_TEST']],
  ] as const)('industry %s, measured on %s: %j', (risk, on, flags) => {
    const factor = judgeOne({ measuredOn: on === null ? null : plainDate(on) }, risk);
    expect(factor.flags).toEqual(flags);
    expect(factor.level).toBe(flags.length === 0 ? 'CONFORMING' : 'NONCONFORMING');
  });

  it('says of the flag how many months were allowed and why', () => {
    const measuredOn = plainDate('2025-03-01');
    expect(judgeOne({ measuredOn }).notes).toEqual([
      '甲醛：检测日期2025-03-01距评估日期已超过12个月（行业职业病危害风险严重，每年至少检测一次），没有有效检测结果，接触水平判定为不符合。',
    ]);
    expect(judgeOne({ measuredOn: null }, 'GENERAL').notes[0]).toContain('每三年至少检测一次');
    expect(judgeOne({ measuredOn: null }, 'UNLISTED').notes[0]).toContain('从严');
    expect(judgeOne({ level: 'NONCONFORMING', measuredOn: null }).notes).toEqual([]);
  });
});

describe('a sampled point', () => {
  it.each([
    [0.49, 0.5, null, 'CONFORMING'],
    [0.5, 0.5, null, 'CONFORMING'],
    [0.51, 0.5, null, 'NONCONFORMING'],
    [0, 0.5, null, 'CONFORMING'],
    [null, 0.5, 'CONFORMING', 'CONFORMING'],
    [0.6, null, 'NONCONFORMING', 'NONCONFORMING'],
    [null, null, 'NONCONFORMING', 'NONCONFORMING'],
    [null, null, null, null],
    [0.6, null, null, null],
  ] as const)('value %s, limit %s, report %s: %s', (value, limit, verdict, expected) => {
    expect(judgePoint(aPoint({ value, limit, verdict }))).toBe(expected);
  });

  it.each<[ExposureLevel, Partial<PointFinding>[], ExposureLevel, string[]]>([
    ['CONFORMING', [{ value: 0.49 }, { value: 0.5 }], 'CONFORMING', []],
    ['CONFORMING', [{ value: 0.5 }, { value: 0.51 }], 'NONCONFORMING', ['POINT_EXCEEDED']],
    ['NONCONFORMING', [{ value: 0.51 }], 'NONCONFORMING', ['POINT_EXCEEDED']],
    // Other reasons than a point may make it nonconforming, so that conforming points do not lift it.
    ['NONCONFORMING', [{ value: 0.1 }], 'NONCONFORMING', []],
  ])('of a factor declared %s with %j: %s', (level, points, judged, flags) => {
    const factor = judgeOne({ level, points: points.map((point) => aPoint(point)) });
    expect(factor).toMatchObject({ level: judged, declaredLevel: level, flags });
    expect(factor.points).toHaveLength(points.length);
  });

  it('dates the measurement of its factor; of several the oldest does', () => {
    const fresh = aPoint({ measuredOn: plainDate('2025-03-02') });
    const stale = aPoint({ measuredOn: plainDate('2025-03-01') });
    expect(judgeOne({ measuredOn: null, points: [fresh] })).toMatchObject({ flags: [], measuredOn: '2025-03-02' });
    expect(judgeOne({ points: [fresh, stale] })).toMatchObject({
      flags: ['NO_CURRENT_TEST'],
      measuredOn: '2025-03-01',
    });
  });

  it('is named in the explanation, the first three of many', () => {
    const points = [1, 2, 3, 4].map((value) => aPoint({ workplace: `${value}号岗`, value }));
    expect(judgeOne({ points: [aPoint(), ...points] }).notes).toEqual([
      '甲醛：5个检测点中有4个不符合（1号岗 MAC 1 mg/m³，限值 0.5 mg/m³；2号岗 MAC 2 mg/m³，限值 0.5 mg/m³；3号岗 MAC 3 mg/m³，限值 0.5 mg/m³等），接触水平判定为不符合。',
    ]);
    const byReport = aPoint({ value: null, limit: null, unit: null, verdict: 'NONCONFORMING' });
    expect(judgeOne({ points: [byReport] }).notes[0]).toContain('（热压岗 MAC）');
  });

  it.each<[string, Partial<PointFinding>, string]>([
    ['no workplace', { workplace: ' ' }, 'workplace TEXT_MISSING'],
    ['a long workplace', { workplace: '长'.repeat(101) }, 'workplace TOO_LONG'],
    ['a long quantity', { quantity: '长'.repeat(51) }, 'quantity TOO_LONG'],
    ['no institution', { institution: '' }, 'institution TEXT_MISSING'],
    ['no report', { reportNumber: '' }, 'reportNumber TEXT_MISSING'],
    ['a negative value', { value: -0.1 }, 'value VALUE_INVALID'],
    ['a value that is no number', { value: Number.NaN }, 'value VALUE_INVALID'],
    ['an endless value', { value: Number.POSITIVE_INFINITY }, 'value VALUE_INVALID'],
    ['a limit of nought', { limit: 0 }, 'limit VALUE_INVALID'],
    ['no unit', { unit: null }, 'unit UNIT_MISSING'],
    ['a long unit', { unit: '长'.repeat(21) }, 'unit TOO_LONG'],
    ['a later day', { measuredOn: plainDate('2026-03-03') }, 'measuredOn DATE_IN_FUTURE'],
    ['no verdict', { limit: null }, 'verdict POINT_VERDICT_MISSING'],
    ['a verdict against its numbers', { verdict: 'NONCONFORMING' }, 'verdict POINT_VERDICT_DIFFERS'],
  ])('is refused with %s', (_, point, expected) => {
    expect(codesOf({ points: [aPoint(), aPoint(point)] })).toEqual([`factors[0].points[1].${expected}`]);
  });

  it('may come 200 to a factor and 2,000 to an assessment, and no more', () => {
    const points = (count: number) => Array.from({ length: count }, () => aPoint());
    expect(codesOf({ points: points(200) })).toEqual([]);
    expect(codesOf({ points: points(201) })).toEqual(['factors[0].points TOO_MANY_POINTS']);
    const names = ['甲醛', '苯', '甲苯', '噪声', '高温', '正己烷', '氨', '氯气', '一氧化碳', '铬', '镍'];
    const findings = names.map((name) => aFinding({ name, nature: null, points: points(200) }));
    const tooMany = judge(findings);
    expect(tooMany).toMatchObject({ refusal: { problems: [{ path: 'factors', code: 'TOO_MANY_POINTS' }] } });
    expect(judge(findings.slice(0, 10)).ok).toBe(true);
  });
});

describe('de-duplicated headcounts', () => {
  it('are kept where the level was kept, and dropped for a nature of which a factor moved', () => {
    const headcounts = [
      { nature: 'SEVERE', level: 'CONFORMING', exposed: 5 },
      { nature: 'GENERAL', level: 'CONFORMING', exposed: 7 },
    ] as const;
    const moved = judgeOne({ points: [aPoint({ value: 0.6 })] });
    expect(keepValidHeadcounts(headcounts, [moved])).toEqual([headcounts[1]]);
    const declared = judgeOne({ level: 'NONCONFORMING', points: [aPoint({ value: 0.6 })] });
    expect(keepValidHeadcounts(headcounts, [declared])).toEqual(headcounts);
  });
});

describe('a status evaluation', () => {
  const evaluation = { institution: '示例评价公司', reportNumber: 'XP-1', evaluatedOn: assessedOn };

  it.each([
    [{}, []],
    [{ institution: '长'.repeat(100) }, []],
    [{ institution: '长'.repeat(101) }, ['TOO_LONG']],
    [{ reportNumber: ' ' }, ['TEXT_MISSING']],
    [{ evaluatedOn: plainDate('2026-03-03') }, ['DATE_IN_FUTURE']],
  ])('%j: %j', (change, codes) => {
    const problems = findStatusEvaluationProblems({ ...evaluation, ...change }, assessedOn);
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });
});

describe('the size of an assessment', () => {
  it('is refused above what one record takes, counted in bytes and not in characters', () => {
    const sized = (filler: string) => ({ assessmentId: filler, factors: [] }) as unknown as Assessment;
    const frame = '{"assessmentId":"","factors":[]}'.length;
    const room = largestAssessmentBytes - frame;
    expect(findSizeProblems(sized('x'.repeat(room)))).toEqual([]);
    expect(findSizeProblems(sized('x'.repeat(room + 1)))).toMatchObject([{ code: 'ASSESSMENT_TOO_LARGE' }]);
    expect(findSizeProblems(sized('长'.repeat(Math.floor(room / 3) + 1)))).toMatchObject([{ path: 'factors' }]);
  });
});
