import { formatScore } from '../assessments/explainGrading.ts';
import {
  exposureLevelLabels,
  hazardGradeLabels,
  hazardNatureLabels,
  managementGradeLabels,
} from '../assessments/grades.ts';
import { type SelfCheckVerdict, verdictShares } from '../assessments/scoreSelfCheck.ts';
import type { Block, Section } from './reportDocument.ts';
import type { ReportFacts } from './reportFacts.ts';
import { cite, notGiven, verdictWords } from './reportWords.ts';

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
