import type { AssessedFactor } from '../assessments/assessment.ts';
import { formatScore } from '../assessments/explainGrading.ts';
import {
  exposureLevelLabels,
  hazardGradeLabels,
  hazardNatureLabels,
  managementGradeLabels,
} from '../assessments/grades.ts';
import { type SelfCheckVerdict, verdictShares } from '../assessments/scoreSelfCheck.ts';
import { findCounty } from '../employers/counties.ts';
import type { Block, Section } from './reportDocument.ts';
import type { ReportFacts } from './reportFacts.ts';
import { cite, notGiven, sizeWords, toDay, verdictWords } from './reportWords.ts';

/** Who the employer is, as the ledger said when the report was drafted. */
export function composeBasics({ report, basics }: ReportFacts): Section {
  const body = findCounty(report.county)?.bodies.find(({ id }) => id === basics.bodyId);
  const industry = [basics.industryName, basics.industryCode].filter((part) => part !== null).join(' ');
  const facts = [
    { label: '单位名称', value: basics.name },
    { label: '统一社会信用代码', value: report.creditCode },
    { label: '工作场所地址', value: basics.address ?? notGiven },
    { label: '所属行业', value: industry || notGiven },
    { label: '企业规模', value: basics.size === null ? notGiven : sizeWords[basics.size] },
    { label: '经济类型', value: basics.economicType ?? notGiven },
    { label: '法定代表人', value: basics.legalRepresentative ?? notGiven },
    { label: '巡查单位', value: body?.name ?? basics.bodyId },
    { label: '劳动者总数', value: `${basics.staff}人` },
    { label: '接触职业病危害人数', value: `${basics.exposed}人` },
    { label: '危害项目申报', value: basics.declared ? '已申报' : '未申报' },
    { label: '正式投产日期', value: basics.productionStartOn === null ? notGiven : toDay(basics.productionStartOn) },
  ];
  const note = `数据来源：县级用人单位台账，取自本报告编制之时。接触职业病危害人数每人只计一次。`;
  return {
    heading: '单位基本情况',
    blocks: [
      { kind: 'facts', form: 'pairs', facts },
      { kind: 'note', text: note },
    ],
  };
}

const factorColumns = [
  { title: '序号', weight: 6, align: 'center' },
  { title: '危害因素', weight: 15 },
  { title: '性质', weight: 7, align: 'center' },
  { title: '性质判定依据', weight: 21 },
  { title: '接触水平', weight: 11, align: 'center' },
  { title: '接触人数', weight: 11, align: 'right' },
  { title: '检测日期', weight: 13, align: 'center' },
  { title: '检测报告编号', weight: 16 },
] as const;

/** True for a factor that counts as nonconforming only because no valid test supports the declared level. */
export function lacksTest({ flags }: AssessedFactor): boolean {
  return flags.includes('NO_CURRENT_TEST');
}

/** The hazard factors as judged, with their tests; those without a valid one are marked. */
export function composeFactors({ assessment: { factors } }: ReportFacts): Section {
  const rows = factors.map((factor, index) => [
    String(index + 1),
    factor.name,
    hazardNatureLabels[factor.nature],
    factor.natureBasis,
    lacksTest(factor) ? '不符合※' : exposureLevelLabels[factor.level],
    String(factor.exposed),
    factor.measuredOn ?? notGiven,
    factor.testReportNumber ?? notGiven,
  ]);
  const blocks: Block[] = [
    { kind: 'paragraph', text: `本次评估共涉及职业病危害因素${factors.length}种，逐项列于下表。` },
    { kind: 'table', columns: factorColumns, rows, emphasised: [] },
  ];
  const untested = factors.filter(lacksTest);
  if (untested.length > 0) {
    const names = untested.map(({ name }) => name).join('、');
    const text = `※ 无有效检测（NO_CURRENT_TEST）：${names}申报为符合，但没有在有效期内的检测结果，按不符合判定。`;
    blocks.push({ kind: 'note', text });
  }
  const text =
    '数据来源：本次评估填报的危害因素和检测情况。同一劳动者接触多种因素的，在各因素中分别计入。检测机构、检测点数和超标点数以所列检测报告为准；生产工艺、原辅材料和岗位分布由用人单位另附。';
  blocks.push({ kind: 'note', text });
  return { heading: '职业病危害因素及检测情况', blocks };
}

const classColumns = [
  { title: '性质', weight: 8, align: 'center' },
  { title: '接触水平', weight: 11, align: 'center' },
  { title: '危害因素', weight: 21 },
  { title: '接触人数', weight: 15, align: 'right' },
  { title: '人数区间', weight: 14, align: 'center' },
  { title: '等级', weight: 8, align: 'center' },
  { title: '分级依据', weight: 25 },
] as const;

