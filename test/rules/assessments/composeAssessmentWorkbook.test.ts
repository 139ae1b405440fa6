import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../functions/rules/assessments/assessment.ts';
import { composeAssessmentWorkbook } from '../../../functions/rules/assessments/composeAssessmentWorkbook.ts';
import { gradeEmployer } from '../../../functions/rules/assessments/gradeEmployer.ts';
import { judgeFactors } from '../../../functions/rules/assessments/judgeFactors.ts';
import { judgeIndustryRisk } from '../../../functions/rules/assessments/judgeIndustryRisk.ts';
import { defaultRuleSet } from '../../../functions/rules/assessments/ruleSets.ts';
import { testValidities } from '../../../functions/rules/assessments/testValidity.ts';
import { type Instant, plainDate } from '../../../functions/rules/kernel/plainDate.ts';
import { anEmployerRecord } from '../../support/assessmentWorkbooks.ts';

const employer = anEmployerRecord();
const assessedOn = plainDate('2026-03-02');
const point = {
  workplace: '打磨岗',
  quantity: 'CTWA',
  unit: 'mg/m³',
  limit: 0.5,
  measuredOn: plainDate('2026-01-15'),
  institution: '示例检测机构',
  reportNumber: 'JC-2',
  verdict: null,
};

function anAssessment(value: number): Assessment {
  const finding = { exposed: 3, measuredOn: null, testReportNumber: null, level: 'CONFORMING' as const };
  const findings = [
    { ...finding, name: '甲醛', nature: null, natureBasis: null, points: [{ ...point, value }] },
    { ...finding, name: '木粉尘', nature: 'GENERAL' as const, natureBasis: '不是硬木', points: [] },
  ];
  const validity = testValidities.SEVERE;
  const factors = judgeFactors(findings, { assessedOn, staff: employer.staff, validity });
  if (!factors.ok) throw new Error(JSON.stringify(factors.refusal));
  const selfCheck = defaultRuleSet.selfCheckItems.map(({ id }) => ({ itemId: id, verdict: 'PARTLY' as const }));
  const computed = gradeEmployer({ factors: factors.value, management: { answers: selfCheck } });
  if (!computed.ok) throw new Error(computed.refusal.code);
  return {
    county: employer.county,
    creditCode: employer.creditCode,
    assessmentId: '01',
    ruleSetId: defaultRuleSet.id,
    assessedOn,
    cause: 'FIRST',
    mode: 'SELF',
    factors: factors.value,
    selfCheck,
    computed: computed.value,
    industryRisk: judgeIndustryRisk('C202'),
    industryAnswer: null,
    testValidity: validity,
    statusEvaluation: null,
    onBehalf: null,
    recordedAt: '2026-03-02T01:00:00.000Z' as Instant,
  };
}

describe('the content of a workbook', () => {
  it('is the ledger’s factors without an assessment: catalogue names, natures that are fixed, no answers', () => {
    const { factors, selfCheck, guide } = composeAssessmentWorkbook(employer, null, defaultRuleSet);
    expect(factors).toHaveLength(200);
    expect(factors.slice(0, 3)).toMatchObject([
      { number: 1, name: '木粉尘', nature: null, level: '符合', exposed: 30, natureBasis: null },
      { number: 2, name: '噪声', nature: '一般', level: '符合', exposed: null },
      { number: 3, name: null, nature: null, level: null, exposed: null },
    ]);
    expect(selfCheck.every(({ verdict }) => verdict === null)).toBe(true);
    expect(guide[4]?.[1]).toContain('尚未评估');
  });

  it('is the last assessment: declared levels, a basis only where one was asked for, all answers', () => {
    const { factors, selfCheck } = composeAssessmentWorkbook(employer, anAssessment(0.5), defaultRuleSet);
    expect(factors.slice(0, 2)).toMatchObject([
      { name: '甲醛', nature: '严重', natureBasis: null, level: '符合', measuredOn: new Date('2026-01-15T00:00:00Z') },
      // Declared conforming without a measurement: declared again, and judged again.
      { name: '木粉尘', nature: '一般', natureBasis: '不是硬木', level: '符合', measuredOn: null },
    ]);
    expect(selfCheck.every(({ verdict }) => verdict === '部分符合')).toBe(true);
  });

  it('starts a factor with an exceeded point as nonconforming, since points have no place in it', () => {
    const { factors } = composeAssessmentWorkbook(employer, anAssessment(0.6), defaultRuleSet);
    expect(factors[0]).toMatchObject({ name: '甲醛', level: '不符合' });
  });

  it('leaves out answers to another rule set’s items', () => {
    const newer = { ...defaultRuleSet, id: 'county@2' };
    const { selfCheck, identity } = composeAssessmentWorkbook(employer, anAssessment(0.5), newer);
    expect(selfCheck.every(({ verdict }) => verdict === null)).toBe(true);
    expect(identity).toContainEqual(['规则集', 'county@2']);
  });

  it('has a file name that every file system takes', () => {
    const { fileName } = composeAssessmentWorkbook(anEmployerRecord({ name: '示例/一:厂*"' }), null, defaultRuleSet);
    expect(fileName).toBe('示例一厂-职业病危害评估.xlsx');
  });
});
