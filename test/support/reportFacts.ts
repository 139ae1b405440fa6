import type { AssessedFactor, Assessment } from '../../functions/rules/assessments/assessment.ts';
import { type EmployerGrading, gradeEmployer } from '../../functions/rules/assessments/gradeEmployer.ts';
import { listHazardFactors } from '../../functions/rules/assessments/hazardFactors.ts';
import { judgeIndustryRisk } from '../../functions/rules/assessments/judgeIndustryRisk.ts';
import { defaultRuleSet } from '../../functions/rules/assessments/ruleSets.ts';
import type { SelfCheckAnswer, SelfCheckVerdict } from '../../functions/rules/assessments/scoreSelfCheck.ts';
import { testValidities } from '../../functions/rules/assessments/testValidity.ts';
import type { Instant, PlainDate } from '../../functions/rules/kernel/plainDate.ts';
import type { EmployerBasics, Report } from '../../functions/rules/reports/report.ts';
import type { ReportFacts } from '../../functions/rules/reports/reportFacts.ts';
import { codes } from './accounts.ts';

const ref = { county: '433122', creditCode: codes.own };

/** A conforming general factor with a test; change what a test is about. */
export function aFactor(change: Partial<AssessedFactor> = {}): AssessedFactor {
  return {
    name: '噪声',
    nature: 'GENERAL',
    natureBasis: '国疾控综监督二函〔2022〕50号 附件1',
    level: 'CONFORMING',
    declaredLevel: change.level ?? 'CONFORMING',
    flags: [],
    notes: [],
    points: [],
    exposed: 37,
    measuredOn: '2026-01-15' as PlainDate,
    testReportNumber: 'JC-2026-0117',
    ...change,
  };
}

/** So many factors of the catalogue, of changing nature, level and headcount; some without a valid test. */
export function manyFactors(count: number): AssessedFactor[] {
  return listHazardFactors()
    .slice(0, count)
    .map(({ name }, index) => {
      const untested = index % 7 === 3;
      return aFactor({
        name,
        nature: index % 3 === 0 ? 'SEVERE' : 'GENERAL',
        level: untested || index % 5 === 0 ? 'NONCONFORMING' : 'CONFORMING',
        flags: untested ? ['NO_CURRENT_TEST'] : [],
        exposed: (index * 7) % 61,
        measuredOn: untested ? null : ('2026-01-15' as PlainDate),
        testReportNumber: untested ? null : `JC-2026-${String(1000 + (index % 4))}`,
      });
    });
}

/** Answers to every item; `verdicts` by item id, everything else conforming. */
export function answers(verdicts: Readonly<Record<string, SelfCheckVerdict>> = {}): SelfCheckAnswer[] {
  return defaultRuleSet.selfCheckItems.map(({ id }) => ({ itemId: id, verdict: verdicts[id] ?? 'CONFORMING' }));
}

export function anAssessmentOf(
  factors: readonly AssessedFactor[] = [aFactor()],
  selfCheck: readonly SelfCheckAnswer[] = answers({
    'XM-1': 'NOT_APPLICABLE',
    'FH-3': 'PARTLY',
    'GZ-2': 'NONCONFORMING',
  }),
): Assessment {
  const graded = gradeEmployer({ factors, management: { answers: selfCheck } });
  if (!graded.ok) throw new Error(JSON.stringify(graded.refusal));
  const computed: EmployerGrading = graded.value;
  return {
    ...ref,
    assessmentId: '01JZZZZZZZZZZZZZZZZZZZZZZA',
    ruleSetId: defaultRuleSet.id,
    assessedOn: '2026-03-02' as PlainDate,
    cause: 'FIRST',
    mode: 'SELF',
    factors,
    selfCheck,
    computed,
    industryRisk: judgeIndustryRisk('C202'),
    industryAnswer: null,
    testValidity: testValidities.SEVERE,
    statusEvaluation: null,
    onBehalf: null,
    recordedAt: '2026-03-02T01:00:00.000Z' as Instant,
  };
}

const basics: EmployerBasics = {
  name: '泸溪示例001木业胶合板厂',
  address: '湖南省湘西州泸溪县武溪镇示例路8号',
  legalRepresentative: '示例人甲',
  bodyId: '433122107',
  industryName: '人造板制造',
  industryCode: 'C202',
  size: 'SMALL',
  economicType: '私营',
  staff: 64,
  exposed: 41,
  declared: true,
  productionStartOn: '2019-03-11' as PlainDate,
  techServiceCode: null,
};

export type FactChanges = {
  readonly basics?: Partial<EmployerBasics>;
  readonly report?: Partial<Report>;
  readonly assessment?: Assessment;
};

/** A drafted report with all that its document is composed from. */
export function reportFacts(change: FactChanges = {}): ReportFacts {
  const assessment = change.assessment ?? anAssessmentOf();
  const own = { ...basics, ...change.basics };
  const report: Report = {
    ...ref,
    reportId: '01KQ0000000000000000000ABC',
    assessmentId: assessment.assessmentId,
    assessedOn: assessment.assessedOn,
    employerName: own.name,
    state: 'DRAFT',
    stateSince: '2026-03-02T01:00:00.000Z' as Instant,
    declaredCategory: assessment.computed.category,
    computedCategory: assessment.computed.category,
    draftedAt: '2026-03-02T01:00:00.000Z' as Instant,
    basics: own,
    measures: '更换砂光机除尘滤袋，2026年4月底前完成。\n补齐公告栏内容。',
    conclusion: '本单位职业病危害风险总体可控，将按期复测。',
    posting: null,
    formerVersions: [],
    previousReportId: null,
    earlierAssessmentId: null,
    reviewOutcome: null,
    signOff: null,
    filing: null,
    withdrawnBecause: null,
    supersededBy: null,
    basis: null,
    steps: [],
    ...change.report,
  };
  return { report, assessment, basics: own, ruleSet: defaultRuleSet, bodyName: '武溪镇', notices: [] };
}
