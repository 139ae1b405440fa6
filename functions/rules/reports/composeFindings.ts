import type { AssessedFactor } from '../assessments/assessment.ts';
import { exposureLevelLabels, hazardNatureLabels } from '../assessments/grades.ts';
import type { Block, Section } from './reportDocument.ts';
import type { ReportFacts } from './reportFacts.ts';
import { notGiven, sizeWords, toDay } from './reportWords.ts';

/** Who the employer is, as the ledger said when the report was drafted. */
export function composeBasics({ report, basics, bodyName }: ReportFacts): Section {
  const industry = [basics.industryName, basics.industryCode].filter((part) => part !== null).join(' ');
  const facts = [
    { label: '单位名称', value: basics.name },
    { label: '统一社会信用代码', value: report.creditCode },
    { label: '工作场所地址', value: basics.address ?? notGiven },
    { label: '所属行业', value: industry || notGiven },
    { label: '企业规模', value: basics.size === null ? notGiven : sizeWords[basics.size] },
    { label: '经济类型', value: basics.economicType ?? notGiven },
    { label: '法定代表人', value: basics.legalRepresentative ?? notGiven },
    { label: '巡查单位', value: bodyName ?? basics.bodyId },
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
  { title: '性质判定依据', weight: 22 },
  { title: '接触水平', weight: 11, align: 'center' },
  { title: '接触人数', weight: 10, align: 'right' },
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
