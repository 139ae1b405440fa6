import { formatScore } from '../assessments/explainGrading.ts';
import { categoryLabels, hazardGradeLabels, managementGradeLabels } from '../assessments/grades.ts';
import { computeDeadline } from '../calendar/computeDeadline.ts';
import { maskPersonalData } from './maskPersonalData.ts';
import { judgePublicity } from './publicity.ts';
import type { Posting } from './report.ts';
import { type Block, type ReportDocument, withPlainTexts } from './reportDocument.ts';
import { type ReportFacts, toVersionCode } from './reportFacts.ts';
import { blankDate, notGiven, toDay, toModeText } from './reportWords.ts';

const toBeFilledIn = '＿＿＿＿＿＿＿＿＿＿（由张贴单位填写）';

function toPeriod(posting: Posting | null, notices: ReportFacts['notices']): string {
  if (posting === null) return '自开始公示之日起，不少于5个工作日（开始公示后载明起止日期）';
  const { endsOn } = judgePublicity(posting, posting.postedOn, notices).deadline;
  return `${toDay(posting.postedOn)}至${toDay(endsOn)}（${posting.workingDays}个工作日，公示之日不计入）`;
}

/**
 * Composes the notice that is posted for publicity: what the notice form shows and no more, so nobody's name or
 * telephone, with a QR code that leads to the public record. Before posting it says how long the publicity will be.
 * @param address of the public record; null where the platform has no public origin: then there is no QR code
 * @source R78, R79
 */
export function composeNotice(facts: ReportFacts, address: string | null): ReportDocument {
  const { report, assessment, basics, ruleSet, notices } = facts;
  const { computed } = assessment;
  const { endsOn, provisional } = computeDeadline('reassessment', assessment.assessedOn, { notices });
  const score = formatScore(computed.explanation.management.score);
  const rows = [
    { label: '单位名称', value: basics.name },
    { label: '统一社会信用代码', value: report.creditCode },
    { label: '工作场所地址', value: maskPersonalData(basics.address ?? notGiven) },
    { label: '评估方式与机构', value: toModeText(assessment.mode, basics.techServiceCode) },
    { label: '职业病危害风险等级', value: hazardGradeLabels[computed.hazardGrade] },
    {
      label: '职业卫生管理状况等级',
      value: `${managementGradeLabels[computed.managementGrade]}（自查得分${score}分）`,
    },
    { label: '综合风险类别', value: categoryLabels[report.declaredCategory] },
    { label: '评估日期', value: toDay(assessment.assessedOn) },
    { label: '有效期至', value: `${toDay(endsOn)}${provisional ? '（暂定）' : ''}` },
    { label: '公示起止日期', value: toPeriod(report.posting, notices) },
    { label: '公示地点', value: maskPersonalData(report.posting?.place ?? '开始公示后载明') },
    { label: '监督电话', value: toBeFilledIn },
  ];
  const caption = '扫描二维码查看公示记录、提出意见';
  const code: Block[] = address === null ? [] : [{ kind: 'qrCode', address, caption }];
  const request = '对评估结果有异议的，可在公示期内向本单位或者监督电话反映。';
  return withPlainTexts({
    title: '用人单位职业病危害综合风险评估结果公示',
    cover: null,
    sections: [
      {
        heading: '',
        blocks: [
          { kind: 'paragraph', text: '本单位已完成职业病危害综合风险评估，现将结果公示如下：' },
          { kind: 'facts', form: 'lines', facts: rows },
          { kind: 'paragraph', text: `综合风险类别由轻到重依次为甲类、乙类、丙类。${request}` },
          ...code,
          { kind: 'signature', lines: ['用人单位（公章）：', blankDate] },
        ],
      },
    ],
    footer: { versionCode: toVersionCode(facts), reportId: report.reportId, ruleSetId: ruleSet.id },
    draftedAt: report.draftedAt,
  });
}
