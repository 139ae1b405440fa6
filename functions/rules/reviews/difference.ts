import type { Assessment } from '../assessments/assessment.ts';
import type { Employer } from '../employers/employer.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { pilotSource } from '../kernel/pilotSource.ts';
import type { PlainDate } from '../kernel/plainDate.ts';
import type { EmployerBasics, Report } from '../reports/report.ts';

const national = '国疾控综监督二函〔2022〕50号';
const own = (requirements: string): LegalSource => pilotSource(requirements, 'D', '核对内容自定');

/** Kind of difference → why it matters. */
export const differenceKinds = {
  LEDGER_FACTS: { why: '报告所载与现行台账不一致，请核对以何者为准。', source: own('R62、R99') },
  LEDGER_FACTOR: { why: '台账载有而报告没有的危害因素，可能漏报，影响风险等级。', source: own('R71、R99') },
  LEDGER_HEADCOUNT: { why: '报告的接触人数少于台账，可能低一个人数档。', source: own('R71、R99') },
  LEDGER_TEST: { why: '台账载有不符合的检测结果，报告的接触水平全部为符合。', source: own('R71、R99') },
  EARLIER_FACTOR: { why: '上次报告有、本次没有的危害因素，应有停用或者工艺改变的依据。', source: own('R87、R99') },
  EARLIER_NATURE: { why: '危害因素由严重变为一般，应有成分或者含量的依据。', source: own('R88、R99') },
  EARLIER_LEVEL: { why: '接触水平由不符合变为符合，其后没有新的检测。', source: own('R88、R99') },
  EARLIER_HEADCOUNT: { why: '接触人数减少并跨过人数档，风险等级可能因此降低。', source: own('R89、R99') },
  EARLIER_SCORE: { why: '自查得分比上次提高 10 分以上，请核对整改依据。', source: own('R73、R99') },
  EARLIER_ANSWER: { why: '上次自查不符合、本次符合，没有附证据。', source: own('R73、R99') },
  CATEGORY: {
    why: '单位申报的类别与按规则计算的类别不一致。',
    source: { instrument: national, clause: '附件3', confidence: 'M' },
  },
  SEVERE_INDUSTRY: {
    why: '行业风险严重而危害风险等级为Ⅰ级，请核对危害因素和人数是否齐全。',
    source: { instrument: '国卫办职健发〔2021〕5号', clause: '目录（核对内容自定）', confidence: 'D' },
  },
  PATROL: { why: '巡查发现的问题与报告不一致。', source: own('R154、R99') },
} as const satisfies Record<string, { readonly why: string; readonly source: LegalSource }>;

export type DifferenceKind = keyof typeof differenceKinds;

/** What a patrol found at the employer; `selfCheckItemId` null: it concerns the factors. */
export type PatrolFinding = {
  readonly foundOn: PlainDate;
  readonly text: string;
  readonly selfCheckItemId: string | null;
};

/** What a report declares. */
export type Declared = {
  readonly report: Pick<Report, 'declaredCategory'>;
  readonly basics: EmployerBasics;
  readonly assessment: Assessment;
};

/** What else is known of the employer. */
export type Known = {
  readonly ledger: Employer;
  /** Factors of the ledger when the assessment was recorded; null where that was not kept. */
  readonly ledgerThen: Pick<Employer, 'factors'> | null;
  /** Assessment of the report that was filed before. */
  readonly earlier: Assessment | null;
  readonly patrolFindings: readonly PatrolFinding[];
};

/** A difference between what a report declares and what is known otherwise, beside the review item it concerns. */
export type Difference = {
  readonly kind: DifferenceKind;
  readonly itemId: string;
  readonly declared: string;
  readonly known: string;
};

/** A difference with both values. */
export function toDifference(kind: DifferenceKind, itemId: string, declared: string, known: string): Difference {
  return { kind, itemId, declared, known };
}
