import { categoryLabels, hazardGradeLabels, managementGradeLabels } from '../assessments/grades.ts';
import { computeDeadline } from '../calendar/computeDeadline.ts';
import type { LegalSource } from '../kernel/legalSource.ts';
import { lacksTest } from './composeFindings.ts';
import type { Block, Section } from './reportDocument.ts';
import type { ReportFacts } from './reportFacts.ts';
import { blankDate, causeWords, cite, confidenceWords, notGiven, toDay, toModeText } from './reportWords.ts';

const sourceColumns = [
  { title: '判定事项', weight: 24 },
  { title: '依据', weight: 58 },
  { title: '确信程度', weight: 18, align: 'center' },
] as const;

const changeColumns = [
  { title: '如果', weight: 74 },
  { title: '综合风险类别', weight: 26, align: 'center' },
] as const;

/** The category, declared and computed, with the sentences and texts that led to it and what would change it. */
export function composeCategory({ report, assessment, ruleSet }: ReportFacts): Section {
  const { hazardGrade, managementGrade, category, explanation } = assessment.computed;
  const { hazard, management, combination, sentences, wouldChange } = explanation;
  const facts = [
    { label: '职业病危害风险等级', value: hazardGradeLabels[hazardGrade] },
    { label: '职业卫生管理状况等级', value: managementGradeLabels[managementGrade] },
    { label: '按规则计算的类别', value: categoryLabels[category] },
    { label: '用人单位申报的类别', value: categoryLabels[report.declaredCategory] },
  ];
  const source = (what: string, from: LegalSource) => [what, cite(from), confidenceWords[from.confidence]];
  const blocks: Block[] = [{ kind: 'facts', form: 'pairs', facts }];
  if (report.declaredCategory !== category) {
    const text = `用人单位申报的类别（${categoryLabels[report.declaredCategory]}）与按规则计算的类别（${categoryLabels[category]}）不一致，由主管部门核定。`;
    blocks.push({ kind: 'paragraph', text });
  }
  blocks.push(
    { kind: 'paragraph', text: '判定过程：' },
    { kind: 'numbered', items: sentences },
    {
      kind: 'table',
      columns: sourceColumns,
      rows: [
        source('职业病危害风险等级', hazard.clause),
        source('职业卫生管理状况等级', management.clause),
        source('综合风险类别', combination.clause),
      ],
      emphasised: [],
    },
    {
      kind: 'note',
      text: `数据来源：本次评估的计算结果，规则集 ${ruleSet.id}《${ruleSet.title}》，自${toDay(ruleSet.effectiveFrom)}起施行。类别由轻到重依次为甲类、乙类、丙类。确信程度：“有原文”指已见公布原文，“有佐证”指与现有资料一致而未见原文，“自定”指资料未作规定、由本平台暂定。`,
    },
  );
  if (wouldChange.length === 0) {
    blocks.push({ kind: 'paragraph', text: '没有哪一项单独变化会改变综合风险类别。' });
  } else {
    blocks.push({ kind: 'paragraph', text: '下列任何一项单独变化，都会改变综合风险类别：' });
    const rows = wouldChange.map(({ sentence, category: then }) => [
      sentence.replace(/，综合风险类别将变为.*$/, ''),
      categoryLabels[then],
    ]);
    blocks.push({ kind: 'table', columns: changeColumns, rows, emphasised: [] });
  }
  return { heading: '综合风险类别及判定依据', blocks };
}

/** A text of the employer's own, a block a line; what stands there when it gave none. */
function composeOwnText(text: string | null, otherwise: string): Block[] {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  return (lines.length > 0 ? lines : [otherwise]).map((line) => ({ kind: 'paragraph', text: line }));
}

