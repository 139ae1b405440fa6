import type { AssessedFactor, Assessment } from '../assessments/assessment.ts';
import { formatScore } from '../assessments/explainGrading.ts';
import {
  categoryLabels,
  exposureLevelLabels,
  hazardGradeLabels,
  hazardNatureLabels,
  managementGradeLabels,
} from '../assessments/grades.ts';
import type { RuleSet } from '../assessments/ruleSet.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { EmployerBasics, Report } from '../reports/report.ts';
import { notGiven, verdictWords } from '../reports/reportWords.ts';

const national = '国疾控综监督二函〔2022〕50号';

/** What a filed report is reviewed by, in this order. @source R99, R100 */
export const reviewGroups = {
  EMPLOYER: { label: '单位基本情况', source: pilotSource('R98–R100') },
  FACTORS: { label: '职业病危害因素', source: { instrument: national, clause: '附件1', confidence: 'H' } },
  HEADCOUNTS: { label: '接触人数', source: { instrument: national, clause: '附件1 附表1-1', confidence: 'H' } },
  SELF_CHECK: { label: '自查', source: { instrument: national, clause: '附件2', confidence: 'H' } },
  CATEGORY: { label: '综合风险类别', source: { instrument: national, clause: '附件3', confidence: 'H' } },
} as const satisfies Record<string, { readonly label: string; readonly source: LegalSource }>;

export type ReviewGroup = keyof typeof reviewGroups;

/** Items that every report has; a factor and a self-check item have one each besides, see `toFactorItemId`. */
export const wholeItems = {
  IDENTITY: 'EMPLOYER.IDENTITY',
  INDUSTRY: 'EMPLOYER.INDUSTRY',
  HEADCOUNT: 'EMPLOYER.HEADCOUNT',
  FACTORS: 'FACTORS',
  CLASSES: 'HEADCOUNTS',
  SELF_CHECK: 'SELF_CHECK',
  CATEGORY: 'CATEGORY',
} as const;

/** One thing that a report declares and a reviewer judges. */
export type ReviewItem = {
  readonly itemId: string;
  readonly group: ReviewGroup;
  readonly title: string;
  /** What the report says of it, in words. */
  readonly declared: string;
};

/** The item of a factor's nature, level and measurements. */
export function toFactorItemId(name: string): string {
  return `FACTOR.${name}`;
}

/** The item of a self-check answer. */
export function toSelfCheckItemId(id: string): string {
  return `SELF_CHECK.${id}`;
}

type Reviewed = {
  readonly report: Pick<Report, 'creditCode' | 'declaredCategory'>;
  readonly basics: EmployerBasics;
  readonly assessment: Assessment;
  /** The set that the assessment was judged by; an item that it lacks is shown by its id. */
  readonly ruleSet: RuleSet;
};

/**
 * Every item of a report, in the order of the report: the employer's facts, each factor, the headcounts of the classes,
 * each answer of the self-check, the category. A report does not change once it is filed, so its items do not either.
 * @source R99, R100：对自查和风险评估资料的真实性逐项复核
 */
export function listReviewItems({ report, basics, assessment, ruleSet }: Reviewed): readonly ReviewItem[] {
  const { computed, factors, selfCheck } = assessment;
  const { hazard, management } = computed.explanation;
  const texts = new Map(ruleSet.selfCheckItems.map(({ id, text }) => [id, text]));
  const item = (itemId: string, group: ReviewGroup, title: string, declared: string): ReviewItem => ({
    ...{ itemId, group, title, declared },
  });
  const classes = hazard.classes.map(
    ({ nature, level, headcount, band }) =>
      `${hazardNatureLabels[nature]}、${exposureLevelLabels[level]}：${headcount} 人（${band}）`,
  );
  return [
    item(
      wholeItems.IDENTITY,
      'EMPLOYER',
      '单位名称、代码和地址',
      [basics.name, report.creditCode, basics.address ?? `地址${notGiven}`].join('；'),
    ),
    item(
      wholeItems.INDUSTRY,
      'EMPLOYER',
      '行业',
      `${basics.industryName ?? notGiven}（${basics.industryCode ?? notGiven}）`,
    ),
    item(wholeItems.HEADCOUNT, 'EMPLOYER', '职工和接触人数', `职工 ${basics.staff} 人，接触 ${basics.exposed} 人`),
    item(wholeItems.FACTORS, 'FACTORS', '危害因素是否齐全', factors.map(({ name }) => name).join('、')),
    ...factors.map((factor) => item(toFactorItemId(factor.name), 'FACTORS', factor.name, describeFactor(factor))),
    item(wholeItems.CLASSES, 'HEADCOUNTS', '各类危害因素接触人数', classes.join('；')),
    item(
      wholeItems.SELF_CHECK,
      'SELF_CHECK',
      '自查得分',
      `${formatScore(management.score)} 分，${managementGradeLabels[management.grade]}`,
    ),
    ...selfCheck.map(({ itemId, verdict }) =>
      item(toSelfCheckItemId(itemId), 'SELF_CHECK', texts.get(itemId) ?? itemId, verdictWords[verdict]),
    ),
    item(
      wholeItems.CATEGORY,
      'CATEGORY',
      '综合风险类别的计算',
      `${hazardGradeLabels[computed.hazardGrade]}、${managementGradeLabels[computed.managementGrade]}，计算为${categoryLabels[computed.category]}，申报${categoryLabels[report.declaredCategory]}`,
    ),
  ];
}

function describeFactor(factor: AssessedFactor): string {
  const { nature, natureBasis, level, declaredLevel, exposed, measuredOn, testReportNumber, points } = factor;
  const failed = points.filter(({ verdict }) => verdict === 'NONCONFORMING').length;
  return [
    `${hazardNatureLabels[nature]}（${natureBasis}）`,
    `接触水平${exposureLevelLabels[level]}${level === declaredLevel ? '' : `（申报${exposureLevelLabels[declaredLevel]}）`}`,
    `接触 ${exposed} 人`,
    measuredOn === null ? '未填报检测' : `检测 ${measuredOn}，报告 ${testReportNumber ?? notGiven}`,
    ...(points.length > 0 ? [`检测点 ${points.length} 个，不符合 ${failed} 个`] : []),
  ].join('；');
}