/** Each class of nature × level with the cell that it fell into and the text it rests on. */
export function composeHazardGrading({ assessment: { computed } }: ReportFacts): Section {
  const { hazard } = computed.explanation;
  const isDeciding = (index: number) => {
    const one = hazard.classes[index];
    return one?.nature === hazard.deciding.nature && one.level === hazard.deciding.level;
  };
  const rows = hazard.classes.map((one) => [
    hazardNatureLabels[one.nature],
    exposureLevelLabels[one.level],
    one.factors.join('、'),
    `${one.headcount}${one.headcountIsUpperBound ? '（上限）' : ''}`,
    one.band,
    hazardGradeLabels[one.grade],
    cite(one.source),
  ]);
  const result = `职业病危害风险等级为${hazardGradeLabels[hazard.grade]}，由下表加粗一类决定。`;
  const text =
    '数据来源：上表各因素按性质和接触水平归类。人数为该类去重后的接触人数；注明“上限”的未填报去重人数，以各因素接触人数之和计。等级由规则集的性质、水平、人数区间对应得出，取各类中最高者。';
  const emphasised = rows.map((_, index) => index).filter(isDeciding);
  return {
    heading: '职业病危害风险分级',
    blocks: [
      { kind: 'paragraph', text: result },
      { kind: 'table', columns: classColumns, rows, emphasised },
      { kind: 'note', text },
    ],
  };
}

const groupColumns = [
  { title: '类别', weight: 34 },
  { title: '项目数', weight: 16, align: 'right' },
  { title: '不适用', weight: 16, align: 'right' },
  { title: '应得分', weight: 17, align: 'right' },
  { title: '实得分', weight: 17, align: 'right' },
] as const;

const lostColumns = [
  { title: '编号', weight: 9, align: 'center' },
  { title: '自查内容', weight: 40 },
  { title: '结论', weight: 11, align: 'center' },
  { title: '失分', weight: 8, align: 'right' },
  { title: '依据', weight: 32 },
] as const;

/** Marks as shown; halves of marks with three decimals are exact in four. */
function toMarks(marks: number): string {
  return String(Math.round(marks * 10_000) / 10_000);
}

/** The self-check group by group, the score, and every item that lost marks. */
export function composeSelfCheck({ assessment, ruleSet }: ReportFacts): Section {
  const { management } = assessment.computed.explanation;
  const { selfCheck } = management;
  if (selfCheck === null) throw new Error('an assessment is scored from answers');
  const verdictOf = new Map<string, SelfCheckVerdict>(assessment.selfCheck.map((one) => [one.itemId, one.verdict]));
  const itemOf = new Map(ruleSet.selfCheckItems.map((item) => [item.id, item]));
  const groups = [...new Set(ruleSet.selfCheckItems.map(({ group }) => group))].map((group) => {
    const items = ruleSet.selfCheckItems.filter((item) => item.group === group);
    const shares = items.map(({ id, marks }) => ({
      marks,
      share: verdictShares[verdictOf.get(id) ?? 'NOT_APPLICABLE'],
    }));
    const applicable = shares.filter(({ share }) => share !== null);
    const possible = applicable.reduce((sum, { marks }) => sum + marks, 0);
    const got = applicable.reduce((sum, { marks, share }) => sum + marks * (share ?? 0), 0);
    return [group, String(items.length), String(items.length - applicable.length), toMarks(possible), toMarks(got)];
  });
  const answers = assessment.selfCheck;
  const left = answers.filter(({ verdict }) => verdict === 'NOT_APPLICABLE').length;
  const total = ['合计', String(answers.length), String(left), toMarks(selfCheck.possible), toMarks(selfCheck.got)];
  const score = formatScore(management.score);
  const blocks: Block[] = [
    {
      kind: 'paragraph',
      text: `自查得分${score}分（实得${toMarks(selfCheck.got)}分÷应得${toMarks(selfCheck.possible)}分×100），属于“${management.threshold}”，职业卫生管理状况等级为${managementGradeLabels[management.grade]}（${cite(management.clause)}）。`,
    },
    { kind: 'table', columns: groupColumns, rows: [...groups, total], emphasised: [groups.length] },
    {
      kind: 'note',
      text: `数据来源：按《${ruleSet.selfCheckTitle}》逐项填报的自查结论。部分符合得该项分值的一半，不适用的项目不计入应得分；得分保留两位小数，不进位。`,
    },
  ];
  if (selfCheck.lost.length === 0) return { heading: '职业卫生管理自查', blocks: [...blocks, nothingLost] };
  const rows = selfCheck.lost.map(({ itemId, text, verdict, marks }) => {
    const item = itemOf.get(itemId);
    const shown = item?.keyItem ? `${text}（关键项）` : text;
    return [itemId, shown, verdictWords[verdict], toMarks(marks), item ? cite(item.source) : notGiven];
  });
  blocks.push({
    kind: 'paragraph',
    text: `失分项目共${rows.length}项，失分${toMarks(selfCheck.missing)}分，按失分多少列出：`,
  });
  blocks.push({ kind: 'table', columns: lostColumns, rows, emphasised: [] });
  return { heading: '职业卫生管理自查', blocks };
}

const nothingLost: Block = { kind: 'paragraph', text: '自查各项均未失分。' };