/** The problems that follow from the assessment, and what the employer does about them. */
export function composeMeasures({ report, assessment }: ReportFacts): Section {
  const nonconforming = assessment.factors.filter((one) => one.level === 'NONCONFORMING' && !lacksTest(one));
  const untested = assessment.factors.filter(lacksTest);
  const lost = assessment.computed.explanation.management.selfCheck?.lost ?? [];
  const names = (factors: typeof untested) => factors.map(({ name }) => name).join('、');
  const items = [
    ...(nonconforming.length > 0
      ? [`接触水平不符合的危害因素${nonconforming.length}种：${names(nonconforming)}。`]
      : []),
    ...(untested.length > 0 ? [`没有有效检测结果的危害因素${untested.length}种：${names(untested)}。`] : []),
    ...(lost.length > 0 ? [`自查失分项目${lost.length}项：${lost.map(({ itemId }) => itemId).join('、')}。`] : []),
  ];
  const found: Block =
    items.length > 0
      ? { kind: 'numbered', items }
      : { kind: 'paragraph', text: '本次评估未发现不符合的危害因素和自查项目。' };
  return {
    heading: '存在问题与整改措施',
    blocks: [
      found,
      { kind: 'paragraph', text: '用人单位的整改措施：' },
      ...composeOwnText(report.measures, '（用人单位未填写）'),
    ],
  };
}

const dayColumns = [
  { title: '日期', weight: 20, align: 'center' },
  { title: '是否届满日', weight: 16, align: 'center' },
  { title: '说明', weight: 64 },
] as const;

/** The employer's conclusion, how and when the assessment was made, and how the next day was counted. */
export function composeConclusion({ report, assessment, basics, notices }: ReportFacts): Section {
  const { endsOn, provisional, days, source } = computeDeadline('reassessment', assessment.assessedOn, { notices });
  const facts = [
    { label: '评估缘由', value: causeWords[assessment.cause] },
    { label: '评估方式', value: toModeText(assessment.mode, basics.techServiceCode) },
    { label: '评估日期', value: toDay(assessment.assessedOn) },
    { label: '下次评估期限', value: `${toDay(endsOn)}${provisional ? '（暂定）' : ''}` },
  ];
  const rows = days.map(({ on, why }) => [on, on === endsOn ? '是' : '否', why]);
  const waiting = provisional ? '所在年份的节假日安排尚未公布，期限暂定，公布后重新计算。' : '';
  return {
    heading: '评估结论',
    blocks: [
      ...composeOwnText(report.conclusion, '（用人单位未填写结论，以上述综合风险类别为准）'),
      { kind: 'facts', form: 'pairs', facts },
      { kind: 'paragraph', text: '下次评估期限的计算：' },
      { kind: 'table', columns: dayColumns, rows, emphasised: [rows.length - 1] },
      { kind: 'note', text: `依据：${cite(source)}。${waiting}` },
    ],
  };
}

/** Where the responsible person signs and the seal goes; both after publicity. @source R80–R82 */
export function composeSignature(): Section {
  return {
    heading: '审定签章',
    blocks: [
      {
        kind: 'paragraph',
        text: '本单位对评估所依据的资料和本报告内容的真实性、完整性负责。本报告经公示期满后，由法定代表人或者主要负责人审定签字，并加盖公章。',
      },
      {
        kind: 'signature',
        lines: ['法定代表人（主要负责人）签字：', '用人单位（公章）：', blankDate],
      },
    ],
  };
}

/** What goes with the report; the test reports are named by their numbers. */
export function composeAttachments({ assessment: { factors } }: ReportFacts): Section {
  const numbers = [...new Set(factors.map(({ testReportNumber }) => testReportNumber).filter((one) => one !== null))];
  const reports = numbers.length > 0 ? numbers.join('、') : notGiven;
  const items = [
    `职业病危害因素检测报告（编号：${reports}）；`,
    '职业病危害项目申报回执；',
    '职业卫生管理自查表及证明材料。',
  ];
  return { heading: '附件', blocks: [{ kind: 'numbered', items }] };
}
